// The package as npm packs it and somebody else installs it.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {build} from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {installPacked} from './helpers/packed.mjs';
import {root} from './setup.mjs';

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the packed package', () => {
  let packed;
  let site;
  let installed;
  let tarball;
  before(() => {
    packed = installPacked();
    ({site, installed, tarball} = packed);
  });
  after(() => packed?.remove());

  it('holds what changed and the accessibility statement, where the README leads to them, and no demo', () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    for (const name of ['CHANGELOG.md', 'demo/accessibility.html']) {
      assert.ok(readme.includes(`](${name})`), name);
      assert.ok(existsSync(join(installed, name)), name);
    }
    for (const name of ['dist/demo', 'demo/index.html', `dist/${own.name}-${own.version}.zip`])
      assert.ok(!existsSync(join(installed, name)), name);
    for (const field of ['unpkg', 'jsdelivr'])
      assert.equal(readFileSync(join(installed, own[field]), 'utf8').slice(0, 20), '/*! rugpijn-check 0.');
  });

  it('has a line of the README that installs it', () => {
    const [, name] = /^npm install \.\/(\S+)/m.exec(readFileSync(join(root, 'README.md'), 'utf8'));
    assert.equal(name.replace('<version>', own.version), `rugpijn-check-${own.version}.tgz`);
  });

  it('has no fault that publint finds', async () => {
    const {buffer, byteOffset, byteLength} = tarball;
    const {messages, pkg} = await publint({
      pack: {tarball: buffer.slice(byteOffset, byteOffset + byteLength)},
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that are right for a bundler and for Node', async () => {
    const {problems, entrypoints} = await checkPackage(createPackageFromTarballData(tarball));
    assert.ok(Object.keys(entrypoints).length >= 8);
    // A package of modules is not for who requires one, and Node before 12 knows no entries.
    const meant = problems.filter(({resolutionKind}) => !['node10', 'node16-cjs'].includes(resolutionKind));
    assert.deepEqual(meant, []);
  });

  /** What is left of the package, and of Lit, in the bundle of a site that says this. */
  async function bundled(contents) {
    const {outputFiles, metafile} = await build({
      stdin: {contents, resolveDir: site},
      absWorkingDir: site,
      bundle: true,
      minify: true,
      format: 'esm',
      preserveSymlinks: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const [output] = Object.values(metafile.outputs);
    const modules = Object.entries(output.inputs)
      .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
      .map(([name]) => name);
    return {bytes: outputFiles[0].contents.length, modules};
  }

  it('leaves the element and Lit out of the bundle of who only decides', async () => {
    const core = await bundled(`import {assess} from 'rugpijn-check/triage'; console.log(assess({}))`);
    const all = await bundled(`import {assess} from 'rugpijn-check'; console.log(assess({}))`);
    const outside = all.modules.filter((name) => !/rugpijn-check\/dist\/triage\b/.test(name) && name !== '<stdin>');
    assert.deepEqual(outside, []);
    assert.deepEqual(all.modules.toSorted(), core.modules.toSorted());
    console.log(`esbuild: assess() alone is ${all.bytes} bytes`);
  });

  it('keeps what defines the tag, also for who imports nothing from it', async () => {
    for (const name of ['rugpijn-check/define', 'rugpijn-check/rugpijn-check.js']) {
      const {bytes} = await bundled(`import '${name}';`);
      assert.ok(bytes > 100_000, `${name}: ${bytes} bytes`);
    }
  });
});
