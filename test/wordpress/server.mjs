// A WordPress and a network of WordPress sites of this run's own: database, files and server, all in one temporary folder
// and on loopback. Nothing of it is left afterwards.
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, sep} from 'node:path';
import {createInterface} from 'node:readline';
import {aptInstall, aptUnpack, root, which} from '../setup.mjs';

export const password = 'een-lang-wachtwoord';

const here = (name) => join(root, 'test/wordpress', name);

/**
 * The WordPress of each of these releases of Debian, the oldest first: the theme of blocks that it came with, and the files
 * of other packages that it has links to. The links are relative, and so are right in the folder of one release.
 */
export const releases = {
  bookworm: {
    theme: 'twentytwentythree',
    linked: ['php-getid3', 'libjs-underscore', 'libjs-cropper', 'libjs-prototype', 'libjs-scriptaculous'],
  },
  trixie: {
    theme: 'twentytwentyfive',
    linked: ['php-getid3', 'libjs-underscore', 'libjs-cropper', 'libjs-lodash'],
  },
  forky: {
    theme: 'twentytwentyfive',
    linked: ['php-getid3', 'libphp-phpmailer', 'libjs-underscore', 'libjs-cropper', 'libjs-lodash', 'libjs-jquery-ui'],
  },
};

/** The theme made of PHP, for every release. */
export const classicTheme = 'twentytwentyone';

const unpackedOf = (release) => join(root, '.cache/wordpress', release);

function ensurePrograms() {
  const programs = {mariadbd: 'mariadb-server-core', php: 'php-cli'};
  // Debian's database server is kept out of PATH for anybody but root.
  process.env.PATH += ':/usr/sbin';
  const hasModules = () =>
    ['mysqli', 'zip'].every((name) => spawnSync('php', ['-m'], {encoding: 'utf8'}).stdout?.includes(`\n${name}\n`));
  const missing = Object.keys(programs).filter((name) => !which(name));
  if (missing.length > 0 || !hasModules()) {
    const packages = [...missing.map((name) => programs[name]), 'php-mysql', 'php-zip'];
    if (!aptInstall(...packages)) throw new Error(`This test needs the Debian packages ${packages.join(', ')}.`);
  }
}

/** Unpacked only: installed, WordPress would bring a web server that starts. */
function ensureWordPress(release) {
  if (existsSync(unpackedOf(release))) return;
  const {theme, linked} = releases[release];
  const packages = [
    ...['wordpress', `wordpress-theme-${theme}`, ...linked].map((name) => `${name}/${release}`),
    // The last release that had each.
    `wordpress-l10n/${release === 'forky' ? 'trixie' : release}`,
    `wordpress-theme-${classicTheme}/bookworm`,
  ];
  if (!aptUnpack(unpackedOf(release), ...packages)) throw new Error(`WordPress of ${release} could not be unpacked.`);
}

