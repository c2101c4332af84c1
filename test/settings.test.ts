import {expect} from '@open-wc/testing';
import {practiceName, readSettings, type Location, type RawSettings, type Settings} from '../src/settings.js';
import {professions} from '../src/triage/advice.js';

const read = (raw: RawSettings): Settings => readSettings(raw, 'https://praktijk.example/rug/', '2026-01-01');

/** What became of one setting; those of a location are all that is known of it. */
function became(name: keyof RawSettings, value: string): unknown {
  const settings = read({[name]: value, reviewedVersion: '2026-01-01'});
  const [, part = ''] = /^contact2?([A-Z]\w+)$/.exec(name) ?? [];
  return part
    ? (settings.locations[0]?.[part.toLowerCase() as keyof Location] ?? '')
    : settings[name as keyof Settings];
}

/** Every setting of which the text itself shows, and what it is when there is none. */
const texts = ['contactName', 'contactAddress', 'contact2Name', 'contact2Address', 'reviewedBy'] as const;
const others = {
  pronoun: ['je', 'u'],
  mode: ['leaflet', 'check'],
  topic: ['hernia', 'back'],
  headingLevel: ['3', 2],
  practiceType: ['gp', 'physiotherapy'],
  contactPhone: ['030 123 45 67', ''],
  contactEmail: ['info@praktijk.example', ''],
  contactUrl: ['https://praktijk.example/afspraak', ''],
  contact2Phone: ['030 123 45 67', ''],
  contact2Email: ['info@praktijk.example', ''],
  contact2Url: ['https://praktijk.example/afspraak', ''],
  offers: ['manual-therapist', []],
  gpPhone: ['030 123 45 67', ''],
  outOfHoursPhone: ['0900 1234', ''],
  programmeUrl: ['www.praktijk.example', ''],
  lifestyleUrl: ['/leefstijl', ''],
  therapistUrl: ['/zoek', ''],
  reportUrl: ['mailto:fout@praktijk.example', ''],
  colorScheme: ['dark', 'auto'],
  accentColor: ['#1f5c43', ''],
  fhir: ['yes', 'no'],
} as const;

describe('settings', () => {
  it('take what stands between curly quotes, whole or cut at its first space, as if it were not there', () => {
    for (const [open, close] of ['””', '“”', '„”', '’’', '‘’', '““'].map((pair) => [...pair])) {
      for (const name of texts)
        for (const value of [
          `${open}Praktijk`,
          `${open}Praktijk De Linde${close}`,
          `Praktijk De Linde${close}`,
          `${open}t`,
        ])
          expect(became(name, value), value).to.equal('');
      for (const [name, [value, standard]] of Object.entries(others)) {
        const setting = name as keyof typeof others;
        expect(became(setting, value), name).not.to.deep.equal(standard);
        for (const quoted of [`${open}${value}${close}`, `${open}${value}`, `${value}${close}`])
          expect(became(setting, quoted), `${name} ${quoted}`).to.deep.equal(standard);
      }
    }
  });

  it('keep a name that starts with an apostrophe, or that has something in quotes', () => {
    for (const name of [
      '’t Hoekje',
      '‘t Hoekje',
      '’s-Hertogenbosch',
      'Praktijk “De Linde”',
      '“De Linde” fysiotherapie',
      'Praktijk ‘De Linde’',
      'Café ’t Hoekje',
      "'t Hoekje",
    ])
      expect(became('contactName', name)).to.equal(name);
  });

  it('take a number of three to twenty digits, however they are set apart', () => {
    for (const number of ['112', '030 123 45 67', '+31 (0)30 - 123.45/67', '(030) 123–4567', '12345678901234567890'])
      expect(became('contactPhone', number)).to.equal(number);
    for (const number of [
      '11',
      '+11',
      '123456789012345678901',
      '1 '.repeat(21),
      '030 CALL',
      '++31 30',
      '--- / ---',
      '1'.repeat(5000),
    ])
      expect(read({gpPhone: number}).gpPhone, number.slice(0, 40)).to.equal('');
  });

  it('take a page or an e-mail address for reporting a wrong advice, and nothing that runs or that nobody reads', () => {
    for (const [written, address] of [
      ['/fout', 'https://praktijk.example/fout'],
      ['www.praktijk.example/fout', 'https://www.praktijk.example/fout'],
      ['mailto:fout@praktijk.example', 'mailto:fout@praktijk.example'],
      ['MAILTO:fout@praktijk.example?subject=Rugpijn', 'mailto:fout@praktijk.example?subject=Rugpijn'],
      ['javascript:alert(1)', ''],
      [' JaVaScRiPt:alert(1)//@', ''],
      ['data:text/html,a@b.example', ''],
      ['tel:112', ''],
      ['fout@praktijk.example', 'mailto:fout@praktijk.example'],
      ['mailto:', ''],
      ['mailto:?to=a@b.example', ''],
      ['https://', ''],
    ] as const)
      expect(read({reportUrl: written}).reportUrl, written).to.equal(address);
    expect(read({contactUrl: 'mailto:fout@praktijk.example'}).locations).to.deep.equal([]);
    // It would be a page of the site that is not there.
    expect(read({contactUrl: 'fout@praktijk.example'}).locations).to.deep.equal([]);
  });

  it('know a location by anything that it has, and the second without a first', () => {
    const nothing = {name: '', phone: '', email: '', address: '', url: ''};
    expect(read({}).locations).to.deep.equal([]);
    expect(
      read({contact2Phone: 'bel ons', contact2Url: 'javascript:alert(1)', contactName: ' '}).locations,
    ).to.deep.equal([]);
    expect(read({contact2Address: 'Dorpsplein 2'}).locations).to.deep.equal([{...nothing, address: 'Dorpsplein 2'}]);
    expect(read({contact2Name: 'Zuid', contactEmail: 'noord@praktijk.example'}).locations).to.deep.equal([
      {...nothing, email: 'noord@praktijk.example'},
      {...nothing, name: 'Zuid'},
    ]);
  });

  it('call the practice by the names of its locations, each once', () => {
    for (const [contactName, contact2Name, name] of [
      ['De Linde', '', 'De Linde'],
      ['', 'De Linde Zuid', 'De Linde Zuid'],
      ['De Linde', 'De Linde', 'De Linde'],
      ['De Linde Noord', 'De Linde Zuid', 'De Linde Noord, De Linde Zuid'],
    ])
      expect(practiceName(read({contactName, contact2Name, contact2Phone: '030 123 45 67'}))).to.equal(name);
  });

  it('take of what a practice offers the professions that the advice knows, however they are set apart', () => {
    for (const list of [
      'pelvic-physiotherapist manual-therapist',
      ' Manual-Therapist,\tpelvic-physiotherapist ; x',
      'manual-therapist;psycholoog,pelvic-physiotherapist,manual-therapist',
    ])
      expect(read({offers: list}).offers, list).to.deep.equal(['pelvic-physiotherapist', 'manual-therapist']);
    for (const list of ['', 'alles', 'manual', 'constructor __proto__', 7, ['manual-therapist'], {}])
      expect(read({offers: list}).offers, JSON.stringify(list)).to.deep.equal([]);
    expect(read({offers: professions.join(' ')}).offers).to.deep.equal(professions);
  });
});
