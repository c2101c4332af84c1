import type {Answers} from './questions.js';

/** A point of the average course of acute low back pain (I19: pooled cohorts; averages of groups, never of one person). */
export interface RecoveryPoint {
  /** Weeks since the pain began. */
  readonly week: number;
  /** Average pain, 0 to 100. */
  readonly pain: number;
}

export const recoveryPoints: readonly RecoveryPoint[] = [
  {week: 0, pain: 52},
  {week: 6, pain: 23},
  {week: 26, pain: 12},
  {week: 52, pain: 6},
];

/** Days after which half of the people are free of pain (I19). */
export const painFreeMedianDays = 58;

/** Where a visitor is on the timeline: the weeks between which their pain began. */
export type Today = readonly [from: number, to: number];

/** None over 12 weeks: the figures are of new pain, and pain that has lasted follows another course. */
const bands: {readonly [D in NonNullable<Answers['duration']>]: Today | null} = {
  'under-1-week': [0, 1],
  '1-to-3-weeks': [1, 3],
  '3-to-6-weeks': [3, 6],
  '6-to-12-weeks': [6, 12],
  'over-12-weeks': null,
};

/** The stretch of the timeline on which the visitor is now; nothing while the duration is unknown. */
export const todayOn = ({duration}: Answers): Today | null => (duration ? bands[duration] : null);
