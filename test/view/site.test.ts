// What a site tells of itself, where it stands in the check.
import {expect} from '@open-wc/testing';
import {say} from '../../src/copy/line.js';
import {nl} from '../../src/copy/nl.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {linePages} from '../../src/copy/pages.js';
import {professions, sectionRows, type LineId, type SectionId} from '../../src/triage/advice.js';
import {outcomeOf} from '../../src/triage/outcome.js';
import type {Answers} from '../../src/triage/questions.js';
import {crowd} from '../helpers/crowd.js';
import {make, query, queryAll, unfold} from '../helpers/element.js';
import {person} from '../helpers/person.js';
import {inside, legends, play, textOf, visibleText} from '../helpers/visitor.js';

const selfCare: Answers = {};
const physiotherapist: Answers = {duration: '6-to-12-weeks', course: 'better'};
const callNow: Answers = {'saddle-numbness': 'yes'};

async function resultOf(answers: Answers, attributes: string): Promise<RugpijnCheckElement> {
  const element = await make(attributes);
  await play(element, person({age: '18-to-44', ...answers}));
  unfold(element);
  // It can be read all the same. With all of them on the page, each screen of the next one takes longer to lay out.
  element.remove();
  return element;
}

async function leafletWith(attributes: string): Promise<RugpijnCheckElement> {
  const element = await make(`mode="leaflet" ${attributes}`);
  unfold(element);
  return element;
}

/** What a screen reader says of each link that leads there, everywhere or in some part. */
const links = (element: RugpijnCheckElement, href: string, part = ''): string[] =>
  queryAll(element, `${part} a[href="${href}"]`).map((link) => link.getAttribute('aria-label') ?? textOf(link));

/** What stands under this title, unfolding or in sight, or null. */
const section = (element: RugpijnCheckElement, id: SectionId): Element | null =>
  queryAll(element, 'details, section').find(({firstElementChild}) =>
    textOf(firstElementChild).startsWith(nl.plan.sections[id] ?? say(nl.sections[id], 'u')),
  ) ?? null;

/** The titles of the moments of a plan, in order. */
const moments = (element: RugpijnCheckElement): string[] =>
  queryAll(element, '.plan > li').map(({firstElementChild}) => textOf(firstElementChild));

