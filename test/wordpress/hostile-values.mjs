import assert from 'node:assert/strict';
import {checkIn, logIn} from './people.mjs';

const long = 'Lang '.repeat(1000).trim();

/** A shortcode as it is typed, and the attributes that may come of it besides the mode, which is the leaflet for all. */
const shortcodes = {
  'a quote and a tag in single quotes': [`[rugpijn-check contact-name='"><script>alert(1)</script>']`, undefined],
  'a quote that ends the value': [
    `[rugpijn-check contact-name="a" onclick="alert(1)" contact-phone="030 1"]`,
    {'contact-name': 'a', 'contact-phone': '030 1'},
  ],
  'an event handler written through entities': [
    `[rugpijn-check contact-name='x&quot; onmouseover=&quot;alert(1)']`,
    {'contact-name': 'x" onmouseover="alert(1)'},
  ],
  'a javascript: address': [
    `[rugpijn-check contact-url="javascript:alert(1)" programme-url="data:text/html,x" contact-2-url="javascript:alert(1)" lifestyle-url="vbscript:x" therapist-url=" JaVaScRiPt:alert(1)" report-url="javascript:alert(1)"]`,
    {},
  ],
  'an unknown attribute': [
    `[rugpijn-check style="position:fixed" slot="contact" id="x" nonsense="1" pronoun="je"]`,
    {pronoun: 'je'},
  ],
  'values without a name': [`[rugpijn-check contact-name "los" 3]`, {}],
  'five thousand characters': [`[rugpijn-check contact-name="${long}"]`, {'contact-name': long}],
  'words for values': [
    `[rugpijn-check heading-level="veel" color-scheme="paars" mode="x"]`,
    {'heading-level': 'veel', 'color-scheme': 'paars'},
  ],
  'an address without its first part': [
    `[rugpijn-check contact-url="www.praktijk.example/afspraak"]`,
    {'contact-url': 'https://www.praktijk.example/afspraak'},
  ],
  'an e-mail address for faults, and where only a page may be': [
    `[rugpijn-check report-url="mailto:fout@praktijk.example" contact-url="mailto:a@praktijk.example"]`,
    {'report-url': 'mailto:fout@praktijk.example'},
  ],
};

/** The same in a block, where JSON lets everything through to the server. */
const blockValues = {
  contactName: '"><script>alert(1)</script>',
  contactAddress: `' onfocus='alert(1)' autofocus='`,
  contactUrl: 'javascript:alert(1)',
  programmeUrl: 'https://praktijk.example/"><img src=x onerror=alert(1)>',
  contact2Url: 'javascript:alert(1)',
  offers: '"><script>alert(1)</script> manual-therapist',
  gpPhone: {not: 'a text'},
  onclick: 'alert(1)',
};

export async function hostileValues(suite, browser, sites) {
  for (const site of sites) {
    const it = suite(`Hostile values, ${site.name}`);
    for (const login of ['admin', 'author']) {
      const author = await logIn(site, login);
      const open = async (title, content) => {
        const {link} = await author.publish(title, content);
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        const alerts = [];
        page.on('dialog', (dialog) => {
          alerts.push(dialog.message());
          dialog.dismiss();
        });
        await page.goto(link, {waitUntil: 'load'});
        const check = await checkIn(page);
        assert.ok(check, 'a working check');
        assert.deepEqual(alerts, []);
        // Markup that broke would leave its rest on the page, or put the rest of the page inside.
        const {text, inside, injected} = await page.evaluate(() => ({
          text: document.body.innerText,
          inside: [...document.querySelector('rugpijn-check').querySelectorAll('*')].map(({localName}) => localName),
          injected: [...document.querySelectorAll('[onclick], [onmouseover], [onfocus], [onerror], script')].filter(
            ({outerHTML}) => outerHTML.includes('alert(1)'),
          ).length,
        }));
        assert.doesNotMatch(text, /alert\(1\)|">/);
        assert.deepEqual(inside, ['a']);
        assert.equal(injected, 0);
        await context.close();
        return check;
      };
      for (const [name, [shortcode, expected]] of Object.entries(shortcodes))
        await it(`a shortcode of ${login} with ${name} is harmless`, async () => {
          const {attributes} = await open(name, `Voor.\n\n${shortcode}\n\nNa.`);
          if (expected) assert.deepEqual(attributes, {...expected, mode: 'leaflet'});
        });
      await it(`a block of ${login} with hostile values is harmless`, async () => {
        // As the block editor writes it: no < > & " in the comment that an HTML parser could read.
        const json = JSON.stringify(blockValues).replace(
          /[<>&]|\\"/g,
          (sign) => `\\u${sign.slice(-1).charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
        const {attributes, settings} = await open('blok', `<!-- wp:rugpijn-check/rugpijn-check ${json} /-->`);
        assert.equal(attributes.onclick, undefined);
        assert.equal(attributes['contact-url'], undefined);
        assert.equal(attributes['contact-2-url'], undefined);
        assert.equal(attributes['gp-phone'], undefined);
        // WordPress's filter takes the tag out of an author's value.
        if (login === 'admin') assert.equal(settings.contactName, blockValues.contactName);
        assert.equal(new URL(attributes['programme-url']).hostname, 'praktijk.example');
      });
    }
  }
}
