import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {loadSource} from '../helpers/load-source.mjs';
import {all} from '../helpers/sampled.mjs';
import {startSite} from '../helpers/site.mjs';
import {npmUnpack, root} from '../setup.mjs';

// Unpacked and not installed: all that it needs is in its bundles, and npm finds no end in the peers that it names.
const version = '40.1.3';
const integrity = 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
const scripts = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js'];

/** Runs in the page: two ways to fill in the questionnaire, and what follows a path through it. */
function prepare(questionnaire) {
  const {LForms} = window;
  const exclusive = new Set();
  const collect = ({answerOption = [], item = []}) => {
    for (const {extension = [], valueCoding} of answerOption)
      if (extension.some(({url}) => url.endsWith('optionExclusive'))) exclusive.add(valueCoding.code);
    item.forEach(collect);
  };
  collect(questionnaire);
  /** What can be chosen by these codes: questions, and ticks that open one. */
  const controlsOf = (codes) => [
    ...new Set(codes.filter((code) => !exclusive.has(code)).map((code) => code.slice(0, code.lastIndexOf('.')))),
  ];

  /** A turn after a choice the form computes by itself: that one is waited for, and no second one asked. */
  async function computed(form) {
    await new Promise((resolve) => setTimeout(resolve));
    await form._expressionProcessor._currentRunPromise;
  }

  /** The form without a page: what it would show is in its data. */
  async function inMemory() {
    const form = new LForms.LFormsData(
      LForms.Util.convertFHIRQuestionnaireToLForms(structuredClone(questionnaire), 'R4'),
    );
    const shown = (items) =>
      items.flatMap((item) => (form.isItemHidden(item) ? [] : [item, ...shown(item.items ?? [])]));
    await form._expressionProcessor.runCalculations(false);
    return {
      shown: () =>
        shown(form.items)
          .filter(({answers}) => answers)
          .map(({linkId, answers}) => ({linkId, codes: answers.map(({code}) => code)})),
      async choose({linkId}, chosen) {
        const item = shown(form.items).find((one) => one.linkId === linkId);
        const values = item.answers.filter(({code}) => chosen.includes(code));
        item.value = item.answerCardinality.max === '*' ? values : values[0];
        form.updateOnSourceItemChange(item);
        await computed(form);
      },
      response: () => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', form),
    };
  }

  /** The form as somebody sees it, who clicks on its labels. */
  async function onPage() {
    const place = document.getElementById('form');
    await LForms.Util.addFormToPage(structuredClone(questionnaire), 'form', {fhirVersion: 'R4'});
    const form = LForms.Util._getFormObjectInScope(place);
    const labels = () => [...place.querySelectorAll('label[id*="|"]')].filter((label) => label.checkVisibility());
    const partsOf = ({id}) => [id.slice(0, id.indexOf('/')), id.slice(id.lastIndexOf('|') + 1)];
    return {
      shown() {
        const items = new Map();
        for (const [linkId, code] of labels().map(partsOf)) items.set(linkId, [...(items.get(linkId) ?? []), code]);
        return [...items].map(([linkId, codes]) => ({linkId, codes}));
      },
      async choose({linkId}, chosen) {
        for (const code of chosen) {
          labels()
            .find((label) => partsOf(label).join() === [linkId, code].join())
            .click();
          await computed(form);
          // It draws when that is done.
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        }
      },
      response: () => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', place),
    };
  }

  /** Answers as the check was answered; says where the form asked something else than the check did. */
  async function follow(form, {screens, invitation}) {
    const wrong = [];
    const met = [];
    const compare = (moment, expected) => {
      const shown = form.shown().flatMap(({codes}) => controlsOf(codes));
      if ([...shown].sort().join() !== [...met, ...expected].sort().join())
        wrong.push({
          moment,
          missing: [...met, ...expected].filter((control) => !shown.includes(control)),
          surplus: shown.filter((control) => ![...met, ...expected].includes(control)),
          shown: shown.length,
        });
    };
    const done = new Set();
    for (const [index, {atFirst, parts}] of screens.entries()) {
      compare(`screen ${index + 1} opens`, atFirst);
      for (const {controls, chosen} of parts)
        for (const item of form.shown()) {
          const {linkId, codes} = item;
          if (done.has(linkId) || !controlsOf(codes).some((control) => controls.includes(control))) continue;
          done.add(linkId);
          const own = codes.filter((code) => chosen.includes(code));
          // A tick that the form asks by itself has a "no" there.
          const none = codes.filter((code) => exclusive.has(code) || code.endsWith('.no'));
          await form.choose(item, own.length > 0 ? own : none);
        }
      met.push(...parts.flatMap(({controls}) => controls));
    }
    compare('after the last', invitation);
    return {wrong, response: await form.response()};
  }

  window.followInMemory = async (path) => follow(await inMemory(), path);
  window.followOnPage = async (path) => follow(await onPage(), path);
}

