// What npm run population and npm run update load.
export {endsBy, inWords, moves, population, rowShares, sharesOf} from './measure.js';
export {count, peopleOf, seed} from './people.js';
export {readSaved, toSave} from './saved.js';
export * as theseRules from './these-rules.js';
