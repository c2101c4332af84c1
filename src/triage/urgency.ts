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

/** A number that is lower for what is more urgent: by urgency, then by how soon the appointment should be. */
export const precedence = ({
  then,
  window,
}: {
  readonly then: Urgency;
  readonly window?: AppointmentWindow | undefined;
}): number => rank(then) * appointmentWindows.length + (window ? appointmentWindows.indexOf(window) : 0);

/** GP appointments under which advice may stand as well, when no other row asks for an appointment (table d0). */
const adviceBesideAppointment: readonly string[] = [
  'inflammatory-pattern',
  'slight-weakness',
  'both-legs-long',
  'leg-pain-not-settling',
  'still-severe',
  'worse-after-6-weeks',
];

/** How much advice on recovery may stand under an outcome: reassurance, exercises, pain relief, profile. */
export type AdviceLevel = 'none' | 'with-reservation' | 'full';

/**
 * What table d0 of the clinical basis allows under `urgency`, so that nobody with a possible fracture is told to do
 * knee-to-chest. `rules` are the ids of the rows that decided.
 */
export function adviceLevel(urgency: Urgency, rules: readonly string[]): AdviceLevel {
  if (rank(urgency) > rank('gp-appointment')) return 'full';
  const beside = urgency === 'gp-appointment' && rules.every((rule) => adviceBesideAppointment.includes(rule));
  return beside ? 'with-reservation' : 'none';
}