/** A program that runs until `stop`. In a group of its own, since PHP's server has children. */
function start(command, args, options) {
  const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...options});
  const ended = once(child, 'exit');
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const end = () => isRunning() && process.kill(-child.pid, 'SIGTERM');
  // Its group being its own, it would stay when this run is broken off.
  process.on('exit', end);
  const lines = createInterface({input: child.stderr});
  const said = [];
  return {
    /** Waits until it says this. */
    says: (text) =>
      new Promise((resolve, reject) => {
        lines.on('line', (line) => {
          said.push(line);
          if (line.includes(text)) resolve();
        });
        ended.then(() => reject(new Error(`${command} ended:\n${said.slice(-20).join('\n')}`)));
      }),
    async stop() {
      end();
      await ended;
      process.off('exit', end);
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const phpSettings = ['-d', 'error_reporting=32767', '-d', 'opcache.enable_cli=1', '-d', 'memory_limit=512M'];

function config({database, socket, host, log, constants = {}}) {
  const all = {
    DB_NAME: database,
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: `http://${host}`,
    WP_DEBUG: true,
    WP_DEBUG_LOG: log,
    WP_DEBUG_DISPLAY: false,
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FS_METHOD: 'direct',
    ...Object.fromEntries(
      [
        'AUTH_KEY',
        'SECURE_AUTH_KEY',
        'LOGGED_IN_KEY',
        'NONCE_KEY',
        'AUTH_SALT',
        'SECURE_AUTH_SALT',
        'LOGGED_IN_SALT',
        'NONCE_SALT',
      ].map((name) => [name, name]),
    ),
    ...constants,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`,
  );
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined('ABSPATH') || define('ABSPATH', __DIR__ . '/');\nrequire ABSPATH . 'wp-settings.php';\n`;
}

/** One copy of WordPress with its own database and its own server. */
async function site(work, socket, release, name, isNetwork) {
  const folder = join(work, name);
  const host = `127.0.0.1:${await freePort()}`;
  const log = join(work, `${name}.log`);
  writeFileSync(log, '');
  const source = join(unpackedOf(release), 'usr/share/wordpress');
  cpSync(source, folder, {
    recursive: true,
    dereference: true,
    // Links to Debian's own settings, another plugin, and a hundred languages.
    filter: (path) => {
      const inside = path
        .slice(source.length + 1)
        .split(sep)
        .join('/');
      return (
        inside !== '.htaccess' &&
        !inside.endsWith('ca-bundle.crt') &&
        !inside.includes('plugins/akismet') &&
        !/languages\/(?!nl|admin-nl|admin-network-nl)/.test(inside)
      );
    },
  });
  // The second is where WordPress unpacks whatever plugin it installs; a newer one puts a file there.
  for (const name of ['mu-plugins', 'upgrade']) mkdirSync(join(folder, 'wp-content', name));
  writeFileSync(join(folder, 'wp-content/upgrade/index.php'), '');
  copyFileSync(here('mu-plugin.php'), join(folder, 'wp-content/mu-plugins/classic-editor.php'));
  // The page of its own that a link or a frame leads to.
  for (const file of ['check.html', 'rugpijn-check.js']) copyFileSync(join(root, 'dist', file), join(folder, file));
  const write = (constants) =>
    writeFileSync(join(folder, 'wp-config.php'), config({database: name, socket, host, log, constants}));
  const php = (name, ...args) => {
    const {status, stdout, stderr} = spawnSync(
      'php',
      [...phpSettings, here('site.php'), folder, host, name, JSON.stringify(args)],
      {
        encoding: 'utf8',
        maxBuffer: 1e9,
      },
    );
    if (status !== 0) throw new Error(`${name}: ${stderr}${stdout}`);
    return JSON.parse(stdout.split('\x1e')[1]);
  };
  spawnSync('php', [
    '-r',
    `(new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE ${name}');`,
  ]);
  write();
  php('install', password);
  let path = '/';
  let id = 1;
  if (isNetwork) {
    write({WP_ALLOW_MULTISITE: true});
    php('make_network');
    write({
      WP_ALLOW_MULTISITE: true,
      MULTISITE: true,
      SUBDOMAIN_INSTALL: false,
      DOMAIN_CURRENT_SITE: host,
      PATH_CURRENT_SITE: '/',
      SITE_ID_CURRENT_SITE: 1,
      BLOG_ID_CURRENT_SITE: 1,
    });
    path = '/praktijk/';
    id = php('make_site', path);
  }
  const server = start('php', [...phpSettings, '-S', host, '-t', folder, here('router.php')], {
    // The block editor asks for much at once, and WordPress asks itself now and then.
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
  });
  await server.says('started');
  return {
    name,
    folder,
    php,
    origin: `http://${host}`,
    /** The address of the site; in the network that of the second one. */
    address: `http://${host}${path}`,
    isNetwork,
    id,
    log: () => readFileSync(log, 'utf8'),
    stop: server.stop,
  };
}

/** @param release of Debian, whose WordPress it is */
export async function startWordPress(release) {
  ensurePrograms();
  ensureWordPress(release);
  // Without links, which WordPress would follow when it looks where a plugin is.
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'rugpijn-wordpress-')));
  const running = [];
  const clear = () => rmSync(work, {recursive: true, force: true, maxRetries: 5});
  process.once('exit', clear);
  const close = async () => {
    for (const {stop} of running.reverse()) await stop();
    clear();
  };
  try {
    const data = join(work, 'database');
    const socket = join(work, 'socket');
    mkdirSync(data);
    // Without tables of users: only this run can reach its socket.
    const database = start('mariadbd', [
      '--no-defaults',
      ...(process.getuid() === 0 ? ['--user=root'] : []),
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(work, 'pid')}`,
      '--skip-networking',
      '--skip-grant-tables',
      '--innodb-flush-log-at-trx-commit=0',
    ]);
    running.push(database);
    await database.says('ready for connections');
    const single = await site(work, socket, release, 'single', false);
    running.push(single);
    const network = await site(work, socket, release, 'network', true);
    running.push(network);
    return {version: single.php('version'), single, network, close};
  } catch (error) {
    await close();
    throw error;
  }
}

export const zip = () => {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {version, file: join(root, 'dist', `rugpijn-check-wordpress-${version}.zip`)};
};
