// Where the project is, for the steps of the build.
import {readFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = new URL('../../', import.meta.url);

/** The address of a file or folder of the project. */
export const projectUrl = (path) => new URL(path, root);

/** Its text, with the line ends of the repository, whatever the machine that it was cloned on made of them. */
export const readText = (path) => readFileSync(projectUrl(path), 'utf8').replaceAll('\r\n', '\n');

/** A module's file as a path in the project, with slashes on every system. */
export const inProject = (file) => relative(fileURLToPath(root), file).split(sep).join('/');

export const {version} = JSON.parse(readText('package.json'));
