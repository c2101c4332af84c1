// Authors and visitors, as WordPress sees them: real logins, real requests, a real browser.
import assert from 'node:assert/strict';
import {password} from './server.mjs';

/** Where a site says what counts for all its pages. */
export const settingsPage = 'wp-admin/options-general.php?page=rugpijn_check';

/** An author who sends what they write straight to WordPress. */
export async function logIn(site, login) {
  const cookies = new Map();
  const request = async (path, options = {}) => {
    const response = await fetch(new URL(path, site.address), {
      redirect: 'manual',
      ...options,
      headers: {cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...options.headers},
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      cookies.set(name, value);
    }
    return response;
  };
  await request('wp-login.php');
  const form = new URLSearchParams({log: login, pwd: password, testcookie: '1'});
  const {status} = await request('wp-login.php', {method: 'POST', body: form});
  assert.equal(status, 302, `${login} can't log in`);
  const nonce = await (await request('wp-admin/admin-ajax.php?action=rest-nonce')).text();
  const send = async (path, body) => {
    const headers = {'content-type': 'application/json', 'x-wp-nonce': nonce};
    const response = await request(`wp-json/wp/v2/${path}`, {method: 'POST', headers, body: JSON.stringify(body)});
    const answer = await response.json();
    assert.ok(response.ok, JSON.stringify(answer));
    return answer;
  };
  return {
    /** Puts a post on the site: its address, and what WordPress left of the text. */
    async publish(title, content, status = 'publish') {
      const {id, link, content: kept} = await send('posts', {title, content, status});
      return {id, link, raw: kept.raw};
    },
    approve: (id) => send(`posts/${id}`, {status: 'publish'}),
    read: async (path) => (await request(path)).text(),
    /** Sends the page with what counts for the whole site, as its form does; the status of the answer. */
    async saveSettings(values, address = site.address) {
      const page = await (await request(new URL(settingsPage, address))).text();
      const [, nonce] = /name="_wpnonce" value="(\w+)"/.exec(page) ?? [];
      const fields = Object.entries(values).map(([property, value]) => [`rugpijn_check[${property}]`, value]);
      const body = new URLSearchParams([['option_page', 'rugpijn_check'], ['action', 'update'], ...fields]);
      if (nonce) body.set('_wpnonce', nonce);
      return (await request(new URL('wp-admin/options.php', address), {method: 'POST', body})).status;
    },
  };
}

/** Opens a page and keeps what it printed and asked for. */
export async function visit(context, address) {
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 1000});
  // The block editor is much to start on a machine that does other things too.
  page.setDefaultTimeout(90_000);
  const seen = {printed: [], errors: [], requests: []};
  page.on('console', (message) => seen.printed.push(`${message.text()} ${message.location().url ?? ''}`));
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => seen.requests.push(request.url()));
  await page.goto(address, {waitUntil: 'load'});
  return {page, seen};
}

/** Logs in the way a person does, in a browser of their own. */
export async function enter(browser, site, login) {
  const context = await browser.createBrowserContext();
  const {page} = await visit(context, new URL('wp-login.php', site.address).href);
  // WordPress puts focus in the field itself, a moment later.
  await page.$eval('#user_login', (field, value) => (field.value = value), login);
  await page.$eval('#user_pass', (field, value) => (field.value = value), password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  assert.match(page.url(), /wp-admin/, `${login} can't log in`);
  await page.close();
  return context;
}

/** The first check in a page or frame that works, as the page sees it, and whether it asks or is a leaflet; null when there is none. */
export const checkIn = (frame) =>
  frame.evaluate(async () => {
    for (const element of document.querySelectorAll('rugpijn-check')) {
      await element.updateComplete;
      const shows = element.renderRoot?.querySelector('fieldset input')
        ? 'check'
        : element.mode === 'leaflet' && element.renderRoot?.querySelector('details.about') && 'leaflet';
      if (!shows) continue;
      // Without what the element puts there itself, to keep session recorders away.
      const written = [...element.attributes].filter(({name}) => name !== 'class' && !name.startsWith('data-'));
      return {
        shows,
        attributes: Object.fromEntries(written.map(({name, value}) => [name, value])),
        isWide: element.classList.contains('alignwide'),
        settings: Object.fromEntries(Object.keys(element.constructor.properties).map((name) => [name, element[name]])),
        heading: element.renderRoot.querySelector('h1, h2, h3, h4, h5, h6').textContent.trim(),
      };
    }
    return null;
  });

/** What somebody with back pain has on this page. */
export async function offered(page) {
  const here = await checkIn(page);
  if (here) return here.shows;
  for (const frame of page.frames())
    if (frame !== page.mainFrame() && (await checkIn(frame))) return 'check in a frame';
  return page.evaluate(() => {
    const isShown = (link) => link.checkVisibility() && link.textContent.trim() !== '';
    const has = (selector) => [...document.querySelectorAll(selector)].some(isShown);
    return has('a[href$="#rugpijn-check"]')
      ? 'link to the check'
      : has('a[href="tel:112"]')
        ? 'link to 112'
        : 'nothing';
  });
}

/** The scripts of ours on a page. */
export const scriptsOf = (page) =>
  page.$$eval('script[src*="rugpijn-check"]', (scripts) =>
    scripts.map(({src, defer, dataset}) => ({src, defer, cfasync: dataset.cfasync})),
  );
