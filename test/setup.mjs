// What a fresh clone lacks: the dependencies and a browser. Needs nothing but Node itself; safe to run any number of times.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {LONGEST_WAIT} from './helpers/limits.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const say = (text) => console.log(`[setup] ${text}`);

export function run(command, args, options) {
  return spawnSync(command, args, {cwd: root, stdio: 'inherit', ...options}).status === 0;
}

/** Runs a tool of this project by its file, which works without npm and without a shell on every system. */
export function tool(file, ...args) {
  return run(process.execPath, [join(root, 'node_modules', file), ...args]);
}

/** How the build is started: a tool of this project, by its file, and what it gets. */
export const rollup = ['rollup/dist/bin/rollup', '--config', '--silent'];

export const build = () => tool(...rollup);

/** npm, also when this script was started by plain `node`, and on Windows, where npm is a .cmd file. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, {shell: process.platform === 'win32', ...options});
}

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Whether node_modules holds what a package.json asks for as the lock has it; npm keeps its own copy of the lock in there. */
function isInstalled(folder, locked, present) {
  const {dependencies, devDependencies} = readJson(join(folder, 'package.json'));
  return Object.keys({...dependencies, ...devDependencies}).every((name) => {
    // In the folder itself when another part needs another version.
    const path = [`${folder}/node_modules/${name}`, `node_modules/${name}`].find((place) => place in locked);
    return path in present && present[path].version === locked[path].version && existsSync(join(root, path));
  });
}

/**
 * Sees to it that what builds is there, which package.json names, and what these folders need besides. Each has a
 * package.json of its own and is a workspace of npm: there is one lock file, and one node_modules for all.
 */
export function ensureDependencies(...folders) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  const {packages: locked} = readJson('package-lock.json');
  const copy = 'node_modules/.package-lock.json';
  const present = existsSync(join(root, copy)) ? readJson(copy).packages : {};
  const isThere = (folder) => isInstalled(folder, locked, present);
  // What another package needs, and was installed for an earlier version of the lock.
  const isOld = Object.entries(present).some(([path, {version}]) => path in locked && locked[path].version !== version);
  if (!isOld && ['.', ...folders].every(isThere)) return;
  // npm ci starts afresh: what was installed for another command has to come again.
  const names = readJson('package.json')
    .workspaces.filter((folder) => folders.includes(folder) || (folder in present && isThere(folder)))
    .map((folder) => readJson(join(folder, 'package.json')).name);
  say(`installing ${['what builds', ...names].join(', ')} (npm ci)`);
  const choice =
    names.length > 0
      ? ['--include-workspace-root', ...names.map((name) => `--workspace=${name}`)]
      : ['--workspaces=false'];
  // NODE_ENV=production and omit=dev would leave out what builds and tests.
  if (!npm(['ci', '--include=dev', ...choice])) throw new Error('npm ci failed');
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs that is on PATH. */
export function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Every `folder/<anything>/rest`, newest name first: where other tools keep the browsers they downloaded. */
function inEach(folder, ...rest) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .reverse()
    .map((name) => join(folder, name, ...rest));
}

const usualPlaces = {
  linux: () => [
    which(
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
    ),
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    ...['chrome-linux64', 'chrome-linux'].flatMap((build) =>
      inEach(join(homedir(), '.cache/ms-playwright'), build, 'chrome'),
    ),
    ...inEach(join(homedir(), '.cache/puppeteer/chrome'), 'chrome-linux64', 'chrome'),
  ],
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].flatMap((name) =>
      ['/', homedir()].map((base) => join(base, `Applications/${name}.app/Contents/MacOS/${name}`)),
    ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ].map((file) => join(process.env[name] ?? '', file)),
    ),
};

/** The program that this variable of the environment names, if any. */
function chosenIn(variable) {
  const chosen = process.env[variable];
  if (chosen && !isProgram(chosen))
    throw new Error(`${variable} is ${chosen}, which is not a program that can be run.`);
  return chosen;
}

const findChrome = () =>
  chosenIn('CHROME_PATH') || usualPlaces[process.platform]?.().find((path) => path && isProgram(path));

export const findFirefox = () => chosenIn('FIREFOX_PATH') || which('firefox-esr', 'firefox');

let areListsRefreshed = false;

/** Runs apt-get, where that needs no password. */
function aptOnce(words, options) {
  if (process.platform !== 'linux' || !which('apt-get')) return false;
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length && !(which('sudo') && run('sudo', ['-n', 'true'], {stdio: 'ignore'}))) return false;
  // Root's own folders are closed to the user that apt downloads as.
  const [command, ...rest] = [
    ...sudo,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    '-o',
    'APT::Sandbox::User=root',
    ...words,
  ];
  return run(command, rest, {stdio: ['ignore', 'ignore', 'inherit'], ...options});
}

/** Runs apt-get on lists of packages of today: those of an image name files that are gone. */
function apt(args) {
  if (!areListsRefreshed) {
    areListsRefreshed = true;
    say('refreshing the lists of Debian packages (apt-get update)');
    // Without a network those that are there may still do.
    aptOnce(['update']);
  }
  return aptOnce(args);
}

