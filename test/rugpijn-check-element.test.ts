import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {say} from '../src/copy/line.js';
import {nl} from '../src/copy/nl.js';
import {safeLines} from '../src/copy/nl/safe-lines.js';
import {outcomeOf} from '../src/triage/outcome.js';
import type {Answers} from '../src/triage/questions.js';
import type {RugpijnCheckElement} from '../src/rugpijn-check-element.js';
import {rulesVersion} from '../src/triage/rules.js';
import {urgencies} from '../src/triage/urgency.js';
import {everything, make, outcomePatients, patient, query, queryAll} from './helpers/element.js';
import {person, uninvited} from './helpers/person.js';
import {site} from './helpers/situation.js';
import {answerScreen, hasResult, inside, legends, pick, play, press, textOf, visibleText} from './helpers/visitor.js';

describe('<rugpijn-check>', () => {
  it('keeps its root closed', async () => {
    const element = document.createElement('rugpijn-check');
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot).to.equal(null);
    element.remove();
  });

  for (const pronoun of ['u', 'je'] as const)
    for (const urgency of urgencies)
      it(`takes a visitor to ${urgency} by labels alone, in ${pronoun}`, async () => {
        const element = await make(`pronoun="${pronoun}"`);
        await play(element, patient(outcomePatients[urgency]), pronoun);
        const {heading} = outcomeOf(patient(outcomePatients[urgency]), new Date(), site());
        expect(textOf(query(element, '.verdict'))).to.include(say(nl.headings[heading], pronoun));
        expect(textOf(query(element, '.card'))).to.include(say(nl.outcomes[urgency].intro, pronoun));
      });

  it('has nothing chosen, and does not go on without a choice but says what to do', async () => {
    const element = await make();
    expect(inside(element).querySelectorAll(':checked').length).to.equal(0);
    await press(element, nl.ui.next);
    expect(visibleText(element)).to.include(nl.ui.chooseOrNone(say(nl.parts['alarm-now'].none ?? '', 'u')));
    expect(textOf((element.renderRoot as ShadowRoot).activeElement)).to.equal(
      nl.ui.chooseOrNone(say(nl.parts['alarm-now'].none ?? '', 'u')),
    );
    await pick(element, say(nl.parts['alarm-now'].legend, 'u'), say(nl.parts['alarm-now'].none ?? '', 'u'));
    expect(visibleText(element)).not.to.include(nl.ui.chooseOrNone(say(nl.parts['alarm-now'].none ?? '', 'u')));
    await press(element, nl.ui.next);
    expect(legends(element)[0]).to.equal(say(nl.parts['bladder-bowel'].legend, 'u'));
  });

  it('brings what to do and the question in sight of who pressed the button far below them', async () => {
    await setViewport({width: 360, height: 640});
    try {
      const element = await make();
      query(element, 'button').scrollIntoView({block: 'end'});
      expect(query(element, 'legend').getBoundingClientRect().bottom).to.be.below(0);
      await press(element, nl.ui.next);
      for (const selector of ['legend', '.error']) {
        const {top, bottom} = query(element, selector).getBoundingClientRect();
        expect(top, selector).to.be.at.least(0);
        expect(bottom, selector).to.be.at.most(innerHeight);
      }
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('brings a new screen in sight with the 112 and the time left above it, and on a low screen the question alone', async () => {
    const afterPress = async (height: number): Promise<readonly [call: number, question: number]> => {
      await setViewport({width: 360, height});
      const element = await make();
      query(element, 'button').scrollIntoView({block: 'end'});
      await answerScreen(element, patient('VC37'), 'u');
      const tops = ['.emergency-line', 'legend'].map((part) => query(element, part).getBoundingClientRect().top);
      element.remove();
      return tops as [number, number];
    };
    try {
      const [call, question] = await afterPress(740);
      expect(call).to.be.within(0, 40);
      expect(question).to.be.within(call, 200);
      const [above, alone] = await afterPress(300);
      expect(above).to.be.below(0);
      expect(alone).to.be.within(0, 40);
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('asks for each question of a screen that was left open', async () => {
    const element = await make();
    await answerScreen(element, patient('VC37'), 'u');
    await pick(element, say(nl.parts['bladder-bowel'].legend, 'u'), say(nl.parts['bladder-bowel'].none ?? '', 'u'));
    await press(element, nl.ui.next);
    expect([...inside(element).querySelectorAll('.error')].map(textOf)).to.deep.equal([nl.ui.chooseOne]);
  });

  it('shows 112 on every screen, and directly under an alarm tick', async () => {
    const element = await make();
    await play(element, everything, 'u', async () => {
      if (!hasResult(element)) expect(query(element, '.emergency-line a').getAttribute('href')).to.equal('tel:112');
    });
    const other = await make();
    const label = say(nl.symptoms['chest-or-breath'], 'u');
    await pick(other, say(nl.parts['alarm-now'].legend, 'u'), label);
    const item = [...inside(other).querySelectorAll('li')].find((candidate) => textOf(candidate).startsWith(label));
    expect(textOf(item ?? null)).to.include(say(nl.ui.alarms['call-112'], 'u'));
    expect(item?.querySelector('a')?.getAttribute('href')).to.equal('tel:112');
  });

  it('makes "none of these" exclusive', async () => {
    const element = await make();
    const legend = say(nl.parts['alarm-now'].legend, 'u');
    await pick(element, legend, say(nl.symptoms.vomiting, 'u'));
    await pick(element, legend, say(nl.parts['alarm-now'].none ?? '', 'u'));
    expect(inside(element).querySelectorAll(':checked').length).to.equal(1);
    await pick(element, legend, say(nl.symptoms.rigors, 'u'));
    expect(inside(element).querySelectorAll(':checked').length).to.equal(1);
  });

  it('shows what was answered on the way back', async () => {
    const element = await make();
    await answerScreen(element, patient('VC51'), 'u');
    await answerScreen(element, patient('VC51'), 'u');
    await press(element, nl.ui.back);
    const checked = [...inside(element).querySelectorAll(':checked')].map((input) => textOf(input.closest('label')));
    expect(checked).to.deep.equal([
      say(nl.parts['bladder-bowel'].none ?? '', 'u'),
      say(nl.choices['saddle-numbness'].answers.unsure, 'u'),
    ]);
  });

  it('takes no focus and does not scroll on load, and focuses the new question after a step', async () => {
    const before = [document.activeElement, scrollY];
    const element = await make();
    expect([document.activeElement, scrollY]).to.deep.equal(before);
    await answerScreen(element, patient('VC37'), 'u');
    expect(textOf((element.renderRoot as ShadowRoot).activeElement)).to.equal(
      say(nl.parts['bladder-bowel'].legend, 'u'),
    );
  });

  it('can be done with the keyboard alone', async () => {
    const element = await make();
    query(element, 'input').focus();
    // The third one, after which the age is asked.
    for (const press of ['Tab', 'Tab', 'Space']) await sendKeys({press});
    expect(textOf(query(element, ':checked').closest('label'))).to.equal(say(nl.symptoms['sudden-severe-pain'], 'u'));
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(legends(element)[0]).to.equal(say(nl.parts.age.legend, 'u'));
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await element.updateComplete;
    expect(textOf(query(element, ':checked').closest('label'))).to.equal(say(nl.choices.age.answers['under-10'], 'u'));
  });

  it('tells how long it still takes, and the bar never falls on the way', async () => {
    const {atFirst, more, aMinute, last} = nl.ui.timeLeft;
    const told = async (answers: Answers): Promise<string[]> => {
      const element = await make();
      const bars: number[] = [];
      const times: string[] = [];
      await play(element, answers, 'u', async () => {
        const bar = inside(element).querySelector('progress');
        if (!bar) return;
        bars.push(bar.value);
        times.push(textOf(query(element, '.progress-text')));
      });
      expect(bars).to.deep.equal([...bars].sort((first, second) => first - second));
      return times;
    };
    const repeat = (text: string, times: number): string[] => Array<string>(times).fill(text);
    // 18 seconds a screen, rounded up to minutes: 9 screens, and 13 of whom everything is asked.
    expect(await told(person({age: '18-to-44'}))).to.deep.equal([
      atFirst(3),
      ...repeat(more(3), 2),
      ...repeat(more(2), 3),
      ...repeat(aMinute, 2),
      last,
    ]);
    // Who tells of a leg is asked more, and the time does not fall there.
    expect(await told(everything)).to.deep.equal([
      atFirst(3),
      ...repeat(more(3), 4),
      ...repeat(more(2), 4),
      ...repeat(aMinute, 3),
      last,
    ]);
  });

  it('invites on the advice to make it more personal, and says first what that added', async () => {
    const element = await make();
    let finished = 0;
    element.addEventListener('rugpijn-check-finish', () => finished++);
    const answers = person({
      age: '18-to-44',
      course: 'better',
      'fear-of-movement': 'yes',
      'expects-no-recovery': 'yes',
      work: 'off-sick',
    });
    await play(element, uninvited(answers));
    const card = (): string => textOf(query(element, '.verdict'));
    expect(card()).to.include(say(nl.headings['self-care'], 'u'));
    expect(inside(element).querySelector('.added')).to.equal(null);
    await press(element, nl.ui.invitation.button);
    expect(legends(element)[0]).to.equal(say(nl.parts['slow-recovery'].legend, 'u'));
    expect(textOf(query(element, '.progress-text'))).to.equal(nl.ui.timeLeft.last);
    expect(textOf(query(element, '.step'))).to.include(say(nl.ui.invitationScreen, 'u'));
    await press(element, nl.ui.backToAdvice);
    expect(card()).to.include(say(nl.headings['self-care'], 'u'));
    await press(element, nl.ui.invitation.button);
    await answerScreen(element, answers, 'u');
    const added = query(element, '.added');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(added.querySelector('.target'));
    expect(textOf(added)).to.include(nl.ui.added.heading(say(nl.headings.physiotherapist, 'u')));
    expect(textOf(added)).to.include(say(nl.reasons['several-slow-recovery-factors'], 'u'));
    expect(card()).to.include(say(nl.headings.physiotherapist, 'u'));
    // The check was finished once, by its advice.
    expect(finished).to.equal(1);
    // Looked at again and left, nothing of it is lost; and it is said only once that it is new.
    await press(element, nl.ui.changeWhat(nl.screens['slow-recovery']));
    await press(element, nl.ui.backToAdvice);
    expect(card()).to.include(say(nl.headings.physiotherapist, 'u'));
    expect(inside(element).querySelector('.added')).to.equal(null);
  });

  it('marks what is new where it stands', async () => {
    const element = await make();
    await play(element, person({age: '18-to-44', course: 'better', work: 'off-sick'}));
    const work = queryAll(element, 'details').find(({firstElementChild}) =>
      textOf(firstElementChild).startsWith(say(nl.sections.work, 'u')),
    );
    expect(textOf(work?.querySelector('summary') ?? null)).to.include(nl.ui.added.mark);
    expect(inside(element).querySelector('.invitation')).to.equal(null);
  });

  it('invites nobody whom a doctor has to see', async () => {
    const element = await make();
    await play(element, person({age: '18-to-44', 'long-malaise': 'yes'}));
    expect(inside(element).querySelector('.invitation')).to.equal(null);
    expect(inside(element).querySelector('.added')).to.equal(null);
  });

  it('opens two doors for a weak sign alone, each of which says what it does', async () => {
    for (const [type, first, second] of [
      ['physiotherapy', 'this-physiotherapist-looks-first', 'gp-examines'],
      ['gp', 'this-gp-examines', 'physiotherapist-looks-first'],
      ['other', 'gp-examines', 'physiotherapist-looks-first'],
    ] as const) {
      const element = await make(
        `practice-type="${type}" contact-url="/afspraak" therapist-url="/zoek" programme-url="/programma"`,
      );
      await play(element, person({age: '18-to-44', 'night-pain': 'yes'}));
      expect(textOf(query(element, '.verdict'))).to.include(say(nl.headings['gp-or-physiotherapist'], 'u'));
      const doors = queryAll(element, '.door').map(textOf);
      expect(doors).to.have.length(2);
      for (const [index, id] of [first, second].entries()) {
        expect(doors[index]?.toLowerCase()).to.include(say(nl.doors[id].title, 'u').toLowerCase());
        expect(doors[index]).to.include(say(nl.doors[id].text, 'u'));
        expect(doors[index]?.includes(nl.ui.makeAppointment)).to.equal(id.startsWith('this-'));
        expect(doors[index]?.includes(nl.ui.findTherapist)).to.equal(id === 'physiotherapist-looks-first');
        // Nobody has looked yet, so no programme stands in the card.
        expect(doors[index]).not.to.include(nl.ui.onlineProgramme);
      }
    }
  });

  it('opens the visitor’s own answers, the rule and the source under "why"', async () => {
    const element = await make();
    await play(element, patient('VC15'));
    const why = [...inside(element).querySelectorAll('details')].find(
      (details) => textOf(details.querySelector('summary')) === nl.ui.whyThisAdvice,
    );
    why?.setAttribute('open', '');
    const text = textOf(why ?? null);
    expect(text).to.include(say(nl.reasons['severe-accident'], 'u'));
    // What explains the answer stands in brackets, because a colon stands behind the topic.
    expect(text).to.include(`${nl.choices.injury.topic}: een zwaar ongeluk (langer dan 24 uur geleden)`);
    expect(text).to.include(nl.sources.I13);
  });

  it('lists the answers, and "Wijzig" changes one and comes back to the result', async () => {
    const element = await make();
    await play(element, patient('VC37'));
    await press(element, nl.ui.changeWhat(nl.screens.duration));
    await pick(element, say(nl.parts.duration.legend, 'u'), say(nl.choices.duration.answers['6-to-12-weeks'], 'u'));
    await press(element, nl.ui.next);
    expect(textOf(query(element, '.verdict'))).to.include(say(nl.headings.physiotherapist, 'u'));
  });

  it('starts again without any answer', async () => {
    const element = await make();
    await play(element, patient('VC37'));
    await press(element, nl.ui.restart);
    expect(legends(element)[0]).to.equal(say(nl.parts['alarm-now'].legend, 'u'));
    expect(inside(element).querySelectorAll(':checked').length).to.equal(0);
    await play(element, patient('VC37'));
    element.restart();
    await element.updateComplete;
    expect(hasResult(element)).to.equal(false);
  });

  it('announces start and finish without any data, and only on itself', async () => {
    const element = await make();
    const seen: Event[] = [];
    const outside: Event[] = [];
    for (const name of ['rugpijn-check-start', 'rugpijn-check-finish']) {
      element.addEventListener(name, (event) => seen.push(event));
      document.body.addEventListener(name, (event) => outside.push(event));
    }
    await play(element, patient('VC13'));
    expect(seen.map(({type}) => type)).to.deep.equal(['rugpijn-check-start', 'rugpijn-check-finish']);
    for (const event of seen) {
      expect(event.bubbles || event.composed).to.equal(false);
      // Some browsers give each event that one key of its own.
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
      expect('detail' in event).to.equal(false);
    }
    expect(outside).to.deep.equal([]);
    const again = oneEvent(element, 'rugpijn-check-start');
    await press(element, nl.ui.restart);
    await answerScreen(element, patient('VC37'), 'u');
    await again;
  });

  it('starts as often as a page restarts it, and finishes only with a result', async () => {
    const element = await make();
    const log: string[] = [];
    let restarts = 1;
    element.addEventListener('rugpijn-check-start', () => {
      log.push('start');
      if (restarts-- > 0) element.restart();
    });
    element.addEventListener('rugpijn-check-finish', () => log.push('finish'));
    // Who is in danger of life is done after one screen, so that the page restarts what has just ended.
    await answerScreen(element, patient('VC13'), 'u');
    await element.updateComplete;
    expect(legends(element)[0]).to.equal(say(nl.parts['alarm-now'].legend, 'u'));
    expect(log).to.deep.equal(['start']);
    await play(element, patient('VC13'));
    expect(log).to.deep.equal(['start', 'start', 'finish']);
  });

  it('links numbers and leaves out what d0 does not allow', async () => {
    const attributes =
      'contact-name="Praktijk De Brug" contact-phone="030 123 45 67" contact-url="/afspraak" gp-phone="030 765 43 21" out-of-hours-phone="0900 1234"';
    const links = async (id: string): Promise<string[]> => {
      const element = await make(attributes);
      await play(element, patient(id));
      return [...inside(element).querySelectorAll('.card a, .next a')].map((link) => link.getAttribute('href') ?? '');
    };
    expect(await links('VC13')).to.deep.equal(['tel:112']);
    expect(await links('VC01')).to.have.members(['tel:0307654321', 'tel:112', 'tel:09001234']);
    expect(await links('VC35')).to.deep.equal(['tel:0307654321']);
    expect(await links('VC33'))
      .to.include('tel:0301234567')
      .and.include(new URL('/afspraak', location.href).href);
  });

  it('shows the site’s own contact block only where the practice’s appointment may stand', async () => {
    for (const [id, expected] of [
      ['VC13', false],
      ['VC01', false],
      ['VC15', false],
      ['VC35', false],
      ['VC33', true],
      ['VC37', true],
    ] as const) {
      const element = await make();
      element.insertAdjacentHTML('beforeend', '<div slot="contact">Twee locaties</div>');
      await play(element, patient(id));
      expect((element.querySelector('[slot=contact]') as HTMLElement).checkVisibility(), id).to.equal(expected);
    }
  });

  it('says that nobody has reviewed it, unless for exactly this version of the rules', async () => {
    for (const [attributes, reviewed] of [
      ['', false],
      ['reviewed-by="A. de Vries, fysiotherapeut, 1 december 2026"', false],
      ['reviewed-by="A. de Vries, fysiotherapeut, 1 december 2026" reviewed-version="2020-01-01"', false],
      [`reviewed-by="A. de Vries, fysiotherapeut, 1 december 2026" reviewed-version="${rulesVersion}"`, true],
    ] as const) {
      const about = textOf(query(await make(attributes), '.about'));
      expect(about.includes('Nog niet beoordeeld door een zorgverlener'), attributes).to.equal(!reviewed);
      expect(about.includes('A. de Vries'), attributes).to.equal(reviewed);
      expect(about).to.include('Geen CE-markering').and.include(rulesVersion);
    }
  });

  it('falls back to the defaults for values that it does not know', async () => {
    const element = await make(
      'pronoun="thou" mode="leaflet9" heading-level="99" practice-type="bank" color-scheme="pink" contact-phone="bel maar" contact-url="javascript:alert(1)" contact-email="x"',
    );
    expect(query(element, 'h2').textContent).to.equal(say(nl.ui.title, 'u'));
    await play(element, patient('VC33'));
    expect(inside(element).querySelectorAll('.card a').length).to.equal(0);
    expect(textOf(query(element, '.card'))).to.include(say(nl.doors.practice.withoutNumber ?? '', 'u'));
  });

  it('follows the heading level of the page', async () => {
    const element = await make('heading-level="3"');
    expect(query(element, '.title').tagName).to.equal('H3');
    expect(query(element, 'legend > *').tagName).to.equal('H4');
    expect(query(await make('heading-level="6"'), 'legend > *').tagName).to.equal('H6');
  });

  it('takes attributes that change after a step', async () => {
    const element = await make();
    element.setAttribute('pronoun', 'je');
    await element.updateComplete;
    expect(legends(element)[0]).to.equal(say(nl.parts['alarm-now'].legend, 'je'));
  });

  it('keeps its place when it is taken out and put back', async () => {
    const element = await make();
    await answerScreen(element, patient('VC37'), 'u');
    const parent = element.parentElement as HTMLElement;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(legends(element)[0]).to.equal(say(nl.parts['bladder-bowel'].legend, 'u'));
  });

  it('lets two checks on one page keep apart', async () => {
    const first = await make();
    const second = await make();
    await answerScreen(first, patient('VC37'), 'u');
    expect(legends(second)[0]).to.equal(say(nl.parts['alarm-now'].legend, 'u'));
  });

  it('lets a visitor open a leg question and then say that there is nothing after all', async () => {
    const element = await make();
    const well = patient('VC37');
    await answerScreen(element, well, 'u');
    await answerScreen(element, well, 'u');
    await pick(element, say(nl.parts.legs.legend, 'u'), say(nl.gates['leg-symptoms'], 'u'));
    await pick(element, say(nl.parts.legs.legend, 'u'), say(nl.gates['leg-weakness'], 'u'));
    await press(element, nl.ui.next);
    await pick(element, say(nl.parts['leg-pain'].legend, 'u'), say(nl.choices['leg-pain'].answers.none, 'u'));
    expect(legends(element)).to.deep.equal([say(nl.parts['leg-pain'].legend, 'u')]);
    await press(element, nl.ui.next);
    await pick(element, say(nl.parts['leg-strength'].legend, 'u'), say(nl.choices['leg-strength'].answers.normal, 'u'));
    await press(element, nl.ui.next);
    expect(legends(element)[0]).to.equal(say(nl.parts.age.legend, 'u'));
  });

  it('asks the first question before it makes what is closed under it', async () => {
    const element = document.createElement('rugpijn-check');
    document.body.append(element);
    const about = (): HTMLElement => query(element, '.about');
    // The first drawing comes before the browser does anything else.
    for (let turn = 0; turn < 50 && !element.renderRoot.querySelector('fieldset'); turn++) await Promise.resolve();
    expect(legends(element)[0]).to.equal(say(nl.parts['alarm-now'].legend, 'u'));
    const {height} = element.getBoundingClientRect();
    expect(textOf(about())).to.equal(nl.about.title);
    await element.updateComplete;
    expect(textOf(about())).to.include(nl.about.noCeMark);
    expect(element.getBoundingClientRect().height).to.equal(height);
    element.remove();
  });

  describe('a result that comes in parts', () => {
    /** The check as it is when a press has led to a result, and what is out of sight is still to come. */
    async function atFirst(beforeThat: () => void = () => undefined): Promise<RugpijnCheckElement> {
      const element = await make();
      const well = patient('VC37');
      while (legends(element)[0] !== say(nl.parts.pain.legend, 'u')) await answerScreen(element, well, 'u');
      for (const part of ['pain', 'daily-function'] as const)
        await pick(
          element,
          say(nl.parts[part].legend, 'u'),
          say(nl.choices[part].answers[well[part] as keyof (typeof nl.choices)[typeof part]['answers']], 'u'),
        );
      beforeThat();
      query(element, 'button[type=submit]').click();
      // The first drawing comes before the browser does anything else.
      for (let turn = 0; turn < 50 && !hasResult(element); turn++) await Promise.resolve();
      return element;
    }
    const moments = (element: RugpijnCheckElement): string[] =>
      queryAll(element, '.plan > li').map(({firstElementChild}) => textOf(firstElementChild));

    it('has the verdict with the focus and the first thing to do at once, and then all the rest', async () => {
      const element = await atFirst();
      const first = query(element, '.plan > li');
      expect((element.renderRoot as ShadowRoot).activeElement).to.equal(query(element, '.verdict'));
      expect(moments(element).length).to.equal(1);
      expect(queryAll(element, '.more > div').length).to.equal(0);
      await element.updateComplete;
      expect(moments(element).length).to.be.above(4);
      expect(queryAll(element, '.more > div').length).to.be.above(2);
      expect(queryAll(element, '.actions button').length).to.equal(2);
      // What stood there is the same: nobody loses a place, or a fold that was open.
      expect(query(element, '.plan > li')).to.equal(first);
    });

    it('goes on where a setting changes, and does not go on after the visitor went back', async () => {
      const element = await atFirst();
      element.pronoun = 'je';
      await element.updateComplete;
      expect(query(element, '.worried').textContent).to.include(say(nl.ui.worried, 'je'));
      expect(queryAll(element, '.actions button').length).to.equal(2);
      const other = await atFirst();
      other.restart();
      await other.updateComplete;
      expect(legends(other)[0]).to.equal(say(nl.parts['alarm-now'].legend, 'u'));
      await play(other, patient('VC37'));
      expect(queryAll(other, '.actions button').length).to.equal(2);
    });

    it('takes the result back when a page puts something else in the place of a built-in while it comes', async () => {
      const element = await atFirst();
      const original = Array.prototype.every;
      const put = (value: unknown): unknown =>
        Object.defineProperty(Array.prototype, 'every', {configurable: true, writable: true, value});
      // With this every rule applies to everybody, and nothing throws by itself.
      put(() => true);
      try {
        await element.updateComplete;
        expect(hasResult(element)).to.equal(false);
        for (const line of safeLines) expect(textOf(query(element, '.root'))).to.include(line);
      } finally {
        put(original);
      }
    });

    for (const name of ['requestAnimationFrame', 'setTimeout'] as const)
      it(`shows all of it on a page whose ${name} fails`, async () => {
        const original = window[name];
        const put = (value: unknown): unknown =>
          Object.defineProperty(window, name, {configurable: true, writable: true, value});
        try {
          const element = await atFirst(() =>
            put(() => {
              throw new Error('broken');
            }),
          );
          await element.updateComplete;
          expect(queryAll(element, '.actions button').length).to.equal(2);
        } finally {
          put(original);
        }
      });

    it('tells the page when it has its whole size', async () => {
      const element = await atFirst();
      const heights: number[] = [];
      const note = (): number => heights.push(element.offsetHeight);
      window.addEventListener('resize', note);
      await element.updateComplete;
      window.removeEventListener('resize', note);
      expect(heights.at(-1)).to.equal(element.offsetHeight);
    });
  });

  it('keeps the answers out of its own properties', async () => {
    const element = await make();
    await play(element, patient('VC01'));
    const seen = JSON.stringify(
      Object.entries(Object.getOwnPropertyDescriptors(element)).map(([name, {value}]: [string, {value?: unknown}]) => [
        name,
        typeof value === 'object' ? Object.keys(value ?? {}) : value,
      ]),
    );
    expect(seen).not.to.match(/cannot-urinate|saddle|answers|visit/);
  });

  it('shows the leaflet when the check can’t run', async () => {
    const element = await make();
    const {prototype} = Intl.DateTimeFormat;
    const original = Object.getOwnPropertyDescriptor(prototype, 'formatToParts') as PropertyDescriptor;
    // What a hostile or broken page can do to a built-in that the result needs, and the leaflet does not.
    Object.defineProperty(prototype, 'formatToParts', {
      ...original,
      value: () => {
        throw new Error('broken');
      },
    });
    try {
      await play(element, patient('VC37')).catch(() => undefined);
      expect(hasResult(element)).to.equal(false);
      expect(visibleText(element)).to.include(say(nl.leaflet.broken, 'u')).and.include(nl.leaflet.title);
      expect(query(element, '.emergency-line a').getAttribute('href')).to.equal('tel:112');
      expect(textOf((element.renderRoot as ShadowRoot).activeElement)).to.equal(nl.leaflet.title);
    } finally {
      Object.defineProperty(prototype, 'formatToParts', original);
    }
  });

  it('shows 112 and the GP when the leaflet fails as well, and never a blank', async () => {
    const element = await make();
    const original = Array.prototype.flatMap;
    Object.defineProperty(Array.prototype, 'flatMap', {
      configurable: true,
      value: () => {
        throw new Error('broken');
      },
    });
    try {
      element.restart();
      await element.updateComplete;
      for (const line of safeLines) expect(textOf(query(element, '.root'))).to.include(line);
      expect(query(element, 'a[href="tel:112"]')).to.not.equal(null);
    } finally {
      Object.defineProperty(Array.prototype, 'flatMap', {configurable: true, writable: true, value: original});
    }
  });

  it('is silent when the tag is defined a second time', async () => {
    const first = customElements.get('rugpijn-check');
    await import(new URL('../src/define.ts?again', import.meta.url).href);
    expect(customElements.get('rugpijn-check')).to.equal(first);
  });

  it('fits in 320 px without scrolling sideways', async () => {
    const element = await make('color-scheme="light"');
    try {
      await setViewport({width: 320, height: 640});
      await play(element, everything, 'u', async () => {
        expect(document.documentElement.scrollWidth, legends(element).join()).to.be.at.most(320);
      });
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });
});
