import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../setup.mjs';

const filesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
const digest = (file, algorithm = 'sha256', encoding = 'hex') =>
  createHash(algorithm).update(readFileSync(file)).digest(encoding);

describe('the build', () => {
  it('makes the same bytes in another folder, at another time, in another time zone and language', () => {
    const folder = mkdtempSync(join(tmpdir(), 'build-'));
    try {
      for (const path of [
        'package.json',
        'tsconfig.json',
        'rollup.config.mjs',
        'LICENSE',
        'CHANGELOG.md',
        'src',
        'demo',
      ])
        cpSync(join(root, path), join(folder, path), {recursive: true});
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
      const {status, stderr} = spawnSync(
        process.execPath,
        [join(folder, 'node_modules/rollup/dist/bin/rollup'), '--config', '--silent'],
        {
          cwd: folder,
          encoding: 'utf8',
          env: {...process.env, TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
        },
      );
      assert.equal(status, 0, stderr);
      const [here, there] = [join(root, 'dist'), join(folder, 'dist')];
      assert.deepEqual(filesIn(there), filesIn(here));
      const different = filesIn(here).filter((file) => digest(join(here, file)) !== digest(join(there, file)));
      assert.deepEqual(different, []);
      assert.ok(filesIn(here).length > 100);
      console.log(`build: ${filesIn(here).length} files, byte for byte the same`);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('prints and writes what pins it: a name with the version, and the digest of its bytes', () => {
    const {version, file, integrity} = JSON.parse(readFileSync(join(root, 'dist/release.json'), 'utf8'));
    assert.equal(file, `rugpijn-check-${version}.js`);
    assert.equal(integrity, `sha384-${digest(join(root, 'dist', file), 'sha384', 'base64')}`);
    assert.equal(digest(join(root, 'dist', file)), digest(join(root, 'dist/rugpijn-check.js')));
  });
});
