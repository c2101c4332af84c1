import type {TemplateResult} from 'lit';
import type {ExerciseId} from '../triage/exercises.js';
import {armsAlongWall} from './exercises/arms-along-wall.js';
import {breathing} from './exercises/breathing.js';
import {bridge} from './exercises/bridge.js';
import {catCamel} from './exercises/cat-camel.js';
import {easingPosition} from './exercises/easing-position.js';
import {gettingUp} from './exercises/getting-up.js';
import {hipStretch} from './exercises/hip-stretch.js';
import {kneeToChest} from './exercises/knee-to-chest.js';
import {liftingWell} from './exercises/lifting-well.js';
import {pelvicTilt} from './exercises/pelvic-tilt.js';
import {plank} from './exercises/plank.js';
import {seatedTurn} from './exercises/seated-turn.js';
import {shoulderBlades} from './exercises/shoulder-blades.js';
import {upperBackStretch} from './exercises/upper-back-stretch.js';
import {walking} from './exercises/walking.js';
import {workPosture} from './exercises/work-posture.js';

/** The positions of each exercise; of some there is another for who should not lie on the back. */
export const exerciseDrawings: {readonly [E in ExerciseId]: (onTheSide?: boolean) => readonly TemplateResult[]} = {
  walking,
  breathing,
  'getting-up': gettingUp,
  'easing-position': easingPosition,
  'work-posture': workPosture,
  'shoulder-blades': shoulderBlades,
  'upper-back-stretch': upperBackStretch,
  'seated-turn': seatedTurn,
  'arms-along-wall': armsAlongWall,
  'pelvic-tilt': pelvicTilt,
  'knee-to-chest': kneeToChest,
  'cat-camel': catCamel,
  'hip-stretch': hipStretch,
  bridge,
  plank,
  'lifting-well': liftingWell,
};
