import {expect, waitUntil} from '@open-wc/testing';
import {say, type Line} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {decide} from '../../src/triage/assess.js';
import {walk} from '../../src/triage/flow.js';
import {isSymptom, type Answers, type SymptomId} from '../../src/triage/questions.js';
import {rulesVersion} from '../../src/triage/rules.js';
import {questionsOf, screenById, sequence, shownWhen, type ScreenId} from '../../src/triage/screens.js';
import {make, patient, query, queryAll} from '../helpers/element.js';
import {person} from '../helpers/person.js';
import {answerScreen, inside, play, press, textOf} from '../helpers/visitor.js';

const {takeHome, clinical} = nl;
const inU = (line: Line): string => say(line, 'u');

/** What a test put in the place of something of the browser's own, to be put back after it. */
const undo: (() => void)[] = [];
function replace(owner: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {configurable: true, writable: true, value});
  undo.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
}
/** Takes away what a browser may have, wherever it has it. */
function without(name: string): void {
  for (let owner: object | null = navigator; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const holder = owner;
    if (own && Reflect.deleteProperty(owner, name)) undo.push(() => Object.defineProperty(holder, name, own));
  }
}
afterEach(() => {
  for (const putBack of undo.splice(0).reverse()) putBack();
});

const buttons = (element: RugpijnCheckElement): string[] => queryAll(element, 'button').map(textOf);

/** The line that says what the last press led to. */
function notice(element: RugpijnCheckElement): string {
  const section = queryAll(element, 'section').find(
    (candidate) => textOf(candidate.querySelector('[part=heading]')) === takeHome.title,
  );
  return textOf(section?.querySelector('[aria-live]') ?? null);
}
const noticed = (element: RugpijnCheckElement, text: string): Promise<void> =>
  waitUntil(() => notice(element) === text, `"${text}" instead of "${notice(element)}"`);

/** Two of each outcome, and some with much to tell. */
const patients: readonly (readonly [name: string, answers: Answers])[] = [
  ...['VC13', 'VC01', 'VC03', 'VC15', 'VC11', 'VC35', 'VC53', 'VC33', 'VC37'].map((id) => [id, patient(id)] as const),
  [
    'everything',
    person({
      age: '45-to-49',
      'leg-pain': 'one-leg-above-knee',
      'leg-tingling': 'yes',
      duration: 'over-12-weeks',
      pain: '6',
      'morning-stiffness': 'yes',
      stress: 'yes',
      'low-mood': 'yes',
      work: 'off-sick',
    }),
  ],
  [
    'risks',
    person({
      age: '50-to-59',
      'cancer-past': 'yes',
      steroids: 'yes',
      'fragile-bones': 'yes',
      'night-pain': 'yes',
      duration: '3-to-6-weeks',
      pain: '7',
    }),
  ],
];

