// WebKit for web-test-runner: Debian's WebKitWebDriver and MiniBrowser on a screen of their own, spoken to over plain
// WebDriver. What it gives looks like a page of puppeteer, so that the runner's own commands work.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../helpers/free-port.mjs';
import {LONGEST_WAIT} from '../helpers/limits.mjs';

/** Keys that are no letter, as WebDriver writes them. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const key = (name) => keys[name] ?? name;
const buttons = {left: 0, middle: 1, right: 2};

/** Asks until the answer is truthy. */
async function until(what, ask) {
  for (const end = Date.now() + LONGEST_WAIT; Date.now() < end; await wait(20)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`WebKit: ${what} took too long`);
}

/** One WebKitWebDriver with one MiniBrowser. */
class Driver {
  #programs = [];
  #media = {'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'no-preference'};

  static async start(browser) {
    const driver = new Driver();
    await driver.#start(browser);
    return driver;
  }

  #run(command, args, options) {
    const program = spawn(command, args, {stdio: 'ignore', ...options});
    this.#programs.push(program);
    return program;
  }

  async #start(browser) {
    this.folder = mkdtempSync(join(tmpdir(), 'rugpijn-check-webkit-'));
    this.desktop = join(this.folder, 'desktop');
    this.#writeMedia();
    const screen = this.#run('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await once(screen.stdio[3], 'data');
    const env = {...process.env, DISPLAY: `:${String(number).trim()}`, NO_AT_BRIDGE: '1'};
    for (const name of ['XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME']) env[name] = this.folder;
    this.settings = this.#run('xsettingsd', ['-c', this.desktop], {env});
    const port = await freePort();
    this.address = `http://127.0.0.1:${port}`;
    this.#run('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {env});
    await until('its start', () => this.call('GET', '/status').catch(() => undefined));
    const wanted = {alwaysMatch: {'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}}};
    const {sessionId, capabilities} = await this.call('POST', '/session', {capabilities: wanted});
    this.session = `/session/${sessionId}`;
    this.version = capabilities.browserVersion;
    await this.call('POST', `${this.session}/window/rect`, {x: 0, y: 0, width: 1500, height: 1300});
  }

  async call(method, path, body) {
    const response = await fetch(this.address + path, {
      method,
      headers: {'content-type': 'application/json'},
      body: body && JSON.stringify(body),
    });
    const {value} = await response.json();
    if (value?.error) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value.error} ${value.message}`);
    return value;
  }

  run(script, ...args) {
    return this.call('POST', `${this.session}/execute/sync`, {script, args});
  }

  open(url) {
    return this.call('POST', `${this.session}/url`, {url});
  }

  /** Two settings of a desktop are what WebKit takes its media features from. */
  #writeMedia() {
    const theme = this.#media['prefers-color-scheme'] === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    const animations = this.#media['prefers-reduced-motion'] === 'reduce' ? 0 : 1;
    writeFileSync(this.desktop, `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${animations}\n`);
  }

  async setMedia(features) {
    for (const {name, value} of features) {
      if (!(name in this.#media)) throw new Error(`WebKitGTK can't be made to say ${name}: ${value}`);
      this.#media[name] = value;
    }
    this.#writeMedia();
    this.settings.kill('SIGHUP');
    await until('a media feature', () =>
      this.run(
        `const {contentWindow} = document.getElementById('page');
        return arguments[0].every(({name, value}) => contentWindow.matchMedia('(' + name + ': ' + value + ')').matches)`,
        features,
      ),
    );
  }

  #act(source, actions) {
    return this.call('POST', `${this.session}/actions`, {actions: [{...source, actions}]});
  }

  type(...steps) {
    return this.#act(
      {type: 'key', id: 'keyboard'},
      steps.map(([type, value]) => ({type, value})),
    );
  }

  point(...actions) {
    return this.#act({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}}, actions);
  }

  letGo() {
    return this.call('DELETE', `${this.session}/actions`);
  }

  async stop() {
    if (this.session) await this.call('DELETE', this.session).catch(() => undefined);
    for (const program of this.#programs.reverse()) program.kill();
    rmSync(this.folder, {recursive: true, force: true});
  }
}

/** A window can't be as narrow as a phone: the test runs in a frame of that size, in the window of `driver`. */
const page = (driver) => ({
  keyboard: {
    type: (text) =>
      driver.type(
        ...[...text].flatMap((letter) => [
          ['keyDown', letter],
          ['keyUp', letter],
        ]),
      ),
    press: (name) => {
      const pressed = name.split('+').map(key);
      return driver.type(...pressed.map((one) => ['keyDown', one]), ...pressed.reverse().map((one) => ['keyUp', one]));
    },
    down: (name) => driver.type(['keyDown', key(name)]),
    up: (name) => driver.type(['keyUp', key(name)]),
  },
  mouse: {
    move: (x, y) => driver.point({type: 'pointerMove', duration: 0, x, y}),
    click: (x, y, {button = 'left'} = {}) =>
      driver.point(
        {type: 'pointerMove', duration: 0, x, y},
        {type: 'pointerDown', button: buttons[button]},
        {type: 'pointerUp', button: buttons[button]},
      ),
    down: ({button = 'left'} = {}) => driver.point({type: 'pointerDown', button: buttons[button]}),
    up: ({button = 'left'} = {}) => driver.point({type: 'pointerUp', button: buttons[button]}),
    reset: () => driver.letGo(),
  },
  setViewport: async ({width, height}) => {
    await driver.run(
      `const {style} = document.getElementById('page'); style.width = arguments[0] + 'px'; style.height = arguments[1] + 'px';`,
      width,
      height,
    );
    await until('a new size', () =>
      driver.run(
        `const inside = document.getElementById('page').contentWindow; return inside.innerWidth === arguments[0] && inside.matchMedia('(width: ' + arguments[0] + 'px)').matches`,
        width,
      ),
    );
  },
  emulateMediaFeatures: (features = []) => driver.setMedia(features),
  emulateMediaType: () => {
    throw new Error("WebKitGTK can't be made to print");
  },
});

/** @param browser the path of MiniBrowser */
export const webkit = (browser) => {
  let driver;
  let starting;
  let active;
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      driver = await (starting ??= Driver.start(browser));
      this.name = `WebKit ${driver.version}`;
      active = id;
      await driver.open(`${new URL(url).origin}/?mode=iframe`);
      await driver.run(
        `document.body.style.margin = 0;
        const frame = document.createElement('iframe');
        frame.id = 'page';
        frame.style.cssText = 'display: block; width: 800px; height: 600px; border: 0';
        frame.src = arguments[0];
        document.body.replaceChildren(frame);`,
        url,
      );
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => driver.address,
    getPage: () => page(driver),
    async stopSession() {
      active = undefined;
      await driver.letGo().catch(() => undefined);
      await driver.open('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error("WebKit can't be debugged here");
    },
    async stop() {
      await driver?.stop();
    },
  };
};
