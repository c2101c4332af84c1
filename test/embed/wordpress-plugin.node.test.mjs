import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {strFromU8, unzipSync} from 'fflate';
import {RugpijnCheckElement} from '../../dist/index.js';
import {readSettings} from '../../dist/settings.js';
import {professions} from '../../dist/triage/advice.js';
import {groups} from '../../src/embed/wordpress/settings.mjs';
import {root} from '../setup.mjs';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const zip = readFileSync(join(root, `dist/rugpijn-check-wordpress-${version}.zip`));
const files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const php = files['rugpijn-check/rugpijn-check.php'];
const readme = files['rugpijn-check/readme.txt'];

/** Makes the zip once more, from the built files, in a process of its own. */
function remade({zone, now, change = ''}) {
  const code = `
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...parts) { parts.length ? super(...parts) : super(${now}); }
      static now() { return ${now}; }
    };
    const {readFileSync} = await import('node:fs');
    const {offers, pluginZip} = await import('./src/build/wordpress-plugin.mjs');
    const {RugpijnCheckElement: {properties, rulesVersion}} = await import('./dist/index.js');
    const script = readFileSync('dist/rugpijn-check.js', 'utf8');
    process.stdout.write(pluginZip(script, {...properties${change}}, rulesVersion, {offers: await offers()}));`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    env: {...process.env, TZ: zone},
    maxBuffer: 1e7,
  });
}

/** What the block does in the editor, with these settings, on a site that says this once; `shown` are the checks of its previews. */
function blockOf(settings, site = {}) {
  const shown = [];
  let edit;
  const wp = {
    blocks: {registerBlockType: (_, given) => ({edit} = given)},
    blockEditor: {useBlockProps: Object.assign(() => ({}), {save: () => ({})}), InspectorControls: 'Inspector'},
    components: {
      CheckboxControl: 'Checkbox',
      TextControl: 'Text',
      PanelBody: 'Panel',
      SandBox: 'SandBox',
      Disabled: 'Disabled',
    },
    data: {useSelect: () => []},
    element: {
      createElement: (type, props, ...children) => ({type, props, children: children.flat(Infinity)}),
      renderToString: ({props}) => shown.push(props),
    },
    htmlEntities: {decodeEntities: (text) => text},
  };
  const window = {wp, rugpijnCheckBlock: {groups: [{title: 'P', settings}], site, fallback: '', script: ''}};
  runInNewContext(files['rugpijn-check/block.js'], {window, Object});
  return {edit, shown};
}

