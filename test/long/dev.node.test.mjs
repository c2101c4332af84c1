import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nl} from '../helpers/by-hand.mjs';
import {freePort} from '../helpers/free-port.mjs';
import {root} from '../setup.mjs';

describe('npm run dev', () => {
  let folder;
  let dev;
  let address;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dev-'));
    for (const path of ['package.json', 'package-lock.json', 'tsconfig.json', 'src', 'demo', 'dist', 'test'])
      cpSync(join(root, path), join(folder, path), {
        recursive: true,
        filter: (from) => !from.includes('node_modules'),
      });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    address = `http://127.0.0.1:${await freePort()}/`;
    dev = spawn(process.execPath, ['demo/dev.mjs'], {cwd: folder, env: {...process.env, PORT: new URL(address).port}});
  });
  after(async () => {
    dev.kill();
    await once(dev, 'exit');
    rmSync(folder, {recursive: true});
  });

  /** Waits until it says so. */
  const says = (words) =>
    new Promise((resolve, reject) => {
      dev.stdout.setEncoding('utf8').on('data', (text) => text.includes(words) && resolve());
      dev.once('exit', () => reject(new Error('it ended')));
    });

  it('shows a changed sentence in the pages that are open, and what the compiler thinks of it', async () => {
    await says('Demo: ');
    const script = async () => (await fetch(`${address}dist/rugpijn-check.js`)).text();
    assert.ok((await script()).includes(nl.ui.chooseOne));
    const page = await (await fetch(address)).text();
    assert.ok(page.includes("new EventSource('/changes')"), 'the page listens');
    const changes = (await fetch(`${address}changes`)).body.getReader();
    await changes.read();

    const file = join(folder, 'src/copy/nl/ui.ts');
    const wrong = says('error TS');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8').replace(nl.ui.chooseOne, 'Kies er een.')}\nexport const x: string = 1;\n`,
    );
    // Two files hold it, and each says so when it was made again.
    do await changes.read();
    while (!(await script()).includes('Kies er een.'));
    await wrong;
  });
});