/** What was asked on the way and what was invited to, in which order. */
const courseOf = ({screens, invitation}) =>
  JSON.stringify([screens.map(({atFirst, parts}) => [atFirst, parts.map(({controls}) => controls)]), invitation]);

/**
 * One path of each course. With --all every one: whoever is asked the same differs only in answers that open nothing, and
 * what hundreds of people told is read back in resources.node.test.mjs.
 */
const ofEachCourse = (paths) => [...new Map(paths.map((path) => [courseOf(path), path])).values()];

/** What was answered, without the words. */
const answered = ({item}) =>
  item.map(({linkId, item: items}) => ({
    linkId,
    items: items.map(({linkId, answer}) => ({linkId, codes: answer.map(({valueCoding: {code}}) => code).sort()})),
  }));

describe('the questionnaire in LHC-Forms', () => {
  let site, page, paths, examplePaths;

  before(async () => {
    const folder = join(root, `.cache/lforms-${version}`);
    npmUnpack(folder, `lforms@${version}`, integrity);
    ({paths, examplePaths} = await loadSource('test/fhir/paths.ts'));
    const {questionnaire} = await loadSource('src/fhir.ts');
    site = await startSite();
    const tags = scripts.map((file) => {
      const path = site.add(readFileSync(join(folder, 'package/dist/lforms', file)), {
        path: `/${file}`,
        type: 'text/javascript',
      });
      return `<script type="module" src="${path}"></script>`;
    });
    ({page} = await site.open({head: tags.join(''), body: '<div id="form"></div>'}));
    await page.waitForFunction('window.LForms?.Util?.addFormToPage && LForms.FHIR');
    await page.evaluate(prepare, questionnaire());
  });
  after(() => site?.close());

  it('asks what the check asks, screen after screen, and tells the answers as the package does', async () => {
    const everyone = paths();
    assert.ok(everyone.length >= 200);
    const followed = all ? everyone : ofEachCourse(everyone);
    let told = 0;
    for (const path of followed) {
      const {wrong, response} = await page.evaluate((path) => window.followInMemory(path), path);
      assert.deepEqual(wrong, [], JSON.stringify(path.screens));
      if (!path.response) continue;
      told++;
      assert.deepEqual(answered(response), answered(path.response));
    }
    const lengths = new Set(followed.map(({screens}) => screens.length));
    console.log(
      `fhir: ${followed.length} paths of ${[...lengths].sort((a, b) => a - b).join(', ')} screens, ${told} told`,
    );
    assert.ok(followed.length > 50 && told > 25);
    assert.ok(lengths.size > 5);
  });

  it('shows it on the page to somebody of each outcome, who clicks on labels', async () => {
    for (const path of examplePaths()) {
      const {wrong, response} = await page.evaluate((path) => window.followOnPage(path), path);
      assert.deepEqual(wrong, []);
      assert.deepEqual(answered(response), answered(path.response));
    }
  });
});
