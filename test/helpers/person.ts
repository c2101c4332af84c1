export {uninvited} from '../../src/triage/screens.js';
export {person} from '../../demo/builder/person.js';
