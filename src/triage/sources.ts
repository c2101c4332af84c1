/**
 * The sources of section 10 of the clinical basis that rows point at. Guidelines and hospitals are named to the visitor;
 * `proposal` is our own choice, without a published source, which a clinician has to confirm.
 */
// prettier-ignore
export const namedSources = [
  'S0', 'S1', 'S2', 'S3', 'S4',
  'K1', 'K2', 'K4', 'K5', 'K6', 'K7', 'K9', 'K10', 'K11', 'K12', 'K14', 'K15', 'K16', 'K17', 'K20',
  'I1', 'I2', 'I3', 'I4', 'I5', 'I9', 'I10', 'I11', 'I13', 'I15', 'I16', 'I17', 'I18',
  'proposal',
] as const;
/** Sources that carry a row until a clinician replaces them; the visitor is told that a better one is looked for. */
export const unnamedSources = ['K18', 'K19', 'K21', 'K22', 'K23', 'I22', 'T1', 'T3', 'T10'] as const;

export type NamedSourceId = (typeof namedSources)[number];
export type SourceId = NamedSourceId | (typeof unnamedSources)[number];

export const isNamed = (id: SourceId): id is NamedSourceId => (namedSources as readonly SourceId[]).includes(id);

/** What the cited guidelines or this table leave open; never approximated by a rule. */
export const knownGaps = [
  'full-kngf-red-flag-table',
  'nhg-m54-september-2024',
  'nts-and-nhg-triage-criteria',
  'thuisarts-pages',
  'nice-ng234-recognition-list',
  'ifompt-decision-tables',
  'clumsy-hands',
  'crohns-disease',
  'sharp-pain-on-breathing',
  'dissection-under-60',
] as const;
