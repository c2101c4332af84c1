import {say, type Pronoun} from '../copy/line.js';
import {nl} from '../copy/nl.js';
import type {Walk} from '../triage/flow.js';
import {rulesVersion} from '../triage/rules.js';
import {canonical, makeForm, system, type FormGroup} from './form.js';
import type {QuestionnaireResponse} from './resources.js';

/**
 * A way through the check that has come to its end, as the answers to the form: what was asked on it, and nothing else. By
 * itself because the script file has no room for what looks whether answers are known: those of a visitor are.
 */
export function responseOf(
  {steps, counted}: Pick<Walk, 'steps' | 'counted'>,
  authored: Date,
  pronoun: Pronoun,
): QuestionnaireResponse {
  const form = makeForm();
  return {
    resourceType: 'QuestionnaireResponse',
    language: 'nl',
    questionnaire: `${canonical}|${rulesVersion}`,
    status: 'completed',
    authored: authored.toISOString(),
    item: steps.map(({screen, position, questions}) => {
      const {linkId, items} = form[position] as FormGroup;
      return {
        linkId,
        text: nl.screens[screen],
        item: items
          .filter((item) => item.questions.some((question) => questions.includes(question)))
          .map(({linkId, text, options, none}) => {
            const chosen = options.filter(({isChosen}) => isChosen(counted));
            return {
              linkId,
              text: say(text, pronoun),
              answer: (none && chosen.length === 0 ? [none] : chosen).map(({code, text}) => ({
                valueCoding: {system, code, display: say(text, pronoun)},
              })),
            };
          }),
      };
    }),
  };
}
