// Runs as a process of its own, in the time zone that TZ names: makes calendar files from local days and reads them back
// with two calendar libraries. What to make comes as JSON on standard input, what was read goes to standard output.
import {readFileSync} from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const {code, days, moments, marks} = JSON.parse(readFileSync(0, 'utf8'));
const {calendarFile, daysFrom} = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

const two = (number) => String(number).padStart(2, '0');
const localDay = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const localTime = (date) => `${two(date.getHours())}:${two(date.getMinutes())}`;

/** The days on which a calendar would show the events: first day, and the day after the last. */
function read(file) {
  const byIcal = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const {startDate, endDate, uid} = new ICAL.Event(component);
    const alarm = startDate.clone();
    alarm.isDate = false;
    alarm.addDuration(component.getFirstSubcomponent('valarm').getFirstPropertyValue('trigger'));
    return {
      uid,
      isAllDay: startDate.isDate && endDate.isDate,
      start: localDay(startDate.toJSDate()),
      end: localDay(endDate.toJSDate()),
      alarm: `${localDay(alarm.toJSDate())} ${localTime(alarm.toJSDate())}`,
    };
  });
  const byNodeIcal = Object.values(nodeIcal.sync.parseICS(file))
    .filter(({type}) => type === 'VEVENT')
    .map(({uid, datetype, start, end, alarms}) => ({
      uid,
      isAllDay: datetype === 'date' && start.dateOnly === true,
      start: localDay(start),
      end: localDay(end),
      alarms: alarms.map(({trigger}) => trigger),
    }));
  return {byIcal, byNodeIcal};
}

const reminder = (date) => ({date, title: 'Opnieuw kijken', text: 'Hoe gaat het?'});
const now = new Date();

// One file with an event on each of the days.
const everyDay = read(
  calendarFile(
    days.map(([year, month, date]) => reminder(new Date(year, month - 1, date))),
    now,
    'x',
  ),
);

// For each moment a file with the days that lie so many days ahead, as the check makes it.
const ahead = moments.map(([year, month, date, hour, minute]) => {
  const moment = new Date(year, month - 1, date, hour, minute);
  const {byIcal, byNodeIcal} = read(
    calendarFile(
      marks.map((inDays) => reminder(daysFrom(moment, inDays))),
      moment,
      'x',
    ),
  );
  return {byIcal: byIcal.map(({start}) => start), byNodeIcal: byNodeIcal.map(({start}) => start)};
});

process.stdout.write(JSON.stringify({zone: Intl.DateTimeFormat().resolvedOptions().timeZone, everyDay, ahead}));
