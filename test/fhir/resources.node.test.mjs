import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../helpers/load-source.mjs';
import {sampled} from '../helpers/sampled.mjs';
import {faultsOf} from './r4.mjs';

const {
  answersOnPath,
  everybody,
  everything,
  gates,
  person,
  questionnaire,
  questionnaireResponse,
  questions,
  rulesVersion,
} = await loadSource('test/fhir/people.ts');

const people = everybody();
const now = new Date('2026-03-02T09:30:00Z');
const isExclusive = ({extension = []}) => extension.some(({url}) => url.endsWith('optionExclusive'));
const codesOf = ({answerOption}) => answerOption.map(({valueCoding}) => valueCoding.code);
const groupsOf = ({item}) => item.filter(({type}) => type === 'group');
const itemsOf = (form) => groupsOf(form).flatMap(({item}) => item);
/** Every item at any depth. */
const all = ({item = []}) => item.flatMap((one) => [one, ...all(one)]);
const chosenIn = ({answer}) => answer.map(({valueCoding}) => valueCoding.code);

/** A fault to plant in a copy, and to see found. */
const plant = (resource, change) => {
  const copy = structuredClone(resource);
  change(copy);
  return faultsOf(copy, resource.resourceType);
};

describe('the questionnaire', () => {
  const form = questionnaire();

  it('is valid R4, in u and in je', () => {
    assert.deepEqual(faultsOf(form), []);
    const informal = questionnaire('je');
    assert.deepEqual(faultsOf(informal), []);
    const texts = (one) => all(one).map(({text}) => text);
    assert.ok(texts(form).includes('Hoe oud bent u?'));
    assert.ok(texts(informal).includes('Hoe oud ben je?'));
    assert.equal(form.version, rulesVersion);
  });

  for (const [name, change] of Object.entries({
    'another status': (copy) => (copy.status = 'klaar'),
    'a date that is none': (copy) => (copy.date = 'morgen'),
    'no linkId': (copy) => delete copy.item[1].linkId,
    'a type of item that is not there': (copy) => (itemsOf(copy)[0].type = 'vraag'),
    'a property that is not there': (copy) => (itemsOf(copy)[0].prompt = 'Vraag'),
    'a number for a text': (copy) => (copy.item[1].text = 1),
    'a group without items': (copy) => (copy.item[1].item = []),
    'a condition of which nobody knows whether all or any of it counts': (copy) =>
      delete all(copy).find(({enableWhen}) => enableWhen?.length > 1).enableBehavior,
    'an operator that is not there': (copy) =>
      (all(copy).find(({enableWhen}) => enableWhen).enableWhen[0].operator = 'is'),
    'an extension without an address': (copy) => delete copy.extension[0].url,
  }))
    it(`would not be with ${name}`, () => assert.notDeepEqual(plant(form, change), []));

  it('has a name for each item, and conditions that read only what is there', () => {
    const ids = all(form).map(({linkId}) => linkId);
    assert.equal(new Set(ids).size, ids.length);
    const codes = new Set(itemsOf(form).flatMap(codesOf));
    let read = 0;
    for (const {enableWhen = [], extension = []} of all(form)) {
      for (const {question, answerCoding} of enableWhen) {
        const item = itemsOf(form).find(({linkId}) => linkId === question);
        if (answerCoding) assert.ok(codesOf(item).includes(answerCoding.code), `${question} ${answerCoding.code}`);
        read++;
      }
      for (const {valueExpression} of extension)
        for (const [, name] of valueExpression?.expression.matchAll(/'([^']+)'/g) ?? []) {
          assert.ok(codes.has(name) || ids.includes(name), name);
          read++;
        }
    }
    assert.ok(read > 500);
  });

  it('asks every question with each of its answers, and lets "none of these" take the others away', () => {
    const asked = new Set(itemsOf(form).flatMap(codesOf));
    for (const [question, {answers}] of Object.entries(questions)) {
      const isTick = asked.has(`${question}.yes`) && !asked.has(`${question}.no`);
      for (const answer of isTick ? ['yes'] : answers)
        assert.ok(asked.has(`${question}.${answer}`), `${question} ${answer}`);
    }
    for (const {linkId, answerOption, repeats = false} of itemsOf(form)) {
      assert.equal(answerOption.filter(isExclusive).length, repeats ? 1 : 0, linkId);
      const words = answerOption.map(({valueCoding}) => valueCoding.display);
      assert.equal(new Set(words).size, words.length, linkId);
    }
  });

  it('asks nothing less in a system that knows only R4, and no expressions', () => {
    /** What R4 alone says of an item, as its text defines the operators. */
    const isEnabled = ({enableWhen = [], enableBehavior}, answers) => {
      const lines = enableWhen.map(({question, operator, answerCoding}) => {
        const given = answers.get(question) ?? [];
        if (operator === 'exists') return given.length > 0;
        return given.includes(answerCoding.code) === (operator === '=');
      });
      return enableBehavior === 'any' ? lines.some(Boolean) : lines.every(Boolean);
    };
    for (const one of people) {
      const {item} = questionnaireResponse(one, now);
      const answers = new Map(item.flatMap((group) => group.item).map((own) => [own.linkId, chosenIn(own)]));
      for (const group of groupsOf(form))
        for (const own of group.item)
          if (answers.has(own.linkId)) assert.ok(isEnabled(group, answers) && isEnabled(own, answers), own.linkId);
    }
  });
});

