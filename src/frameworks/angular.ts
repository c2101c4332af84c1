/**
 * Angular has no place for the types of an element that is no component: a template with CUSTOM_ELEMENTS_SCHEMA takes
 * every attribute. What can be typed is what the component binds, and the element that it gets hold of.
 */
export type {RugpijnCheckFinishEvent, RugpijnCheckStartEvent} from '../events.js';
export type {RugpijnCheckElement} from '../rugpijn-check-element.js';
export type {RugpijnCheckAttributes} from './attributes.js';
