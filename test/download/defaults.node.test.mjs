// What somebody shows who chooses nothing: the leaflet, by every way to put it on a page. WordPress itself is asked by npm run test:wordpress.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {strFromU8, unzipSync} from 'fflate';
import {createDemoServer} from '../../demo/server.mjs';
import {startSite} from '../helpers/site.mjs';
import {root} from '../setup.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const {plugin, rulesVersion} = JSON.parse(read('dist/release.json'));
const inPlugin = Object.fromEntries(
  Object.entries(unzipSync(readFileSync(join(root, 'dist', plugin)))).map(([name, bytes]) => [
    name.split('/').at(-1),
    strFromU8(bytes),
  ]),
);

/** What the README gives to paste, each with the file where the site has it. */
const ofReadme = ({origin}) =>
  [
    .../^```html\n([^]*?)```/m.exec(read('README.md')).slice(1),
    ...[...read('README.md').matchAll(/^\| `(<[^`]+>)` \|/gm)].map(([, code]) => code),
  ].map((code) =>
    code.replaceAll('…/', `${origin}/dist/`).replaceAll('"/rugpijn-check.js"', '"/dist/rugpijn-check.js"'),
  );

/** The block, with an editor of WordPress round it that only writes down what it is told to make. */
function block(attributes) {
  let registered;
  const wp = {
    blocks: {registerBlockType: (_, given) => (registered = given)},
    blockEditor: {useBlockProps: Object.assign(() => ({}), {save: (props) => props}), InspectorControls: 'Inspector'},
    components: {PanelBody: 'Panel', SandBox: 'SandBox', Disabled: 'Disabled', SelectControl: 'Select'},
    data: {useSelect: () => []},
    element: {
      createElement: (type, props, ...children) => ({type, props, children: children.flat(Infinity)}),
      renderToString: ({props}) => props.mode,
    },
    htmlEntities: {decodeEntities: (text) => text},
  };
  const names = [
    ['mode', 'mode'],
    ['reviewedBy', 'reviewed-by'],
    ['reviewedVersion', 'reviewed-version'],
  ];
  const settings = names.map(([property, attribute]) => ({property, attribute, kind: 'choice', choices: [['', '']]}));
  const window = {
    wp,
    rugpijnCheckBlock: {groups: [{title: 'P', settings}], fallback: '', rulesVersion, script: ''},
  };
  runInNewContext(inPlugin['block.js'], {window, Object});
  const given = {mode: '', reviewedBy: '', reviewedVersion: '', ...attributes};
  const find = (node) => (node?.type === 'SandBox' ? node.props.html : node?.children?.map(find).find(Boolean));
  return {
    preview: find(registered.edit({attributes: given, setAttributes() {}})),
    saved: registered.save({attributes: given}).props['data-mode'],
  };
}

describe('who chooses nothing shows the leaflet', () => {
  let site;
  let server;
  before(async () => {
    site = await startSite();
    server = createDemoServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(async () => {
    await site?.close();
    server?.close();
    server?.closeAllConnections();
  });

  /** What a page shows: `leaflet`, or `check` when it asks. */
  async function shown(body) {
    const {page} = await site.open({head: '<script defer src="/dist/rugpijn-check.js"></script>', body});
    const scope = body.startsWith('<iframe') ? await (await page.waitForSelector('iframe')).contentFrame() : page;
    const check = await scope.waitForSelector('rugpijn-check');
    const shows = await check.evaluate(async (element) => {
      await customElements.whenDefined('rugpijn-check');
      await element.updateComplete;
      const asks = element.renderRoot.querySelector('fieldset.part');
      return asks ? 'check' : element.renderRoot.textContent.includes('Folder over rugpijn') ? 'leaflet' : 'nothing';
    });
    await page.close();
    return shows;
  }

  it('with each line of the README, and the check with one setting changed', async () => {
    const codes = ofReadme(site);
    assert.equal(codes.length, 5);
    for (const code of codes) {
      assert.equal(await shown(code), 'leaflet', code);
      const asking = code.replaceAll('mode="leaflet"', 'mode="check"').replaceAll('mode=leaflet', 'mode=check');
      assert.equal(await shown(asking), 'check', asking);
    }
  });

  it('with what the page for site owners gives, until a review is entered', async () => {
    const {page} = await site.visit(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForSelector('.place');
    const code = async () => {
      await page.$eval('input[name=place][value=wordpress-block]', (radio) => radio.click());
      await page.$eval(
        '#folder',
        (field, folder) => {
          field.value = folder;
          field.dispatchEvent(new Event('input', {bubbles: true}));
        },
        'https://bestanden.example/',
      );
      const text = await page.$eval('.place .code code', ({textContent}) => textContent);
      return text.replaceAll('https://bestanden.example/', `${site.origin}/dist/`);
    };
    assert.equal(await shown(await code()), 'leaflet');
    await page.evaluate(
      (day) => {
        const {elements} = document.querySelector('#gegevens');
        [...elements.mode].find(({value}) => value === '').click();
        elements.reviewer.value = 'A. de Vries, fysiotherapeut';
        elements['review-date'].value = day;
        elements.agreed.click();
      },
      rulesVersion.slice(0, 10),
    );
    assert.equal(await shown(await code()), 'check');
    await page.close();
  });

  it('with the block of WordPress, until these rules are reviewed or the check is chosen', () => {
    const review = {reviewedBy: 'A. de Vries', reviewedVersion: rulesVersion};
    assert.deepEqual(block({}), {preview: 'leaflet', saved: 'leaflet'});
    assert.deepEqual(block({mode: 'check'}), {preview: 'check', saved: 'check'});
    assert.equal(block(review).preview, 'check');
    assert.equal(block({...review, reviewedVersion: '2020-01-01'}).preview, 'leaflet');
    // What is saved may not hang on the version of the plugin.
    assert.equal(block(review).saved, block({...review, reviewedVersion: '2020-01-01'}).saved);
  });

  it('with the frame in the readme of the plugin', async () => {
    const [frame] = /<iframe [^`]*<\/iframe>/.exec(inPlugin['readme.txt']);
    assert.equal(await shown(frame.replace('/rugpijn/check.html', '/dist/check.html')), 'leaflet');
  });
});