/** Installs Debian packages. */
export function aptInstall(...names) {
  if (which('apt-get')) say(`installing from Debian: ${names.join(', ')}`);
  return apt(['install', '-y', '--no-install-recommends', ...names]);
}

/**
 * How apt finds packages of these releases of Debian, from where this machine has its own, with lists of its own in a folder:
 * what the machine itself may install stays as it is.
 */
function releaseOptions(folder, releases) {
  const filter = ['Created-By: Packages', 'Origin: Debian', 'Label: Debian'];
  const {stdout} = spawnSync('apt-get', ['indextargets', '--format', '$(REPO_URI)', ...filter], {encoding: 'utf8'});
  const [source] = stdout.split('\n');
  if (!source) throw new Error('apt knows no source of Debian itself.');
  for (const path of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(folder, path), {recursive: true});
  const list = join(folder, 'sources.list');
  writeFileSync(list, releases.map((release) => `deb ${source} ${release} main\n`).join(''));
  return [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
}

/**
 * Puts what Debian packages hold in a folder, without installing them or what they need.
 * @param names of packages, each with its release, as `wordpress/trixie`
 */
export function aptUnpack(folder, ...names) {
  if (process.platform !== 'linux' || !which('apt-get')) return false;
  say(`unpacking from Debian: ${names.join(', ')}`);
  const unfinished = `${folder}.unfinished`;
  const sources = `${folder}.sources`;
  for (const old of [unfinished, sources]) rmSync(old, {recursive: true, force: true});
  mkdirSync(unfinished, {recursive: true});
  const releases = new Set(names.map((name) => name.split('/')[1]));
  const options = releaseOptions(sources, [...releases]);
  if (!aptOnce([...options, 'update']) || !aptOnce([...options, 'download', ...names], {cwd: unfinished})) return false;
  for (const file of readdirSync(unfinished).filter((name) => name.endsWith('.deb')))
    if (!run('dpkg-deb', ['--extract', join(unfinished, file), unfinished])) return false;
  rmSync(sources, {recursive: true});
  renameSync(unfinished, folder);
  return true;
}

/**
 * Puts what an npm package holds in a folder, without what it asks for and without running anything of it.
 * @param name with its version
 * @param integrity its digest, as a lock file has it
 */
export function npmUnpack(folder, name, integrity) {
  if (existsSync(folder)) return;
  say(`unpacking from npm: ${name}`);
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, {recursive: true, force: true});
  mkdirSync(unfinished, {recursive: true});
  const options = {stdio: ['ignore', 'ignore', 'inherit']};
  if (!npm(['pack', name, '--silent', '--pack-destination', unfinished], options)) throw new Error('npm pack failed');
  const [file] = readdirSync(unfinished).map((packed) => join(unfinished, packed));
  const digest = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (`sha512-${digest}` !== integrity) throw new Error(`${name} is not what it was: sha512-${digest}`);
  if (!run('tar', ['-xzf', file, '-C', unfinished])) throw new Error(`${name} could not be unpacked`);
  renameSync(unfinished, folder);
}

/** Sees to it that `file` of a Debian package is there, or says what to install. */
export function ensureDebian(name, file) {
  if (existsSync(file) || (aptInstall(name) && existsSync(file))) return;
  throw new Error(
    `${file} is missing, and could not be installed here. Install the Debian package ${name} (apt-get install ${name}).`,
  );
}

/** The last resort, without root: an npm package that carries a headless Chromium and the libraries it needs. */
async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, '.cache/chromium');
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) {
    say('installing the npm package @sparticuz/chromium (64 MB)');
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
    if (!npm(['install', '--no-audit', '--no-fund', '@sparticuz/chromium@143.0.4'], {cwd: folder})) return undefined;
  }
  // Makes the package unpack its own shared libraries and put them on LD_LIBRARY_PATH; a bare system lacks them.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  // It unpacks under one name in the folder for temporary files, where another clone may be unpacking too.
  const {TMPDIR} = process.env;
  process.env.TMPDIR = folder;
  try {
    const {default: chromium} = await import(pathToFileURL(entry).href);
    return await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The path of a Chrome, Chromium, Edge or Brave, installed if need be; set as CHROME_PATH for whatever starts it. */
export async function ensureChrome() {
  let path = findChrome();
  if (!path && aptInstall('chromium')) path = findChrome();
  path ??= await npmChromium();
  if (!path)
    throw new Error('No Chrome, Chromium, Edge or Brave found. Install one, or set CHROME_PATH to its program.');
  say(`browser: ${path}`);
  process.env.CHROME_PATH = path;
  return path;
}

/** How a test starts that browser. Chromium refuses its sandbox to root, and /dev/shm is tiny in many containers. */
export const chromeOptions = () => ({
  executablePath: process.env.CHROME_PATH,
  headless: true,
  timeout: LONGEST_WAIT,
  protocolTimeout: LONGEST_WAIT,
  args: [
    ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // The address bar's own pages, which nobody sees: they take as long as the start of the browser itself.
    '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  ],
});

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureDependencies();
