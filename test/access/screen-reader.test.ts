import {expect} from '@open-wc/testing';
import {say, type Pronoun} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {decide} from '../../src/triage/assess.js';
import {walk} from '../../src/triage/flow.js';
import type {Answers, QuestionId} from '../../src/triage/questions.js';
import {gates, screenById, type GateId} from '../../src/triage/screens.js';
import {urgencies} from '../../src/triage/urgency.js';
import {
  advance,
  back,
  choose,
  newVisit,
  openScreen,
  personalise,
  tick,
  tickNone,
  type ControlId,
  type Visit,
} from '../../src/triage/visit.js';
import {everything, make, outcomePatients, patient, query, queryAll, unfold} from '../helpers/element.js';
import {uninvited} from '../helpers/person.js';
import {part} from '../helpers/visit.js';
import {play, press} from '../helpers/visitor.js';
import {alarmSaid, checkbox, errorOf, firstQuestion, labelOf, radio, resultHeading} from './expected-speech.js';
import {hearAll, hearDuring, pressAndHear} from './hear.js';

const next = `button, ${nl.ui.next}`;
const none = (id: keyof typeof nl.parts, pronoun: Pronoun = 'u'): string => say(nl.parts[id].none ?? '', pronoun);
/** The answers that are said to be chosen, in order. */
const chosenIn = (phrases: readonly string[]): readonly string[] =>
  phrases.filter((phrase) => /^(?:checkbox|radio), .*, checked/.test(phrase));

/** What a visitor with these answers would tick of a group. */
const wantedOf = (controls: readonly ControlId[], answers: Answers): readonly ControlId[] =>
  controls.filter((control) =>
    control in gates
      ? answers[gates[control as GateId].opens] !== gates[control as GateId].otherwise
      : answers[control as QuestionId] === 'yes',
  );

/** Answers the open screen by ear, in the check and in `visit` at once, and compares what each press says. */
async function answerByEar(
  element: RugpijnCheckElement,
  visit: Visit,
  answers: Answers,
  pronoun: Pronoun,
): Promise<Visit> {
  let filled = visit;
  const done = new Set<string>();
  const chosen: string[] = [];
  const press = async (phrase: (checked: boolean) => string, said: readonly string[]): Promise<void> => {
    expect(await pressAndHear(element, phrase(false)), phrase(false)).to.deep.equal(said);
    chosen.push(phrase(true));
  };
  for (;;) {
    const open = openScreen(filled)?.parts.find(({id}) => !done.has(id));
    if (!open) break;
    done.add(open.id);
    if ('choice' in open.part) {
      const {choice} = open.part;
      const answer = answers[choice] as string;
      await press((checked) => radio(choice, answer, checked, pronoun), []);
      filled = choose(filled, choice, answer);
      continue;
    }
    const wanted = wantedOf(open.controls, answers);
    for (const control of wanted) {
      await press((checked) => checkbox(labelOf(control, pronoun), checked), alarmSaid(control, pronoun));
      filled = tick(filled, part(filled, open.id), control, true);
    }
    if (wanted.length === 0) {
      await press((checked) => checkbox(none(open.id, pronoun), checked), []);
      filled = tickNone(filled, part(filled, open.id), true);
    }
  }
  expect([...chosenIn(await hearAll(element))].sort(), 'chosen').to.deep.equal(chosen.sort());
  return filled;
}

/** Goes through the whole check by ear. Answers with how many screens there were. */
async function playByEar(element: RugpijnCheckElement, answers: Answers, pronoun: Pronoun): Promise<number> {
  let visit = newVisit;
  let screens = 0;
  for (; openScreen(visit); screens++) {
    visit = advance(await answerByEar(element, visit, answers, pronoun));
    // The new screen is said once, by the focus, and by nothing else.
    const arrives = openScreen(visit)
      ? firstQuestion(visit, pronoun)
      : resultHeading(visit.answers, new Date(), pronoun);
    expect(await pressAndHear(element, next), 'after the step').to.deep.equal([arrives]);
  }
  const {invitation} = visit.path;
  if (!invitation || invitation.questions.some((question) => answers[question] === undefined)) return screens;
  visit = personalise(visit);
  expect(await pressAndHear(element, `button, ${nl.ui.invitation.button}`)).to.deep.equal([
    firstQuestion(visit, pronoun),
  ]);
  await answerByEar(element, visit, answers, pronoun);
  expect(await pressAndHear(element, next)).to.deep.equal([`heading, ${say(nl.ui.added.title, pronoun)}, level 3`]);
  return screens + 1;
}

