import {expect} from '@open-wc/testing';
import {readSettings, type Settings} from '../src/settings.js';

const read = (raw: Parameters<typeof readSettings>[0]): Settings =>
  readSettings(raw, 'https://praktijk.example/rug/', '2026-01-01');

/** Every setting of which the text itself shows, and what it is when there is none. */
const texts = ['contactName', 'contactAddress', 'reviewedBy'] as const;
const others = {
  pronoun: ['je', 'u'],
  mode: ['leaflet', 'check'],
  headingLevel: ['3', 2],
  practiceType: ['gp', 'physiotherapy'],
  contactPhone: ['030 123 45 67', ''],
  contactEmail: ['info@praktijk.example', ''],
  contactUrl: ['https://praktijk.example/afspraak', ''],
  gpPhone: ['030 123 45 67', ''],
  outOfHoursPhone: ['0900 1234', ''],
  programmeUrl: ['www.praktijk.example', ''],
  therapistUrl: ['/zoek', ''],
  colorScheme: ['dark', 'auto'],
  accentColor: ['#1f5c43', ''],
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
          expect(read({[name]: value, reviewedVersion: '2026-01-01'})[name], value).to.equal('');
      for (const [name, [value, standard]] of Object.entries(others)) {
        const setting = name as keyof typeof others;
        expect(read({[name]: value})[setting], name).not.to.equal(standard);
        for (const quoted of [`${open}${value}${close}`, `${open}${value}`, `${value}${close}`])
          expect(read({[name]: quoted})[setting], `${name} ${quoted}`).to.equal(standard);
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
      expect(read({contactName: name}).contactName).to.equal(name);
  });

  it('take a number of three to twenty digits, however they are set apart', () => {
    for (const number of ['112', '030 123 45 67', '+31 (0)30 - 123.45/67', '(030) 123–4567', '12345678901234567890'])
      expect(read({contactPhone: number}).contactPhone).to.equal(number);
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
});
