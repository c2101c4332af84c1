// Firefox for web-test-runner, driven over WebDriver BiDi.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {LONGEST_WAIT} from '../helpers/limits.mjs';

/** BiDi has no command for media features. Firefox's own settings do the same, while it runs. */
const settings = {
  'prefers-color-scheme': ['layout.css.prefers-color-scheme.content-override', {dark: 0, light: 1}],
  'prefers-reduced-motion': ['ui.prefersReducedMotion', {reduce: 1, 'no-preference': 0}],
  'forced-colors': ['browser.display.document_color_use', {active: 2, none: 1}],
};

/** A page of Firefox itself, in a tab of its own: its settings are out of reach of any other. */
async function openSettings({connection}) {
  const {result} = await connection.send('browsingContext.create', {type: 'tab', background: true});
  const {context} = result;
  await connection.send('browsingContext.navigate', {context, url: 'about:config', wait: 'complete'});
  return {context};
}

async function set({connection}, target, features) {
  const lines = features.map(({name, value}) => {
    const [setting, values] = settings[name] ?? [];
    if (values?.[value] === undefined) throw new Error(`Firefox can't be made to say ${name}: ${value}`);
    return `Services.prefs.setIntPref(${JSON.stringify(setting)}, ${values[value]});`;
  });
  const {result} = await connection.send('script.evaluate', {
    expression: `${lines.join('')} true`,
    target,
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(JSON.stringify(result));
}

/** How puppeteer starts it. */
export const firefoxOptions = (executablePath) => ({
  browser: 'firefox',
  executablePath,
  headless: true,
  timeout: LONGEST_WAIT,
  protocolTimeout: LONGEST_WAIT,
  args: ['-remote-allow-system-access'],
  // Like a phone, and like the other two: no bar that takes room.
  extraPrefsFirefox: {'ui.useOverlayScrollbars': 1},
});

/** The other engines call it by its name. */
export function nameSpace({keyboard}) {
  const press = keyboard.press.bind(keyboard);
  keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
}

/** @param executablePath the program */
export const firefox = (executablePath) => {
  let settingsPage;
  return chromeLauncher({
    puppeteer,
    launchOptions: firefoxOptions(executablePath),
    // The settings are those of the whole browser.
    concurrency: 1,
    async createPage({browser, context}) {
      // Before the page of the tests: the last page that opens has the focus, and keys go to it.
      settingsPage ??= await openSettings(browser);
      const page = await context.newPage();
      page.setDefaultTimeout(LONGEST_WAIT);
      nameSpace(page);
      // Puppeteer's own also turns the screen, which Firefox ESR 140 has no command for.
      page.setViewport = ({width, height}) =>
        browser.connection.send('browsingContext.setViewport', {
          context: page.mainFrame()._id,
          viewport: {width, height},
          devicePixelRatio: null,
        });
      page.emulateMediaFeatures = async (features = []) => {
        await set(browser, settingsPage, features);
        for (const {name, value} of features)
          await page.waitForFunction((asked) => matchMedia(asked).matches, {}, `(${name}: ${value})`);
      };
      return page;
    },
  });
};
