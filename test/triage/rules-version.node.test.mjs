import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {read} from '../generated/files.mjs';
import {complaint, makeFingerprints, readFingerprints} from '../generated/fingerprints.mjs';
import {loadSource} from '../helpers/load-source.mjs';

describe('the version of the rules', () => {
  const signed = readFingerprints();
  let now;
  before(async () => {
    now = await makeFingerprints();
  });

  /** The fingerprints if these files were otherwise: path → [text, what it becomes]. */
  const ifChanged = (changes) =>
    makeFingerprints(() =>
      loadSource(
        'test/triage/fingerprints.ts',
        Object.fromEntries(
          Object.entries(changes).map(([path, [from, to]]) => [
            path,
            (text) => {
              assert.ok(text.includes(from), `${path} has "${from}"`);
              return text.replace(from, to);
            },
          ]),
        ),
      ),
    );

  it('stands for what it stood for when it was given', () => {
    assert.equal(complaint(signed, now), '');
    assert.deepEqual(now, signed, 'a new version of the rules has no fingerprints yet: run npm run update');
  });

  it('is told about in the changelog', () => {
    assert.ok(
      read('CHANGELOG.md').includes(`\`${now.rulesVersion}\``),
      `CHANGELOG.md says nothing of ${now.rulesVersion}`,
    );
  });

  it('has to be a new one when a rule, advice, an exercise, a sign or a word of them changes, each of which is named', async () => {
    const changed = await ifChanged({
      'src/triage/rules.ts': ["const pain7up = ['7',", 'const pain7up = ['],
      'src/triage/advice.ts': ["pain6down = ['0', ", 'pain6down = ['],
      'src/triage/doors.ts': ["when: [{alone: 'call-hospital'}]", 'when: []'],
      'src/triage/exercises.ts': ['[1, 3, 4, 5, 1, 5]', '[1, 3, 4, 5, 1, 6]'],
      'src/triage/safety-net.ts': ["{symptom: 'fever'}, ", ''],
      'src/copy/nl/questions.ts': ['Overgeven', 'Braken'],
      'src/copy/nl/take-home.ts': ['`${weeks} weken`', '`${weeks} wk`'],
    });
    assert.match(
      complaint(signed, changed),
      /^Changed since version \S+ of the rules: rules, what a result tells, advice, what stands in the card, exercises, safety net, words of the questions, words of the advice\. .* Give rulesVersion .* a new date.* run npm run update\.$/,
    );
  });

  it('may stay when only a comment, the format, a name or a button changes', async () => {
    const same = await ifChanged({
      'src/triage/rules.ts': ['  // A: 112\n', '\n\n  /* emergencies */\n'],
      'src/triage/advice.ts': ['const anyAdvice =', 'const  anyAdvice  ='],
      'src/copy/nl/questions.ts': ["'Overgeven'", '`Overgeven`'],
      'src/copy/nl/ui.ts': ["next: 'Verder'", "next: 'Volgende'"],
    });
    assert.equal(complaint(signed, same), '');
  });

  it('may stand for anything when it is new', () => {
    const other = {rulesVersion: '2100-01-01', fingerprints: {...now.fingerprints, rules: 'other'}};
    assert.equal(complaint(signed, other), '');
    assert.notEqual(complaint(signed, {...other, rulesVersion: signed.rulesVersion}), '');
  });
});
