/** A reminder on one day of the calendar, the whole day, so that no time zone or change of clock can move it. */
export interface Reminder {
  readonly date: Date;
  readonly title: string;
  readonly text: string;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The local day of `date`, as RFC 5545 writes it. */
const day = (date: Date): string =>
  `${date.getFullYear()}${twoDigits(date.getMonth() + 1)}${twoDigits(date.getDate())}`;

const nextDay = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** A line may be 75 octets long, and a character may not be cut through (RFC 5545, 3.1). */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    octets += size;
    if (octets > 75) {
      octets = size + 1;
      text += '\r\n ';
    }
    text += character;
  }
  return text;
}

/**
 * A calendar file with `reminders` as all-day events that alert at 9 in the morning.
 * @param now when it is made
 * @param id what makes the names of the events unique in the world
 */
export const calendarFile = (reminders: readonly Reminder[], now: Date, id: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//rugpijn-check//NL',
    // Two may be on one day.
    ...reminders.flatMap(({date, title, text}, index) => [
      'BEGIN:VEVENT',
      `UID:${day(date)}-${index}-${id}@rugpijn-check`,
      `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${day(date)}`,
      `DTEND;VALUE=DATE:${day(nextDay(date))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');

/** Takes their prototypes from all in it: a page may have given lists or objects a `toJSON`, which would be handed the answers. */
function withoutPrototypes(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(withoutPrototypes);
  Object.setPrototypeOf(value, null);
}

/**
 * Hands a file to the browser, of text or of data that becomes JSON. The link is in an empty frame inside `root`, which is closed: one in the page's own
 * document would tell the page's `navigation`, or its own version of `URL`, where the file can be read.
 */
export function saveFile(root: Node, name: string, type: string, content: string | object): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  root.appendChild(frame);
  // In a sandbox that frame is an origin of its own; and in the stand-alone page nobody else's script can be told.
  const isAlone = origin === 'null' && document.querySelector('[data-rugpijn-check=page]');
  const {Blob, URL, JSON, document: inside} = (isAlone ? window : frame.contentWindow) as Window & typeof globalThis;
  const link = inside.createElement('a');
  link.download = name;
  withoutPrototypes(content);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.click();
  // The browser takes the file from the address a moment later; it goes with the frame.
  setTimeout(() => frame.remove(), 60_000);
}
