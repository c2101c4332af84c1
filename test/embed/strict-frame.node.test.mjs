import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {frameOffered, testStrictFrame} from '../helpers/strict-frame-tests.mjs';
import {chromeOptions, root} from '../setup.mjs';

testStrictFrame('Chromium', chromeOptions);

describe('the README', () => {
  it('shows the frame that the page for site owners gives', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, attributes] = /<iframe src="[^"]*" ([^>]*)>/.exec(readme);
    assert.ok(frameOffered({}, 'https://praktijk.example/').includes(`#rugpijn-check" ${attributes}>`), attributes);
  });
});
