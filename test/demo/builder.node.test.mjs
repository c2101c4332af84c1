import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nl} from '../../dist/copy/nl.js';
import {say} from '../../dist/copy/line.js';
import {professions} from '../../dist/triage/advice.js';
import {createDemoServer} from '../../demo/server.mjs';
import {startBrowser} from '../helpers/browser.mjs';
import {checkIn, playThrough, settingsOf, startSite, usualScreens} from '../helpers/site.mjs';
import {root} from '../setup.mjs';

describe('the page of the snippet builder', () => {
  let browser;
  let server;
  let address;
  let site;
  before(async () => {
    browser = await startBrowser();
    server = createDemoServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${server.address().port}/`;
    site = await startSite();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    server?.close();
    server?.closeAllConnections();
  });

  async function open(viewport = {width: 1200, height: 900}) {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    const printed = [];
    const requests = [];
    page.on('console', (message) => printed.push(message.text()));
    page.on('pageerror', (error) => printed.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address, {waitUntil: 'load'});
    await page.waitForSelector('.place');
    await fill(page, {folder});
    return {page, printed, requests};
  }

  /** Where an owner says that the files are; in the pages of these tests they are `elsewhere`. */
  const folder = 'https://bestanden.example/rugpijn/';
  const served = (code) =>
    code.replaceAll(folder, `${site.elsewhere}/dist/`).replaceAll(new URL(folder).origin, site.elsewhere);

  const fill = (page, values) =>
    page.evaluate((values) => {
      const form = document.querySelector('#gegevens');
      for (const [name, value] of Object.entries(values)) {
        const field = form.elements[name];
        if (field instanceof RadioNodeList) {
          [...field].find((radio) => radio.value === value).click();
          continue;
        }
        if (field.type === 'checkbox') field.checked = value;
        else field.value = value;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      }
    }, values);
  /** What each of these places says, shown one after the other. */
  const placesShown = (page, ids) =>
    page.evaluate(
      (ids) =>
        ids.map((id) => {
          document.querySelector(`input[name=place][value="${id}"]`).click();
          const place = document.querySelector('.place');
          const field = document.querySelector('#map');
          return {
            id,
            codes: [...place.querySelectorAll('.code')].map((code) => ({
              label: code.querySelector('strong').textContent,
              text: code.querySelector('code').textContent,
            })),
            links: [...place.querySelectorAll('a')].map(({href}) => href),
            asksFolder: field.checkVisibility(),
            isAskedAbove: Boolean(field.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING),
          };
        }),
      ids,
    );
  const codesOf = async (page, id) => {
    const [{codes}] = await placesShown(page, [id]);
    return codes.map(({label, text}) => ({label, text: served(text)}));
  };
  const codeOf = async (page, id, label) => (await codesOf(page, id)).find((code) => code.label === label).text;
  const preview = async (page) => (await page.$('#voorbeeld')).contentFrame();

  const {rulesVersion} = JSON.parse(readFileSync(join(root, 'dist/release.json'), 'utf8'));
  const dayOfRules = rulesVersion.slice(0, 10);
  const reviewed = {mode: '', reviewer: 'A. de Vries, fysiotherapeut', 'review-date': dayOfRules, agreed: true};

  it('fits a phone of 360 px and a desktop, prints nothing, and asks only for its own files', async () => {
    for (const width of [320, 360, 768, 1200]) {
      const {page, printed, requests} = await open({width, height: 800});
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${width} px`);
      await fill(page, {'contact-name': 'Geheim Adres'});
      await page.waitForFunction(() =>
        document
          .querySelector('#voorbeeld')
          .contentDocument.querySelector('rugpijn-check')
          .getAttribute('contact-name'),
      );
      assert.deepEqual(printed, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(address) && !/^(?:data:|about:)/.test(url)),
        [],
      );
      assert.deepEqual(
        requests.filter((url) => /Geheim/.test(url)),
        [],
        'what is typed stays here',
      );
      await page.close();
    }
  });

  it('has no fault that axe sees, on a phone and on a desktop, with everything open', async () => {
    const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
    for (const width of [360, 1200]) {
      const {page} = await open({width, height: 800});
      await page.$$eval('details', (found) => found.forEach((details) => (details.open = true)));
      await page.$eval('input[name=mode][value=""]', (radio) => radio.click());
      await page.click('#kijk-na');
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const {violations} = await window.axe.run(document, {iframes: false});
        return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 120)}`));
      });
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  it('shows every outcome, the questions and the leaflet, in u and je, without anybody playing', async () => {
    const {page, printed} = await open();
    const expected = [
      'Spoed: bel nu 112',
      'Spoed: bel nu',
      'Vandaag bellen',
      'Afspraak bij de huisarts',
      'Afspraak bij huisarts of fysiotherapeut',
      'Afspraak bij de fysiotherapeut',
      'Zelf aan de slag',
    ];
    const names = await page.$$eval('.view', (buttons) => buttons.map(({textContent}) => textContent.trim()));
    assert.deepEqual(names, ['De folder', 'De vragen', ...expected]);
    let shown = 0;
    const verdicts = new Set();
    for (const pronoun of ['', 'je']) {
      await fill(page, {pronoun});
      for (const name of names) {
        await page.evaluate(
          (name) =>
            [...document.querySelectorAll('.view')].find(({textContent}) => textContent.trim() === name).click(),
          name,
        );
        await page.waitForFunction(
          (name) => document.querySelector('#voorbeeld-status').textContent.includes(`${name}.`),
          {},
          name,
        );
        const inside = await (
          await preview(page)
        ).$eval('rugpijn-check', (check) => ({
          verdict: check.renderRoot.querySelector('.verdict')?.textContent.trim(),
          questions: check.renderRoot.querySelectorAll('fieldset.part').length,
          text: check.renderRoot.textContent,
        }));
        if (expected.includes(name)) verdicts.add(inside.verdict);
        else assert.equal(inside.questions > 0, name === 'De vragen');
        assert.equal(/\b(?:je|jouw)\b/.test(inside.text), pronoun === 'je', `${name}: ${pronoun || 'u'}`);
        shown++;
      }
    }
    // Each in u and in je; what to say on the telephone is the same number for both.
    verdicts.delete(undefined);
    assert.ok(verdicts.size >= expected.length, [...verdicts].join());
    assert.deepEqual(printed, []);
    console.log(`builder: ${shown} views looked at`);
    await page.close();
  });

  it('lists who can be at the practice too, in the words of the advice, and shows what is chosen', async () => {
    const {page} = await open();
    const labels = await page.$$eval('[name=offers]', (boxes) =>
      boxes.map(({value, labels: [label]}) => [value, label.textContent.trim()]),
    );
    assert.deepEqual(
      labels,
      professions.map((id) => [id, say(nl.lines[id], 'u')]),
    );
    const shown = () =>
      page.waitForFunction(() => {
        const {renderRoot} = document.querySelector('#voorbeeld').contentDocument.querySelector('rugpijn-check');
        const marked = [...renderRoot.querySelectorAll('li')].filter(({textContent}) =>
          /ook bij ons/.test(textContent),
        );
        return marked.length === 2 && marked.map(({textContent}) => textContent.split(':')[0].trim());
      });
    await fill(page, {offers: 'rehabilitation-physician'});
    await fill(page, {offers: 'manual-therapist'});
    assert.deepEqual(await (await shown()).jsonValue(), ['Manueel therapeut', 'Revalidatiearts']);
    assert.match(
      await codeOf(page, 'other', 'Alles in één tag'),
      / data-offers="manual-therapist rehabilitation-physician"/,
    );
    await page.close();
  });

  it('says which title is seen, and links by it', async () => {
    const {page} = await open();
    const seen = () => page.$eval('.place', ({textContent}) => /de titel “(.*?)”/.exec(textContent)[1]);
    const linked = async () => />([^<]+)<\/a>/.exec(await codeOf(page, 'wordpress-block', 'De code'))[1];
    assert.deepEqual([await seen(), await linked()], ['Rugpijn-check', 'Lees de folder over rugpijn']);
    await fill(page, {topic: 'hernia'});
    assert.deepEqual([await seen(), await linked()], ['Heb ik een hernia?', 'Lees de folder over een hernia']);
    await fill(page, reviewed);
    assert.deepEqual([await seen(), await linked()], ['Heb ik een hernia?', 'Heb ik een hernia? Doe de check']);
    const check = await checkIn(await preview(page));
    assert.equal(
      await check.evaluate((element) => element.renderRoot.querySelector('.title').textContent),
      'Heb ik een hernia?',
    );
    await page.close();
  });

  it('offers the leaflet until somebody has reviewed exactly these rules', async () => {
    const {page} = await open();
    const line = () => codeOf(page, 'other', 'Alles in één tag');
    const date = new Date(dayOfRules).toLocaleDateString('nl-NL', {dateStyle: 'long', timeZone: 'UTC'});
    assert.match(await line(), /data-mode="leaflet"/);
    await fill(page, {mode: ''});
    assert.match(await line(), /data-mode="leaflet"/, 'choosing the check is not a review');
    await fill(page, {reviewer: 'A. de Vries, fysiotherapeut'});
    assert.match(await line(), /data-mode="leaflet"/, 'nor is a name without a date');
    await fill(page, reviewed);
    assert.doesNotMatch(await line(), /leaflet/);
    assert.ok(
      (await line()).includes(
        `data-reviewed-by="A. de Vries, fysiotherapeut, ${date}" data-reviewed-version="${rulesVersion}"`,
      ),
      await line(),
    );
    const check = await checkIn(await preview(page));
    assert.ok(
      await check.evaluate((element) => element.renderRoot.textContent.includes('Beoordeeld door A. de Vries')),
    );
    for (const [name, value, why] of [
      ['agreed', false, /^Vul alles in/],
      ['review-date', '2099-12-31', /nog niet geweest/],
      ['review-date', '2020-01-31', /waren ze er nog niet/],
    ]) {
      await fill(page, {[name]: value});
      assert.match(await line(), /data-mode="leaflet"/, name);
      assert.match(await page.$eval('#vorm-uitleg', ({textContent}) => textContent), why);
      await fill(page, reviewed);
    }
    await fill(page, {reviewer: ''});
    assert.match(await line(), /data-mode="leaflet"/);
    await fill(page, {...reviewed, mode: 'leaflet'});
    assert.match(await line(), /data-mode="leaflet"/);
    await page.close();
  });

  it('gives every website something that ends in a working check or a working link', async () => {
    const {page} = await open();
    const values = {
      'contact-name': `Fysio "De Brug" & <zn>, café ’t Hoekje`,
      'contact-phone': '030 123 45 67',
      'contact-url': 'https://a.example/afspraak?x=1&y=é',
      'contact-2-address': 'Dorpsplein 2, Ommen',
      'lifestyle-url': 'https://a.example/leefstijl',
      'report-url': 'mailto:fout@a.example',
      offers: 'pelvic-physiotherapist',
      topic: 'hernia',
      fhir: 'yes',
      'own-color': true,
      'accent-color': '#b3541e',
    };
    await fill(page, {...values, ...reviewed, pronoun: 'je'});
    const ids = await page.$$eval('input[name=place]', (radios) => radios.map(({value}) => value));
    assert.equal(ids.length, 15);
    const worked = [];
    const pages = new Set();
    const tried = async (id, {label, text}, head, body) => {
      worked.push(`${id}: ${label}`);
      // Some places get the same lines.
      if (pages.has(head + body)) return;
      pages.add(head + body);
      const {page: own, printed} = await site.open({head, body});
      const scope =
        text.startsWith('<iframe') || /^https?:/.test(text)
          ? await (await own.waitForSelector('iframe')).contentFrame()
          : own;
      const settings = await settingsOf(await checkIn(scope));
      for (const name of Object.keys(values).filter((name) => name !== 'own-color'))
        assert.equal(settings[name], values[name], `${id}: ${name}`);
      const {screens, text: result} = await playThrough(scope);
      assert.equal(screens, usualScreens);
      assert.match(result, /\bJe\b/);
      assert.deepEqual(printed, [], `${id}: ${label}`);
      await own.close();
    };
    for (const id of ids) {
      const all = await codesOf(page, id);
      // A page sees whether a block of its own is shown, and with it something of the advice.
      for (const {label, text} of all) assert.doesNotMatch(text, /\sslot=|\sdata-contact=/, `${id}: ${label}`);
      for (const {label, text} of all)
        if (label !== 'TypoScript')
          assert.match(
            text,
            label.startsWith('Attribuut') || label === 'Shortcode' ? /^[^\n]+$/ : /^[\x20-\x7e]+$/,
            `${id}: ${label}`,
          );
      // The place says so itself: on another server it needs CORS.
      if (id === 'self-hosted') for (const code of all) code.text = code.text.replaceAll(site.elsewhere, site.origin);
      const typoScript = all.find(({label}) => label === 'TypoScript')?.text.split('value = ')[1];
      const head =
        typoScript ??
        all.find(({label}) => label === 'Het script, voor alle pagina’s' || label === 'Script met integrity')?.text ??
        '';
      if (id === 'wix') {
        const [server, tag, ...attributes] = all.map(({text}) => text);
        const marked = attributes
          .map(
            (value, index) =>
              ` ${all[index + 2].label.replace('Attribuut ', '')}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
          )
          .join('');
        await tried(id, {label: tag, text: tag}, `<script src="${server}"></script>`, `<${tag}${marked}></${tag}>`);
        continue;
      }
      for (const code of all) {
        if (['wordpress-plugin', 'npm'].includes(id) && code.label !== 'In uw HTML') continue;
        if (
          [
            'TypoScript',
            'Content-Security-Policy',
            'Het script, voor alle pagina’s',
            'Script met integrity',
            'Alleen het adres',
          ].includes(code.label)
        )
          continue;
        const needsHead = !code.text.includes('rugpijn-check.js');
        // npm's element gets its script from the site's own bundle.
        const script = id === 'npm' ? '<script defer src="/dist/rugpijn-check.js"></script>' : needsHead ? head : '';
        await tried(
          id,
          code,
          script,
          /^https?:/.test(code.text) ? `<iframe src="${code.text}" width="400" height="900"></iframe>` : code.text,
        );
      }
      if (id === 'drupal-basic') {
        // The link by itself, where the administrator placed no script.
        const {page: own} = await site.open(all.find(({label}) => label === 'De code').text);
        await Promise.all([own.waitForNavigation(), own.click('a')]);
        await checkIn(own);
        worked.push('drupal-basic: the link alone');
        await own.close();
      }
    }
    for (const id of ids.filter((id) => id !== 'wordpress-plugin'))
      assert.ok(
        worked.some((line) => line.startsWith(`${id}:`)),
        `${id} was tried`,
      );
    console.log(`builder: ${worked.length} outputs put into ${pages.size} pages\n  ${worked.join('\n  ')}`);
    await page.close();
  });

  it('names the script that pins this build, and the browser takes it, and refuses another', async () => {
    const {page} = await open();
    await fill(page, reviewed);
    const pinned = await codeOf(page, 'self-hosted', 'Script met integrity');
    const script = readFileSync(join(root, 'dist/rugpijn-check.js'), 'utf8');
    site.add(script, {path: '/own/good.js', type: 'text/javascript'});
    site.add(`${script} `, {path: '/own/changed.js', type: 'text/javascript'});
    for (const [file, works] of [
      ['good', true],
      ['changed', false],
    ]) {
      const {page: own} = await site.open({
        head: pinned.replace(/src="[^"]+"/, `src="/own/${file}.js"`),
        body: '<rugpijn-check><a href="tel:112">Bel 112</a></rugpijn-check>',
      });
      assert.equal(await own.evaluate(() => Boolean(customElements.get('rugpijn-check'))), works, file);
      assert.equal(await own.$eval('a', (link) => link.checkVisibility()), !works);
      await own.close();
    }
    const policy = await codeOf(page, 'self-hosted', 'Content-Security-Policy');
    const {page: own, printed} = await site.open(
      {
        head: `<script defer src="${site.elsewhere}/dist/rugpijn-check.js"></script>`,
        body: '<rugpijn-check></rugpijn-check>',
      },
      {headers: {'content-security-policy': `default-src 'none'; img-src data:; ${policy}`}},
    );
    await playThrough(own);
    assert.deepEqual(printed, []);
    await own.close();
    await page.close();
  });

  it('asks where the files are before it shows code that needs them, and never gives an address of this machine', async () => {
    const {page} = await open();
    const needsFiles = await page.$$eval('input[name=place]', (radios) =>
      radios.map(({value}) => value).filter((id) => !['wordpress-plugin', 'npm'].includes(id)),
    );
    const {port} = new URL(address);
    const hint = () => page.$eval('#folder-hint', ({textContent}) => textContent);
    for (const [typed, why] of [
      ['', /Vul hier het adres/],
      ['niks', /geen adres/],
      [address, /eigen computer/],
      [`${address}dist/`, /eigen computer/],
      [`http://localhost:${port}/`, /eigen computer/],
      ['localhost', /geen adres/],
      ['http://praktijk.localhost/', /eigen computer/],
      ['http://[::1]/', /eigen computer/],
      ['file:///C:/Downloads/rugpijn-check/dist/', /eigen computer|geen adres/],
    ]) {
      await fill(page, {folder: typed});
      assert.match(await hint(), why, typed);
      for (const {id, codes, links, asksFolder, isAskedAbove} of await placesShown(page, needsFiles)) {
        assert.deepEqual(codes, [], `${id}: ${typed}`);
        assert.deepEqual(links, [], 'no mail without code either');
        assert.ok(asksFolder);
        assert.ok(isAskedAbove, 'it is asked above the code');
      }
      for (const {codes, asksFolder} of await placesShown(page, ['wordpress-plugin', 'npm'])) {
        assert.equal(asksFolder, false);
        for (const {text} of codes) assert.doesNotMatch(text, /:\/\/|check\.html/);
      }
    }
    for (const [typed, script] of [
      ['www.praktijk.nl/rugpijn', 'https://www.praktijk.nl/rugpijn/rugpijn-check.js'],
      ['https://praktijk.nl/check.html', 'https://praktijk.nl/rugpijn-check.js'],
      ['https://localhost.praktijk.nl', 'https://localhost.praktijk.nl/rugpijn-check.js'],
    ]) {
      await fill(page, {folder: typed});
      assert.ok((await codeOf(page, 'other', 'De code')).includes(`src="${script}"`), typed);
      for (const {id, codes, links} of await placesShown(page, needsFiles)) {
        const mail = links.find((href) => href.startsWith('mailto:'));
        assert.ok(mail, id);
        for (const text of [...codes.map(({text}) => text), decodeURIComponent(mail)])
          assert.ok(!text.includes(new URL(address).host), `${id}: ${text}`);
      }
    }
    // Only the code remembers it.
    await page.reload();
    await page.waitForSelector('.place');
    assert.equal(await page.$eval('#folder', ({value}) => value), '');
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
      0,
      0,
      '',
    ]);
    await page.close();
  });

  it('has the form before the preview, in the order of reading and on a phone', async () => {
    const {page} = await open({width: 360, height: 740});
    const [form, views, shown] = await page.evaluate(() =>
      ['#gegevens', '#weergaven', '#voorbeeld'].map((id) => document.querySelector(id).getBoundingClientRect().top),
    );
    assert.ok(form < views && views < shown, `${form} ${views} ${shown}`);
    const inOrder = await page.$$eval('#gegevens, #weergaven, #voorbeeld', (found) => found.map(({id}) => id));
    assert.deepEqual(inOrder, ['gegevens', 'weergaven', 'voorbeeld']);
    await page.close();
  });

  it('copies exactly what it shows', async () => {
    const {page} = await open();
    await page
      .browserContext()
      .overridePermissions(address.slice(0, -1), ['clipboard-read', 'clipboard-sanitized-write']);
    await page.bringToFront();
    for (const id of ['other', 'frame', 'self-hosted']) {
      const [{codes}] = await placesShown(page, [id]);
      const [{text}] = codes;
      await page.click('.place .code button');
      await page.waitForFunction(() =>
        document.querySelector('.place .code [role=status]').textContent.startsWith('Gekopieerd'),
      );
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    }
    const privacy = await page.$$eval('[data-copy]', (found) =>
      found.map((element) => [element.dataset.copy, element.querySelector('code').textContent]),
    );
    assert.equal(privacy.length, 2);
    for (const [meant, shown] of privacy) assert.equal(shown, meant);
    await page.close();
  });

  it('says of a page what it finds, also of its own', async () => {
    const {page} = await open();
    const line = await codeOf(page, 'wordpress-block', 'De code');
    const verdict = async (html) => {
      await page.$eval('#broncode', (field, html) => (field.value = html), html);
      await page.click('#kijk-na');
      return page.$eval('#uitslag h3', ({textContent}) => textContent);
    };
    assert.match(await verdict(`<body>${line}</body>`), /De code staat op uw pagina/);
    assert.match(await verdict('<body>Niets</body>'), /Niet gevonden/);
    await page.close();
  });

  it('takes what is typed as text, whatever it is', async () => {
    const {page, printed} = await open();
    const nasty = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';
    await fill(page, {
      ...reviewed,
      'contact-name': nasty,
      'contact-url': 'javascript:document.title=1',
      'contact-address': nasty,
      reviewer: nasty,
    });
    const ids = await page.$$eval('input[name=place]', (radios) => radios.map(({value}) => value));
    for (const where of ['javascript:document.title=1', `https://a.example/${nasty}`, folder]) {
      await fill(page, {folder: where});
      for (const {codes} of await placesShown(page, ids))
        for (const {label, text} of codes) {
          // Wix asks for the value itself.
          if (label.startsWith('Attribuut')) continue;
          assert.doesNotMatch(text, /<img/);
          assert.doesNotMatch(text, /(?:src|href)="javascript/);
        }
    }
    assert.equal(await page.$$eval('img', ({length}) => length), 0);
    assert.match(await page.title(), /Rugpijn-check voor/);
    assert.deepEqual(printed, []);
    await page.close();
  });
});
