// The demo as it would stand on a web server: demo/ at the top, the build below /dist/.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {which} from '../test/setup.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 8000;

const demo = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file that a path means: one in its folder, however the path is encoded, or nothing. */
function fileAt(url) {
  const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  const [folder, rest] = path.startsWith('/dist/') ? [dist, path.slice('/dist/'.length)] : [demo, path.slice(1)];
  const file = resolve(folder, `.${sep}${rest}${path.endsWith('/') ? 'index.html' : ''}`);
  return file.startsWith(folder) ? file : undefined;
}

function answer(url) {
  try {
    const file = fileAt(url);
    return {
      status: 200,
      type: types[extname(file)] ?? 'application/octet-stream',
      // Whole, not as a stream: a build may replace the file while it is being sent.
      body: readFileSync(file),
    };
  } catch {
    return {status: 404, type: types['.txt'], body: '404: not found\n'};
  }
}

const reload = `<script>new EventSource('/changes').onmessage = () => location.reload();</script>`;

/** Tells a page of each change, for as long as it stays open. */
function tell(changes, response) {
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'}).write(':\n\n');
  const write = () => response.write('data:\n\n');
  changes.on('change', write);
  response.on('close', () => changes.off('change', write));
}

/**
 * Not listening yet: the caller picks the port.
 * @param {import('node:events').EventEmitter} [changes] each `change` of it makes the pages that are open load again
 */
export const createDemoServer = (changes) =>
  createServer((request, response) => {
    if (changes && request.url === '/changes') {
      tell(changes, response);
      return;
    }
    const {status, type, body} = answer(request.url);
    response
      .writeHead(status, {'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff'})
      .end(changes && type === types['.html'] ? body + reload : body);
  });

/** Takes the port that PORT asks for, or the first free one from 8000; gives the address. */
export async function listen(server) {
  const {PORT} = process.env;
  for (let port = Number(PORT || FIRST_PORT); ; port++) {
    try {
      server.listen(port, HOST);
      await once(server, 'listening');
      return `http://${HOST}:${server.address().port}/`;
    } catch (error) {
      if (PORT || error.code !== 'EADDRINUSE') {
        const why = error.code === 'EADDRINUSE' ? 'something else uses it' : error.message;
        throw new Error(`Can't serve on port ${PORT || port} (${why}). Without PORT the first free one is taken.`, {
          cause: error,
        });
      }
      console.log(`Port ${port} is in use; trying ${port + 1}`);
    }
  }
}

/** In the default browser, where somebody is looking; a missing opener is no reason to complain. */
export function open(address) {
  console.log(`Demo: ${address} (stop with Ctrl+C)`);
  if (!process.stdout.isTTY) return;
  // Without a display xdg-open may start a text browser in this terminal.
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const [command, ...args] =
    {darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address]}[process.platform] ??
    (hasDisplay && which('xdg-open') ? ['xdg-open', address] : []);
  if (command)
    spawn(command, args, {detached: true, stdio: 'ignore'})
      .on('error', () => {})
      .unref();
}
