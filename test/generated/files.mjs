import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../setup.mjs';

export const read = (file) => readFileSync(join(root, file), 'utf8');
export const readJson = (file) => JSON.parse(read(file));

/** Writes a file of the project, and says whether that changed it. */
export function write(file, text) {
  const path = join(root, file);
  let before;
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // It is not there yet.
  }
  if (before !== text) writeFileSync(path, text);
  console.log(`${before === text ? 'the same' : 'written'}: ${file}`);
}

export const writeJson = (file, value) => write(file, `${JSON.stringify(value, null, 2)}\n`);
