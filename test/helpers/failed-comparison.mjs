// What a failed comparison was about goes to the runner as a structured clone. An element or a function has none: the
// result was then never sent, and the file waited for its end. So their words go in their place.
import {chai} from '@open-wc/testing/pure';

function hasClone(value) {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

const {prototype} = chai.Assertion;
const {assert} = prototype;

prototype.assert = function (...comparison) {
  try {
    assert.apply(this, comparison);
  } catch (failure) {
    for (const side of ['actual', 'expected'])
      if (!hasClone(failure[side])) failure[side] = chai.util.inspect(failure[side]);
    throw failure;
  }
};
