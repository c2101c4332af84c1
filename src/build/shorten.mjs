// What makes the script file small: short names for what nobody outside it sees, and terser's options.
import {readFileSync, readdirSync} from 'node:fs';
import {inProject, projectUrl} from './project.mjs';

/**
 * Property names of our own records, and of Lit's inner life. No name that the DOM calls, that a page may use on the
 * element, or that is the id of a question or answer is among them.
 */
const ownNames = [
  'alarmTick',
  'alarmTick112',
  'alsoNote',
  'answered',
  'assessment',
  'because',
  'callHospital',
  'callMidwife',
  'callNumber',
  'canCopy',
  'changeWhat',
  'choices',
  'copyText',
  'counted',
  'deciding',
  'doctor',
  'doors',
  'draft',
  'emergencyLine',
  'facts',
  'factors',
  'findTherapist',
  'gates',
  'headings',
  'inDays',
  'intro',
  'isFirst',
  'legend',
  'makeAppointment',
  'marksByDoctor',
  'marksTitle',
  'missing',
  'noCeMark',
  'noneTicked',
  'notDiagnosis',
  'notReviewed',
  'onDate',
  'opening',
  'opens',
  'otherwise',
  'outcomes',
  'painEnds',
  'purpose',
  'purposeTitle',
  'questions',
  'reasonsTitle',
  'responsible',
  'ruleAlso',
  'ruleAnd',
  'ruleNot',
  'ruleOr',
  'ruleThen',
  'rulesTitle',
  'safetyNet',
  'said',
  'sayThis',
  'sayWhen',
  'sections',
  'selfCareWithSeverePain',
  'signs',
  'skip',
  'slowRecovery',
  'sourceToCome',
  'sourcesTitle',
  'startOfSaying',
  'steps',
  'summaryHint',
  'summaryTitle',
  'symptoms',
  'theRule',
  'ticks',
  'todayOutOfHours',
  'topic',
  'unordered',
  'urgency',
  'whyThisAdvice',
  'withoutNumber',
  'worried',
  'worried112',
  'yesNo',
  'yourAnswers',
  'yourAnswersSaid',
  'asked',
  'atLeast',
  'choice',
  'copied',
  'errorTitle',
  'lightness',
  'optional',
  'parts',
  'settings',
  'symptom',
  'tickNone',
  'absent',
  'afterWeeks',
  'againDate',
  'againDoing',
  'againHint',
  'againPain',
  'againTitle',
  'alarmFirst',
  'broken',
  'clinical',
  'complaint',
  'copyConsult',
  'doing',
  'exercises',
  'factorTips',
  'factorsTitle',
  'figures',
  'firstDay',
  'fitsAnswers',
  'lastDay',
  'noFactors',
  'notAsked',
  'notice',
  'often',
  'outdated',
  'painFree',
  'planHint',
  'planTitle',
  'printedOn',
  'programme',
  'readAloud',
  'recoveryOf',
  'reminder',
  'reminderNow',
  'reminderThen',
  'repetitions',
  'rounds',
  'saveReminders',
  'stopReading',
  'symptomsSaid',
  'symptomsWhy',
  'takeHome',
  'walkingOnly',
  'walks',
  'whyItFits',
  'when',
  // Lit's
  'createProperty',
  'createRenderRoot',
  'creationScope',
  'elementStyles',
  'enableUpdating',
  'finalizeStyles',
  'firstUpdated',
  'fromAttribute',
  'getPropertyOptions',
  'getUpdateComplete',
  'hasChanged',
  'hasUpdated',
  'isUpdatePending',
  'performUpdate',
  'renderBefore',
  'renderOptions',
  'scheduleUpdate',
  'shadowRootOptions',
  'shouldUpdate',
  'toAttribute',
  'useDefault',
  'willUpdate',
];

/** A name that is mangled must not be read as a text as well; `'name' in` is fine, terser knows it. */
export const namesAsText = () => ({
  name: 'names-as-text',
  transform(code, file) {
    // In our own templates double quotes are attributes; Lit's production files have no others.
    const quote = inProject(file).startsWith('src/') ? `'` : `"`;
    const [found] = code.match(new RegExp(`${quote}(?:${ownNames.join('|')})${quote}(?! in )`)) ?? [];
    if (found) this.error(`${found} is the name of a property that the embed shortens`);
  },
});

export const terserOptions = {
  ecma: 2021,
  toplevel: true,
  compress: {passes: 3},
  mangle: {properties: {regex: new RegExp(`^(?:_.*|${ownNames.join('|')})$`)}},
  format: {comments: /^!/},
};

/**
 * Dutch text must survive a host page in another charset, when the file's server names none. Terser's own ascii_only
 * leaves tagged templates alone, because it would change their raw strings; Lit reads the cooked ones.
 */
export const ascii = () => ({
  name: 'ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\x00-\x7f]/g, (unit) => {
      const hex = unit.charCodeAt(0).toString(16);
      return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex}`;
    }),
    map: null,
  }),
});

/**
 * Ids with a hyphen are the public contract of the ES modules, but inside the embed nobody sees them: short ones save
 * some 2 kB. An id is any quoted text with a hyphen in src/triage, where nothing else looks like that but dates; as whole quoted
 * texts they are replaced in every module alike, so equal ones stay equal.
 */
export function shortIds() {
  const quoted = /(['"])([a-z\d]+(?:-[a-z\d]+)+)\1/g;
  const short = new Map();
  return {
    name: 'short-ids',
    buildStart() {
      const folder = projectUrl('src/triage/');
      const uses = new Map();
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts')))
        for (const [, , id] of readFileSync(new URL(file, folder), 'utf8').matchAll(quoted))
          if (/[a-z]/.test(id)) uses.set(id, (uses.get(id) ?? 0) + 1);
      const ids = [...uses.keys()].sort((a, b) => uses.get(b) - uses.get(a) || (a < b ? -1 : 1));
      for (const [index, id] of ids.entries()) short.set(id, `$${index.toString(36)}`);
    },
    transform(code, file) {
      const path = inProject(file);
      if (!path.startsWith('src/')) return undefined;
      // A class is named in a style sheet too, where it would not be replaced.
      const clash = path === 'src/styles.ts' && [...short.keys()].find((id) => code.includes(`.${id}`));
      if (clash) this.error(`the class ${clash} has the name of an id`);
      return {
        code: code.replace(quoted, (text, quote, name) => (short.has(name) ? quote + short.get(name) + quote : text)),
        map: null,
      };
    },
  };
}