describe('the response', () => {
  const form = questionnaire();
  const response = questionnaireResponse(everything, now);

  /** What a reader makes of a response who knows nothing but the questionnaire: a tick that was left out is a "no". */
  const answersIn = ({item}) => {
    const answers = {};
    for (const own of item.flatMap((group) => group.item)) {
      const asked = itemsOf(form).find(({linkId}) => linkId === own.linkId);
      const chosen = chosenIn(own);
      const codes = asked.repeats ? asked.answerOption.filter((option) => !isExclusive(option)) : own.answer;
      for (const {
        valueCoding: {code},
      } of codes) {
        const [control, answer] = code.split('.');
        if (!(control in gates)) answers[control] = asked.repeats && !chosen.includes(code) ? 'no' : answer;
        else if (!chosen.includes(code)) answers[gates[control].opens] = gates[control].otherwise;
      }
    }
    return answers;
  };

  it('is valid R4 and tells exactly what was asked, of everybody', () => {
    // Valid are the items and codes, of which every response has some: everybody's are read back, and some validated.
    const validated = new Set(sampled(people, 4));
    for (const answers of people) {
      const made = questionnaireResponse(answers, now);
      if (validated.has(answers)) assert.deepEqual(faultsOf(made), []);
      assert.deepEqual(answersIn(made), {...answersOnPath(answers)});
    }
  });

  for (const [name, change] of Object.entries({
    'another status': (copy) => (copy.status = 'klaar'),
    'a moment that is none': (copy) => (copy.authored = 'vandaag'),
    'no linkId': (copy) => delete copy.item[0].linkId,
    'a coding that is a text': (copy) => (copy.item[0].item[0].answer[0].valueCoding = 'ja'),
    'a code that is a number': (copy) => (copy.item[0].item[0].answer[0].valueCoding.code = 1),
    'a property that is not there': (copy) => (copy.item[0].enableWhen = []),
  }))
    it(`would not be valid with ${name}`, () => assert.notDeepEqual(plant(response, change), []));

  it('stands in the order of the questionnaire, in its words, and names its version and the moment', () => {
    const ids = (one) => all(one).map(({linkId}) => linkId);
    assert.deepEqual(
      ids(response),
      ids(form).filter((linkId) => ids(response).includes(linkId)),
    );
    const words = new Map(all(form).map(({linkId, text}) => [linkId, text]));
    for (const {linkId, text} of all(response)) assert.equal(text, words.get(linkId));
    const displays = new Map(
      itemsOf(form).flatMap(({answerOption}) => answerOption.map(({valueCoding: one}) => [one.code, one])),
    );
    for (const {answer = []} of all(response))
      for (const {valueCoding} of answer) assert.deepEqual(valueCoding, displays.get(valueCoding.code));
    assert.equal(response.questionnaire, `${form.url}|${form.version}`);
    assert.equal(response.authored, '2026-03-02T09:30:00.000Z');
    assert.equal(response.status, 'completed');
  });

  it('leaves out what is off the path, and the screen of an invitation that was left', () => {
    const groups = (answers) => questionnaireResponse(answers, now).item.map(({linkId}) => linkId);
    assert.deepEqual(groups(person({'chest-or-breath': 'yes'})), ['alarm-now']);
    assert.deepEqual(groups(person({'faint-or-clammy': 'yes', age: '70-plus'})), ['alarm-now', 'age.early']);
    const {work: _, ...declined} = person({age: '18-to-44'});
    assert.equal(groups(person({age: '18-to-44'})).at(-1), 'slow-recovery');
    assert.equal(groups(declined).at(-1), 'pain');
  });

  it('ends with a screen that came before its turn, which the conditions of the questionnaire take for granted', () => {
    const alarms = itemsOf(form)[0].answerOption.filter((option) => !isExclusive(option));
    const names = alarms.map(({valueCoding}) => valueCoding.code.split('.')[0]);
    let early = 0;
    for (let ticks = 0; ticks < 2 ** names.length; ticks++)
      for (const age of questions.age.answers)
        for (const aneurysm of questions['aortic-aneurysm'].answers) {
          const ticked = names.filter((_, index) => ticks & (1 << index)).map((name) => [name, 'yes']);
          const answers = person({...Object.fromEntries(ticked), age, 'aortic-aneurysm': aneurysm});
          const ids = questionnaireResponse(answers, now).item.map(({linkId}) => linkId);
          const at = ids.findIndex((linkId) => linkId.endsWith('.early'));
          if (at === -1) continue;
          early++;
          assert.equal(at, ids.length - 1, ids.join());
        }
    assert.ok(early > 100);
  });

  it('is not made of answers that nobody can have given, or of half of them', () => {
    assert.throws(() => questionnaireResponse({fevr: 'yes'}, now), {name: 'TypeError', message: /"fevr".*"fever"/});
    assert.throws(() => questionnaireResponse({fever: 'ja'}, now), {name: 'TypeError', message: /"ja" to "fever"/});
    assert.throws(() => questionnaireResponse({}, now), /not everything was asked yet: alarm-now/);
  });
});
