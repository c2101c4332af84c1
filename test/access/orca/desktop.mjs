// A screen that nobody sees, with Firefox on it and Orca beside it: Xvfb, a session bus, and what Orca says as lines.
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {LONGEST_WAIT} from '../../helpers/limits.mjs';
import {startSite} from '../../helpers/site.mjs';
import {until} from '../../helpers/until.mjs';
import {ensureDebian, findFirefox} from '../../setup.mjs';
import {firefoxOptions} from '../../engines/firefox.mjs';

/** The Debian packages, each by a program of it. */
const programs = {
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  dbus: '/usr/bin/dbus-daemon',
  xvfb: '/usr/bin/Xvfb',
  xdotool: '/usr/bin/xdotool',
  'firefox-esr': '/usr/bin/firefox-esr',
};

const starter = join(dirname(fileURLToPath(import.meta.url)), 'start-orca.py');

/** Firefox as it comes, without what it shows a new user. */
const preferences = {
  'accessibility.force_disabled': -1,
  'browser.translations.enable': false,
  'browser.translations.automaticallyPopup': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'ui.prefersReducedMotion': 1,
  // Whether a machine has a Dutch voice makes another button.
  'media.webspeech.synth.enabled': false,
};

/** Starts a program that ends with this one, at the latest; `lines` are what it writes to descriptor 3. */
function start(command, args, env) {
  const child = spawn(command, args, {env, stdio: ['ignore', 'ignore', 'pipe', 'pipe']});
  const end = () => child.kill();
  process.once('exit', end);
  const ended = new Promise((resolve) => child.once('close', resolve));
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaint = (complaint + text).slice(-2000);
  });
  return {
    lines: createInterface({input: child.stdio[3]}),
    /** Waits for something of it, unless it ends before. */
    hasUntil: (promise) =>
      Promise.race([
        promise,
        ended.then(() => {
          throw new Error(`${command} ended: ${complaint}`);
        }),
      ]),
    async stop() {
      process.off('exit', end);
      end();
      await ended;
    },
  };
}

const firstLine = (program) => program.hasUntil(new Promise((resolve) => program.lines.once('line', resolve)));

/** Starts all of it, and answers with what a visitor has: keys, and ears. */
export async function startDesktop() {
  for (const [name, file] of Object.entries(programs)) ensureDebian(name, file);
  const home = mkdtempSync(join(tmpdir(), 'rugpijn-check-orca-'));
  const clean = () => rmSync(home, {recursive: true, force: true});
  process.once('exit', clean);
  const started = [];
  const run = (...how) => {
    const program = start(...how);
    started.push(program);
    return program;
  };
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    LANG: 'C.UTF-8',
    TZ: 'Europe/Amsterdam',
    GNOME_ACCESSIBILITY: '1',
  };
  mkdirSync(env.XDG_RUNTIME_DIR, {mode: 0o700});
  mkdirSync(join(home, 'orca'));

  const screen = run('Xvfb', ['-displayfd', '3', '-screen', '0', '900x1400x24', '-nolisten', 'tcp'], env);
  env.DISPLAY = `:${await firstLine(screen)}`;
  const bus = run('dbus-daemon', ['--session', '--nofork', '--print-address=3'], env);
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);

  let said = [];
  let live = [];
  let released = 0;
  let marked = 0;
  const orca = run('/usr/bin/python3', [starter, join(home, 'orca'), `${LONGEST_WAIT}`], env);
  orca.lines.on('line', (line) => {
    const what = JSON.parse(line);
    if (what.said !== undefined) (what.live ? live : said).push(what.said);
    if (what.released !== undefined) released++;
    if (what.mark !== undefined) marked = what.mark;
  });
  await orca.hasUntil(until(() => said.includes('Screen reader on.'), 'Orca does not start'));

  const options = firefoxOptions(findFirefox());
  const site = await startSite({
    ...options,
    headless: false,
    defaultViewport: null,
    env,
    extraPrefsFirefox: {...options.extraPrefsFirefox, ...preferences},
  });

  let marks = 0;
  /** Waits until the page is done, and Orca with all that the page told it; answers with what was said since the last time. */
  async function settle(page) {
    await page.evaluate(async () => {
      const check = document.querySelector('rugpijn-check');
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await check?.updateComplete;
      // Before anything that makes the browser lay out: it would tell of what changed in another order.
      await frame();
      await frame();
      await Promise.all((check?.renderRoot.getAnimations() ?? []).map(({finished}) => finished));
    });
    const from = ++marks;
    let next = 0;
    const isDone = async () => {
      // At first, and in a flood, Orca leaves out what changes a name: it is told again.
      if (Date.now() > next) {
        next = Date.now() + 2000;
        await page.evaluate(
          (name) => document.querySelector('#mark').setAttribute('aria-label', name),
          `mark ${marks++}`,
        );
      }
      return marked >= from;
    };
    await orca.hasUntil(until(isDone, `Orca is never done; it said last: ${said.slice(-3).join(' / ')}`));
    // In which order a browser tells of several live regions is nobody's choice, nor whether that comes before the rest.
    const heard = [...said, ...live.sort().map((words) => `live: ${words}`)];
    said = [];
    live = [];
    return heard;
  }

  return {
    site,
    settle,
    /** Presses a key, by the name that xdotool knows, and answers with what it made Orca say. */
    async press(page, key) {
      const before = released;
      const {status} = await new Promise((resolve) => {
        spawn('xdotool', ['key', key], {env, stdio: 'ignore'}).once('close', (status) => resolve({status}));
      });
      if (status !== 0) throw new Error(`xdotool does not know ${key}`);
      await until(() => released >= before + key.split('+').length, `Orca gets no ${key}`);
      return settle(page);
    },
    async close() {
      await site.close();
      for (const program of started.reverse()) await program.stop();
      clean();
    },
  };
}
