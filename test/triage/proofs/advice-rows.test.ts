import {expect} from '@open-wc/testing';
import {adviceFor, firstRows, helpline, sectionRows} from '../../../src/triage/advice.js';
import {judge} from '../../../src/triage/assess.js';
import {contactBelow, doorRows, headingRows, linksBeside} from '../../../src/triage/doors.js';
import {exerciseRows, kindRows, planRows} from '../../../src/triage/exercises.js';
import {walk} from '../../../src/triage/flow.js';
import {fits, reachable} from '../../../src/triage/match.js';
import {ruleRows} from '../../../src/triage/rules.js';
import {
  markByDoctor,
  markByPhysiotherapist,
  markOfHernia,
  safetyNet,
  signRows,
} from '../../../src/triage/safety-net.js';
import {firstFor, isFor, type AdviceRow, type Situation} from '../../../src/triage/situation.js';
import {adviceLevel, rank} from '../../../src/triage/urgency.js';
import {counted} from '../../helpers/counted.js';
import {person} from '../../helpers/person.js';
import {crowd} from '../../helpers/crowd.js';
import {situationFor} from '../../helpers/situation.js';
import {boxOf, intersect, personIn} from './boxes.js';

const everybody = [...crowd()].map(({answers, now, seenOn}) => situationFor(answers, now, seenOn));

/** What is wrong with rows that each stand for themselves: boxes that fit nobody, or nobody alone, and rows that leave nobody out. */
function dead(
  named: readonly (readonly [name: string, row: AdviceRow])[],
  comes: (situation: Situation) => boolean,
): readonly string[] {
  const here = everybody.filter(comes);
  return named.flatMap(([name, {when}]) => {
    if (!when) return here.length > 0 ? [] : [`${name}: nobody comes here`];
    const alone = when.map((box, index) =>
      here.some(
        (situation) => fits(box, situation) && !when.some((other, place) => place !== index && fits(other, situation)),
      ),
    );
    const leavesOut = here.some((situation) => !isFor({when}, situation));
    return [
      ...alone.flatMap((isAlone, index) => (isAlone ? [] : [`${name}: box ${index + 1} fits nobody alone`])),
      ...(leavesOut ? [] : [`${name}: leaves nobody out`]),
    ];
  });
}

/** Rows of which the first that fits counts: what is wrong with each among those whom none before it fits. */
const deadInOrder = (
  named: readonly (readonly [name: string, row: AdviceRow])[],
  comes: (situation: Situation) => boolean,
): readonly string[] =>
  named.flatMap(([name, row], index) => {
    const isLeft = (situation: Situation): boolean =>
      comes(situation) && !named.slice(0, index).some(([, before]) => isFor(before, situation));
    // The last takes all that are left.
    return dead([[name, row]], isLeft).filter(
      (fault) => index < named.length - 1 || !fault.endsWith('leaves nobody out'),
    );
  });

const always = (): boolean => true;
const sees =
  (id: string) =>
  (situation: Situation): boolean =>
    sectionRows.some((row) => row.section === id && isFor(row, situation));