describe('two locations', () => {
  const first =
    'contact-name="De Linde Noord" contact-phone="030 123 45 67" contact-email="noord@example.org" contact-address="Lindelaan 1" contact-url="https://example.org/noord"';
  const second =
    'contact-2-name="De Linde Zuid" contact-2-phone="030 765 43 21" contact-2-email="zuid@example.org" contact-2-address="Dorpsplein 2" contact-2-url="https://example.org/zuid"';
  const reached = {
    'https://example.org/noord': `${nl.ui.makeAppointment}: De Linde Noord`,
    'tel:0301234567': `${nl.ui.callNumber('030 123 45 67')}: De Linde Noord`,
    'mailto:noord@example.org': `${nl.ui.mail}: De Linde Noord`,
    'https://example.org/zuid': `${nl.ui.makeAppointment}: De Linde Zuid`,
    'tel:0307654321': `${nl.ui.callNumber('030 765 43 21')}: De Linde Zuid`,
    'mailto:zuid@example.org': `${nl.ui.mail}: De Linde Zuid`,
  };

  it('stand together in the card, below it, and in the leaflet, and every button says of which it is', async () => {
    for (const element of [
      await resultOf(physiotherapist, `${first} ${second}`),
      await resultOf(selfCare, `${first} ${second}`),
      await leafletWith(`${first} ${second}`),
    ]) {
      const places = queryAll(element, '.location').map(textOf);
      expect(places).to.have.length(2);
      expect(places[0]).to.include('De Linde Noord').and.include('Lindelaan 1').and.not.include('Zuid');
      expect(places[1]).to.include('De Linde Zuid').and.include('Dorpsplein 2').and.not.include('Noord');
      for (const [href, name] of Object.entries(reached))
        expect(links(element, href, '.location'), href).to.deep.equal([name]);
      const about = queryAll(element, '.about p').map(textOf);
      expect(about).to.include(`${say(nl.about.responsible, 'u')} De Linde Noord, De Linde Zuid`);
    }
  });

  it('are there for who is not sure what is allowed, where an appointment may stand', async () => {
    const asks = async (answers: Answers, attributes: string): Promise<string> =>
      textOf(section(await resultOf(answers, attributes), 'people-ask'));
    for (const answers of [physiotherapist, selfCare]) {
      expect(await asks(answers, first))
        .to.include(nl.ui.notSure)
        .and.include(nl.ui.callNumber('030 123 45 67'));
      expect(await asks(answers, '')).not.to.include(nl.ui.notSure);
    }
    // Beside an appointment with the GP, a physiotherapist's own stands nowhere.
    const severe: Answers = {pain: '8', duration: '3-to-6-weeks', course: 'same'};
    expect(await asks(severe, first))
      .to.include(nl.lines['may-i-work'])
      .and.not.include(nl.ui.notSure);
    expect(await asks(severe, `practice-type="gp" ${first}`)).to.include(nl.ui.notSure);
  });

  it('stand nowhere where the practice’s own appointment may not', async () => {
    for (const answers of [callNow, {fever: 'yes'}, {'long-malaise': 'yes'}] as const) {
      const element = await resultOf(answers, `${first} ${second}`);
      expect(queryAll(element, '.location').length).to.equal(0);
      for (const href of Object.keys(reached)) expect(links(element, href)).to.deep.equal([]);
    }
  });

  it('are one as soon as only one is known, the second too, and then no button names it', async () => {
    for (const attributes of [
      'contact-2-name="De Linde Zuid" contact-2-phone="030 765 43 21"',
      'contact-name="De Linde Zuid" contact-phone="030 765 43 21" contact-2-phone="bel ons" contact-2-email="zuid"',
    ]) {
      const element = await resultOf(physiotherapist, attributes);
      expect(queryAll(element, '.location').map(textOf)).to.deep.equal([
        `${nl.ui.callNumber('030 765 43 21')} De Linde Zuid`,
      ]);
      expect([...new Set(links(element, 'tel:0307654321'))]).to.deep.equal([nl.ui.callNumber('030 765 43 21')]);
    }
  });

  it('are told apart by address or by number when a name does not', async () => {
    for (const [attributes, names] of [
      ['contact-name="De Linde" contact-2-address="Dorpsplein 2"', ['De Linde', 'Dorpsplein 2']],
      [
        'contact-name="De Linde" contact-address="Lindelaan 1" contact-2-name="De Linde" contact-2-address="Dorpsplein 2"',
        ['Lindelaan 1', 'Dorpsplein 2'],
      ],
      ['', ['Locatie 1', 'Locatie 2']],
    ] as const) {
      const element = await resultOf(
        selfCare,
        `${attributes} contact-url="https://example.org/noord" contact-2-url="https://example.org/zuid"`,
      );
      for (const [index, href] of ['https://example.org/noord', 'https://example.org/zuid'].entries())
        expect([...new Set(links(element, href))]).to.deep.equal([`${nl.ui.makeAppointment}: ${names[index] ?? ''}`]);
      for (const [index, place] of queryAll(element, '.location').map(textOf).entries())
        expect(place).to.include(names[index]);
    }
  });

  it('of a GP are both behind the GP’s door, unless that has a number of its own', async () => {
    const gp = `practice-type="gp" ${first} ${second}`;
    const element = await resultOf(callNow, gp);
    expect(links(element, 'tel:0301234567')).to.deep.equal([reached['tel:0301234567']]);
    expect(links(element, 'tel:0307654321')).to.deep.equal([reached['tel:0307654321']]);
    expect(textOf(query(element, '.doors'))).not.to.include(say(nl.doors['own-gp'].withoutNumber ?? '', 'u'));
    const own = await resultOf(callNow, `${gp} gp-phone="030 999 99 99"`);
    expect(links(own, 'tel:0309999999')).to.deep.equal([nl.ui.callNumber('030 999 99 99')]);
    expect(links(own, 'tel:0301234567')).to.deep.equal([]);
  });

  it('give way to the site’s own block', async () => {
    const element = await resultOf(selfCare, `${first} ${second}`);
    const own = document.createElement('p');
    own.slot = 'contact';
    own.textContent = 'Bel de balie';
    element.append(own);
    expect((inside(element).querySelector('slot[name=contact]') as HTMLSlotElement).assignedNodes()).to.deep.equal([
      own,
    ]);
  });
});

