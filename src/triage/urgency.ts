/** The six outcomes, most urgent first (section 1 of the clinical basis). */
export const urgencies = [
  'call-112',
  'call-now',
  'gp-today',
  'gp-appointment',
  'physiotherapist',
  'self-care',
] as const;
export type Urgency = (typeof urgencies)[number];

/** How soon a GP appointment should be, shortest first. */
export const appointmentWindows = ['two-to-three-working-days', 'one-to-two-weeks'] as const;
export type AppointmentWindow = (typeof appointmentWindows)[number];

/** Whom to call beside the GP. */
export type Door = 'midwife' | 'treating-hospital';

/** Where `urgency` stands; 0 is the most urgent. */
export const rank = (urgency: Urgency): number => urgencies.indexOf(urgency);

/** What an appointment with the GP may be. */
export interface Appointment {
  readonly window?: AppointmentWindow;
  /** Whether the visitor may go to a physiotherapist first, who screens and sends on (direct access: K1, K4). */
  readonly eitherDoor?: true;
}

/**
 * A number that is lower for what is more pressing: by urgency, then by how soon the appointment should be, and last
 * whether the GP alone may look.
 */
export const precedence = ({then, window, eitherDoor}: Appointment & {readonly then: Urgency}): number =>
  (rank(then) * appointmentWindows.length + (window ? appointmentWindows.indexOf(window) : 0)) * 2 +
  (eitherDoor ? 1 : 0);

/** How much advice on recovery may stand under an outcome: reassurance, exercises, pain relief, profile. */
export type AdviceLevel = 'none' | 'with-reservation' | 'full';

/**
 * What table d0 of the clinical basis allows under what these rows decide together, so that nobody with a possible
 * fracture is told to do knee-to-chest. With more than one all must allow it.
 */
export function adviceLevel(
  deciding: readonly {readonly then: Urgency; readonly advice?: 'with-reservation'}[],
): AdviceLevel {
  if (deciding.every(({then}) => rank(then) > rank('gp-appointment'))) return 'full';
  return deciding.every(({advice}) => advice === 'with-reservation') ? 'with-reservation' : 'none';
}
