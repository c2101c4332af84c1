import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {say} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import {recoveryPoints} from '../../src/triage/recovery.js';
import {cards, make, outcomePatients, patient, query, queryAll, unfold} from '../helpers/element.js';
import {exerciseIds} from '../../src/triage/exercises.js';
import type {Answers} from '../../src/triage/questions.js';
import {person, uninvited} from '../helpers/person.js';
import {inside, play, press, textOf, visibleText} from '../helpers/visitor.js';

const phone = {width: 360, height: 740};

describe('result', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const card of cards)
    it(`has its first section that opens within two screens of a phone: ${card}`, async () => {
      await setViewport(phone);
      const element = await make(
        'contact-name="Praktijk De Brug" contact-phone="030 123 45 67" contact-url="/afspraak" gp-phone="030 765 43 21" out-of-hours-phone="0900 1234"',
      );
      await play(element, patient(outcomePatients[card]));
      const top = element.getBoundingClientRect().top;
      const fold = query(element, '.step details').getBoundingClientRect().top - top;
      console.log(`result: ${card}: first fold at ${Math.round(fold)} px, ${(fold / phone.height).toFixed(1)} screens`);
      expect(fold).to.be.at.most(2 * phone.height);
    });

  it('opens nothing by itself', async () => {
    for (const card of cards) {
      const element = await make();
      await play(element, patient(outcomePatients[card]));
      expect(queryAll(element, 'details[open]').length, card).to.equal(0);
    }
  });

  it('fits in 320 px without scrolling sideways, with every section open', async () => {
    await setViewport({width: 320, height: 640});
    for (const attributes of ['', 'mode="leaflet"']) {
      const element = await make(attributes);
      if (!attributes)
        await play(
          element,
          person({age: '18-to-44', duration: '6-to-12-weeks', course: 'better', 'leg-pain': 'one-leg-above-knee'}),
        );
      for (const details of queryAll(element, 'details')) (details as HTMLDetailsElement).open = true;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const drawing of queryAll(element, '.drawing'))
        expect(drawing.getBoundingClientRect().right).to.be.at.most(320);
    }
  });

  it('shows the same figures in the timeline’s list as in its curve, with today in its place', async () => {
    for (const [duration, before] of [
      ['under-1-week', '6'],
      ['3-to-6-weeks', '6'],
      ['6-to-12-weeks', '26'],
    ] as const) {
      const element = await make();
      await play(element, person({age: '18-to-44', duration, course: 'better'}));
      const items = queryAll(element, '.points > li').map(textOf);
      const figures = recoveryPoints.map(
        ({week, pain}) => `${week === 0 ? nl.timeline.start : nl.timeline.weeks(week)}: ${nl.timeline.pain(pain)}`,
      );
      const at = items.indexOf(say(nl.timeline.today, 'u'));
      expect(items.filter((_, index) => index !== at)).to.deep.equal(figures);
      expect(items[at + 1], duration).to.match(new RegExp(`^${before} `));
      expect(query(element, '.curve svg').getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('has only walking in the plan of who is pregnant, and rounds of exercises in that of others', async () => {
    const plan = async (answers: Answers): Promise<string> => {
      const element = await make();
      await play(element, person({age: '18-to-44', course: 'better', ...answers}));
      return queryAll(element, '.plan').map(textOf).join(' ');
    };
    const rounds = nl.programme.rounds(1, 5);
    expect(await plan({pregnant: 'yes'}))
      .to.include(nl.programme.walks(5, 3))
      .and.not.include(rounds);
    expect(await plan({}))
      .to.include(nl.programme.walks(4, 5))
      .and.include(rounds);
  });

  it('links each source that can be read, in a tab of its own, and the same ones for everybody', async () => {
    const addresses = Object.values(nl.sourceAddresses);
    for (const address of addresses) expect(new URL(address).protocol, address).to.equal('https:');
    const named = async (answers: Answers): Promise<readonly string[]> => {
      const element = await make();
      await play(element, person({age: '18-to-44', ...answers}));
      const links = queryAll(element, '.about a') as HTMLAnchorElement[];
      for (const {target, rel} of links) expect([target, rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
      // Beside the reasons no source is a link: the page sees where one leads.
      expect(queryAll(element, '.why-list a')).to.deep.equal([]);
      return links.map(({href}) => href);
    };
    const links = await named({});
    expect(addresses.map((address) => new URL(address).href)).to.include.members([...links]);
    expect(links.length).to.be.greaterThan(20);
    expect(await named({'saddle-numbness': 'yes'})).to.deep.equal(links);
  });

  it('has 112 under the rule that says to call it', async () => {
    const element = await make();
    await play(element, patient('VC01'));
    expect(queryAll(element, '.next a').map((link) => [link.getAttribute('href'), textOf(link)])).to.deep.equal([
      ['tel:112', 'Bel 112.'],
    ]);
  });

  it('gives a doctor’s other reasons before the plan, and those of nobody else', async () => {
    const placeOf = async (answers: Answers): Promise<readonly string[]> => {
      const element = await make();
      await play(element, person({age: '50-to-59', ...answers}));
      return queryAll(element, 'section').flatMap((section) => {
        const title = textOf(section.firstElementChild);
        return title === nl.ui.alsoNote || title === say(nl.plan.title, 'u') ? title : [];
      });
    };
    const both = [nl.ui.alsoNote, say(nl.plan.title, 'u')];
    expect(await placeOf({'cancer-past': 'yes', 'night-pain': 'yes'})).to.deep.equal(both);
    expect(await placeOf({'leg-pain': 'one-leg-below-knee', duration: '6-to-12-weeks'})).to.deep.equal(both.reverse());
  });

  it('shows the practice on the first day that sends somebody there: after a week only that of a GP', async () => {
    const days = async (practice: string): Promise<readonly string[]> => {
      const element = await make(`practice-type="${practice}" contact-url="/afspraak"`);
      await play(element, person({age: '18-to-44', duration: 'under-1-week'}));
      return queryAll(element, '.plan > li:has(.practice) > :first-child > small').map(textOf);
    };
    expect(await days('physiotherapy')).to.deep.equal([nl.plan.after(3)]);
    expect(await days('gp')).to.deep.equal([nl.plan.afterBegin(1)]);
  });

  it('says of a leg that does not settle to call, on its day, or at once where that day is past', async () => {
    const places = async (duration: '1-to-3-weeks' | '6-to-12-weeks'): Promise<readonly string[]> => {
      const element = await make();
      await play(element, person({age: '18-to-44', course: 'better', 'leg-pain': 'one-leg-below-knee', duration}));
      return queryAll(element, '.plan > li')
        .filter((moment) => textOf(moment).includes(say(nl.safetyNet.hernia, 'u')))
        .map((moment) => textOf(moment.querySelector('small') ?? moment.firstElementChild));
    };
    expect(await places('1-to-3-weeks')).to.deep.equal([nl.plan.after(6)]);
    expect(await places('6-to-12-weeks')).to.deep.equal([say(nl.plan.nodes.course.title, 'u')]);
  });

  it('says to call today where that is the advice, and not to make an appointment', async () => {
    const told = async (answers: Answers): Promise<string> => {
      const element = await make();
      await play(element, person({age: '18-to-44', ...answers}));
      return visibleText(element);
    };
    expect(await told({fever: 'yes'}))
      .to.include(say(nl.plan.tellToday, 'u'))
      .and.not.include(say(nl.plan.tell, 'u'));
    expect(await told({'weight-loss': 'yes'})).to.include(say(nl.plan.tell, 'u'));
  });

  it('draws nobody who is pregnant on the back', async () => {
    /** From above the bed shows; from the side the floor does, which is one line. */
    const floors = async (answers: Answers): Promise<number> => {
      const element = await make();
      await play(element, person({age: '18-to-44', course: 'better', ...answers}));
      const drawings = queryAll(element, '.tiles-that-open > .tile:first-child .drawing');
      return drawings.filter((drawing) => /^M4 84H124$/.test(drawing.querySelector('path')?.getAttribute('d') ?? ''))
        .length;
    };
    expect(await floors({})).to.equal(2);
    expect(await floors({pregnant: 'yes'})).to.equal(0);
  });

  it('explains pain that has lasted in place of a curve of new pain', async () => {
    const element = await make();
    await play(element, person({age: '18-to-44', duration: 'over-12-weeks', course: 'better'}));
    expect(queryAll(element, '.curve, .points')).to.deep.equal([]);
    unfold(element);
    expect(visibleText(element)).to.include(nl.lines['alert-nerves']);
  });

  it('tells who is sent to a physiotherapist what happens there, in steps, and later to say it there', async () => {
    const element = await make();
    await play(element, person({age: '18-to-44', duration: '1-to-3-weeks', 'leg-pain': 'one-leg-below-knee'}));
    expect(queryAll(element, '.plan > li > ol > li').map(textOf)).to.have.lengthOf(3);
    expect(visibleText(element)).to.include('Vertel het de fysiotherapeut. Nog geen afspraak? Maak die nu.');
    const other = await make();
    await play(other, patient('VC37'));
    expect(queryAll(other, '.plan > li > ol')).to.deep.equal([]);
    expect(visibleText(other)).to.include('Maak een afspraak bij een fysiotherapeut.').and.not.include('Vertel het de');
  });

  it('puts the labels of the timeline under its ticks', async () => {
    const element = await make();
    await play(element, patient('VC37'));
    for (const details of queryAll(element, 'details')) (details as HTMLDetailsElement).open = true;
    const svg = query(element, '.curve svg').getBoundingClientRect();
    // The axis: where each tick starts, in units of a drawing that is 320 wide.
    const axis = [...inside(element).querySelectorAll('.curve .prop')]
      .map((path) => path.getAttribute('d') ?? '')
      .join(' ');
    const ticks = [...axis.matchAll(/M([\d.]+) [\d.]+v/g)].map(([, x]) => svg.left + (Number(x) / 320) * svg.width);
    const labels = queryAll(element, '.ticks > span')
      .map((label) => label.getBoundingClientRect())
      .map(({left, width}) => left + width / 2);
    // The first and the last would stick out of the drawing, so those end where it does.
    expect(labels.length).to.equal(3);
    expect(ticks.length).to.equal(5);
    expect(Math.abs((labels[1] ?? 0) - (ticks[1] ?? 0))).to.be.below(6);
    expect(labels[0]).to.be.within(ticks[0] ?? 0, ticks[1] ?? 0);
    expect(labels[2]).to.be.within(ticks[3] ?? 0, ticks[4] ?? 0);
  });

  it('never gives a percentage', async () => {
    for (const card of cards) {
      const element = await make();
      await play(element, patient(outcomePatients[card]));
      expect(textOf(inside(element) as unknown as Element), card).not.to.match(/%|procent/);
    }
  });

  it('gives no exercise, dose or figure where a doctor comes first', async () => {
    const doctorFirst = [
      patient(outcomePatients['call-112']),
      patient(outcomePatients['call-now']),
      patient(outcomePatients['gp-today']),
      person({age: '18-to-44', injury: 'fall'}),
    ];
    for (const answers of doctorFirst) {
      const element = await make();
      await play(element, answers);
      expect(queryAll(element, '.tile, .bars, .curve, .points').length).to.equal(0);
      expect(textOf(inside(element) as unknown as Element)).not.to.match(/Loop \d/);
    }
  });

  it('crosses out the drawing of what not to do, and no other', async () => {
    const crossedOut = async (answers: Answers): Promise<readonly string[]> => {
      const element = await make();
      await play(element, person({age: '50-to-59', ...answers}));
      return queryAll(element, '.acts > li:has(.drawing + .icon)').map((act) => textOf(act.querySelector('strong')));
    };
    expect(await crossedOut({injury: 'fall'})).to.deep.equal(['Til niet en buk niet.']);
    expect(await crossedOut({'night-pain': 'yes'})).to.deep.equal([]);
    expect(await crossedOut({})).to.deep.equal([]);
  });

  it('names one day to look again as one', async () => {
    const titles = async (duration: '3-to-6-weeks' | '6-to-12-weeks'): Promise<string> => {
      const element = await make();
      await play(element, person({age: '50-to-59', 'night-pain': 'yes', duration}));
      return queryAll(element, '.plan > li > :first-child').map(textOf).join();
    };
    expect(await titles('6-to-12-weeks')).to.include('Gaat het op deze dag niet beter?');
    expect(await titles('3-to-6-weeks')).to.include('Gaat het op deze dagen niet beter?');
  });

  it('gives what to take along on every outcome', async () => {
    for (const card of cards) {
      const element = await make();
      await play(element, patient(outcomePatients[card]));
      // A message that nobody reads at once is wrong where somebody has to call.
      const isUrgent = card === 'call-112' || card === 'call-now';
      const offered = queryAll(element, 'button').map(textOf);
      expect(offered, card).to.include.members([nl.takeHome.print, nl.ui.copyText]);
      expect(offered.includes(nl.takeHome.copy), card).to.equal(!isUrgent);
    }
  });

  it('moves in the drawings only where motion is welcome, and for less than five seconds', async () => {
    const element = await make('mode="leaflet"');
    const sheets = (element.renderRoot as ShadowRoot).adoptedStyleSheets;
    const media = sheets
      .flatMap(({cssRules}) => [...cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule);
    const welcome = media.filter(({conditionText}) => conditionText.includes('prefers-reduced-motion: no-preference'));
    const elsewhere = sheets
      .flatMap(({cssRules}) => [...cssRules])
      .filter((rule) => !welcome.includes(rule as CSSMediaRule))
      // The half second in which a new screen takes no pointer is no movement.
      .filter(({cssText}) => !/^(?:\.came|@keyframes came) /.test(cssText));
    for (const {cssText} of elsewhere)
      expect(cssText).not.to.match(/@keyframes|animation(-name)?: (?!initial)|transition(-property)?: (?!initial)/);
    for (const details of queryAll(element, 'details')) (details as HTMLDetailsElement).open = true;
    const animations = queryAll(element, '.frames > svg').flatMap((svg) => svg.getAnimations());
    for (const {effect} of animations) expect(effect?.getComputedTiming().endTime).to.be.below(5000);
  });

  it('shows the second position of a closed exercise, which tells the most, and every one of an open one', async () => {
    const leaflet = await make('mode="leaflet"');
    const pregnant = await make();
    await play(pregnant, uninvited(person({age: '18-to-44', pregnant: 'yes'})));
    for (const section of queryAll(leaflet, 'details:not(.tile)')) (section as HTMLDetailsElement).open = true;
    const tiles = [leaflet, pregnant].map((element) => queryAll(element, '.tile'));
    expect(tiles.map(({length}) => length)).to.deep.equal([exerciseIds.length, 1]);
    for (const tile of tiles.flat()) {
      const positions = [...tile.querySelectorAll('.frames > svg')];
      const shown = (): Element[] => positions.filter((svg) => svg.checkVisibility());
      expect(shown(), textOf(tile)).to.deep.equal([positions[1] ?? positions[0]]);
      (tile as HTMLDetailsElement).open = true;
      expect(shown(), textOf(tile)).to.deep.equal(positions);
    }
  });

  it('restarts without what was taken along', async () => {
    const element = await make();
    await play(element, patient('VC37'));
    await press(element, nl.ui.restart);
    expect(queryAll(element, '.plan').length).to.equal(0);
  });
});
