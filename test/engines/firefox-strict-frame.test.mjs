import {testStrictFrame} from '../helpers/strict-frame-tests.mjs';
import {findFirefox} from '../setup.mjs';
import {firefoxOptions} from './firefox.mjs';

testStrictFrame('Firefox', () => firefoxOptions(findFirefox()));