describe('what a practice offers', () => {
  const offers = 'offers="pelvic-physiotherapist, manual-therapist acupuncturist"';
  const here = `(${nl.ui.alsoHere})`;
  const rows = (element: RugpijnCheckElement): string[] =>
    [...(section(element, 'who-treats-what')?.querySelectorAll('li') ?? [])].map(textOf);

  it('is marked in the list of who treats what, in the check and in the leaflet', async () => {
    for (const element of [
      await resultOf(physiotherapist, offers),
      await resultOf(selfCare, offers),
      await leafletWith(offers),
    ]) {
      const shown = rows(element);
      expect(shown).to.have.length(professions.length);
      for (const id of professions) {
        const row = shown.find((text) => text.startsWith(say(nl.lines[id], 'u')));
        expect(row?.endsWith(here), id).to.equal(id === 'pelvic-physiotherapist' || id === 'manual-therapist');
      }
    }
    expect(rows(await resultOf(selfCare, 'offers="alles"')).filter((row) => row.includes(here))).to.deep.equal([]);
  });

  it('has the practice’s own appointment under the list, once for each location: its page, else its number, else mail', async () => {
    const buttons = (element: RugpijnCheckElement): (string | null)[] =>
      [...(section(element, 'who-treats-what')?.querySelectorAll('a') ?? [])].map(
        (link) => `${textOf(link)} ${link.getAttribute('href') ?? ''}`,
      );
    const [url, phone, mail] = ['url="https://example.org/"', 'phone="030 123 45 67"', 'email="a@example.org"'];
    for (const [contact, expected] of [
      [`contact-${url} contact-${phone} contact-${mail}`, [`${nl.ui.makeAppointment} https://example.org/`]],
      [`contact-${phone} contact-${mail}`, [`${nl.ui.callNumber('030 123 45 67')} tel:0301234567`]],
      [`contact-2-${mail}`, [`${nl.ui.mail} mailto:a@example.org`]],
      ['contact-name="De Linde"', []],
      ['', []],
      [
        `contact-name="Noord" contact-${url} contact-2-name="Zuid" contact-2-${phone}`,
        [
          `${nl.ui.makeAppointment}: Noord https://example.org/`,
          `${nl.ui.callNumber('030 123 45 67')}: Zuid tel:0301234567`,
        ],
      ],
    ] as const) {
      for (const element of [
        await resultOf(physiotherapist, `${offers} ${contact}`),
        await leafletWith(`${offers} ${contact}`),
      ])
        expect(buttons(element), contact).to.deep.equal(expected);
      expect(buttons(await resultOf(physiotherapist, contact)), `${contact}, nothing offered`).to.deep.equal([]);
    }
  });

  it('points at the pelvic physiotherapist first in pregnancy, also where the practice has none', async () => {
    const line = say(nl.lines['pelvic-physiotherapist'], 'u');
    const fits = `(${say(nl.ui.fitsAnswers, 'u')})`;
    expect(rows(await resultOf({pregnant: 'yes'}, ''))[0]).to.equal(`${line} ${fits}`);
    expect(rows(await resultOf({pregnant: 'yes'}, offers))[0]).to.equal(`${line} ${fits} ${here}`);
    expect(rows(await resultOf(selfCare, ''))).to.include(line);
    expect(rows(await resultOf(physiotherapist, offers)).find((row) => row.startsWith(line))).to.equal(
      `${line} ${here}`,
    );
  });

  it('stands only where the practice’s own appointment stands too', () => {
    let met = 0;
    for (const {answers, now, seenOn} of crowd(40)) {
      const {sections, contactBelow, toPractice} = outcomeOf(answers, now, seenOn);
      if (!sections.some(({id}) => id === 'who-treats-what')) continue;
      met++;
      expect(contactBelow || toPractice !== null, JSON.stringify(answers)).to.equal(true);
    }
    expect(met).to.be.greaterThan(20);
  });
});

