// What is played: every kind of screen and every result, read from the top and gone through by Tab.
import {loadSource} from '../../helpers/load-source.mjs';

const practice =
  'contact-name="Fysiotherapie De Linde" contact-phone="030 123 45 67" contact-url="https://delinde.example/afspraak"';

const {buttons, callNow, eitherDoor, everything, others, paralysed, personal, selfCare, staysClosed} =
  await loadSource('test/access/orca/people.ts');

const unfolds = (title) => !staysClosed.includes(title);

/** A visit from the first screen to the result, as somebody with these answers. */
async function visit(listener, who) {
  while (!(await listener.hasResult())) {
    await listener.read();
    await listener.tab({who});
    await listener.press(buttons.next);
  }
  await listener.read();
  await listener.tab({unfolds});
}

/** By the name of the transcript: what is played in which checks. */
export const visits = {
  async 'self-care'(open) {
    const listener = await open(practice);
    await visit(listener, selfCare);
    await listener.read('with everything open');
  },
  async 'either-door'(open) {
    await visit(await open(practice), eitherDoor);
  },
  async 'call-now'(open) {
    const listener = await open(practice);
    await visit(listener, callNow);
    await listener.press(buttons.copy);
  },
  async 'other-results'(open) {
    for (const who of others) {
      const listener = await open(practice);
      await listener.skip(who);
      await listener.read();
      await listener.tab({unfolds});
    }
  },
  async 'other-screens'(open) {
    await visit(await open(''), everything);

    const unanswered = await open('');
    await unanswered.press(buttons.next);
    await unanswered.read('left without an answer');
    await unanswered.tab({who: selfCare});

    const alarm = await open('');
    await alarm.tab({who: selfCare});
    await alarm.tab({who: paralysed});
    await alarm.read('with a sign of alarm');

    const invited = await open('');
    await invited.skip(selfCare);
    await invited.press(buttons.personalise);
    await invited.read();
    await invited.tab({who: personal});
    await invited.press(buttons.next);
    await invited.read();
  },
  async leaflet(open) {
    const listener = await open(`mode="leaflet" ${practice}`);
    await listener.read();
    await listener.tab({unfolds});
    await listener.read('with everything open');
  },
};
