import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkIn, playThrough, settingsOf, startSite, usualScreens} from '../helpers/site.mjs';

const script = '<script defer src="/dist/rugpijn-check.js"></script>';
const link = '<a href="/dist/check.html?contact-name=De+Brug#rugpijn-check">Doe de rugpijn-check</a>';
const markers = {
  element: '<rugpijn-check pronoun="je" contact-name="De Brug"><a href="tel:112">Bel 112</a></rugpijn-check>',
  block: `<div data-rugpijn-check="1" data-pronoun="je" data-contact-name="De Brug">${link}</div>`,
  link: '<p><a href="/dist/check.html?contact-name=De+Brug&amp;pronoun=je#rugpijn-check">Doe de rugpijn-check</a></p>',
  'one tag':
    '<script defer src="/dist/rugpijn-check.js" data-rugpijn-check="1" data-pronoun="je" data-contact-name="De Brug"></script>',
};
const scriptFor = (name) => (name === 'one tag' ? '' : script);

describe('markers', () => {
  let site;
  let page;
  let printed;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  const open = async (...parts) => {
    ({page, printed} = await site.open(...parts));
  };
  const done = async () => {
    assert.deepEqual(printed, []);
    await page.close();
  };
  const checks = () => page.$$eval('rugpijn-check', (found) => found.length);
  /** What a page does after the observer has had its turn. */
  const settled = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const html = () => page.evaluate(() => document.body.innerHTML);

  for (const [name, marker] of Object.entries(markers)) {
    it(`the ${name} becomes the check where it stands, with its settings, and works`, async () => {
      await open({head: scriptFor(name), body: `<h1>Rug</h1>${marker}<p id="after">Erna</p>`});
      const check = await checkIn(page);
      const {pronoun, 'contact-name': contact} = await settingsOf(check);
      assert.deepEqual({pronoun, contact}, {pronoun: 'je', contact: 'De Brug'});
      const [above, own, below] = await page.evaluate(() =>
        ['h1', 'rugpijn-check', '#after'].map(
          (selector) => document.querySelector(selector).getBoundingClientRect().top,
        ),
      );
      assert.ok(above < own && own < below, `${above} < ${own} < ${below}`);
      assert.equal(
        await page.evaluate(() => [...document.querySelectorAll('a')].some((fallback) => fallback.checkVisibility())),
        false,
        'no fallback beside it',
      );
      const {screens, text} = await playThrough(page);
      assert.equal(screens, usualScreens);
      assert.match(text, /\bJe\b/);
      assert.equal(await checks(), 1);
      await done();
    });

    it(`the ${name} keeps its fallback, and nothing else changes, where the script does not come`, async () => {
      await open({body: marker.replaceAll('/dist/rugpijn-check.js', '/dist/none.js')});
      const fallback = await page.$('a');
      if (name !== 'one tag') assert.equal(await fallback.isVisible(), true);
      assert.equal(await page.$eval('body', (body) => body.innerText.includes('data-')), false);
      await page.close();
    });

    it(`the ${name} works when it comes late, moves, repeats, and leaves nothing behind when it goes`, async () => {
      await open({head: script, body: '<main></main><aside></aside>'});
      await page.evaluate((marker) => {
        // As an SPA or a page builder does: markup into the page, after the script ran.
        const range = document.createRange();
        range.selectNode(document.querySelector('main'));
        document.querySelector('main').append(range.createContextualFragment(`<section>${marker}</section>`));
      }, marker);
      await checkIn(page, 'main rugpijn-check');
      // The whole piece moves, is copied as Turbo does for its cache, and goes.
      await page.evaluate(() => document.querySelector('aside').append(document.querySelector('section')));
      await checkIn(page, 'aside rugpijn-check');
      await page.evaluate(() =>
        document.querySelector('main').append(document.querySelector('section').cloneNode(true)),
      );
      await checkIn(page, 'main rugpijn-check');
      await settled();
      assert.equal(await checks(), 2, 'the copy is one check, not two');
      await playThrough(page, 'main rugpijn-check');
      await page.evaluate(() => document.querySelectorAll('section').forEach((section) => section.remove()));
      await settled();
      assert.equal(
        await page.evaluate(
          () => document.body.textContent.trim() + document.querySelectorAll('body > :not(main, aside)').length,
        ),
        '0',
      );
      await done();
    });
  }

  it('does not depend on when the script comes: head, end, async, twice, by another script', async () => {
    const src = `${site.elsewhere}/dist/rugpijn-check.js`;
    const ways = {
      'in the head, blocking': [`<script src="${src}"></script>`, ''],
      'in the head, async': [`<script async src="${src}"></script>`, ''],
      'at the end': ['', `<script src="${src}"></script>`],
      'as a module': ['', '<script type="module" src="/dist/rugpijn-check.js"></script>'],
      twice: [`<script defer src="${src}"></script>`, `<script defer src="${src}"></script>`],
      'after the page has loaded': [
        '',
        `<script>addEventListener('load', () => { const late = document.createElement('script'); late.src = '${src}'; document.head.append(late); });</script>`,
      ],
    };
    for (const [name, [head, end]] of Object.entries(ways)) {
      await open({head, body: `${markers.element}${markers.block}${markers.link}${end}`});
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('rugpijn-check')].filter((check) => check.renderRoot?.querySelector('fieldset'))
            .length === 3,
      );
      await settled();
      assert.equal(await checks(), 3, name);
      await done();
    }
    console.log(`markers: ${Object.keys(markers).length} kinds, ${Object.keys(ways).length} ways of loading`);
  });

  it('waits for the end of a block that still comes in, so that nothing is left beside the check', async () => {
    // A head script runs while the parser is in the middle of the block.
    await open({
      head: '<script src="/dist/rugpijn-check.js"></script>',
      body: `<div data-rugpijn-check="1"><a href="#a">Eerst</a><script>document.documentElement.offsetTop</script><a href="#b">Later</a></div>`,
    });
    await checkIn(page);
    assert.equal(await page.$$eval('[data-rugpijn-check] > a', (links) => links.length), 0);
    assert.equal(await page.$$eval('rugpijn-check > a', (links) => links.length), 2);
    await done();
  });

  it('puts the child with data-contact in the contact slot, and shows it under the right results only', async () => {
    await open({
      head: script,
      body: `<div data-rugpijn-check="1"><p><a href="tel:112">Bel 112</a></p><div data-contact="1">Twee locaties, open tot 20 uur</div></div>`,
    });
    await checkIn(page);
    const shown = () => page.$eval('[data-contact]', (contact) => contact.checkVisibility());
    assert.equal(await shown(), false);
    await playThrough(page);
    assert.equal(await page.$eval('[data-contact]', (contact) => contact.slot), 'contact');
    assert.equal(await shown(), true);
    await done();
  });

  it('keeps the fallback of what is no marker of ours, and of a marker that is broken', async () => {
    const kept = [
      '<div data-rugpijn-check="0"><a href="/a">Uit</a></div>',
      '<div data-rugpijn-check="kapot"><a href="/a">Kapot</a></div>',
      '<a href="http://[#rugpijn-check">Geen adres</a>',
      '<a href="mailto:a@example.org#rugpijn-check">Geen pagina</a>',
      '<a href="javascript:void(0)#rugpijn-check">Script</a>',
      '<a href="#rugpijn-check">Spring naar de check</a>',
      '<nav><ul><li><a href="/rug#rugpijn-check">Menu</a></li></ul></nav>',
      '<ul class="menu"><li><a href="/rug#rugpijn-check">Menu</a></li></ul>',
      '<div role="navigation"><a href="/rug#rugpijn-check">Menu</a></div>',
      '<footer><a href="/rug#rugpijn-check">Onderaan</a></footer>',
      '<a href="?vraag=1#rugpijn-check">Op deze pagina</a>',
      '<p><a rel="nofollow ugc" href="https://elders.example/check.html?contact-phone=0909-1234#rugpijn-check">Een reactie</a></p>',
      '<div data-rugpijn-check="uit"><a href="/check.html#rugpijn-check">Uit</a></div>',
      '<svg><a href="/check.html#rugpijn-check"><text>Tekening</text></a></svg>',
      '<div contenteditable="true"><a href="/check.html#rugpijn-check">In een editor</a><div data-rugpijn-check="1"><a href="/a">In een editor</a></div></div>',
      '<template><div data-rugpijn-check="1"></div></template>',
    ];
    await open({head: script, body: kept.join('')});
    const before = await html();
    await page.evaluate(() => customElements.whenDefined('rugpijn-check'));
    await settled();
    assert.equal(await html(), before);
    assert.equal(before, kept.join(''));
    await done();
    // On the page itself an attribute in the wrong place would put the whole site into the check.
    await open({
      html: `<!doctype html><html lang="nl" data-rugpijn-check="1"><head><title>a</title><link rel="icon" href="data:,">${script}${markers['one tag']}</head><body data-rugpijn-check="1"><p>De site</p></body></html>`,
    });
    await page.evaluate(() => customElements.whenDefined('rugpijn-check'));
    await settled();
    assert.equal(await page.$eval('p', (text) => text.checkVisibility()), true);
    assert.equal(await checks(), 0);
    await done();
  });

  it('takes settings that can’t be right as the default, however long or malformed', async () => {
    const long = 'x'.repeat(10_000_000);
    await open({
      head: script,
      body: `<div data-rugpijn-check="1" data-pronoun="thou" data-mode='"><img src=x onerror=alert(1)>' data-heading-level="99" data-contact-url="javascript:alert(1)" data-contact-phone="bel maar" data-accent-color="url(//x.example)" data-contact-name="&lt;b onclick=alert(1)&gt;Vet&lt;/b&gt;" data-onclick="alert(1)" data-contact-address="${long}"></div>`,
    });
    const check = await checkIn(page);
    const {verdict} = await playThrough(page);
    assert.ok(verdict);
    const inside = await check.evaluate((element) => ({
      heading: element.renderRoot.querySelector('.title').localName,
      bold: element.renderRoot.querySelectorAll('b, img, [onclick]').length,
      named: element.renderRoot.textContent.includes('<b onclick=alert(1)>Vet</b>'),
      style: element.renderRoot.querySelector('.root').getAttribute('style') ?? '',
      onclick: element.getAttribute('onclick'),
      longest: Math.max(...[...element.renderRoot.querySelectorAll('p')].map(({textContent}) => textContent.length)),
    }));
    assert.deepEqual(
      {...inside, longest: inside.longest < 2000},
      {heading: 'h2', bold: 0, named: true, style: '', onclick: null, longest: true},
    );
    await done();
  });

  for (const [name, body] of Object.entries({
    'on the element':
      '<rugpijn-check contact-name=”Praktijk De Linde” contact-phone=”030 123 45 67” pronoun=”je” mode=”leaflet”><a href="tel:112">Bel 112</a></rugpijn-check>',
    'on a block':
      '<div data-rugpijn-check=1 data-contact-name=“Praktijk De Linde” data-contact-phone=“030 123 45 67” data-pronoun=“je”></div>',
    'in an address':
      '<p><a href="/dist/check.html?contact-name=”Praktijk De Linde”&contact-phone=”030 123 45 67”&pronoun=”je”#rugpijn-check">Doe de check</a></p>',
    'in a shortcode that was cut':
      '<rugpijn-check contact-name="„Praktijk" de="" linde“="" contact-phone="„030" 123="" pronoun="„je“"></rugpijn-check>',
  }))
    it(`shows no name and no number in curly quotes, and works: ${name}`, async () => {
      await open({head: script, body});
      const check = await checkIn(page);
      const {screens, text} = await playThrough(page);
      assert.equal(screens, usualScreens);
      assert.match(text, /\bU\b/);
      assert.doesNotMatch(await check.evaluate((element) => element.renderRoot.textContent), /Linde|[„”“]Praktijk|030/);
      await done();
    });

  it('lets what stands on a link itself win from its address, and knows no other name', async () => {
    await open({
      head: script,
      body: '<p><a data-pronoun="je" href="/dist/check.html?pronoun=u&amp;contact-name=De+Brug&amp;onclick=alert(1)&amp;style=x&amp;id=y#rugpijn-check">Check</a></p>',
    });
    const settings = await settingsOf(await checkIn(page));
    assert.equal(settings.pronoun, 'je');
    assert.equal(settings['contact-name'], 'De Brug');
    for (const name of ['onclick', 'style', 'id']) assert.ok(!(name in settings), name);
    await done();
  });

  it('lets a framework take out the link that it put in, and move it, with the check', async () => {
    await open({head: script, body: '<main></main><aside></aside>'});
    await page.evaluate(() => {
      window.link = Object.assign(document.createElement('a'), {
        href: '/dist/check.html#rugpijn-check',
        textContent: 'Doe de check',
      });
      document.querySelector('main').append(window.link);
    });
    const check = await checkIn(page, 'main rugpijn-check');
    await check.evaluate((element) => {
      element.renderRoot.querySelector('input').click();
    });
    await page.evaluate(() => document.querySelector('aside').append(window.link));
    await page.waitForSelector('aside rugpijn-check');
    assert.equal(await checks(), 1);
    assert.equal(
      await check.evaluate((element) => element.renderRoot.querySelectorAll('input:checked').length),
      1,
      'the same one',
    );
    // As React does when the link is no longer there.
    await page.evaluate(() => document.querySelector('aside').removeChild(window.link));
    await page.waitForFunction(() => !document.querySelector('rugpijn-check'));
    await done();
  });

  it('goes on, and sends nothing, where the page keeps every click for itself', async () => {
    await open({
      head: `${script}<script>addEventListener('click', (event) => event.stopPropagation(), true)</script>`,
      body: `<form>${markers.element}</form>`,
    });
    await checkIn(page);
    const address = page.url();
    const {screens} = await playThrough(page);
    assert.equal(screens, usualScreens);
    assert.equal(page.url(), address);
    await done();
  });

  it('gives the site its colour, readable on a light and on a dark page', async () => {
    for (const [background, scheme] of [
      ['#fff', 'light'],
      ['#101418', 'dark'],
    ])
      for (const color of ['1f5c43', '#FFE600', '#abc']) {
        await open({
          head: script,
          body: `<style>body { background: ${background} }</style><rugpijn-check accent-color="${color}"></rugpijn-check>`,
        });
        const check = await checkIn(page);
        const ratio = await check.evaluate((element) => {
          // Drawn, because the browser may write a colour in any notation.
          const parts = (value) => {
            const context = document.createElement('canvas').getContext('2d');
            context.fillStyle = value;
            context.fillRect(0, 0, 1, 1);
            return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
          };
          const light = (value) =>
            parts(value)
              .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
              .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
          const {color} = getComputedStyle(element.renderRoot.querySelector('.title'));
          const {backgroundColor} = getComputedStyle(element.renderRoot.querySelector('.root'));
          const [dark, bright] = [light(color), light(backgroundColor)].sort((first, second) => first - second);
          return (bright + 0.05) / (dark + 0.05);
        });
        assert.ok(ratio >= 7, `${color} on a ${scheme} page: ${ratio}`);
        await done();
      }
  });
});

