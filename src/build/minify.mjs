/**
 * How terser makes the script file small. Names of properties stay: what is shipped can be read beside the sources. Only
 * ASCII, because Dutch text must survive a page in another charset, when the file's server names none.
 * @type {import('terser').MinifyOptions}
 */
export const terserOptions = {
  ecma: 2021,
  toplevel: true,
  compress: {passes: 2},
  format: {comments: /^!/, ascii_only: true},
};

/** Terser leaves tagged templates as they are written, because escapes would change their raw strings. */
export const onlyAscii = () => ({
  name: 'only-ascii',
  generateBundle(_, bundle) {
    for (const {fileName, code = ''} of Object.values(bundle)) {
      const [found] = code.match(/.{0,40}\P{ASCII}.{0,40}/u) ?? [];
      if (found) this.error(`${fileName}: write an escape for what is not ASCII in the template ${found}`);
    }
  },
});