describe('proof: rows of advice', () => {
  it('are all reached, and each of their boxes matters to somebody', () => {
    const sections = sectionRows.map((row) => [row.section, row] as const);
    const faults = [
      ...dead(sections, always),
      ...sectionRows.flatMap(({section, lines}) => [
        ...dead(
          lines.map((row) => [`${section}, ${row.line}`, row]),
          sees(section),
        ),
        ...dead(
          lines.flatMap(({line, suits}) => (suits ? [[`${section}, suits ${line}`, {when: suits}] as const] : [])),
          sees(section),
        ),
      ]),
      // Who treats what comes first for whoever one of them suits, so its boxes are those of the lines.
      ...firstRows.flatMap((row) =>
        row.when && row.section !== 'who-treats-what' ? dead([[`first, ${row.section}`, row]], sees(row.section)) : [],
      ),
      ...dead(
        Object.values(signRows).flatMap((signs) =>
          signs.flatMap((row) => (row.only === 'leaflet' ? [] : [[JSON.stringify(row), row] as const])),
        ),
        (situation) => isFor(safetyNet, situation),
      ),
      ...Object.values(signRows)
        .flat()
        .flatMap((row) =>
          row.unless
            ? dead(
                [[`${JSON.stringify(row)}, unless`, {when: row.unless}]],
                (situation) => isFor(safetyNet, situation) && isFor(row, situation),
              )
            : [],
        ),
      ...dead(
        [
          ['contact', contactBelow],
          ['links', linksBeside],
          ['helpline', helpline],
          ['safety net', safetyNet],
          ['mark by the doctor', markByDoctor],
          ['mark by the physiotherapist', markByPhysiotherapist],
          ['mark of a hernia', markOfHernia],
        ],
        always,
      ),
      ...dead(
        doorRows.map((row, index) => [`door ${index + 1}, ${row.door}`, row]),
        always,
      ),
      ...deadInOrder(
        headingRows.map((row) => [row.heading, row]),
        always,
      ),
      ...deadInOrder(
        kindRows.map((row) => [row.kind, row]),
        sees('exercise-programme'),
      ),
      ...exerciseRows.flatMap((row) =>
        dead(
          [[row.exercise, row]],
          (situation) =>
            sees('exercise-programme')(situation) && (row.kinds?.includes(firstFor(kindRows, situation).kind) ?? true),
        ),
      ),
      ...deadInOrder(
        planRows.map((row) => [row.plan, row]),
        sees('exercise-programme'),
      ),
    ];
    expect(faults).to.deep.equal([]);
    const lines = sectionRows.reduce((sum, row) => sum + row.lines.length, 0);
    const signs = Object.values(signRows)
      .flat()
      .filter(({only}) => only !== 'leaflet').length;
    const others = [sectionRows, firstRows, doorRows, headingRows, kindRows, exerciseRows, planRows].reduce(
      (sum, table) => sum + table.length,
      0,
    );
    counted('advice-rows', {rows: lines + signs + others, people: everybody.length});
  });

  it('let no advice stand beside a reason that forbids it, whatever else is answered', () => {
    // Advice needs the consent of every row that decides, and no row that consents is more urgent than one that does not: so
    // whoever the second applies to gets no advice. Played too, for each of its boxes beside each row that would give it.
    const boxes = ruleRows.map((row) => ({
      row,
      own: reachable(row).map(boxOf),
      consents: adviceLevel([row]) !== 'none',
    }));
    let pairs = 0;
    for (const {row: forbidding, own} of boxes.filter(({consents}) => !consents))
      for (const {row: giving, own: others} of boxes.filter(({consents}) => consents)) {
        expect(rank(giving.then), `${giving.id} is no more urgent than ${forbidding.id}`).to.be.at.least(
          rank(forbidding.then),
        );
        for (const box of own) {
          const shared = others.map((other) => intersect(box, other)).find(Boolean);
          if (!shared) continue;
          pairs++;
          const all = person({age: '18-to-44', ...personIn(shared)});
          const {reasons, alsoNote} = judge(all);
          const both = [...reasons, ...alsoNote].map(({rule}) => rule);
          expect(both).to.include(forbidding.id);
          if (giving.id !== 'self-care') expect(both).to.include(giving.id);
          for (const answers of [all, walk(all).counted]) {
            const advice = adviceFor(situationFor(answers));
            const given = advice.filter(({id}) => id !== 'at-the-gp' && id !== 'until-then').map(({id}) => id);
            const calming = advice
              .flatMap(({lines}) => lines)
              .filter((line) => line === 'usually-no-scan' || line === 'keep-moving-meanwhile');
            expect(
              [...given, ...calming],
              `${forbidding.id} and ${giving.id}: ${JSON.stringify(shared)}`,
            ).to.deep.equal([]);
          }
        }
      }
    for (const {section, when} of sectionRows.filter(({section: id}) => id !== 'until-then' && id !== 'at-the-gp'))
      for (const box of when ?? [{}])
        expect([box.level ?? 'none'].flat(), `${section} asks whether advice may stand`).not.to.include('none');
    counted('advice-forbidden', {pairs});
  });
});
