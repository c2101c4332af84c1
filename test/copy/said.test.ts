// In one page, because both look at all that is ever said, which takes long to collect.
import './readability.js';
import './wording.js';