describe('what a screen reader says', () => {
  for (const pronoun of ['u', 'je'] as const)
    it(`says each answer and each step of all 14 screens, and nothing more (${pronoun})`, async () => {
      const element = await make(`pronoun="${pronoun}"`);
      expect(await playByEar(element, everything, pronoun)).to.equal(14);
    });

  for (const urgency of urgencies)
    it(`says what to do when the result ${urgency} has come, once`, async () => {
      const answers = patient(outcomePatients[urgency]);
      expect(decide(walk(answers).counted).urgency).to.equal(urgency);
      await playByEar(await make(), answers, 'u');
    });

  describe('pressed on without a choice', () => {
    for (const pronoun of ['u', 'je'] as const)
      it(`says once what to do, inside the question, and again when pressed again (${pronoun})`, async () => {
        const element = await make(`pronoun="${pronoun}"`);
        const error = errorOf('alarm-now', pronoun);
        expect(error).to.include(none('alarm-now', pronoun));
        for (let presses = 0; presses < 2; presses++) expect(await pressAndHear(element, next)).to.deep.equal([error]);
        const all = await hearAll(element);
        expect(all.filter((phrase) => phrase.includes(error)).length).to.equal(1);
      });

    it('goes to the first question that was left open, of two and of one, and says no more of it once it is answered', async () => {
      const element = await make();
      await pressAndHear(element, checkbox(none('alarm-now'), false));
      await pressAndHear(element, next);
      expect(await pressAndHear(element, next)).to.deep.equal([errorOf('bladder-bowel', 'u')]);
      expect(await pressAndHear(element, checkbox(none('bladder-bowel'), false))).to.deep.equal([]);
      expect(await pressAndHear(element, next)).to.deep.equal([errorOf('saddle', 'u')]);
      const errors = [errorOf('bladder-bowel', 'u'), errorOf('saddle', 'u')];
      const stand = async (): Promise<readonly string[]> =>
        (await hearAll(element)).filter((phrase) => errors.includes(phrase));
      expect(await stand()).to.deep.equal([errorOf('saddle', 'u')]);
      await pressAndHear(element, radio('saddle-numbness', 'no', false, 'u'));
      expect(await stand()).to.deep.equal([]);
    });
  });

  describe('one tick that takes another away', () => {
    for (const pronoun of ['u', 'je'] as const)
      it(`is said, both ways, and only when something was taken away (${pronoun})`, async () => {
        const element = await make(`pronoun="${pronoun}"`);
        const sign = (id: 'vomiting' | 'rigors', checked = false): string => checkbox(labelOf(id, pronoun), checked);
        const noneOfThese = (checked = false): string => checkbox(none('alarm-now', pronoun), checked);
        const gone = nl.ui.noneGone(none('alarm-now', pronoun));
        const steps: readonly (readonly [press: string, said: readonly string[]])[] = [
          [noneOfThese(), []],
          [noneOfThese(true), []],
          [noneOfThese(), []],
          [sign('vomiting'), [`polite: ${gone}`]],
          [sign('rigors'), []],
          [sign('rigors', true), []],
          [sign('rigors'), []],
          [noneOfThese(), [`polite: ${nl.ui.ticksGone}`]],
          [sign('rigors'), [`polite: ${gone}`]],
          [noneOfThese(), [`polite: ${nl.ui.ticksGone}`]],
          [noneOfThese(true), []],
        ];
        for (const [phrase, said] of steps) {
          expect(await pressAndHear(element, phrase), phrase).to.deep.equal(said);
          const stands = (await hearAll(element)).filter((line) => [gone, nl.ui.ticksGone].includes(line));
          expect(
            stands.map((line) => `polite: ${line}`),
            `stands there after ${phrase}`,
          ).to.deep.equal(said);
        }
        await pressAndHear(element, sign('rigors'));
        await pressAndHear(element, noneOfThese());
        expect(chosenIn(await hearAll(element))).to.deep.equal([noneOfThese(true)]);
      });

    it('comes after the alarm line, when the sign is one', async () => {
      const element = await make();
      await pressAndHear(element, checkbox(none('alarm-now'), false));
      expect(await pressAndHear(element, checkbox(labelOf('leg-paralysed', 'u'), false))).to.deep.equal([
        ...alarmSaid('leg-paralysed', 'u'),
        `polite: ${nl.ui.noneGone(none('alarm-now'))}`,
      ]);
    });

    it('is not said any more on the next screen, nor on the way back', async () => {
      const element = await make();
      let visit = tick(newVisit, part(newVisit, 'alarm-now'), 'vomiting', true);
      for (const phrase of [checkbox(labelOf('vomiting', 'u'), false), checkbox(none('alarm-now'), false)])
        await pressAndHear(element, phrase);
      visit = advance(tickNone(visit, part(visit, 'alarm-now'), true));
      expect(await pressAndHear(element, next)).to.deep.equal([firstQuestion(visit, 'u')]);
      expect(await hearAll(element)).not.to.include(nl.ui.ticksGone);
      visit = back(visit);
      expect(await pressAndHear(element, `button, ${nl.ui.back}`)).to.deep.equal([firstQuestion(visit, 'u')]);
      const all = await hearAll(element);
      expect(all).not.to.include(nl.ui.ticksGone);
      expect(chosenIn(all)).to.deep.equal([checkbox(none('alarm-now'), true)]);
    });
  });

  describe('buttons', () => {
    /** What a test put in the place of something of the browser's own, to be put back after it. */
    const undo: (() => void)[] = [];
    const replace = (owner: object, name: string, value: unknown): void => {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      Object.defineProperty(owner, name, {configurable: true, writable: true, value});
      undo.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
    };
    afterEach(() => {
      for (const putBack of undo.splice(0).reverse()) putBack();
    });
    const {done, calendar, copy, print} = nl.takeHome;

    it('say what came of taking the advice along, and of printing, which says it itself, nothing', async () => {
      const printed: string[] = [];
      replace(window, 'print', () => {
        // So a browser says that it begins.
        window.dispatchEvent(new Event('beforeprint'));
        printed.push('printed');
      });
      // A frame whose links go nowhere: no file is saved by a test.
      replace(HTMLIFrameElement.prototype, 'contentWindow', {
        Blob,
        URL,
        document: {createElement: () => ({click: () => undefined})},
      });
      const element = await make();
      await play(element, patient(outcomePatients['self-care']));
      expect(await pressAndHear(element, `button, ${print}`)).to.deep.equal([]);
      expect(printed).to.deep.equal(['printed']);
      expect(await pressAndHear(element, `button, ${calendar}`)).to.deep.equal([`polite: ${done.calendar}`]);
      expect(await pressAndHear(element, `button, ${copy}`)).to.deep.equal([`polite: ${done.copy}`]);
    });

    it('say it when copying fails, whichever text it was', async () => {
      for (const [card, label] of [
        ['call-now', nl.ui.copyText],
        ['self-care', copy],
      ] as const) {
        const element = await make();
        await play(element, patient(outcomePatients[card]));
        const said = await hearDuring(element, async (start) => {
          replace(navigator, 'clipboard', {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))});
          await start();
          await press(element, label);
        });
        expect(said, label).to.deep.equal([`polite: ${done.failed}`]);
        for (const putBack of undo.splice(0).reverse()) putBack();
      }
    });

    it('say it when the words for the telephone were copied', async () => {
      const element = await make();
      await play(element, patient(outcomePatients['call-112']));
      expect(await pressAndHear(element, `button, ${nl.ui.copyText}`)).to.deep.equal([`polite: ${nl.ui.copied}`]);
    });

    it('bring the focus to where they lead: back, an answer to change, the next screen without this one, the start', async () => {
      const element = await make();
      await play(element, uninvited(patient(outcomePatients['self-care'])));
      unfold(element);
      const {steps} = walk(uninvited(patient(outcomePatients['self-care'])));
      for (const {screen} of steps) {
        const [first] = screenById(screen).parts;
        const question = `heading, ${say(nl.parts[(first as {readonly id: keyof typeof nl.parts}).id].legend, 'u')}, level 3`;
        expect(await pressAndHear(element, `button, ${nl.ui.changeWhat(nl.screens[screen])}`)).to.deep.equal([
          question,
        ]);
        // The answer that was given counts again.
        expect(await pressAndHear(element, `button, ${nl.ui.next}`)).to.deep.equal([
          resultHeading(patient(outcomePatients['self-care']), new Date(), 'u'),
        ]);
        unfold(element);
      }
      expect(await pressAndHear(element, `button, ${nl.ui.restart}`)).to.deep.equal([firstQuestion(newVisit, 'u')]);
      expect(chosenIn(await hearAll(element))).to.deep.equal([]);
    });

    it('say nothing but the question when they go back to a sign of alarm that is ticked', async () => {
      const element = await make();
      const sign = checkbox(labelOf('sudden-severe-pain', 'u'), false);
      expect(await pressAndHear(element, sign)).to.deep.equal(alarmSaid('sudden-severe-pain', 'u'));
      await pressAndHear(element, next);
      expect(await pressAndHear(element, `button, ${nl.ui.back}`)).to.deep.equal([firstQuestion(newVisit, 'u')]);
      const all = await hearAll(element);
      expect(chosenIn(all)).to.deep.equal([checkbox(labelOf('sudden-severe-pain', 'u'), true)]);
      expect(all.filter((phrase) => phrase === nl.ui.alarms['call-now'])).to.have.length(1);
    });
  });

  it('is told in Dutch, whatever the language of the page, and every drawing is kept from it', async () => {
    const element = await make('mode="leaflet"');
    expect(query(element, '.root').lang).to.equal('nl');
    const drawings = queryAll(element, 'svg');
    expect(drawings.length).to.be.greaterThan(20);
    for (const drawing of drawings)
      expect([drawing.getAttribute('aria-hidden'), drawing.getAttribute('focusable')]).to.deep.equal(['true', 'false']);
  });
});