describe('pages of the site', () => {
  const pages = 'programme-url="https://example.org/programma" lifestyle-url="https://example.org/leefstijl"';
  const lines = sectionRows.flatMap((row) => row.lines.map(({line}) => line));
  const linked = (link: string): readonly LineId[] => lines.filter((line) => linePages[line] === link);
  /** The lines that a link stands behind, without what stands as a list under them. */
  const linesWith = (element: RugpijnCheckElement, href: string): string[] =>
    queryAll(element, `li > a[href="${href}"]`).map((link) => {
      const line = link.parentElement?.cloneNode(true) as Element;
      line.querySelector('ul')?.remove();
      return textOf(line);
    });

  it('are linked at every line that names an online programme', () => {
    const naming = lines.filter((line) => /online programma/i.test(say(nl.lines[line], 'u')));
    expect(naming.length).to.be.greaterThan(0);
    expect([...new Set(linked('programme'))]).to.have.members([...new Set(naming)]);
  });

  it('stand right behind the lines that name them, in the check and in the leaflet', async () => {
    const leaflet = await leafletWith(pages);
    const inLeaflet = sectionRows.flatMap((row) =>
      row.leaflet === false ? [] : row.lines.flatMap(({line, leaflet: stays}) => (stays === false ? [] : [line])),
    );
    for (const [link, href, label] of [
      ['programme', 'https://example.org/programma', nl.ui.onlineProgramme],
      ['lifestyle', 'https://example.org/leefstijl', nl.ui.aboutLifestyle],
    ] as const) {
      const tips =
        link === 'lifestyle'
          ? [`${nl.symptoms['poor-health'] as string}. ${nl.factorTips['poor-health'] as string} ${label}`]
          : [];
      const expected = inLeaflet
        .filter((line) => linePages[line] === link)
        .map((line) => `${say(nl.lines[line], 'u')} ${label}`);
      expect(linesWith(leaflet, href)).to.have.members([...expected, ...tips]);
    }
    const result = await resultOf({...physiotherapist, 'poor-health': 'yes'}, pages);
    expect(linesWith(result, 'https://example.org/programma')).to.include(
      `${say(nl.lines['tackle-hindrances'], 'u')} ${nl.ui.onlineProgramme}`,
    );
    const onLifestyle = linesWith(result, 'https://example.org/leefstijl');
    expect(onLifestyle).to.include(`${say(nl.lines['live-healthy'], 'u')} ${nl.ui.aboutLifestyle}`);
    expect(onLifestyle.some((line) => line.includes(say(nl.factorTips['poor-health'], 'u')))).to.equal(true);
  });

  it('are not linked by a site that has none, or an address that is none', async () => {
    for (const attributes of ['', 'programme-url="javascript:alert(1)" lifestyle-url="mailto:a@example.org"'])
      for (const element of [
        await leafletWith(attributes),
        await resultOf({...physiotherapist, 'poor-health': 'yes'}, attributes),
      ]) {
        expect(queryAll(element, 'a.page').length).to.equal(0);
        expect(visibleText(element)).to.include(say(nl.lines['live-healthy'], 'u'));
      }
  });
});

