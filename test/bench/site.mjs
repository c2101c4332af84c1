// The page of a practice with one contestant on it, in one or many boxes, on a small server that compresses as a real one does.
import {once} from 'node:events';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const types = {'.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json'};

const compress = (body) =>
  brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}});

/** As practices' pages are: words above, and a foot that stands below the first view. */
const page = ({head, box}, boxes) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Praktijk De Linde</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; padding: 12px; font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
main { min-height: 100vh; }
.box { margin: 1em 0; }
</style>
${head}
</head>
<body>
<header><h1>Praktijk De Linde</h1><p>Welkom. Hieronder vindt u de rugpijn-check.</p></header>
<main>${`<div class="box">${box}</div>`.repeat(boxes)}</main>
<footer><p>Praktijk De Linde, Lindelaan 1, Utrecht</p></footer>
</body>
</html>`;

/**
 * Serves each of `made`, by name, at `address(name, boxes)`.
 * @returns also what each takes over the wire, in bytes, without the page around it
 */
export async function startSite(made) {
  const names = Object.keys(made);
  // All at once, because the best compression takes seconds.
  const compressed = names.map((name) =>
    Object.fromEntries(Object.entries(made[name].files).map(([file, body]) => [file, compress(body)])),
  );
  const pageOf = (name, boxes) => compress(page(made[name], boxes));
  const answer = (path) => {
    const [, index, file] = path.split('/');
    const [, boxes] = /^page-(\d+)\.html$/.exec(file) ?? [];
    return boxes ? pageOf(names[index], Number(boxes)) : compressed[index]?.[file];
  };
  const server = createServer(({url}, response) => {
    const body = answer(url);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': `${types[extname(url)] ?? 'application/octet-stream'}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': body.length,
      })
      .end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const around = compress(page({head: '', box: ''}, 1)).length;
  return {
    address: (name, boxes) => `http://127.0.0.1:${server.address().port}/${names.indexOf(name)}/page-${boxes}.html`,
    bytes: (name) =>
      Object.values(compressed[names.indexOf(name)]).reduce(
        (sum, {length}) => sum + length,
        pageOf(name, 1).length - around,
      ),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
