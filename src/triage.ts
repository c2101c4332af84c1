/** The pure core: what is asked, how it decides, and where the check goes. No DOM, no Lit, no Dutch. */
export {assess} from './triage/assess.js';
export type {Assessment, Reason, RecoveryProfile, SlowRecovery} from './triage/assess.js';
export {answersOnPath, invitedScreen, nextScreen} from './triage/flow.js';
export {facts} from './triage/facts.js';
export {questions} from './triage/questions.js';
export type {AnswerId, Answers, QuestionId} from './triage/questions.js';
export {rules, rulesVersion} from './triage/rules.js';
export type {ReasonId, RuleId} from './triage/rules.js';
export {screens} from './triage/screens.js';
export type {ScreenId} from './triage/screens.js';
export type {SourceId} from './triage/sources.js';
export {urgencies} from './triage/urgency.js';
export {wouldRaise} from './triage/would-raise.js';
export type {Raise} from './triage/would-raise.js';
export type {Appointment, AppointmentWindow, Door, Urgency} from './triage/urgency.js';
