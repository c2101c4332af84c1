// The demo as it would stand on a web server: demo/ at the top, the build below /dist/.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

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

/** Not listening yet: the caller picks the port. */
export const createDemoServer = () =>
  createServer((request, response) => {
    const {status, type, body} = answer(request.url);
    response
      .writeHead(status, {'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff'})
      .end(body);
  });