describe('where a wrong advice is reported', () => {
  const tellPractice = 'Meld het aan de praktijk die deze check toont.';
  const everywhere = async (attributes: string): Promise<readonly RugpijnCheckElement[]> => [
    await make(attributes),
    await leafletWith(attributes),
    await resultOf(callNow, attributes),
    await resultOf(selfCare, attributes),
  ];

  it('is a link under "Over deze check", on every screen', async () => {
    for (const address of ['https://example.org/fout', 'mailto:fout@example.org'])
      for (const element of await everywhere(`report-url="${address}"`)) {
        expect(links(element, address, '.about')).to.deep.equal(['Meld een fout']);
        expect(textOf(query(element, '.about')))
          .to.include('Klopt een advies niet?')
          .and.not.include(tellPractice);
      }
  });

  it('is the practice that shows the check, for a site that gives no address or one that runs', async () => {
    for (const attributes of ['', 'report-url="javascript:alert(1)"'])
      for (const element of await everywhere(attributes)) {
        const about = query(element, '.about');
        expect(textOf(about)).to.include(`Klopt een advies niet? ${tellPractice}`);
        expect([...about.querySelectorAll('a')].every(({href}) => href.startsWith('https://'))).to.equal(true);
      }
  });
});

describe('a check that opens with the hernia', () => {
  const title = (element: RugpijnCheckElement): string => textOf(query(element, '.title'));
  const hernia: Answers = {...physiotherapist, 'leg-pain': 'one-leg-below-knee', 'leg-worse-on-coughing': 'yes'};

  it('has that question as its title, and says that the alarm questions come first, before what it always says', async () => {
    const element = await make('topic="hernia"');
    expect(title(element)).to.equal(nl.ui.hernia.title);
    expect(queryAll(element, '.opening li').map(textOf)).to.deep.equal([
      say(nl.ui.hernia.opening, 'u'),
      ...nl.ui.opening.map((line) => say(line, 'u')),
    ]);
  });

  it('asks the same questions, in the same order', async () => {
    const asked = async (attributes: string): Promise<string[]> => {
      const element = await make(attributes);
      const seen: string[] = [];
      await play(element, person({age: '18-to-44', ...hernia}), 'u', async () => {
        seen.push(...legends(element));
      });
      return seen;
    };
    expect(await asked('topic="hernia"')).to.deep.equal(await asked(''));
  });

  it('has the answer in the card, and the hernia first in the leaflet, after the signs', async () => {
    const early: Answers = {...hernia, duration: 'over-12-weeks', 'morning-stiffness': 'yes', 'spa-in-family': 'yes'};
    const own = say(nl.sections.hernia, 'u');
    const card = async (answers: Answers, attributes: string): Promise<string> =>
      textOf(query(await resultOf(answers, attributes), '.card'));
    for (const answers of [hernia, early])
      expect(await card(answers, 'topic="hernia"')).to.include(say(nl.lines['hernia-fits'], 'u'));
    expect(await card(physiotherapist, 'topic="hernia"')).to.include(say(nl.lines['hernia-does-not-fit'], 'u'));
    expect(await card(hernia, '')).not.to.include(say(nl.lines['hernia-fits'], 'u'));
    expect(await card({...hernia, fever: 'yes'}, 'topic="hernia"')).not.to.include('hernia');
    // Behind the alarm signs, as with everything.
    expect(moments(await leafletWith('topic="hernia"'))[1]).to.equal(own);
    expect(moments(await leafletWith(''))).not.to.include(own);
  });

  it('is the usual check for a topic that it does not know', async () => {
    for (const topic of ['nek', '', 'hernia?']) {
      const element = await make(`topic="${topic}"`);
      expect(title(element)).to.equal(say(nl.ui.title, 'u'));
      expect(queryAll(element, '.opening li').length).to.equal(nl.ui.opening.length);
    }
  });
});
