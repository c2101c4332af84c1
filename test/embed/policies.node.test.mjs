import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {faultsInSight} from '../helpers/look.mjs';
import {checkIn, playThrough, startSite, usualScreens} from '../helpers/site.mjs';
import {root} from '../setup.mjs';

const check =
  '<rugpijn-check contact-name="Praktijk De Linde" contact-phone="030 123 45 67"><a href="tel:112">Levensgevaar? Bel 112</a></rugpijn-check>';

/** What is wrong to the eye on the first screen and on the result; as text, because it is run in the page. */
const look = `(check) => (check.renderRoot.querySelector('.opening, .card') ? (${faultsInSight})(check) : [])`;

/** Runs in every page, before its own scripts. */
function collectViolations() {
  window.violations = [];
  addEventListener(
    'securitypolicyviolation',
    ({violatedDirective, blockedURI, sourceFile}) =>
      window.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    true,
  );
}

const tallest = {width: 700, height: 900};

describe('policies of a page', () => {
  let site;
  let met = 0;
  before(async () => {
    site = await startSite();
  });
  after(async () => {
    console.log(`policies: the check or its fallback seen under ${met} of them`);
    await site?.close();
  });

  /** A page under this policy, that comes as a header. */
  const open = ({
    policy,
    head = '<script defer src="/dist/rugpijn-check.js"></script>',
    body = check,
    headers = {},
    before = collectViolations,
  }) => {
    met++;
    return site.open(
      {head, body},
      {headers: {...(policy && {'content-security-policy': policy}), ...headers}, before, viewport: tallest},
    );
  };
  const violations = (page) => page.evaluate(() => window.violations);

  // The icon of the test pages is a data: address.
  const strict = (script) => `default-src 'none'; img-src data:; script-src ${script}`;

  const ways = [
    ['that allows the script and no style', () => ({policy: strict(site.origin)})],
    [
      'that forbids every style by name',
      () => ({
        policy: `${strict(site.origin)}; style-src 'none'; style-src-attr 'none'; style-src-elem 'none'; form-action 'none'; base-uri 'none'`,
      }),
    ],
    [
      'that allows scripts of another origin',
      () => ({
        policy: strict(site.elsewhere),
        head: `<script defer src="${site.elsewhere}/dist/rugpijn-check.js"></script>`,
      }),
    ],
    [
      'with a nonce and strict-dynamic',
      () => ({
        policy: strict(`'nonce-abc' 'strict-dynamic'`),
        head: '<script defer nonce="abc" src="/dist/rugpijn-check.js"></script>',
      }),
    ],
    [
      'with a hash of the file',
      () => {
        const hash = `sha256-${createHash('sha256')
          .update(readFileSync(join(root, 'dist/rugpijn-check.js')))
          .digest('base64')}`;
        return {
          policy: strict(`'${hash}'`),
          head: `<script defer integrity="${hash}" src="/dist/rugpijn-check.js"></script>`,
        };
      },
    ],
    [
      'that wants Trusted Types, and knows our name',
      () => ({policy: `${strict(site.origin)}; require-trusted-types-for 'script'; trusted-types rugpijn-check`}),
    ],
    [
      'in a sandbox that allows scripts and nothing else',
      () => ({policy: `sandbox allow-scripts; ${strict(site.origin)}`}),
    ],
    [
      'with permissions, referrers, framing and isolation all refused',
      () => ({
        policy: strict(site.origin),
        headers: {
          'permissions-policy': 'clipboard-write=(), fullscreen=(), geolocation=()',
          'referrer-policy': 'no-referrer',
          'x-frame-options': 'DENY',
          'x-content-type-options': 'nosniff',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        },
      }),
    ],
  ];
  for (const [name, way] of ways)
    it(`works, with its styles and without a violation, under a policy ${name}`, async () => {
      const {page, printed} = await open(way());
      const {screens, looks} = await playThrough(page, undefined, look);
      assert.equal(screens, usualScreens);
      assert.deepEqual(looks.flat(), []);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(printed, []);
      await page.close();
    });

  it('would notice a violation, and a check without its styles', async () => {
    const {page, printed} = await open({policy: strict(site.origin)});
    const inPage = await checkIn(page);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForSelector('rugpijn-check');
    assert.match((await violations(page)).join(), /^style-src-attr inline/);
    assert.equal(printed.length, 1);
    await inPage.evaluate((element) => {
      element.renderRoot.adoptedStyleSheets = [];
    });
    assert.ok((await inPage.evaluate(faultsInSight)).length > 5);
    await page.close();
  });

  it(`works beside the page's own Lit, where Trusted Types allow each its policy`, async () => {
    const {outputFiles} = await build({
      stdin: {
        contents: `import {LitElement, html} from 'lit';
          customElements.define('praktijk-naam', class extends LitElement { render() { return html\`<b>De Linde</b>\`; } });`,
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'iife',
      conditions: ['production'],
    });
    site.add(outputFiles[0].text, {path: '/lit.js', type: 'text/javascript'});
    for (const order of [
      ['/lit.js', '/dist/rugpijn-check.js'],
      ['/dist/rugpijn-check.js', '/lit.js'],
    ]) {
      const {page, printed} = await open({
        policy: `${strict(site.origin)}; require-trusted-types-for 'script'; trusted-types lit-html rugpijn-check`,
        head: order.map((path) => `<script defer src="${path}"></script>`).join(''),
        body: `<praktijk-naam></praktijk-naam>${check}`,
      });
      const {looks} = await playThrough(page, undefined, look);
      assert.deepEqual(looks.flat(), []);
      assert.equal(await page.$eval('praktijk-naam', (element) => element.shadowRoot.textContent), 'De Linde');
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(printed, []);
      await page.close();
    }
  });

  for (const [name, policy, refusals] of [
    ['refuses every script', () => `default-src 'none'; img-src data:; script-src 'none'`, 1],
    ['refuses our origin', () => strict(site.elsewhere), 1],
    ['is in a sandbox without scripts', () => 'sandbox', 1],
  ])
    it(`leaves the fallback where the page ${name}; what is printed then is the refusal by the browser itself`, async () => {
      const {page, printed} = await open({policy: policy(), before: undefined});
      const [text, seen, upgraded] = await page.$eval('rugpijn-check a', (link) => [
        link.textContent,
        link.checkVisibility() && link.getBoundingClientRect().height > 0,
        link.parentElement.matches(':defined'),
      ]);
      assert.deepEqual([text, seen, upgraded], ['Levensgevaar? Bel 112', true, false]);
      assert.equal(printed.length, refusals);
      assert.match(printed[0], /Content Security Policy|sandboxed/);
      await page.close();
    });

  for (const [name, policy, head = ''] of [
    ['allows no policy', `trusted-types 'none'`],
    [`knows only the name of the page's own Lit`, 'trusted-types lit-html'],
    [
      'has a default policy that refuses everything',
      'trusted-types default',
      `<script nonce="abc">trustedTypes.createPolicy('default', {createHTML: () => null, createScript: () => null, createScriptURL: () => null});</script>`,
    ],
  ])
    it(`leaves the fallback where the page wants Trusted Types and ${name}; what is printed is the page's own policy`, async () => {
      const {page, printed} = await open({
        policy: `${strict(`${site.origin} 'nonce-abc'`)}; require-trusted-types-for 'script'; ${policy}`,
        head: `${head}<script defer src="/dist/rugpijn-check.js"></script>`,
      });
      const [seen, upgraded] = await page.$eval('rugpijn-check a', (link) => [
        link.checkVisibility() && link.getBoundingClientRect().height > 0,
        link.parentElement.matches(':defined'),
      ]);
      assert.deepEqual([seen, upgraded], [true, false]);
      assert.ok(
        (await violations(page)).every((text) => /^(?:require-)?trusted-types/.test(text)),
        (await violations(page)).join(),
      );
      assert.ok(
        printed.every((text) => /Content Security [Pp]olicy|Trusted/.test(text)),
        printed.join(),
      );
      await page.close();
    });

  it('works where the page refuses our policy without wanting Trusted Types', async () => {
    const {page} = await open({policy: `${strict(site.origin)}; trusted-types 'none'`});
    const {screens, looks} = await playThrough(page, undefined, look);
    assert.equal(screens, usualScreens);
    assert.deepEqual(looks.flat(), []);
    await page.close();
  });

  it('is not bothered when the policy refuses what the page itself has inline', async () => {
    const own = ({head, body}) =>
      open({
        policy: strict(site.origin),
        head: `<style>body {color: red}</style><script>window.own = true;</script>${head}`,
        body: `<p style="color: red" onclick="alert()">Welkom</p>${body}`,
      });
    const refusedOn = async (page) => (await violations(page)).map((text) => text.replace(page.url(), 'the page'));
    const alone = await own({head: '', body: ''});
    const {page, printed} = await own({
      head: '<script defer src="/dist/rugpijn-check.js"></script>',
      body: check,
    });
    const {looks} = await playThrough(page, undefined, look);
    assert.deepEqual(looks.flat(), []);
    // How many of these a browser tells of is not the same in each version.
    const refused = await refusedOn(alone.page);
    assert.ok(refused.length > 0);
    assert.deepEqual(await refusedOn(page), refused);
    assert.equal(printed.length, alone.printed.length);
    await alone.page.close();
    await page.close();
  });

  it('lets the visitor print, copy and save under the strictest policy, without a violation; print() is stubbed', async () => {
    const {page, printed, requests} = await open({
      policy: `default-src 'none'; img-src data:; script-src ${site.origin}; style-src 'none'; connect-src 'none'; frame-src 'none'; child-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types rugpijn-check`,
      before: `(${collectViolations})(); window.print = () => (window.printed = document.querySelectorAll('[data-rugpijn-check-print]').length);`,
    });
    const session = await page.createCDPSession();
    // The file itself is read in test/take-home; here it has to be let through.
    await session.send('Browser.setDownloadBehavior', {behavior: 'deny', eventsEnabled: true});
    const downloads = [];
    const begun = new Promise((resolve) =>
      session.on('Browser.downloadWillBegin', (download) => resolve(downloads.push(download))),
    );
    await page.browserContext().overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.bringToFront();
    await playThrough(page);
    const loaded = requests.length;
    const press = (word) =>
      page.$eval(
        'rugpijn-check',
        async (element, word) => {
          const button = [...element.renderRoot.querySelectorAll('button')].find(({textContent}) =>
            textContent.toLowerCase().includes(word),
          );
          button.click();
          await element.updateComplete;
          return button.textContent.trim();
        },
        word,
      );
    await press('print');
    assert.equal(await page.evaluate(() => window.printed), 1);
    await page.keyboard.press('Shift');
    await press('agenda');
    await begun;
    assert.match(downloads[0].suggestedFilename, /\.ics$/);
    await press('kopieer');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.length > 100, copied);
    assert.deepEqual(
      requests.slice(loaded).filter((url) => !url.startsWith('blob:')),
      [],
    );
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(printed, []);
    await page.close();
  });
});

