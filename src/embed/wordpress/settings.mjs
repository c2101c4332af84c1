/**
 * How the settings of the element are called in WordPress: a group is a panel beside the block, and a part of the page with
 * the settings of the whole site. The build stops when these are not exactly the element's own. What is `ofBlock` differs from
 * page to page, and is not on that page. A block takes nothing of the site's in a group when it says anything itself in one of
 * the groups that `yieldsTo` names: the number of one practice must not stand under the name of another. `standard` is what the element does when nothing is chosen: the first of
 * `choices`, if it isn't said. Of a `list` several choices may be made; the build knows them. An empty `mode` is the
 * plugin's own: the leaflet, until somebody has reviewed these rules.
 */
export const groups = [
  {
    title: 'Uw praktijk',
    yieldsTo: ['Uw praktijk'],
    settings: {
      contactName: {label: 'Naam van uw praktijk'},
      contactPhone: {label: 'Telefoonnummer', kind: 'tel'},
      contactEmail: {label: 'E-mailadres', kind: 'email'},
      contactAddress: {label: 'Adres', help: 'Op één regel.'},
      contactUrl: {label: 'Pagina om een afspraak te maken', kind: 'url', help: 'Het hele adres, met https:// ervoor.'},
      practiceType: {
        label: 'Soort praktijk',
        choices: [
          ['physiotherapy', 'Fysiotherapie'],
          ['gp', 'Huisarts'],
          ['other', 'Anders'],
        ],
      },
    },
  },
  {
    title: 'Tweede locatie',
    yieldsTo: ['Uw praktijk', 'Tweede locatie'],
    settings: {
      contact2Name: {label: 'Naam van de tweede locatie'},
      contact2Phone: {label: 'Telefoonnummer van de tweede locatie', kind: 'tel'},
      contact2Email: {label: 'E-mailadres van de tweede locatie', kind: 'email'},
      contact2Address: {label: 'Adres van de tweede locatie', help: 'Op één regel.'},
      contact2Url: {label: 'Pagina om op de tweede locatie een afspraak te maken', kind: 'url'},
    },
  },
  {
    title: 'Wie er nog meer bij u werkt',
    yieldsTo: ['Uw praktijk'],
    settings: {
      offers: {
        label: 'Wie werkt er nog meer bij u?',
        kind: 'list',
        standard: '',
        help: 'In het advies staat dan “ook bij ons”, met uw knop voor een afspraak.',
      },
    },
  },
  {
    title: 'Bij spoed',
    yieldsTo: ['Uw praktijk'],
    settings: {
      gpPhone: {
        label: 'Nummer van de huisarts',
        kind: 'tel',
        help: 'Alleen als al uw bezoekers dezelfde huisarts hebben.',
      },
      outOfHoursPhone: {label: 'Nummer van de huisartsenpost', kind: 'tel'},
    },
  },
  {
    title: 'Verwijzen',
    settings: {
      programmeUrl: {label: 'Pagina van uw eigen online programma', kind: 'url'},
      lifestyleUrl: {label: 'Pagina van uw website over leefstijl', kind: 'url'},
      therapistUrl: {label: 'Pagina om een fysiotherapeut te vinden', kind: 'url'},
    },
  },
  {
    title: 'Als een advies niet klopt',
    settings: {
      reportUrl: {
        label: 'Waar meldt iemand een fout?',
        kind: 'url',
        help: 'Een pagina, of een e-mailadres. Leeg? Dan staat er: meld het aan de praktijk.',
      },
    },
  },
  {
    title: 'Weergave',
    settings: {
      pronoun: {
        label: 'Aanspreken met',
        choices: [
          ['u', 'u'],
          ['je', 'je'],
        ],
      },
      mode: {
        label: 'Wat wilt u tonen?',
        help: 'De folder geeft dezelfde adviezen, maar vraagt niets. Een beoordeling vult u onderaan in.',
        standard: '',
        choices: [
          ['', 'De folder, tot er een beoordeling is'],
          ['check', 'De check, met vragen'],
          ['leaflet', 'Altijd de folder'],
        ],
      },
      topic: {
        ofBlock: true,
        label: 'Waarmee begint de check?',
        help: 'De vragen blijven hetzelfde. Bij de hernia staat het stuk daarover vooraan in het advies.',
        choices: [
          ['back', 'Rugpijn-check'],
          ['hernia', 'Heb ik een hernia?'],
        ],
      },
      headingLevel: {
        ofBlock: true,
        label: 'Niveau van de kop',
        help: 'Kies 2 als uw pagina zelf al een titel heeft.',
        standard: '2',
        choices: [
          ['1', 'Kop 1'],
          ['2', 'Kop 2'],
          ['3', 'Kop 3'],
          ['4', 'Kop 4'],
          ['5', 'Kop 5'],
          ['6', 'Kop 6'],
        ],
      },
      colorScheme: {
        label: 'Licht of donker',
        choices: [
          ['auto', 'Zoals uw pagina'],
          ['light', 'Altijd licht'],
          ['dark', 'Altijd donker'],
        ],
      },
      accentColor: {
        label: 'Kleur van knoppen en gekozen antwoorden',
        kind: 'color',
        help: 'Is deze kleur te licht om te lezen? Dan maakt de check hem donkerder.',
      },
    },
  },
  {
    title: 'Voor het dossier',
    settings: {
      fhir: {
        label: 'Knop om de antwoorden te bewaren',
        help: 'Uw bezoeker bewaart zijn antwoorden als bestand (FHIR R4). Uw dossier moet dat kunnen lezen.',
        choices: [
          ['no', 'Geen knop'],
          ['yes', 'Bewaar voor het dossier (FHIR)'],
        ],
      },
    },
  },
  {
    title: 'Beoordeeld door een zorgverlener',
    yieldsTo: ['Beoordeeld door een zorgverlener'],
    settings: {
      reviewedBy: {
        label: 'Wie beoordeelde de regels?',
        help: 'Naam, rol en datum. Laat u dit leeg? Dan zegt de check dat niemand de regels beoordeelde.',
      },
      reviewedVersion: {
        label: 'Welke versie van de regels?',
        help: 'Deze check werkt met versie {rules-version}. Vult u een andere versie in? Dan zegt de check ook dat niemand de regels beoordeelde.',
      },
    },
  },
];
