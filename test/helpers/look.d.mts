import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';

export function faultsInSight(check: RugpijnCheckElement): string[];