describe('policies round the stand-alone page', () => {
  let site;
  let styles;
  let seen = 0;
  before(async () => {
    site = await startSite();
    [, styles] = /<style>([^]*?)<\/style>/.exec(readFileSync(join(root, 'dist/check.html'), 'utf8'));
  });
  after(async () => {
    console.log(`check.html: seen in ${seen} ways`);
    await site?.close();
  });

  /** Whether the leaflet stands there, laid out. */
  const leafletIn = (frame) =>
    frame.$eval('[data-rugpijn-check] > .root', (element) => ({
      shown: element.checkVisibility() && element.querySelector('a[href="tel:112"]').checkVisibility(),
      padding: parseFloat(getComputedStyle(element.querySelector('.step')).paddingLeft),
      line: getComputedStyle(element).lineHeight,
    }));
  const laidOut = {shown: true, padding: 16, line: '24px'};

  it('shows the leaflet in its own styles without scripts, and with them the check', async () => {
    const page = await site.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/dist/check.html`);
    assert.deepEqual(await leafletIn(page), laidOut);
    await page.close();
    const {page: whole, printed} = await site.visit(`${site.origin}/dist/check.html`, {
      viewport: tallest,
      before: collectViolations,
    });
    assert.deepEqual((await playThrough(whole, undefined, look)).looks.flat(), []);
    assert.deepEqual(await whole.evaluate(() => window.violations), []);
    assert.deepEqual(printed, []);
    await whole.close();
    seen += 2;
  });

  it('works under the policy of a server that allows its script and its styles by their hash', async () => {
    const hash = createHash('sha256').update(styles).digest('base64');
    const path = site.add(readFileSync(join(root, 'dist/check.html'), 'utf8'), {
      path: '/dist/strict.html',
      headers: {
        'content-security-policy': `default-src 'none'; img-src data:; script-src 'self'; style-src 'sha256-${hash}'`,
      },
    });
    const {page, printed} = await site.visit(site.origin + path, {viewport: tallest, before: collectViolations});
    const {screens, looks} = await playThrough(page, undefined, look);
    assert.equal(screens, usualScreens);
    assert.deepEqual(looks.flat(), []);
    assert.deepEqual(
      await page.evaluate(() => [window.violations, getComputedStyle(document.body).maxWidth !== 'none']),
      [[], true],
    );
    assert.deepEqual(printed, []);
    await page.close();
    seen++;
  });

  const inFrame = async (sandbox) => {
    const {page, printed} = await site.open(
      `<iframe ${sandbox} src="/dist/check.html" width="600" height="800"></iframe>`,
    );
    const frame = await (await page.$('iframe')).contentFrame();
    return {page, printed, frame};
  };

  it('works in a frame that is its own origin by sandbox="allow-scripts"', async () => {
    const {page, printed, frame} = await inFrame('sandbox="allow-scripts"');
    const {screens} = await playThrough(frame);
    assert.equal(screens, usualScreens);
    assert.equal(await frame.evaluate(() => origin), 'null');
    assert.deepEqual(printed, []);
    await page.close();
    seen++;
  });

  it('shows the leaflet in a frame with sandbox="", where the browser prints that it refuses the script', async () => {
    const {page, printed, frame} = await inFrame('sandbox=""');
    assert.deepEqual(await leafletIn(frame), laidOut);
    assert.ok(
      printed.every((text) => text.includes('sandboxed')),
      printed.join(),
    );
    await page.close();
    seen++;
  });

  it('works when it is opened as a file', async () => {
    const {page, printed} = await site.visit(pathToFileURL(join(root, 'dist/check.html')).href, {viewport: tallest});
    const {screens, looks} = await playThrough(page, undefined, look);
    assert.equal(screens, usualScreens);
    assert.deepEqual(looks.flat(), []);
    assert.deepEqual(printed, []);
    await page.close();
    seen++;
  });
});
