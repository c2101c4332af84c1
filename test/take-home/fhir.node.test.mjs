import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {faultsOf} from '../fhir/r4.mjs';
import {loadSource} from '../helpers/load-source.mjs';
import {play, saveFile, startPages} from './page.mjs';

const now = Date.UTC(2027, 0, 13, 11);

describe('the answers that a visitor saves for the record of a practice', () => {
  let pages, people, button;

  before(async () => {
    people = await loadSource('test/fhir/people.ts');
    pages = await startPages();
  });
  after(() => pages?.close());

  async function result(attributes, id) {
    const opened = await pages.open({now, body: `<rugpijn-check ${attributes}></rugpijn-check>`});
    button = await opened.page.evaluate(() => window.visitor.nl.takeHome.fhir);
    await play(opened.page, id);
    return opened;
  }

  const textOf = (page) => page.evaluate(() => document.querySelector('rugpijn-check').renderRoot.textContent);

  for (const [id, pronoun, name] of [
    ['VC37', 'u', 'who may look after their own back'],
    ['VC35', 'je', 'who needs an appointment'],
    ['VC01', 'u', 'who has to call now'],
    ['VC13', 'je', 'who has to call 112'],
  ])
    it(`are a file with what the package makes of them, valid R4, of somebody ${name}`, async () => {
      const {page, faults} = await result('fhir="yes"', id);
      // The visitor of these tests reads labels in u.
      await page.evaluate(
        (pronoun) => document.querySelector('rugpijn-check').setAttribute('pronoun', pronoun),
        pronoun,
      );
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      const {name, text} = await saveFile(page, button);
      assert.match(name, /^rugpijn-check-.*\.json$/);
      const response = JSON.parse(text);
      assert.deepEqual(response, people.questionnaireResponse(people.patient(id), new Date(now), pronoun));
      assert.deepEqual(faultsOf(response), []);
      assert.ok((await textOf(page)).includes(await page.evaluate(() => window.visitor.nl.takeHome.done.fhir)));
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('blob:')),
        [],
      );
      assert.deepEqual(faults, []);
      await page.close();
    });

  it('are seen by nothing that the page has put in the place of what makes JSON', async () => {
    const {page} = await result('fhir="yes"', 'VC37');
    await page.evaluate(() => {
      window.handed = [];
      const hand = function (value) {
        window.handed.push(value ?? this);
        return 'gezien';
      };
      Object.prototype.toJSON = Array.prototype.toJSON = JSON.stringify = hand;
    });
    const {text} = await saveFile(page, button);
    assert.deepEqual(faultsOf(JSON.parse(text)), []);
    assert.equal(await page.evaluate(() => window.handed.length), 0);
    await page.close();
  });

  it('are not offered where the site does not ask for it', async () => {
    for (const attributes of ['', 'fhir="no"', 'fhir=""', 'fhir="misschien"']) {
      const {page} = await result(attributes, 'VC37');
      const text = await textOf(page);
      assert.ok(text.includes(await page.evaluate(() => window.visitor.nl.takeHome.print)));
      assert.ok(!text.includes(button), attributes);
      await page.close();
    }
  });
});
