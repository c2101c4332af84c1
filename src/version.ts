/** The software's version, as in package.json; the rules have a version of their own. */
export const version = '0.1.0';
