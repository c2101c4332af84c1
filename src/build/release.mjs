import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {projectUrl, version} from './project.mjs';

/**
 * What a site needs to pin exactly this build: a file name that never changes meaning, with its digest. Printed, and
 * written for the snippet builder, so that nobody types it.
 */
export const release = () => ({
  name: 'release',
  generateBundle(_, bundle) {
    const {fileName, code} = Object.values(bundle).find(({isEntry}) => isEntry);
    this.emitFile({type: 'asset', fileName: fileName.replace(/\.js$/, `-${version}.js`), source: code});
  },
  async writeBundle(_, bundle) {
    const {code} = Object.values(bundle).find(({isEntry}) => isEntry);
    const {rulesVersion} = await import(projectUrl('dist/triage/rules.js'));
    const file = `rugpijn-check-${version}.js`;
    const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
    const plugin = `rugpijn-check-wordpress-${version}.zip`;
    const download = `rugpijn-check-${version}.zip`;
    writeFileSync(
      projectUrl('dist/release.json'),
      `${JSON.stringify({version, rulesVersion, file, integrity, plugin, download}, null, 2)}\n`,
    );
    console.log(
      `${file}\n  integrity="${integrity}" crossorigin="anonymous"\n  Content-Security-Policy: script-src 'self' (or '${integrity}')`,
    );
  },
});
