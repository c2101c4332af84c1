// The package as npm packs it, in the project of somebody who installed it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {npm, root} from '../setup.mjs';

/** Puts packages that are installed here into a folder of modules, and what they need, by links. */
export function linkPackages(modules, names) {
  for (const name of names) {
    const [from, to] = [join(root, 'node_modules', name), join(modules, name)];
    if (existsSync(to) || !existsSync(from)) continue;
    mkdirSync(dirname(to), {recursive: true});
    symlinkSync(from, to, 'junction');
    linkPackages(modules, Object.keys(JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')).dependencies ?? {}));
  }
}

/**
 * Packs what was built, and unpacks it in the node_modules of a new project.
 * @param others packages that the project has besides, by links to what is installed here
 * @returns where that project is, and where in it the package; the tarball; and `remove`, which takes all of it away
 */
export function installPacked(...others) {
  const folder = mkdtempSync(join(tmpdir(), 'rugpijn-check-packed-'));
  assert.ok(npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {stdio: 'ignore'}));
  const {name, version, dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(folder, `${name}-${version}.tgz`);
  assert.equal(spawnSync('tar', ['-xzf', file, '-C', folder]).status, 0);
  const site = join(folder, 'site');
  const modules = join(site, 'node_modules');
  const installed = join(modules, name);
  mkdirSync(modules, {recursive: true});
  renameSync(join(folder, 'package'), installed);
  linkPackages(modules, [...Object.keys(dependencies), ...others]);
  return {
    site,
    installed,
    tarball: readFileSync(file),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
