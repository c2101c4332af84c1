import type {Copy} from '../copy.js';

export const takeHome: Copy['takeHome'] = {
  title: 'Bewaren of meenemen',
  hint: 'Dit gebeurt alleen op dit apparaat. Er wordt niets verstuurd.',
  print: 'Print, of bewaar als pdf',
  calendar: 'Zet in de agenda',
  copy: 'Kopieer voor e-consult',
  share: 'Deel',
  done: {
    calendar: 'Is er een bestand gekomen? Open het.',
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
  reminderThen: (date, pain, doing) => `Op ${date}: pijn ${pain} van 10. Gewone dingen doen: ${doing}.`,
  reminderNow: 'Nu: pijn ... van 10. Gewone dingen doen: ...',
  fileName: 'rugpijn-opnieuw-kijken.ics',
  printedOn: (date) => `Gemaakt op ${date}`,
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
};

export const timeline: Copy['timeline'] = {
  caption:
    'Gemiddelde pijn (0 tot 100) en weken, van groepen mensen met nieuwe rugpijn. De lijn zegt niet hoe het bij één mens gaat.',
  band: 'Het lichte vlak is een schets: de een herstelt sneller, de ander langzamer.',
  start: 'Begin',
  weeks: (weeks) => `${weeks} weken`,
  pain: (pain) => `pijn ${pain} van 100`,
  today: 'Nu, ongeveer hier',
  painFree: (days) => `Na ${days} dagen heeft de helft van de mensen geen pijn meer.`,
  figures: [
    'Van 100 mensen die minder werkten, doen er na 2 weken 50 weer hun gewone werk. Na 3 maanden zijn dat er 83.',
    'Na een jaar zijn 72 van de 100 mensen helemaal hersteld.',
    'Bij 73 van de 100 mensen komt de pijn dat jaar minstens 1 keer terug.',
  ],
};

export const leaflet: Copy['leaflet'] = {
  title: 'Folder over rugpijn',
  intro: 'Voor volwassenen. Kijk eerst of een alarmteken past. Past er geen? Dan helpt de rest.',
  outdated: 'De vragen van deze check zijn te oud. Daarom staat hier de folder.',
  broken: 'De check werkt hier nu niet. Daarom staat hier de folder.',
  alarmFirst: 'Past een alarmteken? Eerst bellen. Nog geen oefeningen of pijnstillers.',
  marksTitle: 'Na hoeveel tijd?',
  afterWeeks: (weeks) => (weeks === 1 ? 'Na 1 week:' : `Na ${weeks} weken:`),
};
