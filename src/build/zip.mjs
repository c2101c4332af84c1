import {strToU8, zipSync} from 'fflate';

/**
 * A zip that is the same bytes whenever and wherever it is made.
 * @param folder what everything in it stands in
 * @param {Record<string, string | Uint8Array>} files by their path in that folder
 */
export function zipOf(folder, files) {
  const entries = Object.keys(files)
    .sort()
    .map((name) => [`${folder}/${name}`, typeof files[name] === 'string' ? strToU8(files[name]) : files[name]]);
  // A zip holds local time without a zone, so a moment would differ per machine. This date has the same parts in every zone.
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(1980, 0, 1, 12)});
}
