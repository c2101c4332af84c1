export {person, uninvited} from '../../demo/builder/person.js';
