/**
 * What stands there when anything goes wrong. Only in u: the setting may be what went wrong. It imports nothing, so
 * that it can't fail with the rest.
 */
export const safeLines: readonly string[] = [
  'De rugpijn-check werkt nu niet.',
  'Lukt plassen niet, of verliest u plas of poep? Wordt een been zwakker, of is de huid rond anus of geslachtsdelen doof? Bel nu de huisarts of de huisartsenpost.',
  'Heeft u koorts bij de rugpijn? Bel vandaag de huisarts.',
  'Twijfelt u of maakt u zich zorgen? Bel altijd uw huisarts.',
];
export const safeEmergency = {question: 'Levensgevaar?', call: 'Bel 112'} as const;
