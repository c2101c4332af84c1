// The transcripts: one file for each visit, with what Orca said line by line.
import {read} from '../../generated/files.mjs';

export const fileOf = (name) => `test/access/orca/${name}.txt`;

const intro = (name) =>
  `What Orca says in Firefox, of the visit "${name}". Written by npm run test:orca -- --write.
"read" is what it reads from the top, a thing with its role and state on a line; "by Tab" is what each key brings.
`;

/** A transcript as text; what was heard before, in this or another one, is only named. */
export function print(name, parts, earlier) {
  const text = parts.map(({title, lines}) => {
    const key = lines.join('\n');
    const before = lines.length > 3 && earlier.get(key);
    if (before) return `== ${title}\nthe same as in ${before}\n`;
    earlier.set(key, `${name}.txt`);
    return `== ${title}\n${key}\n`;
  });
  return [intro(name), ...text].join('\n');
}

/** The transcript that is written down, or nothing. */
export function written(name) {
  try {
    return read(fileOf(name));
  } catch {
    return '';
  }
}
