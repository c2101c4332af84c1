import {testStrictFrame} from '../helpers/strict-frame-tests.mjs';
import {which} from '../setup.mjs';

testStrictFrame('Firefox', () => ({
  browser: 'firefox',
  executablePath: which('firefox-esr', 'firefox'),
  headless: true,
}));
