import {expect} from '@open-wc/testing';
import {judge} from '../../../src/triage/assess.js';
import {reachable} from '../../../src/triage/match.js';
import {answersOf, questionIds, worsening, type Answers, type QuestionId} from '../../../src/triage/questions.js';
import {ruleRows} from '../../../src/triage/rules.js';
import {shownWhen} from '../../../src/triage/screens.js';
import {precedence, rank} from '../../../src/triage/urgency.js';
import {counted} from '../../helpers/counted.js';
import {person} from '../../helpers/person.js';
import {neverSole} from '../vignettes.js';
import {allowedIn, boxOf, parts, personIn, uncovered, type Box} from './boxes.js';

const boxCount = parts.reduce((sum, [, boxes]) => sum + boxes.length, 0);

describe('proof: rows as boxes', () => {
  it('is total: every answer set has exactly one urgency', () => {
    // Whoever answers what, the last row fits; the most urgent row that fits is one value.
    const everybody: Box = {};
    expect(
      uncovered(
        everybody,
        parts.flatMap(([, boxes]) => boxes),
      ),
    ).to.equal(null);
    const [first, ...others] = ruleRows.filter(
      ({then}) => rank(then) === Math.max(...ruleRows.map((row) => rank(row.then))),
    );
    expect(first?.id).to.equal('self-care');
    expect(others).to.deep.equal([]);
    counted('total', {rows: ruleRows.length, boxes: boxCount, questions: questionIds.length});
  });

  it('is monotone: one step towards worrying never lowers the urgency, lengthens a window or adds a second door', () => {
    let steps = 0;
    let left = 0;
    for (const question of questionIds) {
      const ladder = worsening(question);
      for (const [index, worse] of ladder.slice(1).entries()) {
        const better = ladder[index] as string;
        steps++;
        for (const [part, own] of parts) {
          const atLeastAsPressing = parts
            .filter(([other]) => precedence(other) <= precedence(part))
            .flatMap(([, covers]) => covers);
          for (const box of own) {
            if (!allowedIn(box, question).includes(better) || allowedIn(box, question).includes(worse)) continue;
            left++;
            // Everybody whom the part loses by this step must be caught by one that is at least as pressing.
            const witness = uncovered({...box, [question]: [worse]}, atLeastAsPressing);
            expect(witness, `${question}: ${better} → ${worse} lets ${part.id} go`).to.equal(null);
          }
        }
      }
    }
    counted('monotone', {steps, questions: questionIds.length, left});
  });

  it('keeps a question on the path when an answer gets more worrying', () => {
    let conditions = 0;
    for (const boxes of Object.values(shownWhen))
      for (const condition of boxes)
        for (const [question, allowed] of Object.entries(boxOf(condition))) {
          const ladder: readonly string[] = worsening(question as QuestionId);
          const first = ladder.findIndex((answer) => allowed.includes(answer));
          if (ladder.length > 0) expect([...ladder.slice(first)], question).to.have.members([...allowed]);
          conditions++;
        }
    counted('path-grows', {conditions});
  });

  it('is stable: a row that applies still applies when more is answered', () => {
    let added = 0;
    for (const [row, boxes] of parts) {
      // A handful of each part's boxes: those of one part differ only in which factors they name.
      for (const box of boxes.slice(0, 12)) {
        const partial = personIn(box);
        const applies = (answers: Answers): boolean => {
          const {reasons, alsoNote} = judge(answers);
          return row.id === 'self-care' || [...reasons, ...alsoNote].some(({rule}) => rule === row.id);
        };
        expect(applies(partial), row.id).to.equal(true);
        for (const question of questionIds) {
          if (question in partial) continue;
          for (const answer of answersOf(question)) {
            expect(applies({...partial, [question]: answer}), `${row.id} with ${question}: ${answer}`).to.equal(true);
            added++;
          }
        }
      }
    }
    counted('stable', {added});
  });

  it('has no dead row: each can decide, with each of its appointments, and all but the named ones can decide alone', () => {
    const alone = new Set<string>();
    for (const [part, boxes] of parts) {
      const morePressing = parts
        .filter(([other]) => precedence(other) < precedence(part))
        .flatMap(([, covers]) => covers);
      const others = parts
        .filter(([other]) => other.id !== part.id && rank(other.then) <= rank(part.then))
        .flatMap(([, covers]) => covers);
      const own = part.id === 'self-care' ? boxes : reachable(part).map(boxOf);
      expect(
        own.some((box) => uncovered(box, morePressing)),
        `${part.id} decides for somebody ${part.window ?? ''} ${part.eitherDoor ?? ''}`,
      ).to.equal(true);
      if (own.some((box) => uncovered(box, others))) alone.add(part.id);
    }
    const never = ruleRows.filter(({id}) => !alone.has(id)).map(({id}) => id);
    expect(never).to.have.members([...neverSole]);
    counted('no-dead-row', {rows: ruleRows.length, neverAlone: never.length});
  });

  it('has no dead answer but those named here', () => {
    const columns: Box[] = [
      ...parts.flatMap(([, boxes]) => boxes),
      ...Object.values(shownWhen).flatMap((conditions) => conditions.map(boxOf)),
    ];
    const neutral: string[] = [];
    let answers = 0;
    for (const question of questionIds) {
      const classes = new Map<string, string>();
      const using = columns.filter((box) => question in box);
      for (const answer of answersOf(question)) {
        answers++;
        const key = using.map((box) => (allowedIn(box, question).includes(answer) ? 1 : 0)).join('');
        const same = classes.get(key);
        if (same !== undefined) neutral.push(`${question}: ${answer} as ${same}`);
        else classes.set(key, answer);
      }
    }
    // No row tells these apart. What they are for: a known weakness must not be read as new; the advice reads work,
    // effort and the pain figure; "strain" lets somebody say what happened without it
    // counting as an injury; the whole back is as suspicious as the upper half of it.
    expect(neutral, 'an answer that a row reads now leaves this list, and one that none reads joins it').to.deep.equal([
      'leg-strength: known-and-old as normal',
      'injury: strain as none',
      'location: mid-or-upper as whole',
      ...['1', '2', '3', '4', '5', '6'].map((pain) => `pain: ${pain} as 0`),
      'pain: 10 as 9',
      'daily-function: with-effort as normal',
      ...['working', 'adapted', 'off-sick', 'not-said'].map((work) => `work: ${work} as no-paid-work`),
    ]);
    counted('no-dead-answer', {answers, questions: questionIds.length, neutral: neutral.length});
  });

  it('knows exactly who can come to a row on the path', () => {
    const visible = (answers: Answers, question: QuestionId): boolean => {
      const conditions = shownWhen[question];
      return (
        !conditions ||
        conditions.some((condition) =>
          Object.entries(boxOf(condition)).every(
            ([other, allowed]) =>
              allowed.includes(answers[other as QuestionId] as string) && visible(answers, other as QuestionId),
          ),
        )
      );
    };
    let combinations = 0;
    for (const [row, boxes] of parts) {
      // The rows below never stop the check, so nothing rests on how they are reached.
      if (rank(row.then) > rank('gp-appointment')) continue;
      const onPath = reachable(row).map(boxOf);
      for (const box of boxes) {
        const all = [
          ...new Set(
            Object.keys(box).flatMap((question) => [
              question,
              ...(shownWhen[question as QuestionId] ?? []).flatMap((condition) => Object.keys(condition)),
            ]),
          ),
        ] as QuestionId[];
        const product = all.reduce<Answers[]>(
          (people, question) =>
            people.flatMap((somebody) => answersOf(question).map((answer) => ({...somebody, [question]: answer}))),
          [{}],
        );
        for (const somebody of product) {
          const inBox = Object.entries(box).every(([question, allowed]) =>
            allowed.includes(somebody[question as QuestionId] as string),
          );
          const asked = inBox && Object.keys(box).every((question) => visible(somebody, question as QuestionId));
          const full = person(somebody);
          const found = onPath.some((path) =>
            Object.entries(path).every(([question, allowed]) =>
              allowed.includes(full[question as QuestionId] as string),
            ),
          );
          if (asked) expect(found, `${row.id} ${JSON.stringify(somebody)}`).to.equal(true);
          combinations++;
        }
      }
      for (const path of onPath) {
        const somebody = person(personIn(path));
        for (const question of Object.keys(path))
          expect(visible(somebody, question as QuestionId), `${row.id}: ${question}`).to.equal(true);
      }
    }
    counted('reachable', {combinations});
  });
});
