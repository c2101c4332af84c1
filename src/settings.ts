import type {Pronoun} from './copy/line.js';
import {professions, type ProfessionId} from './triage/advice.js';
import type {PracticeType, Topic} from './triage/situation.js';

export type ColorScheme = 'auto' | 'light' | 'dark';

/** Where the practice is, and how it is reached there; at least one of these is known. */
export interface Location {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly url: string;
}

/** What a site owner may set, checked: a value that can't be used is as if it were not there. */
export interface Settings {
  readonly pronoun: Pronoun;
  readonly mode: 'check' | 'leaflet';
  readonly headingLevel: number;
  /** What the check starts from: pain in the back, or the question whether it is a hernia. */
  readonly topic: Topic;
  readonly practiceType: PracticeType;
  readonly locations: readonly Location[];
  /** Who else treats at this practice. */
  readonly offers: readonly ProfessionId[];
  readonly gpPhone: string;
  readonly outOfHoursPhone: string;
  readonly programmeUrl: string;
  readonly lifestyleUrl: string;
  readonly therapistUrl: string;
  /** Where a wrong advice is reported: a page, or an e-mail address. */
  readonly reportUrl: string;
  readonly colorScheme: ColorScheme;
  /** `#rrggbb`, or nothing. */
  readonly accentColor: string;
  readonly reviewedBy: string;
  /** Whether a visitor can save the answers as a file for the record of a practice. */
  readonly fhir: 'no' | 'yes';
}

/** The element's properties as the page gives them: attributes are always strings, properties may be anything. */
export type RawSettings = {
  readonly [
    S in
      | Exclude<keyof Settings, 'locations'>
      | `contact${(typeof numbers)[number]}${Capitalize<keyof Location>}`
      | 'reviewedVersion'
  ]?: unknown;
};

/** What stands between `contact` and the rest in the names of the settings of each location. */
const numbers = ['', 2] as const;

/** Longer than any address or name of a practice; a setting may come from the address of the page, which anybody can write. */
const LONGEST = 1000;

/**
 * A word processor makes curly quotes of straight ones, and to HTML those are no quotes: the value ends at its first space,
 * and has the quote in it. A name that starts with ’t, or that has something in quotes, is whole.
 */
export const curlyQuoted = /^(?:[“”„]|[‘’](?![tsn][ -]))(?!.*[“”’] )|^(?!.* [“”„‘]).*[“”‘’]$/;

function text(value: unknown): string {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, LONGEST) : '';
  // Most settings are not given, and what looks at them is not made for nothing.
  return written && !curlyQuoted.test(written) ? written : '';
}

function oneOf<T extends string>(value: unknown, allowed: readonly [T, ...T[]]): T {
  const wanted = text(value).toLowerCase();
  return allowed.find((candidate) => candidate === wanted) ?? allowed[0];
}

/** A number that a telephone can dial, as it was written; a text without enough digits is no number, nor with too many. */
function phone(value: unknown): string {
  const written = text(value);
  return written && /^\+?(?:[\s()./–-]*\d){3,20}[\s()./–-]*$/.test(written) ? written : '';
}

/** `phone` as a `tel:` link wants it. The (0) of a Dutch number is dialled at home, and not behind +31 or 0031. */
export const dialled = (phone: string): string => phone.replace(/^(\+|00)(.*)\(0\)/, '$1$2').replace(/[^\d+]/g, '');

/** What the practice is called; two locations may each have a name. */
export const practiceName = ({locations}: Settings): string =>
  [...new Set(locations.map(({name}) => name))].filter(Boolean).join(', ');

function email(value: unknown): string {
  const written = text(value);
  return written && /^[^\s@?&<>]+@[^\s@?&<>]+\.[^\s@?&<>]+$/.test(written) ? written : '';
}

/** A colour as a colour picker writes it; a short one, or one without its sign, is understood too. */
function hexColor(value: unknown): string {
  const [, digits = ''] = /^#?((?:[\da-f]{3}){1,2})$/i.exec(text(value)) ?? [];
  return digits && `#${digits.length < 6 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

/** An address that leads to a page, or to what else is allowed; `javascript:` and the like do not. An e-mail address is no page. */
function url(value: unknown, base: string, allowed = /^https?:/): string {
  if (!text(value)) return '';
  try {
    const {href} = new URL(
      text(value)
        .replace(/^www\./i, 'https://$&')
        .replace(/^[^:/?#]+@/, 'mailto:$&'),
      base,
    );
    return allowed.test(href) ? href : '';
  } catch {
    return '';
  }
}

const locationsOf = (raw: RawSettings, base: string): readonly Location[] =>
  numbers
    .map((number) => ({
      name: text(raw[`contact${number}Name`]),
      phone: phone(raw[`contact${number}Phone`]),
      email: email(raw[`contact${number}Email`]),
      address: text(raw[`contact${number}Address`]),
      url: url(raw[`contact${number}Url`], base),
    }))
    .filter((location) => Object.values(location).some(Boolean));

/** Those of a list that are known, whatever else stands in it. */
function offersOf(value: unknown): readonly ProfessionId[] {
  const words: readonly string[] = text(value)
    .toLowerCase()
    .split(/[\s,;]+/);
  return professions.filter((id) => words.includes(id));
}

/**
 * Reads what the page set. Never throws: an unknown value is the documented default.
 * @param base what relative addresses are relative to
 * @param rulesVersion a review counts for exactly this version
 */
export function readSettings(raw: RawSettings, base: string, rulesVersion: string): Settings {
  const level = Number(text(raw.headingLevel));
  return {
    pronoun: oneOf(raw.pronoun, ['u', 'je']),
    mode: oneOf(raw.mode, ['check', 'leaflet']),
    headingLevel: Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2,
    topic: oneOf(raw.topic, ['back', 'hernia']),
    practiceType: oneOf(raw.practiceType, ['physiotherapy', 'gp', 'other']),
    locations: locationsOf(raw, base),
    offers: offersOf(raw.offers),
    gpPhone: phone(raw.gpPhone),
    outOfHoursPhone: phone(raw.outOfHoursPhone),
    programmeUrl: url(raw.programmeUrl, base),
    lifestyleUrl: url(raw.lifestyleUrl, base),
    therapistUrl: url(raw.therapistUrl, base),
    reportUrl: url(raw.reportUrl, base, /^(?:https?:|mailto:[^?]+@)/),
    colorScheme: oneOf(raw.colorScheme, ['auto', 'light', 'dark']),
    accentColor: hexColor(raw.accentColor),
    reviewedBy: text(raw.reviewedVersion) === rulesVersion ? text(raw.reviewedBy) : '',
    fhir: oneOf(raw.fhir, ['no', 'yes']),
  };
}
