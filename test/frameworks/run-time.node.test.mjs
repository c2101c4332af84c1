// The packed package in sites made with a framework: typed, rendered on a server, hydrated, changed and pressed through.
// What each site shows is the component that the README gives.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {nl, patient, playByHand, pressByHand, settled} from '../helpers/by-hand.mjs';
import {installPacked} from '../helpers/packed.mjs';
import {checkIn, startSite} from '../helpers/site.mjs';
import {until} from '../helpers/until.mjs';
import {root} from '../setup.mjs';
import {buildClient, buildServer} from './build.mjs';

/** The file of each that the README gives. */
const frameworks = {react: 'BackCheck.tsx', vue: 'BackCheck.vue', svelte: 'BackCheck.svelte', angular: 'BackCheck.ts'};

const packages = [
  '@types/react',
  'react',
  'react-dom',
  'vue',
  'svelte',
  '@angular/common',
  '@angular/compiler',
  '@angular/core',
  '@angular/platform-browser',
  '@angular/platform-server',
  'rxjs',
];

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The lines of the block between the two comments with this name. */
const given = (name) =>
  readme
    .split(new RegExp(`^<!-- /?${name} -->\n`, 'm'))[1]
    .split('\n')
    .slice(1, -2)
    .join('\n');

const checks = (page) => page.$$eval('rugpijn-check', (found) => found.length);
const ticked = (check) => check.evaluate((element) => element.renderRoot.querySelectorAll('input:checked').length);
const textIn = (check, selector) =>
  check.evaluate((element, selector) => element.renderRoot.querySelector(selector)?.innerText ?? '', selector);

/** Says "none of these" with the mouse, on a screen of ticks. */
async function tickNone(check) {
  const label = await check.evaluateHandle((element) =>
    element.renderRoot.querySelector('input[value=n]').closest('label'),
  );
  await label.click();
  await settled(check);
  assert.equal(await ticked(check), 1);
}

const addresses = {u: /\b[Uu]w?\b/, je: /\b[Jj]e\b/};

/** Waits until the open screen speaks to the visitor like that, and in no other way. */
const speaks = (check, pronoun) =>
  until(async () => {
    const text = await textIn(check, 'form');
    return Object.entries(addresses).every(([name, words]) => words.test(text) === (name === pronoun));
  }, `the screen does not say ${pronoun}`);

