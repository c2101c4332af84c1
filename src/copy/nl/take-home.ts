/** What a visitor can take along; all of it is made on the device. */
export const takeHome = {
  title: 'Bewaar dit plan',
  hint: 'Er wordt niets verstuurd.',
  print: 'Print',
  calendar: 'Agenda',
  copy: 'Kopieer',
  share: 'Deel',
  fhir: 'Bewaar voor het dossier (FHIR)',
  done: {
    calendar: 'Is er een bestand gekomen? Open het.',
    fhir: 'Is er een bestand gekomen? Geef het aan de praktijk.',
    copy: 'Gekopieerd. Plak de tekst in het e-consult.',
    failed: 'Dat lukte hier niet. Print het, of maak een foto.',
    noPrint: 'Is er geen venster om te printen? Kies dan printen in het menu van de browser.',
  },
  againTitle: 'Opnieuw kijken',
  againHint: 'Vul op deze dagen in hoe het gaat.',
  againDate: 'Datum',
  againPain: 'Pijn (0–10)',
  againDoing: 'Gewone dingen doen',
  reminder: 'Rugpijn: opnieuw kijken',
  reminderThen: (date: string, pain: string, doing: string) =>
    `Op ${date}: pijn ${pain} van 10. Gewone dingen doen: ${doing}.`,
  planReminder: 'Rugpijn: de volgende stap van het plan',
  reminderNow: 'Nu: pijn ... van 10. Gewone dingen doen: ...',
  fileName: 'rugpijn-opnieuw-kijken.ics',
  fhirFileName: 'rugpijn-check-antwoorden.json',
  printedOn: (date: string) => `Gemaakt op ${date}`,
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
};

/** The figures of the recovery timeline (section 7 of the clinical basis): averages of groups, never of this visitor. */
export const timeline = {
  caption: {
    u: 'Dit is een gemiddelde van groepen mensen. Bij u kan het anders gaan.',
    je: 'Dit is een gemiddelde van groepen mensen. Bij jou kan het anders gaan.',
  },
  /** What the pale band in the drawing means. */
  band: 'Het lichte vlak is een schets: de een herstelt sneller, de ander langzamer.',
  start: 'Begin',
  year: '1 jaar',
  weeks: (weeks: number) => `${weeks} weken`,
  pain: (pain: number) => `gemiddeld pijn ${pain} van 100`,
  today: 'Nu, ongeveer hier',
  painFree: (days: number) => `Na ${days} dagen heeft de helft van de mensen geen pijn meer.`,
  figures: [
    'Van 100 mensen die minder werkten, doen er na 2 weken 50 weer hun gewone werk. Na 3 maanden zijn dat er 83.',
    'Na een jaar zijn 72 van de 100 mensen helemaal hersteld.',
    'Bij 73 van de 100 mensen komt de pijn dat jaar minstens 1 keer terug.',
  ],
};

export const leaflet = {
  title: 'Folder over rugpijn',
  intro: 'Voor volwassenen. Kijk eerst of een alarmteken past. Past er geen? Dan helpt de rest.',
  /** Why there are no questions when the rules are too old. */
  outdated: 'De vragen van deze check zijn te oud. Daarom staat hier de folder.',
  /** Why there are no questions when the check can't run. */
  broken: 'De check werkt hier nu niet. Daarom staat hier de folder.',
  alarmFirst: 'Past een alarmteken? Eerst bellen. Nog geen oefeningen of pijnstillers.',
  firstWeeks: 'De eerste 2 weken',
  afterWeeks: (weeks: number) => (weeks === 1 ? 'Na 1 week' : `Na ${weeks} weken`),
};