describe('the WordPress plugin', () => {
  it('holds what it needs, in one folder, and nothing else', () => {
    const names = [
      'LICENSE',
      'block.js',
      'readme.txt',
      `rugpijn-check-${version}.js`,
      'rugpijn-check.php',
      'uninstall.php',
    ];
    assert.deepEqual(
      Object.keys(files),
      names.map((name) => `rugpijn-check/${name}`),
    );
  });

  it('holds the script file of this build', () => {
    assert.equal(
      files[`rugpijn-check/rugpijn-check-${version}.js`],
      readFileSync(join(root, `dist/rugpijn-check-${version}.js`), 'utf8'),
    );
  });

  it('says which version it is, of the software and of the rules', () => {
    assert.ok(php.includes(` * Version: ${version}\n`));
    assert.ok(php.includes(`const VERSION = '${version}';`));
    assert.ok(readme.includes(`\nStable tag: ${version}\n`));
    for (const text of [php, readme]) assert.ok(text.includes(`versie ${RugpijnCheckElement.rulesVersion}`));
    for (const [name, text] of Object.entries(files))
      if (!name.endsWith(`${version}.js`)) assert.doesNotMatch(text, /\{(?:rules-)?version\}|\{settings\}/, name);
  });

  it('says that no clinician has signed and that there is no CE mark', () => {
    for (const text of [php, readme]) assert.match(text, /niet beoordeeld door een zorgverlener.*geen CE-markering/i);
  });

  it('knows every setting of the element, in the shortcode, the block and the readme', () => {
    const named = Object.entries(RugpijnCheckElement.properties).map(([property, {attribute}]) => [
      property,
      attribute ?? property,
    ]);
    const inPhp = [...php.matchAll(/'property' => '(\w+)', 'attribute' => '([\w-]+)'/g)].map(([, ...names]) => names);
    assert.deepEqual(inPhp.sort(), named.sort());
    const inReadme = [...readme.matchAll(/^\* `([\w-]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(inReadme.sort(), named.map(([, attribute]) => attribute).sort());
  });

  it('is not made when the element has a setting that it does not know', () => {
    const {status, stderr} = remade({zone: 'UTC', now: 0, change: ', shoeSize: {}'});
    assert.notEqual(status, 0);
    assert.match(String(stderr), /the element has .*shoeSize/);
  });

  it('offers choices that the element accepts, and shows the one that it takes when nothing is chosen', () => {
    const read = (settings) => readSettings(settings, 'https://praktijk.example/', '');
    const withChoices = groups.flatMap(({settings}) => Object.entries(settings)).filter(([, {choices}]) => choices);
    assert.ok(withChoices.length > 3);
    for (const [property, {choices, standard = choices[0][0]}] of withChoices) {
      // An empty choice is the plugin's own to decide.
      if (standard) assert.equal(String(read({})[property]), standard, property);
      for (const [value] of choices.filter(([value]) => value))
        assert.equal(String(read({[property]: value})[property]), value, property);
    }
  });

  it('offers everybody whom a practice can have, in the block and in the readme, and nobody when nothing is chosen', () => {
    const [, list] = /'property' => 'offers'.*?'choices' => \[(.*?\])\], 'standard' => ''/s.exec(php);
    assert.deepEqual(
      [...list.matchAll(/\['([\w-]+)', '/g)].map(([, name]) => name),
      professions,
    );
    const line = readme.split('\n').find((text) => text.startsWith('* `offers`'));
    assert.deepEqual(
      [...line.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
      ['offers', ...professions],
    );
  });

  it('has a box in the block for each of a list, which keeps the others that were ticked', () => {
    const offers = {
      property: 'offers',
      attribute: 'offers',
      label: 'Wie?',
      help: 'Uitleg',
      kind: 'list',
      choices: [
        ['a-b', 'A'],
        ['c-d', 'C'],
        ['e-f', 'E'],
      ],
    };
    const {edit} = blockOf([offers]);
    const chosen = [];
    const boxesIn = (value) => {
      const found = [];
      const look = (node) => {
        if (node?.type === 'Checkbox') found.push(node.props);
        node?.children?.forEach(look);
      };
      look(edit({attributes: {offers: value}, setAttributes: (change) => chosen.push(change.offers)}));
      return found;
    };
    assert.deepEqual(
      boxesIn('e-f a-b').map(({label, checked}) => [label, checked]),
      [
        ['A', true],
        ['C', false],
        ['E', true],
      ],
    );
    boxesIn('e-f a-b')[1].onChange(true);
    boxesIn('e-f a-b')[0].onChange(false);
    boxesIn('')[2].onChange(true);
    boxesIn('c-d')[1].onChange(false);
    assert.deepEqual(chosen, ['a-b c-d e-f', 'e-f', 'e-f', '']);
  });

  it('lets go of all that the site says of its practice where a block names another', () => {
    const yieldsTo = Object.fromEntries(
      [...php.matchAll(/'property' => '(\w+)'(?:(?!'property' =>).)*?'yieldsTo' => \[([^\]]*)\]/g)].map(
        ([, property, list]) => [property, list.match(/\w+/g)],
      ),
    );
    const properties = Object.keys(RugpijnCheckElement.properties);
    const {contactName: first, contact2Phone: second, programmeUrl, ...rest} = yieldsTo;
    assert.deepEqual(
      first.toSorted(),
      properties.filter((name) => /^contact[A-Z]|^practiceType$/.test(name)).toSorted(),
    );
    assert.deepEqual(new Set(second), new Set([...first, ...properties.filter((name) => name.startsWith('contact2'))]));
    assert.deepEqual(programmeUrl, ['programmeUrl']);
    for (const property of ['offers', 'gpPhone', 'outOfHoursPhone'])
      assert.deepEqual(new Set(rest[property]), new Set([...first, property]));
    assert.deepEqual(properties.filter((name) => !yieldsTo[name]).toSorted(), ['headingLevel', 'topic']);

    const settings = ['contactName', 'contactPhone', 'programmeUrl'].map((property) => ({
      property,
      attribute: property,
      label: property,
      help: '',
      kind: 'text',
      yieldsTo: yieldsTo[property],
    }));
    const site = {contactName: 'De Linde', contactPhone: '030 1234567', programmeUrl: 'https://linde.example/'};
    const {edit, shown} = blockOf(settings, site);
    for (const attributes of [{}, {contactName: 'Elders'}, {programmeUrl: 'https://elders.example/'}])
      edit({attributes, setAttributes: () => undefined});
    assert.deepEqual(
      shown.map((props) => ({...props})),
      [
        {...site, mode: 'leaflet'},
        {contactName: 'Elders', programmeUrl: site.programmeUrl, mode: 'leaflet'},
        {...site, programmeUrl: 'https://elders.example/', mode: 'leaflet'},
      ],
    );
  });

  it('is the same file whenever and wherever it is made', () => {
    for (const [zone, now] of [
      ['Pacific/Auckland', 4e12],
      ['America/St_Johns', 1e12],
      ['UTC', 0],
    ]) {
      const {stdout, stderr, status} = remade({zone, now});
      assert.equal(status, 0, String(stderr));
      assert.ok(zip.equals(stdout), zone);
    }
  });
});