describe('the text for an e-consult', () => {
  const shownText = (element: RugpijnCheckElement): string =>
    [
      query(element, '.summary-text').textContent ?? '',
      [
        textOf(query(element, '.clinical').previousElementSibling),
        ...queryAll(element, '.clinical > div').map((line) =>
          ['dt', 'dd'].map((part) => textOf(line.querySelector(part))).join(': '),
        ),
      ].join('\n'),
    ].join('\n\n');

  /** Presses the button; the clipboard is stubbed, because a test page may not write to the real one unasked. */
  async function copied(answers: Answers, attributes = ''): Promise<string> {
    const texts: string[] = [];
    replace(navigator, 'clipboard', {
      writeText: (text: string) => {
        texts.push(text);
        return Promise.resolve();
      },
    });
    const element = await make(attributes);
    await play(element, answers, attributes.includes('je') ? 'je' : 'u');
    // Where somebody has to call, there is no text for a message that nobody reads at once; the same stands to be read.
    if (query(element, '.card').classList.contains('emergency')) return shownText(element);
    await press(element, takeHome.copy);
    await noticed(element, takeHome.done.copy);
    expect(texts.length).to.equal(1);
    return texts[0] as string;
  }
  const lineOf = (text: string, term: string): string | undefined =>
    text
      .split('\n')
      .find((line) => line.startsWith(`${term}: `))
      ?.slice(term.length + 2);

  /** What slows recovery down stands in a line of its own, and only where it is there. */
  const hindrances = screenById('slow-recovery').parts.flatMap(questionsOf);
  /** The screens behind a place in the check; what is asked of some only, such as of who is pregnant, is not missed. */
  const ahead = (position: number): readonly ScreenId[] =>
    sequence
      .slice(position + 1)
      .flatMap(({screen}) =>
        screenById(screen).parts.some((part) => questionsOf(part).some((question) => !shownWhen[question]))
          ? screen
          : [],
      );
  let positives = 0;
  let negatives = 0;
  let stopped = 0;
  for (const [name, answers] of patients)
    it(`tells the story in the visitor’s words, and what is there, what is not and what was not asked: ${name}`, async () => {
      const text = await copied(answers);
      const [story = '', clinic = '', ...more] = text.split('\n\n');
      expect(more).to.deep.equal([]);
      const {counted, steps} = walk(answers);
      expect(story.startsWith(nl.ui.startOfSaying)).to.equal(true);
      expect(
        clinic.startsWith(clinical.head(new Intl.DateTimeFormat('nl-NL').format(new Date()), rulesVersion)),
      ).to.equal(true);
      expect(clinic).to.include(nl.about.notReviewed);
      expect(lineOf(clinic, clinical.advice)).to.include(nl.outcomes[decide(counted).urgency].label);

      const denied = (lineOf(clinic, clinical.absent) ?? '').split('; ');
      const present = [clinical.because, clinical.present, clinical.complaint, clinical.recovery]
        .map((term) => lineOf(clinic, term) ?? '')
        .join('; ');
      const asked = steps.flatMap(({questions}) => questions);
      for (const question of asked.filter(isSymptom) as readonly SymptomId[]) {
        const term = clinical.symptoms[question] ?? inU(nl.symptoms[question]).toLowerCase();
        if (answers[question] === 'yes') {
          expect(present, question).to.include(term);
          expect(denied, question).not.to.include(term);
          expect(story, question).to.include(nl.symptomsSaid[question] ?? inU(nl.symptoms[question]));
          positives++;
        } else if (!hindrances.includes(question)) {
          expect(denied, question).to.include(term);
          negatives++;
        }
      }

      const notAsked = lineOf(clinic, clinical.notAsked) ?? '';
      const last = steps.at(-1)?.position ?? 0;
      const left = ahead(last)
        .filter((screen) => !steps.some((step) => step.screen === screen))
        .map((screen) => nl.screens[screen].toLowerCase());
      expect(notAsked !== '', 'something is left when the check stopped early').to.equal(left.length > 0);
      for (const screen of left) expect(notAsked).to.include(screen);
      if (notAsked) stopped++;
    });

  it('was looked at for visitors who are stopped early and for visitors who are not', () => {
    console.log(
      `e-consult: ${patients.length} patients, ${stopped} stopped early, ${positives} symptoms told, ${negatives} denied`,
    );
    expect(positives).to.be.greaterThan(10);
    expect(negatives).to.be.greaterThan(200);
    expect(stopped).to.be.greaterThan(2).and.lessThan(patients.length);
  });

  it('has no line for what was not asked at the end of the whole check, and no empty line', async () => {
    const text = await copied(patient('VC37'));
    expect(text).not.to.include(clinical.notAsked);
    expect(text).not.to.match(/: *$/m);
    expect(text).not.to.match(/undefined|null|\[object/);
  });

  // Age is asked on the second screen of who has a sudden pain, and later of everybody else.
  for (const [name, answers] of [
    ['stopped on the first screen', patient('VC13')],
    ['stopped where age is asked early', person({'sudden-severe-pain': 'yes', age: '60-to-69'})],
    ['stopped halfway', patient('VC15')],
  ] as const)
    it(`names each screen that was left out once, and none that was shown: ${name}`, async () => {
      const names = (screens: readonly ScreenId[]): string[] =>
        screens.map((screen) => nl.screens[screen].toLowerCase());
      const {steps} = walk(answers);
      const reached = names(steps.map(({screen}) => screen));
      const left = [...new Set(names(ahead(steps.at(-1)?.position ?? 0)))].filter(
        (screen) => !reached.includes(screen),
      );
      expect(left.length).to.be.greaterThan(2);
      expect(lineOf(await copied(answers), clinical.notAsked)).to.equal(left.join('; '));
    });

  it('says so when the browser refuses, and forgets that at the next press', async () => {
    let refuses = true;
    replace(navigator, 'clipboard', {
      writeText: () => (refuses ? Promise.reject(new DOMException('no', 'NotAllowedError')) : Promise.resolve()),
    });
    const element = await make();
    await play(element, patient('VC37'));
    await press(element, takeHome.copy);
    await noticed(element, takeHome.done.failed);
    refuses = false;
    await press(element, takeHome.copy);
    await noticed(element, takeHome.done.copy);
  });

  it('is not offered where the browser has no clipboard', async () => {
    replace(navigator, 'clipboard', undefined);
    const element = await make();
    await play(element, patient('VC37'));
    expect(buttons(element)).to.include(takeHome.print).and.not.include(takeHome.copy);
    expect(buttons(element)).not.to.include(nl.ui.copyText);
  });
});

describe('sharing', () => {
  it('hands over a title and a text with what to do, how soon and why, and nothing else', async () => {
    for (const pronoun of ['u', 'je'] as const) {
      const shared: ShareData[] = [];
      replace(navigator, 'share', (data: ShareData) => {
        shared.push(data);
        return Promise.resolve();
      });
      const element = await make(`pronoun="${pronoun}"`);
      const words = (line: Line): string => say(line, pronoun);
      const answers = patient('VC35');
      await play(element, answers, pronoun);
      await press(element, takeHome.share);
      expect(shared.length).to.equal(1);
      const [{title = '', text = '', ...other}] = shared as [ShareData];
      expect(other).to.deep.equal({});
      expect(title).to.equal(words(nl.ui.title));
      const assessment = decide(walk(answers).counted);
      expect(text).to.include(words(nl.outcomes['gp-appointment'].intro));
      expect(text).to.include(words(nl.headings['gp-appointment']));
      expect(text).to.include(words(nl.windows[assessment.window as 'one-to-two-weeks']));
      for (const {reason} of assessment.reasons) expect(text).to.include(words(nl.reasons[reason]));
      expect(text).to.include(words(nl.ui.notDiagnosis));
      expect(text).not.to.match(/undefined|null|\[object|https?:/);
    }
  });

  it('is no failure when the visitor closes the share sheet, and is one when the browser refuses', async () => {
    const outcomes = [
      new DOMException('', 'NotAllowedError'),
      new DOMException('', 'AbortError'),
      new TypeError('no'),
      new DOMException('', 'AbortError'),
      new DOMException('', 'DataError'),
      undefined,
    ];
    const shown: string[] = [];
    let presses = 0;
    replace(navigator, 'share', () => {
      const outcome = outcomes[presses++];
      return outcome ? Promise.reject(outcome) : Promise.resolve();
    });
    const element = await make();
    await play(element, patient('VC37'));
    // A failure before each closed sheet, so that an empty line is one that was emptied.
    for (const outcome of outcomes) {
      await press(element, takeHome.share);
      const expected = outcome && outcome.name !== 'AbortError' ? takeHome.done.failed : '';
      await noticed(element, expected);
      shown.push(expected);
    }
    expect(presses).to.equal(outcomes.length);
    expect(shown.filter(Boolean).length).to.equal(3);
  });

  it('is not offered where the browser can’t share', async () => {
    without('share');
    const element = await make();
    await play(element, patient('VC37'));
    expect(buttons(element)).to.include(takeHome.print).and.not.include(takeHome.share);
  });

  it('leaves no word of one result on the next', async () => {
    replace(navigator, 'share', () => Promise.reject(new TypeError('no')));
    const element = await make();
    await play(element, patient('VC37'));
    await press(element, takeHome.share);
    await noticed(element, takeHome.done.failed);
    await press(element, nl.ui.restart);
    await play(element, patient('VC35'));
    expect(notice(element)).to.equal('');
  });
});

interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
}
class FakeUtterance {
  voice: FakeVoice | null = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}
/** The browser's speech, with the voices of the test: headless Chromium has none. Counts its listeners. */
class FakeSpeech extends EventTarget {
  voices: readonly FakeVoice[] = [];
  spoken: FakeUtterance[] = [];
  queue: FakeUtterance[] = [];
  cancelled = 0;
  readonly listeners = new Set<unknown>();
  getVoices(): readonly FakeVoice[] {
    return this.voices;
  }
  speak(utterance: FakeUtterance): void {
    this.spoken.push(utterance);
    this.queue.push(utterance);
  }
  /** As Chromium does: what was still to be read fails, a moment later. */
  cancel(): void {
    this.cancelled++;
    const left = this.queue;
    this.queue = [];
    queueMicrotask(() => left.forEach(({onerror}) => onerror?.()));
  }
  override addEventListener(...parts: Parameters<EventTarget['addEventListener']>): void {
    super.addEventListener(...parts);
    this.listeners.add(parts[1]);
  }
  override removeEventListener(...parts: Parameters<EventTarget['removeEventListener']>): void {
    super.removeEventListener(...parts);
    this.listeners.delete(parts[1]);
  }
}

const voice = (lang: string, localService = true): FakeVoice => ({lang, localService});

function withVoices(...voices: readonly FakeVoice[]): FakeSpeech {
  const speech = new FakeSpeech();
  speech.voices = voices;
  replace(window, 'speechSynthesis', speech);
  replace(window, 'SpeechSynthesisUtterance', FakeUtterance);
  return speech;
}

describe('reading aloud', () => {
  for (const [name, voices, offered] of [
    ['a local voice of the Netherlands', [voice('nl-NL')], true],
    ['a local voice of Belgium', [voice('nl-BE')], true],
    ['a local Dutch voice without a country', [voice('nl')], true],
    ['a local Dutch voice in capitals', [voice('NL-nl')], true],
    // Android names its voices so.
    ['a local Dutch voice with an underscore', [voice('nl_NL')], true],
    ['a local Dutch voice among others', [voice('en-GB'), voice('nl-NL', false), voice('nl-NL')], true],
    ['no voice', [], false],
    ['a Dutch voice on a server', [voice('nl-NL', false), voice('nl-BE', false)], false],
    [
      'local voices of other languages',
      [voice('en-GB'), voice('de-DE'), voice('fy-NL'), voice('nds-NL'), voice('nld'), voice('')],
      false,
    ],
  ] as const)
    it(`${offered ? 'is offered' : 'is not offered'} with ${name}`, async () => {
      const speech = withVoices(...voices);
      const element = await make();
      expect(buttons(element).includes(takeHome.readAloud)).to.equal(offered);
      if (!offered) return;
      await press(element, takeHome.readAloud);
      for (const utterance of speech.spoken) {
        expect(utterance.voice?.localService).to.equal(true);
        expect(utterance.voice?.lang).to.match(/^nl/i);
        expect(utterance.lang).to.equal(utterance.voice?.lang);
      }
      expect(speech.spoken.length).to.be.greaterThan(3);
    });

  it('tells of 112 first', async () => {
    const speech = withVoices(voice('nl-NL'));
    const element = await make();
    await press(element, takeHome.readAloud);
    expect(
      speech.spoken
        .map(({text}) => text)
        .slice(0, 2)
        .join(' '),
    ).to.include(nl.ui.call112);
  });

  it('ends in one check when another begins, and when something else takes the voice', async () => {
    const speech = withVoices(voice('nl-NL'));
    const first = await make();
    const second = await make();
    await press(first, takeHome.readAloud);
    await press(second, takeHome.readAloud);
    await Promise.resolve();
    await first.updateComplete;
    expect(buttons(first)).to.include(takeHome.readAloud);
    expect(buttons(second)).to.include(takeHome.stopReading);
    speech.cancel();
    await Promise.resolve();
    await second.updateComplete;
    expect(buttons(second)).to.include(takeHome.readAloud);
  });

  it('goes on in the check that began last', async () => {
    withVoices(voice('nl-NL'));
    const element = await make();
    await press(element, takeHome.readAloud);
    await press(element, takeHome.stopReading);
    await press(element, takeHome.readAloud);
    await Promise.resolve();
    await element.updateComplete;
    expect(buttons(element)).to.include(takeHome.stopReading);
  });

  it('is not offered, and the check goes on, where the browser keeps its voices to itself', async () => {
    const speech = withVoices(voice('nl-NL'));
    speech.getVoices = () => {
      throw new Error('no voices for you');
    };
    const element = await make();
    expect(inside(element).querySelectorAll('fieldset').length).to.be.greaterThan(0);
    expect(buttons(element)).not.to.include(takeHome.readAloud);
  });

  it('is not offered where the browser has no speech', async () => {
    replace(window, 'speechSynthesis', undefined);
    const element = await make();
    expect(inside(element).querySelectorAll('fieldset').length).to.be.greaterThan(0);
    expect(buttons(element)).not.to.include(takeHome.readAloud);
    element.remove();
  });

  it('takes a voice of the Netherlands before one of Belgium', async () => {
    const speech = withVoices(voice('nl-BE'), voice('nl-NL'));
    const element = await make();
    await press(element, takeHome.readAloud);
    expect(new Set(speech.spoken.map(({lang}) => lang))).to.deep.equal(new Set(['nl-NL']));
  });

  it('is offered as soon as the browser has found its voices, and no longer when they go', async () => {
    const speech = withVoices();
    const element = await make();
    expect(buttons(element)).not.to.include(takeHome.readAloud);
    speech.voices = [voice('nl-NL')];
    speech.dispatchEvent(new Event('voiceschanged'));
    await element.updateComplete;
    expect(buttons(element)).to.include(takeHome.readAloud);
    speech.voices = [];
    speech.dispatchEvent(new Event('voiceschanged'));
    await element.updateComplete;
    expect(buttons(element)).not.to.include(takeHome.readAloud);
  });

  it('reads what stands on the screen and no button, on a question and on the result', async () => {
    const speech = withVoices(voice('nl-NL'));
    const element = await make();
    await press(element, takeHome.readAloud);
    const question = speech.spoken.map(({text}) => text);
    expect(question).to.include(inU(nl.parts['alarm-now'].legend));
    for (const label of ['vomiting', 'rigors', 'chest-or-breath'] as const)
      expect(question).to.include(inU(nl.symptoms[label]));
    for (const label of buttons(element)) expect(question).not.to.include(label);
    await press(element, takeHome.stopReading);
    await play(element, patient('VC37'));
    speech.spoken = [];
    await press(element, takeHome.readAloud);
    const result = speech.spoken.map(({text}) => text);
    expect(result.join(' ')).to.include(inU(nl.outcomes['self-care'].intro));
    expect(result).to.include(textOf(query(element, '.verdict')));
    for (const label of buttons(element)) expect(result).not.to.include(label);
    expect(result.filter((line) => line.trim() === '')).to.deep.equal([]);
    console.log(`reading aloud: ${question.length} lines of the first screen, ${result.length} of a result`);
  });

  it('stops on a second press, and by itself after the last line', async () => {
    const speech = withVoices(voice('nl-NL'));
    const element = await make();
    await press(element, takeHome.readAloud);
    expect(buttons(element)).to.include(takeHome.stopReading).and.not.include(takeHome.readAloud);
    const before = speech.cancelled;
    await press(element, takeHome.stopReading);
    expect(speech.cancelled).to.be.greaterThan(before);
    expect(buttons(element)).to.include(takeHome.readAloud).and.not.include(takeHome.stopReading);

    speech.spoken = [];
    await press(element, takeHome.readAloud);
    for (const {onend} of speech.spoken.slice(0, -1)) onend?.();
    await element.updateComplete;
    expect(buttons(element), 'while the last line is read').to.include(takeHome.stopReading);
    speech.spoken.at(-1)?.onend?.();
    await element.updateComplete;
    expect(buttons(element)).to.include(takeHome.readAloud).and.not.include(takeHome.stopReading);
  });

  for (const [name, step] of [
    ['goes on', (element: RugpijnCheckElement) => answerScreen(element, patient('VC37'), 'u')],
    ['goes back', (element: RugpijnCheckElement) => press(element, nl.ui.back)],
    [
      'starts again',
      async (element: RugpijnCheckElement) => {
        element.restart();
        await element.updateComplete;
      },
    ],
  ] as const)
    it(`stops when the visitor ${name}`, async () => {
      const speech = withVoices(voice('nl-NL'));
      const element = await make();
      await answerScreen(element, patient('VC37'), 'u');
      await press(element, takeHome.readAloud);
      const before = speech.cancelled;
      await step(element);
      expect(speech.cancelled).to.equal(before + 1);
      expect(buttons(element)).to.include(takeHome.readAloud).and.not.include(takeHome.stopReading);
    });

  it('goes on while the visitor answers on the same screen', async () => {
    const speech = withVoices(voice('nl-NL'));
    const element = await make();
    await press(element, takeHome.readAloud);
    const before = speech.cancelled;
    query(element, 'input').click();
    await element.updateComplete;
    expect(speech.cancelled).to.equal(before);
    expect(buttons(element)).to.include(takeHome.stopReading);
  });

  it('stops when the check is taken off the page, and listens to no voices any more', async () => {
    const speech = withVoices(voice('nl-NL'));
    expect(speech.listeners.size).to.equal(0);
    const element = await make();
    const other = await make();
    expect(speech.listeners.size).to.equal(2);
    await press(element, takeHome.readAloud);
    const before = speech.cancelled;
    const home = element.parentElement;
    element.remove();
    expect(speech.cancelled).to.equal(before + 1);
    expect(speech.listeners.size).to.equal(1);
    other.remove();
    expect(speech.listeners.size).to.equal(0);
    // Moving an element takes it off the page and puts it back.
    home?.append(element);
    await element.updateComplete;
    expect(speech.listeners.size).to.equal(1);
    expect(buttons(element)).to.include(takeHome.readAloud);
    element.remove();
    expect(speech.listeners.size).to.equal(0);
  });

  it('does not stop what the page itself reads aloud', async () => {
    const speech = withVoices(voice('nl-NL'));
    const element = await make();
    await answerScreen(element, patient('VC37'), 'u');
    element.remove();
    expect(speech.cancelled).to.equal(0);
  });
});
