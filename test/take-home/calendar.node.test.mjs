import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import {sampled} from '../helpers/sampled.mjs';
import {root} from '../setup.mjs';
import {bundle, loadBundle, play, saveFile, startPages} from './page.mjs';

const source = () =>
  bundle("export {calendarFile} from './src/take-home/calendar.ts'; export {daysFrom} from './src/triage/days.ts';", {
    format: 'esm',
    platform: 'neutral',
  });

/** The days from `first` on, as a calendar on the wall has them: in UTC no clock ever changes. */
const wallDays = (first, count) => Array.from({length: count}, (_, index) => wallDay(first, index));
const wallDay = (first, inDays) =>
  new Date(Date.parse(`${first}T00:00Z`) + inDays * 86_400_000).toISOString().slice(0, 10);
const numbers = (day) => day.split('-').map(Number);

const unfolded = (file) => file.replace(/\r\n[ \t]/g, '');
const eventsOf = (file) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');

describe('the calendar file', () => {
  let code, calendarFile;
  const make = (events) =>
    calendarFile(
      events.map((event) => ({date: new Date(2027, 2, 28), title: 'Kijken', text: 'Hoe gaat het?', ...event})),
      new Date(),
      'x',
    );

  before(async () => {
    code = await source();
    ({calendarFile} = await loadBundle(code));
  });

  // Every day of two years holds both changes of the clock of each zone, twice. In Santiago they are at midnight, so
  // that one day of the year has no midnight.
  const days = wallDays('2026-01-01', 731);
  const marks = [1, 7, 14, 21, 35, 42];
  const moments = days.flatMap((day, index) =>
    // Every third day: the days ahead of it reach each day of the year all the same.
    index % 3 === 0
      ? [
          [0, 15],
          [23, 45],
        ].map((time) => [...numbers(day), ...time])
      : [],
  );
  for (const zone of ['Europe/Amsterdam', 'Pacific/Auckland', 'America/Los_Angeles', 'America/Santiago'])
    it(`names the same days for ical.js and node-ical, whatever the clock does, in ${zone}`, () => {
      const {stdout, stderr, status} = spawnSync(process.execPath, [join(root, 'test/take-home/calendar-reader.mjs')], {
        env: {...process.env, TZ: zone},
        input: JSON.stringify({code, days: days.map(numbers), moments, marks}),
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      });
      assert.equal(status, 0, stderr);
      const {zone: used, everyDay, ahead} = JSON.parse(stdout);
      assert.equal(used, zone);

      const expected = days.map((day, index) => ({
        uid: `${day.replaceAll('-', '')}-${index}-x@rugpijn-check`,
        isAllDay: true,
        start: day,
        end: wallDay(day, 1),
      }));
      assert.deepEqual(
        everyDay.byIcal,
        expected.map((event) => ({...event, alarm: `${event.start} 09:00`})),
      );
      const byDay = [...everyDay.byNodeIcal].sort((first, second) => (first.start < second.start ? -1 : 1));
      assert.deepEqual(
        byDay,
        expected.map((event) => ({...event, alarms: ['PT9H']})),
      );

      for (const [index, [year, month, date]] of moments.entries()) {
        const from = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
        const wanted = marks.map((inDays) => wallDay(from, inDays));
        assert.deepEqual(ahead[index], {byIcal: wanted, byNodeIcal: wanted}, `from ${moments[index]}`);
      }
      console.log(
        `calendar: ${zone}: ${days.length} days and ${moments.length} moments × ${marks.length} days ahead, by two parsers`,
      );
    });

  it('brings every text back as it was, for both parsers', () => {
    // All texts of up to three of what has to be escaped, folded or left alone.
    const letters = [',', ';', '\\', '\n', 'n', 'N', ' ', ':', 'é', '😀'];
    const grown = (texts) => texts.flatMap((text) => letters.map((letter) => text + letter));
    const upToThree = [1, 2, 3].reduce(
      ({all, last}) => {
        const next = grown(last);
        return {all: [...all, ...next], last: next};
      },
      {all: [], last: ['']},
    ).all;
    // A bare letter at either end: parsers may trim a line, and node-ical takes double quotes off.
    const texts = upToThree.map((text) => `a${text}z`);
    const file = make(texts.map((text, index) => ({date: new Date(1900, 0, index), title: text, text})));

    assert.deepEqual(
      eventsOf(file).map((event) => event.getFirstPropertyValue('description')),
      texts,
    );
    assert.deepEqual(
      eventsOf(file).map((event) => event.getFirstPropertyValue('summary')),
      texts,
    );

    // Both parsers let a bare semicolon pass; RFC 5545 (3.3.11) does not.
    const values = unfolded(file)
      .split('\r\n')
      .flatMap((line) => /^(?:SUMMARY|DESCRIPTION):(.*)$/s.exec(line)?.[1] ?? []);
    assert.equal(values.length, 3 * texts.length, 'each title twice, with its alarm');
    for (const value of values) assert.match(value, /^(?:[^\\;,\n]|\\[\\;,n])*$/);

    // node-ical takes an escaped backslash before an n for a line break; no file can help that.
    const isMisread = (text) => /\\n/i.test(text);
    const read = Object.values(nodeIcal.sync.parseICS(file))
      .filter(({type}) => type === 'VEVENT')
      .sort((first, second) => first.start - second.start);
    assert.equal(read.length, texts.length);
    const readable = texts.flatMap((text, index) => (isMisread(text) ? [] : [{text, event: read[index]}]));
    assert.deepEqual(
      readable.map(({event}) => event.description),
      readable.map(({text}) => text),
    );
    assert.deepEqual(
      readable.map(({event}) => event.summary),
      readable.map(({text}) => text),
    );
    console.log(`calendar: ${texts.length} texts by ical.js, ${readable.length} by node-ical`);
    assert.ok(readable.length > 1_000);
  });

  it('has lines of at most 75 octets that end in CRLF, and cuts no character through', () => {
    let longest = 0;
    let lines = 0;
    // Each length from 0 to 160, of characters of 1 to 4 octets: the fold falls at every place.
    for (const letter of ['a', 'é', '…', '😀', ' x', 'a,é;…\\😀\n'])
      for (let length = 0; length <= 160; length++) {
        const text = `b${letter.repeat(length)}b`;
        const file = make([{text, title: text}]);
        assert.ok(file.endsWith('END:VCALENDAR\r\n'));
        assert.equal(file.replaceAll('\r\n', '').search(/[\r\n]/), -1, 'no bare line break');
        for (const line of file.split('\r\n')) {
          const octets = Buffer.byteLength(line);
          assert.ok(octets <= 75, `${octets} octets: ${line}`);
          // A character that is cut would come back as another.
          assert.equal(Buffer.from(line).toString(), line);
          longest = Math.max(longest, octets);
          lines++;
        }
        assert.equal(eventsOf(file)[0].getFirstPropertyValue('description'), text);
      }
    assert.equal(longest, 75, 'folded no sooner than needed');
    console.log(`calendar: ${lines} lines of at most ${longest} octets`);
  });

  it('has what a calendar asks for: version, product, stamp, an alarm that shows, and no claim on the day', () => {
    // The stamp has no milliseconds.
    const before = Math.floor(Date.now() / 1000) * 1000;
    const file = make([{}]);
    const after = Date.now();
    const calendar = new ICAL.Component(ICAL.parse(file));
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.ok(calendar.getFirstPropertyValue('prodid'));
    const [event] = eventsOf(file);
    assert.match(unfolded(file), /^DTSTAMP:\d{8}T\d{6}Z\r$/m);
    const stamp = event.getFirstPropertyValue('dtstamp').toJSDate().getTime();
    assert.ok(stamp >= before && stamp <= after, `${stamp} between ${before} and ${after}`);
    assert.equal(event.getFirstPropertyValue('transp'), 'TRANSPARENT');
    const alarms = event.getAllSubcomponents('valarm');
    assert.equal(alarms.length, 1);
    assert.equal(alarms[0].getFirstPropertyValue('action'), 'DISPLAY');
    assert.equal(alarms[0].getFirstPropertyValue('description'), 'Kijken');
  });
});

