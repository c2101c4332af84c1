// What is measured of one version of the rules. `npm run population -- --against` puts this file beside those of a commit.
export {judge} from '../../../src/triage/assess.js';
export {questionIds} from '../../../src/triage/questions.js';
export {rulesVersion} from '../../../src/triage/rules.js';
export {shownWhen} from '../../../src/triage/screens.js';
