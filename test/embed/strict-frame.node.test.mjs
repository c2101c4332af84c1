import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {frameOffered, testStrictFrame} from '../helpers/strict-frame-tests.mjs';
import {chromeOptions, root} from '../setup.mjs';

testStrictFrame('Chromium', chromeOptions);

describe('the frame of the page for site owners', () => {
  for (const file of ['README.md', 'src/embed/wordpress/readme.txt'])
    it(`is the one that ${file} shows`, () => {
      const [, attributes] = /<iframe src="[^"]*" ([^>]*)>/.exec(readFileSync(join(root, file), 'utf8'));
      assert.ok(frameOffered({}, 'https://praktijk.example/').includes(`#rugpijn-check" ${attributes}>`), attributes);
    });
});