describe('the reminders that a visitor saves', () => {
  let pages, nl;

  before(async () => {
    pages = await startPages();
  });
  after(() => pages?.close());

  const labels = (page) =>
    page.evaluate(() =>
      [...document.querySelector('rugpijn-check').renderRoot.querySelectorAll('button')].map((button) =>
        button.textContent.trim(),
      ),
    );

  async function result(id, answers, now, timeZone) {
    const {page, faults} = await pages.open({now, timeZone});
    nl = await page.evaluate(() => ({
      button: window.visitor.nl.takeHome.calendar,
      fileName: window.visitor.nl.takeHome.fileName,
      done: window.visitor.nl.takeHome.done.calendar,
      planReminder: window.visitor.nl.takeHome.planReminder,
      planStep: window.visitor.nl.programme.walks(2, 30),
      lifting: window.visitor.nl.exercises['lifting-well'].name,
      plank: window.visitor.nl.exercises.plank.name,
    }));
    await play(page, id, answers);
    return {page, faults, offered: (await labels(page)).includes(nl.button)};
  }

  const read = ({text}) => {
    const events = eventsOf(text).map((component) => {
      const {startDate, endDate, summary, description, uid} = new ICAL.Event(component);
      return {
        start: startDate.toString(),
        end: endDate.toString(),
        summary,
        description,
        uid,
        trigger: component.getFirstSubcomponent('valarm').getFirstPropertyValue('trigger').toString(),
      };
    });
    assert.equal(new Set(events.map(({uid}) => uid)).size, events.length, 'each event has a name of its own');
    const other = Object.values(nodeIcal.sync.parseICS(text)).filter(({type}) => type === 'VEVENT');
    assert.deepEqual(
      other.map(({summary, description}) => ({summary, description})),
      events.map(({summary, description}) => ({summary, description})),
    );
    return events;
  };

  // The week before the clock goes forward in Amsterdam, so that every reminder lies behind the change; and the same
  // before it goes back.
  const moments = [
    ['in the week before summer time', Date.UTC(2027, 2, 26, 22, 30), 'Europe/Amsterdam', '2027-03-26'],
    ['in the week before winter time', Date.UTC(2027, 9, 29, 21, 30), 'Europe/Amsterdam', '2027-10-29'],
    ['where it is a day later', Date.UTC(2027, 2, 26, 22, 30), 'Pacific/Auckland', '2027-03-27'],
    ['where it is a day earlier', Date.UTC(2027, 2, 14, 6, 30), 'America/Los_Angeles', '2027-03-13'],
  ];
  // Pain of this duration has lasted at least so many days; VC37 may look after their own back.
  const durations = [
    ['under-1-week', {}, [7, 21, 42]],
    ['1-to-3-weeks', {}, [21 - 7, 42 - 7]],
    ['3-to-6-weeks', {course: 'better'}, [42 - 21]],
  ];
  for (const [index, [name, now, timeZone, today]] of moments.entries())
    // Which weeks they are has nothing to do with the clock, which the parsers above go through day by day.
    for (const [duration, answers, inDays] of index === 0 ? durations : sampled(durations, durations.length))
      it(`are at the weeks that lie ahead: ${duration}, ${name} (${timeZone})`, async () => {
        const {page, faults, offered} = await result(
          'VC37',
          {duration, ...answers, pain: '4', 'daily-function': 'with-effort'},
          now,
          timeZone,
        );
        assert.ok(offered);
        const file = await saveFile(page, nl.button);
        assert.equal(file.name, nl.fileName);
        assert.match(file.name, /\.ics$/);
        const all = read(file);
        const isOfPlan = ({summary}) => summary === nl.planReminder;
        // The plan of exercises goes on after two weeks: what to do then, and what comes with it.
        const [plan, ...others] = all.filter(isOfPlan);
        assert.deepEqual(others, []);
        assert.equal(plan.start, wallDay(today, 14));
        assert.equal(plan.trigger, 'PT9H');
        assert.ok(plan.description.startsWith(nl.planStep), plan.description);
        assert.equal(plan.description.includes(nl.lifting), duration !== '3-to-6-weeks', plan.description);
        assert.equal(plan.description.includes(nl.plank), duration === '3-to-6-weeks', plan.description);
        const events = all.filter((event) => !isOfPlan(event));
        assert.deepEqual(
          events.map(({start}) => start),
          inDays.map((days) => wallDay(today, days)),
        );
        assert.deepEqual(
          events.map(({end}) => end),
          inDays.map((days) => wallDay(today, days + 1)),
        );
        const written = new Intl.DateTimeFormat('nl-NL', {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        }).format(new Date(today));
        const doing = await page.evaluate(() =>
          window.visitor.say(window.visitor.nl.choices['daily-function'].answers['with-effort'], 'u').toLowerCase(),
        );
        for (const {description, trigger, summary} of events) {
          assert.ok(
            description.startsWith(`Op ${written}: pijn 4 van 10. Gewone dingen doen: ${doing}.\n`),
            description,
          );
          assert.match(description, /\nNu: pijn \.\.\. van 10\. Gewone dingen doen: \.\.\.\n./);
          assert.equal(trigger, 'PT9H');
          assert.match(summary, /^Rugpijn/);
        }
        // Each moment says what to do then.
        assert.equal(new Set(events.map(({description}) => description)).size, events.length);
        assert.ok(
          (await page.evaluate(() => document.querySelector('rugpijn-check').renderRoot.textContent)).includes(nl.done),
        );
        assert.deepEqual(faults, []);
        await page.close();
      });

  const now = Date.UTC(2027, 0, 13, 11);
  for (const [name, id, answers] of [
    ['call-112', 'VC13', {duration: 'under-1-week'}],
    ['call-now', 'VC01', {duration: 'under-1-week'}],
  ])
    it(`are not offered when a doctor comes first: ${name}`, async () => {
      const {page, offered} = await result(id, answers, now);
      assert.ok(
        await page.evaluate(() => document.querySelector('rugpijn-check').renderRoot.querySelector('.card')),
        'a result is shown',
      );
      const shown = await labels(page);
      assert.ok(
        shown.includes(await page.evaluate(() => window.visitor.nl.takeHome.print)),
        'the other buttons are there',
      );
      assert.equal(offered, false);
      await page.close();
    });

  it('are of the plan alone when no week to look again lies ahead', async () => {
    for (const duration of ['6-to-12-weeks', 'over-12-weeks']) {
      const {page, offered} = await result('VC37', {duration, course: 'better'}, now);
      assert.ok(offered);
      const events = read(await saveFile(page, nl.button));
      assert.deepEqual(
        events.map(({start, summary}) => [start, summary]),
        [[wallDay('2027-01-13', 14), nl.planReminder]],
      );
      await page.close();
    }
  });

  it('say what the plan says of a leg that does not settle', async () => {
    const {page, offered} = await result('VC37', {'leg-pain': 'one-leg-below-knee', duration: '1-to-3-weeks'}, now);
    assert.ok(offered);
    const ofTheLeg = await page.evaluate(() => window.visitor.say(window.visitor.nl.safetyNet.hernia, 'u'));
    const events = read(await saveFile(page, nl.button));
    assert.deepEqual(
      events.map(({start, description}) => [start, description.includes(ofTheLeg)]),
      [
        [wallDay('2027-01-13', 14), false],
        [wallDay('2027-01-13', 35), true],
        [wallDay('2027-01-13', 14), false],
      ],
    );
    await page.close();
  });

  it('say to call the doctor again when a doctor looks into it now, and never the physiotherapist', async () => {
    const {page, offered} = await result('VC53', {duration: 'under-1-week'}, now);
    assert.ok(offered);
    const again = await page.evaluate(() => window.visitor.say(window.visitor.nl.safetyNet.marksByDoctor, 'u'));
    const events = read(await saveFile(page, nl.button));
    assert.equal(events.length, 3);
    for (const {description} of events) {
      assert.ok(description.endsWith(`\n${again}`), description);
      assert.doesNotMatch(description, /fysiotherapeut/);
    }
    await page.close();
  });
});
