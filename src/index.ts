/** Everything for a developer; defines nothing. `rugpijn-check/define` does. */
export {RugpijnCheckFinishEvent, RugpijnCheckStartEvent} from './events.js';
export {RugpijnCheckElement} from './rugpijn-check-element.js';
export * from './triage.js';
