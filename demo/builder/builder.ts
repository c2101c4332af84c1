import {snippetsFor} from './snippets.js';

export {snippetsFor};
