import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {transform} from 'esbuild';
import {inProject} from './project.mjs';

const parts = {
  Lit: (id) => id.includes('node_modules/'),
  triage: (id) => /^dist\/triage[/.]/.test(id),
  copy: (id) => id.startsWith('dist/copy/'),
  drawings: (id) => id.startsWith('dist/illustrations/'),
  views: (id) => /^dist\/(?:view|take-home|styles)\//.test(id),
  element: () => true,
};

function weigh(code) {
  const bytes = Buffer.from(code);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
  return [bytes.length, gzipSync(bytes, {level: 9}).length, brotliCompressSync(bytes, {params}).length];
}

/** Prints what the embed and its parts weigh; fails the build when it is over the budget. */
export const sizes = (budget) => ({
  name: 'sizes',
  async generateBundle(_, bundle) {
    const chunk = Object.values(bundle).find(({isEntry}) => isEntry);
    const codeOf = Object.fromEntries(Object.keys(parts).map((part) => [part, '']));
    for (const [id, {code}] of Object.entries(chunk.modules)) {
      const path = inProject(id);
      codeOf[Object.keys(parts).find((part) => parts[part](path))] += `${code ?? ''}\n`;
    }
    const row = (name, figures) =>
      console.log(name.padEnd(24) + figures.map((f) => f.toLocaleString('en').padStart(9)).join(''));
    const total = weigh(chunk.code);
    row('', ['min', 'gzip', 'brotli']);
    row(`dist/${chunk.fileName}`, total);
    for (const [part, code] of Object.entries(codeOf)) {
      // Not by terser, which takes seconds. As a module, so that names get short that the whole file keeps to itself.
      const {code: alone} = await transform(code, {minify: true, format: 'esm', target: 'es2021'});
      row(`  ${part}`, weigh(alone));
    }
    console.log(
      `bytes; each part is measured alone, so they don't add up exactly; budget ${budget.toLocaleString('en')} brotli`,
    );
    if (total[2] > budget)
      this.error(`dist/${chunk.fileName} is ${total[2]} bytes brotli, over the budget of ${budget}`);
  },
});
