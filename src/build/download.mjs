import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {projectUrl, readText, version} from './project.mjs';
import {zipOf} from './zip.mjs';

/** The pages and their styles, where they stand in the project; the build stands beside them, as npm start serves it. */
const pages = [
  'index.html',
  'theming.html',
  'accessibility.html',
  'decision-table.html',
  'practice.html',
  'builder/builder.css',
  'theming/theming.css',
];

const read = (path) => readFileSync(projectUrl(path));

/**
 * Everything for a site owner who has no Node, in one zip. Its pages have to work from the folder that it was unpacked in,
 * so each stands beside the others as on a server.
 * @public a test in a process of its own loads it by name
 */
export function downloadZip() {
  const {file, plugin, rulesVersion} = JSON.parse(readText('dist/release.json'));
  const built = ['rugpijn-check.js', 'check.html', file, plugin, 'demo/builder.js', 'demo/theming.js'].map(
    (name) => `dist/${name}`,
  );
  const names = {'{version}': version, '{rules-version}': rulesVersion, '{plugin}': plugin};
  const readMe = Object.entries(names).reduce(
    (text, [name, value]) => text.replaceAll(name, value),
    readText('src/embed/LEESMIJ.html'),
  );
  const files = {
    'LEESMIJ.html': Buffer.from(readMe),
    ...Object.fromEntries(pages.map((name) => [name, Buffer.from(readText(`demo/${name}`))])),
    ...Object.fromEntries(built.map((name) => [name, read(name)])),
    // With a name that opens with a double click everywhere.
    'LICENSE.txt': Buffer.from(readText('LICENSE')),
    'CHANGELOG.txt': Buffer.from(readText('CHANGELOG.md')),
  };
  // As `sha256sum --check` reads them.
  const sums = Object.keys(files)
    .sort()
    .map((name) => `${createHash('sha256').update(files[name]).digest('hex')}  ${name}\n`);
  return zipOf(`rugpijn-check-${version}`, {...files, 'SHA256SUMS.txt': sums.join('')});
}

/** Makes it, of what the steps before this one wrote. */
export const download = () => ({
  name: 'download',
  writeBundle: {
    sequential: true,
    handler() {
      const {download: name} = JSON.parse(readText('dist/release.json'));
      const zip = downloadZip();
      writeFileSync(projectUrl(`dist/${name}`), zip);
      console.log(`${name}\n  sha256 ${createHash('sha256').update(zip).digest('hex')}`);
    },
  },
});
