import type {Urgency} from '../triage/urgency.js';

/** The three levels that the eye sees; the words carry the six. */
export const levels: {readonly [U in Urgency]: 'emergency' | 'urgent' | 'calm'} = {
  'call-112': 'emergency',
  'call-now': 'emergency',
  'gp-today': 'urgent',
  'gp-appointment': 'calm',
  physiotherapist: 'calm',
  'self-care': 'calm',
};
