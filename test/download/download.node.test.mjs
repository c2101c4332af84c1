// The one download, as somebody without Node gets it: unpacked in a folder, opened with a double click.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {startBrowser} from '../helpers/browser.mjs';
import {playThrough, usualScreens} from '../helpers/site.mjs';
import {root} from '../setup.mjs';

const release = JSON.parse(readFileSync(join(root, 'dist/release.json'), 'utf8'));
const zip = readFileSync(join(root, 'dist', release.download));
const top = `rugpijn-check-${release.version}/`;
const files = Object.fromEntries(
  Object.entries(unzipSync(zip)).map(([name, bytes]) => {
    assert.ok(name.startsWith(top), `${name} stands in one folder`);
    return [name.slice(top.length), bytes];
  }),
);
const built = (name) => readFileSync(join(root, 'dist', name));

/** Makes it once more, in a process of its own, elsewhere in the world and at another moment. */
const remade = (zone, now) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const RealDate = Date;
      globalThis.Date = class extends RealDate {
        constructor(...parts) { parts.length ? super(...parts) : super(${now}); }
        static now() { return ${now}; }
      };
      const {downloadZip} = await import('./src/build/download.mjs');
      process.stdout.write(downloadZip());`,
    ],
    {cwd: root, env: {...process.env, TZ: zone}, maxBuffer: 1e8},
  );

describe('the one download', () => {
  let browser;
  let folder;
  before(async () => {
    browser = await startBrowser();
    // With a space and a sign in its name, as folders of downloads have.
    folder = mkdtempSync(join(tmpdir(), 'mijn downloads #1 '));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), bytes);
    }
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  async function open(name, viewport = {width: 1200, height: 900}) {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    const printed = [];
    page.on('console', (message) => printed.push(message.text()));
    page.on('pageerror', (error) => printed.push(String(error)));
    await page.goto(pathToFileURL(join(folder, name)).href, {waitUntil: 'load'});
    return {page, printed};
  }

  it('is named by release.json and the README, and holds each file of this build that an owner needs', () => {
    assert.equal(release.download, `rugpijn-check-${release.version}.zip`);
    assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes('`rugpijn-check-<versie>.zip`'));
    for (const name of ['rugpijn-check.js', 'check.html', release.file, release.plugin])
      assert.ok(built(name).equals(files[`dist/${name}`]), name);
    const documents = ['index.html', 'decision-table.html', 'accessibility.html', 'LEESMIJ.html', 'LICENSE.txt'];
    for (const name of [...documents, 'CHANGELOG.txt']) assert.ok(files[name]?.length > 500, name);
  });

  it('has a SHA-256 of each file but the list itself, as sha256sum reads it', () => {
    const listed = strFromU8(files['SHA256SUMS.txt'])
      .trim()
      .split('\n')
      .map((line) => /^([\da-f]{64}) {2}(\S+)$/.exec(line).slice(1));
    assert.deepEqual(
      listed.map(([, name]) => name).sort(),
      Object.keys(files)
        .filter((name) => name !== 'SHA256SUMS.txt')
        .sort(),
    );
    for (const [sum, name] of listed) assert.equal(sum, createHash('sha256').update(files[name]).digest('hex'), name);
  });

  it('is the same file whenever and wherever it is made', () => {
    for (const [zone, now] of [
      ['Pacific/Auckland', 4e12],
      ['America/St_Johns', 1e12],
    ]) {
      const {stdout, stderr, status} = remade(zone, now);
      assert.equal(status, 0, String(stderr));
      assert.ok(zip.equals(stdout), zone);
    }
  });

  it('tells on one page what to do, with links that lead to what is in it', async () => {
    for (const viewport of [
      {width: 320, height: 700},
      {width: 1200, height: 900},
    ]) {
      const {page, printed} = await open('LEESMIJ.html', viewport);
      const text = await page.evaluate(() => document.body.innerText);
      assert.doesNotMatch(text, /[{}]/);
      for (const words of [release.version, release.rulesVersion, release.plugin, 'Gratis, MIT-licentie, geen account'])
        assert.ok(text.includes(words), words);
      for (const name of text.match(/[\w.-]+\.(?:zip|js|html)\b/g))
        assert.ok(files[`dist/${name}`], `${name}, which it names, is in the folder that it says`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width);
      assert.deepEqual(printed, []);
      await page.close();
    }
    const seen = new Set(['LEESMIJ.html']);
    // Every page that can be reached, by its links within the folder.
    for (const name of seen) {
      if (!name.endsWith('.html')) continue;
      const {page} = await open(name);
      const links = await page.$$eval('a[href]', (all) =>
        all.map(({href, hash}) => ({href, leadsNowhere: hash !== '' && !document.getElementById(hash.slice(1))})),
      );
      for (const {href, leadsNowhere} of links.filter((link) => link.href.startsWith('file:'))) {
        const path = fileURLToPath(`file://${new URL(href).pathname}`);
        assert.ok(path.startsWith(folder) && existsSync(path), `${name} leads to ${href}`);
        if (path === join(folder, name)) assert.ok(!leadsNowhere, href);
        seen.add(path.slice(folder.length + 1));
      }
      await page.close();
    }
    const linked = ['index', 'theming', 'decision-table', 'accessibility', 'practice'].map((name) => `${name}.html`);
    for (const name of [...linked, 'SHA256SUMS.txt']) assert.ok(seen.has(name), `${name} is reached`);
  });

  it('has the page for site owners, which works from the folder: preview, results, code', async () => {
    const {page, printed} = await open('index.html');
    const inside = () =>
      page.$eval('#voorbeeld', ({contentDocument}) => {
        const {renderRoot} = contentDocument.querySelector('rugpijn-check');
        return {text: renderRoot.textContent, verdict: renderRoot.querySelector('.verdict')?.textContent.trim()};
      });
    await page.waitForFunction(() =>
      document
        .querySelector('#voorbeeld')
        .contentDocument?.querySelector('rugpijn-check')
        ?.renderRoot?.textContent.includes('Folder over rugpijn'),
    );
    await page.click('.view.call-112');
    await page.waitForFunction(() => document.querySelector('#voorbeeld-status').textContent.includes('112'));
    assert.match((await inside()).verdict, /112/);
    await page.$eval('input[name=place][value=other]', (radio) => radio.click());
    assert.match(await page.$eval('#bestanden', ({innerText}) => innerText), /map dist/);
    assert.deepEqual(await page.$$eval('#bestanden a', (links) => links.map(({href}) => href)), []);
    assert.deepEqual(printed, []);
    await page.close();
  });

  it('has the page about the look, which works from the folder', async () => {
    const {page, printed} = await open('theming.html');
    await page.waitForFunction(() => document.querySelector('#voorbeeld-status').textContent.includes('De folder'));
    await page.$$eval('input[name=look]', ([, site]) => site.click());
    await page.waitForFunction(() => document.querySelector('#code').innerText.includes('accent-color: #'));
    await page.$eval('#voorbeeld', ({contentDocument}) => {
      const {renderRoot} = contentDocument.querySelector('rugpijn-check');
      if (!renderRoot.textContent.includes('Folder over rugpijn')) throw new Error('no leaflet');
    });
    assert.deepEqual(printed, []);
    await page.close();
  });

  it('has a check that works from the folder, on the page of its own and at the practice of the example', async () => {
    for (const name of ['dist/check.html', 'practice.html']) {
      const {page, printed} = await open(name);
      assert.equal((await playThrough(page)).screens, usualScreens, name);
      assert.deepEqual(printed, []);
      await page.close();
    }
  });
});
