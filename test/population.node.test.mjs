import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {populationFile} from './generated/population.mjs';
import {readJson} from './generated/files.mjs';
import {root} from './setup.mjs';

describe('npm run population', () => {
  let folder;
  const run = (...args) =>
    spawnSync(process.execPath, [join(root, 'test/population.mjs'), ...args], {cwd: folder, encoding: 'utf8'});
  const git = (...args) => {
    const {status, stderr} = spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.z', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  };
  /** What it says when it can't: one sentence, and nothing else. */
  const refusal = (...args) => {
    const {status, stdout, stderr} = run(...args);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^[^\n]+\.\n$/);
    return stderr.trim();
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'population-'));
    cpSync(join(root, 'src/triage'), join(folder, 'src/triage'), {recursive: true});
    const rules = join(folder, 'src/triage/rules.ts');
    const text = readFileSync(rules, 'utf8');
    const [from, to] = ["when: [{'chest-or-breath': 'yes'}]", "when: [{'chest-or-breath': 'no'}]"];
    assert.ok(text.includes(from));
    writeFileSync(rules, text.replace(from, to));
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message=Everybody who breathes calls 112', '--no-gpg-sign');
    git('rm', '-r', '--quiet', 'src/triage');
    git('commit', '--quiet', '--message=No rules', '--no-gpg-sign');
  });
  after(() => rmSync(folder, {recursive: true}));

  it('prints the shares that are written down, and what each row does', () => {
    const {status, stdout} = run();
    assert.equal(status, 0);
    const {settings, moves, rulesVersion} = readJson(populationFile);
    const lines = stdout.split('\n').map((line) => line.trim().split(/\s+/));
    assert.ok(stdout.includes(`Rules of ${rulesVersion};`));
    for (const share of Object.keys(settings.base))
      assert.deepEqual(
        lines.find(([name]) => name === share).slice(1),
        Object.values(settings).map((setting) => setting[share].toFixed(1)),
      );
    for (const [rule, share] of Object.entries(moves))
      assert.equal(lines.find(([, name]) => name === rule).at(-1), share.toFixed(1), rule);
  });

  it('says whom a commit sent elsewhere, those first whom the rules of now take furthest from help', () => {
    const {status, stdout, stderr} = run('--against', 'HEAD~1', '--save', 'ends.json');
    assert.deepEqual([status, stderr], [0, '']);
    const [first, ...others] = stdout.split('\n').filter((line) => line.includes(' → '));
    assert.match(first, /^ +\d+ {2}call-112 → self-care {2}\(less pressing\)$/);
    assert.ok(others.length > 4);
    const [, all, eased] = /^base: (\d+) .* of \d+ people end elsewhere, (\d+) .* less pressing$/m.exec(stdout);
    assert.ok(Number(eased) > 5000 && Number(all) > Number(eased));
  });

  it('says that nobody moved, against what it saved', () => {
    const {status, stdout} = run('--against', 'ends.json');
    assert.equal(status, 0);
    assert.equal(stdout.match(/: 0 \(0\.0 %\) of \d+ people end elsewhere/g).length, 4);
    assert.doesNotMatch(stdout, / → /);
  });

  it('says in one sentence what it can’t compare with', () => {
    assert.equal(refusal('--against', 'nowhere'), 'nowhere is neither a file nor a commit of this repository.');
    assert.equal(refusal('--against=--help'), '--help is neither a file nor a commit of this repository.');
    assert.match(refusal('--against', 'HEAD'), /^The rules of HEAD can't be measured: /);
    assert.equal(
      refusal('--against', '.git/HEAD'),
      ".git/HEAD can't be used: it is not what npm run population -- --save wrote.",
    );
    assert.match(refusal('--against', '.git'), /^\.git can't be used: /);
    const others = JSON.stringify({...JSON.parse(readFileSync(join(folder, 'ends.json'), 'utf8')), seed: 2});
    writeFileSync(join(folder, 'others.json'), others);
    assert.match(refusal('--against', 'others.json'), /^others\.json can't be used: it is of other people: /);
    for (const wrong of [['--aganst', 'HEAD'], ['HEAD'], ['--against']])
      assert.equal(refusal(...wrong), 'It takes --save <file> and --against <commit or file>, and nothing else.');
  });
});