describe('the stand-alone page in a frame', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  const frameOf = async (page) => (await page.waitForSelector('iframe')).contentFrame();
  const heights = (page) =>
    page.evaluate(() => ({
      frame: document.querySelector('iframe').getBoundingClientRect().height,
      inline: document.querySelector('iframe').style.height,
    }));

  it('follows the height of its content, from another origin, whichever script comes first', async () => {
    const borderBox = '<style>* { box-sizing: border-box; transition: all 0.3s }</style>';
    for (const [name, head, end] of [
      ['early', script, ''],
      ['with the border in its height', script + borderBox, ''],
      [
        'late',
        '',
        `<script>addEventListener('load', () => { const late = document.createElement('script'); late.src = '/dist/rugpijn-check.js'; document.head.append(late); });</script>`,
      ],
    ]) {
      const {page, printed} = await site.open({
        head,
        body: `<iframe src="${site.elsewhere}/dist/check.html?pronoun=je" width="100%" height="300" title="Rugpijn-check"></iframe>${end}`,
      });
      const frame = await frameOf(page);
      await checkIn(frame);
      const fits = async () => {
        const content = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        await page.waitForFunction(
          (content) => Math.abs(document.querySelector('iframe').clientHeight - content) <= 1,
          {},
          content,
        );
        assert.ok(content > 400, `${name}: ${content} px`);
        return content;
      };
      const first = await fits();
      await playThrough(frame);
      const result = await fits();
      assert.notEqual(first, result);
      assert.equal(
        await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight),
        true,
        'nothing scrolls inside',
      );
      assert.deepEqual(printed, []);
      await page.close();
    }
  });

  it('brings the new question into view after a step, across the frame', async () => {
    const {page} = await site.open(
      {
        head: script,
        body: `<div style="height: 900px">Boven</div><iframe src="${site.elsewhere.replace('127.0.0.1', 'localhost')}/dist/check.html" width="100%" height="300" title="Rugpijn-check"></iframe>`,
      },
      {viewport: {width: 360, height: 640}},
    );
    const frame = await frameOf(page);
    const check = await checkIn(frame);
    assert.equal(await page.evaluate(() => scrollY), 0, 'no scroll on load');
    // A browser lays out a frame of another site when it comes near the view.
    await page.evaluate(() => document.querySelector('iframe').scrollIntoView());
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 900);
    await frame.evaluate((check) => check.renderRoot.querySelector('input[value=n]').click(), check);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const top = async () => {
      const inFrame = await frame.evaluate(
        (check) => check.renderRoot.querySelector('.target').getBoundingClientRect().top,
        check,
      );
      return inFrame + (await page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().top));
    };
    assert.ok((await top()) < 0, 'the visitor is at the button, and the question above the view');
    await frame.evaluate(async (check) => {
      check.renderRoot.querySelector('button[type=submit]').click();
      await check.updateComplete;
    }, check);
    await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().top > -640);
    const inPage = await top();
    assert.ok(inPage >= -1 && inPage < 640, `the question stands at ${inPage} px of 640`);
    await page.close();
  });

  it('stays usable at its fixed height without the parent’s script', async () => {
    const {page, printed} = await site.open(
      `<iframe src="${site.elsewhere}/dist/check.html" width="360" height="500" title="Rugpijn-check"></iframe>`,
    );
    const {screens} = await playThrough(await frameOf(page));
    assert.equal(screens, usualScreens);
    assert.deepEqual(await heights(page), {frame: 504, inline: ''});
    assert.deepEqual(printed, []);
    await page.close();
  });

  it('opens the page for appointments in place of the whole page, or where it can, whatever the page calls open', async () => {
    const appointments = site.origin + site.add('<title>Afspraken</title>');
    const locked = await site.open(
      `<iframe sandbox="allow-scripts allow-same-origin allow-forms" src="${site.elsewhere}/dist/check.html?contact-url=${encodeURIComponent(appointments)}" width="400" height="900"></iframe>`,
    );
    const inside = await frameOf(locked.page);
    await playThrough(inside);
    await (
      await inside.evaluateHandle(() =>
        document.querySelector('rugpijn-check').renderRoot.querySelector('.location a[href*="/page-"]'),
      )
    ).click();
    await locked.page.waitForFunction(() => window.frames.length === 1);
    await inside.waitForFunction(() => document.title === 'Afspraken');
    await locked.page.close();
    const own = await site.open({
      head: `${script}<script>function open() {}</script>`,
      body: `<rugpijn-check contact-url="${appointments}"></rugpijn-check>`,
    });
    await playThrough(own.page);
    const direct = await own.page.evaluateHandle(() =>
      document.querySelector('rugpijn-check').renderRoot.querySelector('.location a[href*="/page-"]'),
    );
    await Promise.all([own.page.waitForNavigation(), direct.click()]);
    assert.equal(await own.page.title(), 'Afspraken');
    await own.page.close();
    const {page} = await site.open({
      head: script,
      body: `<iframe src="${site.elsewhere}/dist/check.html?contact-url=${encodeURIComponent(appointments)}" width="100%" height="900" title="Rugpijn-check"></iframe>`,
    });
    const frame = await frameOf(page);
    await playThrough(frame);
    const link = await frame.evaluateHandle(() =>
      document.querySelector('rugpijn-check').renderRoot.querySelector('.location a[href*="/page-"]'),
    );
    await link.scrollIntoView();
    await Promise.all([page.waitForNavigation(), link.click()]);
    assert.equal(await page.title(), 'Afspraken');
    assert.equal(page.url(), appointments);
    await page.close();
  });

  it('ignores a height from a stranger, and one that is no height', async () => {
    const stranger = site.add(`<script>parent.postMessage(['rugpijn-check-height', 3000], '*')</script>`);
    const {page, printed} = await site.open({
      head: script,
      body: `<iframe id="stranger" src="${site.elsewhere}${stranger}" height="150"></iframe><iframe id="own" src="${site.elsewhere}/dist/check.html" height="300"></iframe>`,
    });
    const frame = await (await page.$('#own')).contentFrame();
    await checkIn(frame);
    await page.waitForFunction(() => document.querySelector('#own').style.height);
    const before = await page.$eval('#own', ({style}) => style.height);
    const sent = await frame.evaluate(() => {
      const messages = [
        ['rugpijn-check-height', -100],
        ['rugpijn-check-height', 0],
        ['rugpijn-check-height', 1e9],
        ['rugpijn-check-height', NaN],
        ['rugpijn-check-height', Infinity],
        ['rugpijn-check-height', '4000'],
        ['rugpijn-check-height', '9'.repeat(10_000_000)],
        ['rugpijn-check-height', {valueOf: 4000}],
        ['rugpijn-check-height'],
        ['another-height', 4000],
        {0: 'rugpijn-check-height', 1: 4000},
        'rugpijn-check-height',
        null,
        undefined,
      ];
      for (const message of messages) parent.postMessage(message, '*');
      return messages.length;
    });
    // The page itself is a stranger too.
    await page.evaluate(() => postMessage(['rugpijn-check-height', 4000], '*'));
    // A message that does count comes after them all.
    await frame.evaluate(() => parent.postMessage(['rugpijn-check-height', 777], '*'));
    await page.waitForFunction(
      () =>
        document.querySelector('#own').style.height.startsWith('78') ||
        document.querySelector('#own').style.height.startsWith('77'),
    );
    assert.match(before, /^\d{3,4}px$/);
    assert.equal(await page.$eval('#stranger', ({style}) => style.height), '');
    assert.deepEqual(printed, []);
    console.log(`frame: ${sent + 1} messages refused`);
    await page.close();
  });

  it('takes its settings from its address, as texts', async () => {
    const query = new URLSearchParams({
      pronoun: 'je',
      'contact-name': '<img src=x onerror=alert(1)>',
      'contact-url': 'javascript:alert(1)',
      'contact-phone': '030 123 45 67',
      'accent-color': 'red;background:url(//x.example)',
      'heading-level': '5',
      'data-contact': '1',
      onload: 'alert(1)',
      answers: 'saddle-numbness',
    });
    const {page, printed, requests} = await site.visit(
      `${site.origin}/dist/check.html?${query}#"><script>alert(1)</script>`,
    );
    const check = await checkIn(page);
    const settings = await settingsOf(check);
    assert.equal(settings.pronoun, 'je');
    assert.equal(settings['heading-level'], '1', 'what the page itself says wins');
    for (const name of ['onload', 'answers', 'data-contact']) assert.ok(!(name in settings), name);
    const address = page.url();
    await playThrough(page);
    assert.ok(await check.evaluate((element) => element.renderRoot.textContent.includes('030 123 45 67')));
    assert.equal(
      await check.evaluate(
        (element) =>
          element.renderRoot.querySelectorAll('img').length +
          element.renderRoot.querySelectorAll('a[href^="javascript"]').length,
      ),
      0,
    );
    assert.equal(await page.title(), 'Rugpijn-check');
    assert.equal(page.url(), address);
    assert.deepEqual(printed, []);
    assert.deepEqual(
      requests.filter((url) => !/check\.html|rugpijn-check\.js|^data:/.test(url)),
      [],
    );
    await page.close();
  });
});