describe('the packed package at run time', () => {
  let packed;
  let site;
  before(async () => {
    packed = installPacked(...packages);
    for (const [framework, file] of Object.entries(frameworks)) {
      mkdirSync(join(packed.site, framework));
      writeFileSync(join(packed.site, framework, file), given(framework));
    }
    site = await startSite();
    site.add(readFileSync(join(packed.installed, 'dist/rugpijn-check.js')), {
      path: '/rugpijn-check.js',
      type: 'text/javascript',
    });
  });
  after(async () => {
    await site?.close();
    packed?.remove();
  });

  it('has types that the compiler of each framework takes, of the events too', () => {
    const compilerOptions = {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      jsx: 'react-jsx',
      experimentalDecorators: true,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    };
    for (const [name, include] of Object.entries({tsconfig: ['react', 'vue', 'angular'], svelte: ['svelte']}))
      writeFileSync(join(packed.site, `${name}.json`), JSON.stringify({compilerOptions, include}));
    // Hands on the events themselves, where a text has to come.
    for (const [framework, file] of Object.entries(frameworks))
      writeFileSync(
        join(packed.site, framework, file.replace('BackCheck', 'Wrong')),
        given(framework).replaceAll('(event.type)', '(event)'),
      );
    const complaints = [
      ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false'],
      ['svelte-check/bin/svelte-check', '--tsconfig', 'svelte.json', '--output', 'machine'],
    ].flatMap(([file, ...args]) => {
      const tool = join(root, 'node_modules', file);
      const {stdout} = spawnSync(process.execPath, [tool, ...args], {cwd: packed.site, encoding: 'utf8'});
      return stdout.split('\n').filter((line) => /error/i.test(line));
    });
    const wrong = Object.entries(frameworks).map(([framework, file]) =>
      file.replace('BackCheck', `${framework}/Wrong`),
    );
    assert.deepEqual(
      complaints.filter((line) => !wrong.some((file) => line.includes(file)) && !line.includes('COMPLETED')),
      [],
    );
    for (const file of wrong)
      for (const event of ['RugpijnCheckStartEvent', 'RugpijnCheckFinishEvent'])
        assert.ok(
          complaints.some((line) => line.includes(file) && line.includes(event)),
          `${file}: ${event}`,
        );
  });

  for (const [framework, file] of Object.entries(frameworks))
    describe(framework, () => {
      let render;
      let page;
      let printed;
      before(async () => {
        const server = join(packed.site, `${framework}.mjs`);
        writeFileSync(server, await buildServer(packed.site, framework, file));
        ({default: render} = await import(pathToFileURL(server)));
        for (const {name, text} of await buildClient(packed.site, framework, file))
          site.add(text, {path: `/${framework}/${name}`, type: 'text/javascript'});
      });

      /**
       * Opens a page that the server made, and lets the framework take it over. What the browser prints of warnings and
       * errors ends up in `printed`.
       * @param changes of what the page shows at first
       * @param script the file of the script tag, if it is to have run before
       */
      async function open(changes, script) {
        const start = {
          shown: false,
          // A key: another one is another check.
          visit: 1,
          mode: 'check',
          practice: 'De Linde',
          pronoun: 'u',
          look: 'breed',
          early: false,
          block: false,
          link: false,
          words: 'Doe de check',
          ...changes,
        };
        const html = await render(
          start,
          (app) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title>
            <link rel="icon" href="data:,"></head><body><div id="app">${app}</div>
            <script id="start" type="application/json">${JSON.stringify(start)}</script></body></html>`,
        );
        ({page, printed} = await site.open(
          {html},
          {
            before: () => {
              // Frameworks greet developers.
              console.info = console.log = () => {};
              window.litIssuedWarnings = new Set(['dev-mode']);
            },
          },
        ));
        if (script) {
          await page.addScriptTag({url: script});
          await checkIn(page);
        }
        const fromServer = await page.$('rugpijn-check');
        const before = await fromServer?.evaluate((check) => check.outerHTML);
        await page.addScriptTag({type: 'module', url: `/${framework}/main.js`});
        await page.waitForFunction(() => window.show);
        return {fromServer, before};
      }
      const show = (changes) => page.evaluate((changes) => void window.show(changes), changes);
      const heard = () => page.evaluate(() => window.heard);
      const isGone = () => page.waitForFunction(() => !document.querySelector('rugpijn-check'));
      const classIs = (selector, look) =>
        page.waitForFunction(
          (selector, look) => document.querySelector(selector)?.classList.contains(look),
          {},
          selector,
          look,
        );

      /** Nothing was printed, and there is no other check. */
      async function done(count = 1) {
        assert.equal(await checks(page), count);
        assert.deepEqual(printed, []);
        await page.close();
      }

      it('shows the leaflet as long as nobody chose the check', async () => {
        const {before} = await open({shown: true, mode: undefined});
        assert.ok(before.includes('mode="leaflet"'), before);
        await page.waitForFunction(
          (title) => document.querySelector('rugpijn-check').renderRoot?.textContent.includes(title),
          {},
          nl.leaflet.title,
        );
        await done();
      });

      it('takes over in silence what the server made, with its settings and its link, and draws the check', async () => {
        const {fromServer, before} = await open({shown: true, pronoun: 'je'});
        for (const part of [
          'contact-name="De Linde"',
          'pronoun="je"',
          'class="breed"',
          '><a href="tel:112">Levensgevaar? Bel 112</a><',
        ])
          assert.ok(before.includes(part), before);
        const check = await checkIn(page);
        assert.ok(await check.evaluate((element, made) => element === made, fromServer), 'the same element');
        assert.deepEqual(
          await check.evaluate((element) => [
            element.getAttribute('contact-name'),
            element.getAttribute('pronoun'),
            element.querySelector(':scope > a').outerHTML,
          ]),
          ['De Linde', 'je', '<a href="tel:112">Levensgevaar? Bel 112</a>'],
        );
        assert.equal(await textIn(check, 'h2'), nl.ui.title);
        await speaks(check, 'je');
        await done();
      });

      it('keeps the answers when settings and classes change, and the marks for recorders', async () => {
        await open({shown: true});
        const check = await checkIn(page);
        await speaks(check, 'u');
        await tickNone(check);
        await show({pronoun: 'je', look: 'smal', words: 'Doe hem nu'});
        await speaks(check, 'je');
        await classIs('rugpijn-check', 'smal');
        await classIs('rugpijn-check', 'rr-block');
        await page.waitForFunction(() => !document.querySelector('.breed'));
        assert.equal(await ticked(check), 1);
        const first = await textIn(check, 'legend');
        await pressByHand(page, check, nl.ui.next);
        const second = await textIn(check, 'legend');
        assert.notEqual(second, first);
        await tickNone(check);
        await show({pronoun: 'u', look: 'breed', practice: 'De Brug'});
        await speaks(check, 'u');
        assert.equal(await ticked(check), 1);
        assert.deepEqual(await heard(), ['rugpijn-check-start']);
        await done();
      });

      it('comes to a result by mouse, tells both events, and shows there what is set later', async () => {
        // Not from the server: made in the browser.
        await open({pronoun: 'je'});
        await show({shown: true});
        const check = await checkIn(page);
        await playByHand(page, check, patient('VC39'), {pronoun: 'je'});
        assert.deepEqual(await heard(), ['rugpijn-check-start', 'rugpijn-check-finish']);
        assert.ok((await textIn(check, '.step')).includes('De Linde'));
        await show({practice: 'De Brug', look: 'smal'});
        await until(async () => (await textIn(check, '.step')).includes('De Brug'), 'the other name does not come');
        assert.ok(!(await textIn(check, '.step')).includes('De Linde'));
        assert.deepEqual(await heard(), ['rugpijn-check-start', 'rugpijn-check-finish']);
        await done();
      });

      it('is one clean check after another key, and after it was taken out and put in', async () => {
        await open({shown: true});
        const check = await checkIn(page);
        await tickNone(check);
        await show({visit: 2});
        await page.waitForFunction((first) => document.querySelector('rugpijn-check') !== first, {}, check);
        const second = await checkIn(page);
        assert.equal(await ticked(second), 0);
        await tickNone(second);
        await show({shown: false});
        await isGone();
        await show({shown: true});
        const third = await checkIn(page);
        assert.equal(await ticked(third), 0);
        await done();
      });

      for (const [marker, selector] of Object.entries({block: 'div[data-rugpijn-check]', link: 'main > a'}))
        it(`keeps what became of a ${marker} and its answers, and takes it away with it`, async () => {
          await open({[marker]: true});
          await page.addScriptTag({url: '/rugpijn-check.js'});
          const check = await checkIn(page);
          await tickNone(check);
          await show({look: 'smal', words: 'Doe hem nu'});
          await classIs(selector, 'smal');
          await page.waitForFunction(() => document.querySelector('main a').textContent === 'Doe hem nu');
          assert.ok(await check.evaluate((element) => element.isConnected));
          assert.equal(await ticked(check), 1);
          assert.equal(await page.$eval('main a', (link) => link.checkVisibility()), false);
          assert.equal(await checks(page), 1);
          await show({[marker]: false});
          await isGone();
          await show({[marker]: true});
          assert.equal(await ticked(await checkIn(page)), 0);
          await done();
        });

      // Angular finds a block that is not as it made it, and breaks off.
      if (framework !== 'angular')
        it('makes a block again that became a check before, and says so', async () => {
          await open({block: true}, '/rugpijn-check.js');
          assert.match(printed.splice(0).join(), /hydration/i);
          await show({look: 'smal', words: 'Doe hem nu'});
          await classIs('div[data-rugpijn-check]', 'smal');
          await page.waitForFunction(() => document.querySelector('main a').textContent === 'Doe hem nu');
          await tickNone(await checkIn(page));
          await done();
        });

      it('takes over in silence what the script tag drew before', async () => {
        const {fromServer} = await open({early: true}, '/rugpijn-check.js');
        await show({look: 'smal', pronoun: 'je'});
        await classIs('rugpijn-check', 'smal');
        await classIs('rugpijn-check', 'rr-block');
        assert.ok(await fromServer.evaluate((element) => element.isConnected));
        await speaks(fromServer, 'je');
        await done();
      });
    });
});
