import type {ExerciseId, ProgrammeKind} from '../../triage/exercises.js';
import type {Lines} from '../line.js';

type ExerciseCopy = {
  readonly name: string;
  readonly steps: readonly string[];
  /** How often, and how long, where the plan does not say it. */
  readonly often?: string;
  /** Who leaves it out. */
  readonly caution?: string;
};

const notForWeakBones = 'Niet bij zwakke botten.';
const norForTheLeg = 'Niet bij zwakke botten, of als het been er meer pijn van krijgt.';

/** Doses are a proposal (d5 of the clinical basis). */
export const exercises: {readonly [E in ExerciseId]: ExerciseCopy} = {
  walking: {
    name: 'Wandelen',
    steps: ['Loop rechtop en laat de armen meezwaaien.', 'Liever vaak en kort dan één keer lang.'],
  },
  breathing: {
    name: 'Ademen en ontspannen',
    steps: [
      'Lig op de zij. Niet zwanger? Op de rug met gebogen knieën mag ook. Leg een hand op de buik.',
      'Adem rustig in: de buik komt omhoog.',
      'Adem langer uit dan in.',
    ],
    often: '5 minuten, 1 tot 3 keer per dag.',
  },
  'getting-up': {
    name: 'Opstaan uit bed',
    steps: [
      'Rol op de zij met gebogen knieën.',
      'Laat de benen over de rand zakken.',
      'Kom zitten: duw met de armen omhoog.',
    ],
    often: 'Elke keer. Naar bed gaat andersom.',
  },
  'easing-position': {
    name: 'Het been rust geven',
    steps: [
      'Lig op de rug met de onderbenen op een stoel.',
      'Of lig op de zij met een kussen tussen de knieën.',
      'Blijf liggen zolang het been rustiger wordt.',
    ],
    often: 'Een paar keer per dag 10 minuten, en loop daarna een stukje.',
  },
  'work-posture': {
    name: 'Goed zitten aan het werk',
    steps: [
      'Zet de voeten plat neer. Zit met de rug tegen de leuning.',
      'Leg de onderarmen op tafel. De bovenrand van het scherm staat op ooghoogte.',
      'Sta elk half uur op en loop een stukje.',
    ],
    often: 'Altijd bij werk aan tafel.',
  },
  'shoulder-blades': {
    name: 'Schouders naar achteren',
    steps: [
      'Zit of sta rechtop en laat de armen hangen.',
      'Trek de schouderbladen naar elkaar toe. De schouders blijven laag.',
      'Houd 5 tellen vast en laat helemaal los.',
    ],
  },
  'upper-back-stretch': {
    name: 'Bovenrug strekken',
    steps: [
      'Zit op een stevige stoel. De leuning komt tot net onder de schouderbladen.',
      'Leg de handen als steun achter het hoofd.',
      'Leun rustig naar achteren over de leuning, en kom terug.',
    ],
    caution: notForWeakBones,
  },
  'seated-turn': {
    name: 'Draaien op een stoel',
    steps: [
      'Zit rechtop en kruis de armen voor de borst.',
      'Draai het bovenlijf rustig naar één kant. De benen blijven stil.',
      'Kom terug en draai naar de andere kant.',
    ],
    caution: notForWeakBones,
  },
  'arms-along-wall': {
    name: 'Armen langs de muur',
    steps: [
      'Sta vlak voor een muur, met het gezicht ernaartoe. Leg de onderarmen ertegen.',
      'Schuif de armen omhoog, zo ver als het prettig gaat.',
      'Schuif rustig terug. De schouders blijven laag.',
    ],
  },
  'pelvic-tilt': {
    name: 'Bekken kantelen',
    steps: ['Lig op de rug met gebogen knieën.', 'Trek de buik licht in en druk de onderrug plat.', 'Laat rustig los.'],
  },
  'knee-to-chest': {
    name: 'Knie naar borst',
    steps: [
      'Lig op de rug met gebogen knieën.',
      'Trek met de handen één knie rustig naar de borst.',
      'Houd 5 tellen vast en wissel van been.',
    ],
    caution: norForTheLeg,
  },
  'cat-camel': {
    name: 'Rug bol en hol',
    steps: ['Steun op handen en knieën.', 'Maak de rug bol, als een kat.', 'Laat de buik zakken tot de rug hol is.'],
    caution: norForTheLeg,
  },
  'hip-stretch': {
    name: 'Heup strekken',
    steps: [
      'Kniel op één knie, met de andere voet voor. Steun zo nodig op een stoel.',
      'Schuif de heup naar voren, tot het in de lies rekt.',
      'Houd 15 tellen vast en wissel van been.',
    ],
    often: '3 keer per kant, 1 tot 3 keer per dag.',
  },
  bridge: {
    name: 'Bruggetje',
    steps: [
      'Lig op de rug met gebogen knieën.',
      'Span de billen aan en til de heupen op, tot één lijn.',
      'Zak rustig terug.',
    ],
  },
  plank: {
    name: 'Plank',
    steps: [
      'Steun op onderarmen en knieën, met een rechte rug.',
      'Gaat dat goed? Steun op de voeten.',
      'Of op de zij: steun op één onderarm en de knieën.',
    ],
    often: '5 keer 5 tot 10 tellen, 1 keer per dag.',
    caution: 'Niet vanaf 70 jaar.',
  },
  'lifting-well': {
    name: 'Goed tillen',
    steps: [
      'Sta er dichtbij en buig de knieën.',
      'Houd het tegen het lijf en kom met de benen omhoog.',
      'Draai met de voeten, niet met de rug.',
    ],
    often: 'Begin licht en maak het langzaam zwaarder.',
  },
};

const times = (count: number): string => `${count} keer`;

export const programme = {
  planHint:
    'Houd deze tijden aan, ook op een goede of slechte dag. Lukt een stap niet? Doe de vorige een paar dagen langer.',
  days: (first: number, last: number) => `Dag ${first} tot en met ${last}`,
  dates: (first: string, last: string) => `${first} tot en met ${last}`,
  walks: (walks: number, minutes: number) => `${times(walks)} per dag ${minutes} minuten lopen`,
  rounds: (rounds: number, repetitions: number) => `Oefeningen: ${times(rounds)} per dag, elk ${times(repetitions)}`,
  often: 'Hoe vaak',
  /** After the first two weeks. */
  goesOn: {
    adds: 'Gaat het goed? Doe er dan dit bij:',
    afterwardsTitle: 'Daarna:',
    afterwards: {
      pregnant: 'blijf elke dag lopen. Een (bekken)fysiotherapeut zegt welke oefeningen erbij kunnen.',
      leg: 'blijf elke dag lopen. Een fysiotherapeut zegt wanneer zwaardere oefeningen kunnen.',
      gentle: 'blijf elke dag lopen. Een huisarts of fysiotherapeut zegt wanneer zwaardere oefeningen kunnen.',
      free: 'beweeg elke dag, en doe 2 keer per week oefeningen voor kracht.',
    } satisfies Lines<ProgrammeKind>,
  },
};
