import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {engines} from './engines/engines.mjs';
import {root} from './setup.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

describe('the fence round src/triage', () => {
  const compile = (sources) => {
    const folder = mkdtempSync(join(root, 'src/triage/fence-'));
    try {
      for (const [name, source] of Object.entries(sources)) writeFileSync(join(folder, `${name}.ts`), source);
      return spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'src/triage'], {
        cwd: root,
        encoding: 'utf8',
      });
    } finally {
      rmSync(folder, {recursive: true});
    }
  };
  it('lets plain TypeScript through', () => {
    const {status, stdout} = compile({plain: 'export const probe = 1;'});
    assert.equal(status, 0, stdout);
  });
  it('keeps out the DOM, the copy and Lit', () => {
    const {status, stdout} = compile({
      dom: 'export const probe = document.title;',
      copy: "export {nl} from '../../copy/nl.js';",
      lit: "export {html} from 'lit';",
    });
    assert.notEqual(status, 0);
    assert.match(stdout, /dom\.ts.*'document'/);
    assert.match(stdout, /copy\.ts.*rootDir/);
    // Its types need the DOM, which is not there.
    assert.match(stdout, /lit-element\.d\.ts.*'HTMLElement'/);
  });
});

describe('the package', () => {
  it('can be imported in bare Node, through every entry', async () => {
    const {exports} = JSON.parse(read('package.json'));
    for (const [entry, target] of Object.entries(exports)) {
      if (typeof target === 'string' || entry === './rugpijn-check.js') continue;
      await import(new URL(`../${target.default}`, import.meta.url).href);
      assert.ok(read(target.types).length > 0, `${entry} has types`);
    }
  });

  it('decides without the element', async () => {
    const {assess, nextScreen, rules, screens, questions, RugpijnCheckElement} = await import('../dist/index.js');
    assert.equal(assess({'saddle-numbness': 'yes'}).urgency, 'call-now');
    assert.equal(nextScreen({}), 'alarm-now');
    assert.equal(rules.length, 82);
    assert.equal(screens.length, 14);
    assert.ok(Object.keys(questions).length > 50);
    assert.equal(RugpijnCheckElement.version, JSON.parse(read('package.json')).version);
  });

  it('has one runtime dependency, Lit, and no address of a registry in its lock file', () => {
    assert.deepEqual(Object.keys(JSON.parse(read('package.json')).dependencies), ['lit']);
    const {packages} = JSON.parse(read('package-lock.json'));
    // npm writes the folders of workspaces under that name too.
    const addresses = Object.values(packages).flatMap(({resolved, link}) => (resolved && !link ? [resolved] : []));
    assert.deepEqual(addresses, []);
  });

  it('gives the same bytes under the versioned name', () => {
    const {version} = JSON.parse(read('package.json'));
    assert.equal(read(`dist/rugpijn-check-${version}.js`), read('dist/rugpijn-check.js'));
  });
});

describe('the README', () => {
  it('names for each claim of what is proved the tests that hold it, which are there and which a command runs', () => {
    const [, table] = read('README.md').split(/<!-- \/?proofs -->/);
    const [, , ...claims] = table.trim().split('\n');
    assert.ok(claims.length > 25);
    const suites = read('test/wordpress/run.mjs').matchAll(/ from '\.\/([\w-]+\.mjs)'/g);
    const ofWordPress = new Set([...suites].map(([, file]) => `test/wordpress/${file}`));
    for (const claim of claims) {
      const [where] = claim.split('|').slice(-2);
      if (where.trim() === 'the build itself') continue;
      const files = [...where.matchAll(/`([^`]+)`/g)].map(([, file]) => `test/${file}`);
      assert.notEqual(files.length, 0, claim);
      for (const file of files) {
        assert.ok(existsSync(join(root, file)), `${file} is there`);
        assert.ok(
          Object.values(engines).some(({inPage, inNode}) => inPage?.(file) || inNode?.(file)) || ofWordPress.has(file),
          `${file} is run`,
        );
      }
    }
  });

  it('lists every attribute of the element, in its order', async () => {
    const {RugpijnCheckElement} = await import('../dist/index.js');
    const attributes = Object.entries(RugpijnCheckElement.properties).map(([name, {attribute}]) => attribute ?? name);
    const [, table] = read('README.md').split(/<!-- \/?attributes -->/);
    assert.deepEqual(
      [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name),
      attributes,
    );
  });

  it('names everybody whom a practice can offer, as the advice does, and so does the element', async () => {
    const {professions} = await import('../dist/triage/advice.js');
    const [, table] = read('README.md').split(/<!-- \/?offers -->/);
    assert.deepEqual(
      [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name),
      professions,
    );
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    const {description} = modules
      .flatMap(({declarations}) => declarations)
      .flatMap(({members = []}) => members)
      .find(({name}) => name === 'offers');
    assert.deepEqual(
      [...description.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
      professions,
    );
  });

  it('gives a snippet of one line, in ASCII, without an inline script', () => {
    const snippets = read('README.md').match(/^<script defer.*$/gm);
    assert.equal(snippets.length, 1);
    assert.match(snippets[0], /^[\x20-\x7e]+$/);
    assert.match(snippets[0], /<script [^>]*src="[^"]+"><\/script><rugpijn-check [^>]*>.+<\/rugpijn-check>$/);
  });
});
