// npm start: set-up, build, and the demo on this machine. PORT picks the port; without it the first free one from 8000.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {build, ensureDependencies, which} from '../test/setup.mjs';
import {createDemoServer} from './server.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 8000;
const {PORT} = process.env;

/** The default browser, where somebody is looking; a missing opener is no reason to complain. */
function openInBrowser(address) {
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

/** Takes the port that was asked for, or the first free one: before the build, so that nobody waits for one that is taken. */
async function listen() {
  for (let port = Number(PORT || FIRST_PORT); ; port++) {
    const server = createDemoServer();
    try {
      server.listen(port, HOST);
      await once(server, 'listening');
      return `http://${HOST}:${server.address().port}/`;
    } catch (error) {
      if (PORT || error.code !== 'EADDRINUSE') {
        const why = error.code === 'EADDRINUSE' ? 'something else uses it' : error.message;
        console.error(`Can't serve on port ${PORT || port} (${why}). Without PORT the first free one is taken.`);
        process.exit(1);
      }
      console.log(`Port ${port} is in use; trying ${port + 1}`);
    }
  }
}

const address = await listen();
// Nothing is answered while these run: a browser that is early waits.
ensureDependencies();
console.log('Building');
if (!build()) process.exit(1);
console.log(`Demo: ${address} (stop with Ctrl+C)`);
openInBrowser(address);
