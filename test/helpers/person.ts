export {person} from '../../demo/builder/person.js';
