import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../setup.mjs';

const browsers = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** What the check can't do without. Script that a browser can't read leaves the fallback too. */
const needed = [
  'api.Document.adoptedStyleSheets',
  'css.selectors.not.selector_list',
  'css.selectors.is',
  'css.selectors.where',
  'css.selectors.focus-visible',
  'css.types.min',
  'javascript.classes.private_class_fields',
  'javascript.classes.private_class_methods',
  'javascript.operators.nullish_coalescing_assignment',
  'javascript.operators.optional_chaining',
];
/** What a page's own colours can't do without. */
const neededForColors = ['css.types.color.color.relative_syntax'];

const names = {chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari', safari_ios: 'iOS'};

/** The first version of each browser that has all of these, by the data that MDN keeps. */
function oldest(features) {
  const support = features.map((path) => path.split('.').reduce((node, key) => node[key], browsers).__compat.support);
  // A browser that can do it in part is passed over, as the check does.
  const whole = (entries) => [entries].flat().find((entry) => !entry.partial_implementation).version_added;
  const first = (browser) => support.map((one) => whole(one[browser])).sort((a, b) => parseFloat(b) - parseFloat(a))[0];
  return Object.fromEntries(Object.keys(names).map((browser) => [names[browser], first(browser)]));
}

const sentence = ({Chrome, Edge, Firefox, Safari}) => {
  assert.equal(Chrome, Edge);
  return `Chrome en Edge ${Chrome}, Firefox ${Firefox} en Safari ${Safari}`;
};

describe('oldest browsers', () => {
  for (const [name, features] of [
    ['the check', needed],
    ['the colours of a page', neededForColors],
  ])
    for (const file of ['README.md', 'demo/accessibility.html'])
      it(`are stated in ${file}, for ${name}`, () => {
        const versions = oldest(features);
        const text = readFileSync(join(root, file), 'utf8').replace(/\s+/g, ' ');
        assert.ok(text.includes(sentence(versions)), sentence(versions));
        if (features === needed) assert.ok(text.includes(`iOS ${versions.iOS}`), `iOS ${versions.iOS}`);
        console.log(`oldest: ${name}: ${JSON.stringify(versions)}`);
      });
});
