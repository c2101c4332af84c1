import {testStrictFrame} from '../helpers/strict-frame-tests.mjs';
import {chromeOptions} from '../setup.mjs';

testStrictFrame('Chromium', chromeOptions);
