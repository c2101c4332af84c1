// A website of a practice, on a small server, with the built check on it and a browser to visit it.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {root} from '../setup.mjs';
import {startBrowser} from './browser.mjs';
import {LONGEST_WAIT} from './limits.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Runs in the page: presses through the check as somebody without any complaint. The page's own script can't see
 * inside the closed root, so this asks the element itself. Says how many screens it took, what the card says, and what
 * `look` saw on every screen and on the result with everything open.
 */
async function pressThrough(check, look) {
  const looks = [];
  const wait = async () => {
    await check.updateComplete;
    // A new screen takes no pointer for half a second, as long as an animation goes on: here it is over at once.
    for (const animation of check.renderRoot.querySelector('.came')?.getAnimations() ?? []) animation.finish();
    return check.renderRoot;
  };
  const inside = await wait();
  let screens = 0;
  while (!inside.querySelector('.card')) {
    if (++screens > 20) throw new Error(`the check does not end: ${inside.textContent.slice(0, 200)}`);
    for (const part of inside.querySelectorAll('fieldset.part')) {
      const none = part.querySelector('input[value=n]');
      const radios = part.querySelectorAll('input[type=radio]');
      // The third radio, where there is one: an adult.
      (none ?? (screens === 4 && radios.length > 2 ? radios[2] : radios[0])).click();
      await wait();
    }
    if (look) looks.push(look(check));
    inside.querySelector('button[type=submit]').click();
    await wait();
  }
  if (look) {
    for (const details of inside.querySelectorAll('details')) details.open = true;
    looks.push(look(check));
  }
  return {
    screens,
    looks,
    verdict: inside.querySelector('.verdict').textContent.trim(),
    text: inside.querySelector('.card').innerText,
  };
}

/**
 * Two origins: `origin` has the pages that a test adds, `elsewhere` is somebody else's; both serve the build below /dist/
 * and what is installed below /node_modules/. What is posted to them ends up in `sent`.
 */
export async function startSite(browserOptions) {
  const pages = new Map();
  const sent = [];
  const answer = async (request, response) => {
    const path = request.url.split('?', 1)[0];
    const page = pages.get(path);
    try {
      if (request.method === 'POST') {
        sent.push({url: request.url, type: request.headers['content-type'] ?? '', body: await buffer(request)});
        response.writeHead(200, {'content-type': 'application/json'}).end('{}');
        return;
      }
      const body =
        page?.body ??
        readFileSync(join(root, /^\/(?:dist|node_modules|test\/embed\/pages)\//.test(path) ? path : 'none'));
      const type = page?.type ?? types[extname(path)] ?? 'application/octet-stream';
      // As on any site: what stays the same while tests run is fetched and compiled once.
      const kept = page ? {} : {'cache-control': 'max-age=3600'};
      response.writeHead(200, {'content-type': `${type}; charset=utf-8`, ...kept, ...page?.headers}).end(body);
    } catch {
      response.writeHead(404, {'content-type': 'text/plain'}).end('404');
    }
  };
  // First: where there is none, no server is left that would keep the tests from ending.
  const browser = await startBrowser(browserOptions);
  const servers = [createServer(answer), createServer(answer)];
  for (const server of servers) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  const [origin, elsewhere] = servers.map((server) => `http://127.0.0.1:${server.address().port}`);
  let count = 0;
  return {
    origin,
    elsewhere,
    browser,
    sent,
    /** Puts a page on the site, and says under which path. */
    add(body, {path = `/page-${count++}`, headers = {}, type = 'text/html'} = {}) {
      pages.set(path, {body, headers, type});
      return path;
    },
    /** A whole document of this head and body, added and opened, with everything that it printed and asked for. */
    async open(content, {headers, path, ...options} = {}) {
      const {head = '', body = '', html} = typeof content === 'string' ? {body: content} : content;
      const at = this.add(
        html ??
          `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
        {headers, path},
      );
      return this.visit(origin + at, options);
    },
    /** `context` is where a visitor comes from who has no cookie of another. */
    async visit(url, {before, viewport, context = browser} = {}) {
      const page = await context.newPage();
      if (viewport) await page.setViewport(viewport);
      const printed = [];
      const requests = [];
      page.on('console', (message) => printed.push(message.text()));
      page.on('pageerror', (error) => printed.push(String(error)));
      page.on('request', (request) => requests.push(request.url()));
      if (before) await page.evaluateOnNewDocument(before);
      await page.goto(url, {waitUntil: 'load'});
      return {page, printed, requests};
    },
    async close() {
      await browser.close();
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** Waits until a check in the page or frame shows its first question, and gives a handle on it. */
export async function checkIn(page, selector = 'rugpijn-check') {
  const check = await page.waitForSelector(selector, {hidden: false});
  // Not waitForFunction, which a policy against eval stops.
  await check.evaluate(async (element, longest) => {
    const late = new Promise((resolve, reject) =>
      setTimeout(() => reject(new Error('the check does not start')), longest),
    );
    await Promise.race([customElements.whenDefined('rugpijn-check'), late]);
    await element.updateComplete;
    if (!element.renderRoot.querySelector('fieldset.part'))
      throw new Error(`no question, but ${element.renderRoot.textContent.slice(0, 200)}`);
  }, LONGEST_WAIT);
  return check;
}

/** How many screens somebody meets who has nothing to report, up to the advice (section 2 of the clinical basis). */
export const usualScreens = 9;

/**
 * Presses through that check to a result. `look` is a function that is run in the page with the check; it goes along as
 * text, because functions can't be passed to a page.
 */
export const playThrough = async (page, selector, look) =>
  (await checkIn(page, selector)).evaluate(new Function('check', `return (${pressThrough})(check, ${look})`));

/** What a setting of the check became, as the element has it. */
export const settingsOf = (check) =>
  check.evaluate((element) => Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])));
