// npm start: set-up, build, and the demo on this machine. PORT picks the port; without it the first free one from 8000.
import {spawn} from 'node:child_process';
import {build, ensureDependencies, which} from '../test/setup.mjs';
import {createDemoServer} from './server.mjs';

const HOST = '127.0.0.1';
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

ensureDependencies();
if (!build()) process.exit(1);

const server = createDemoServer();
let port = Number(PORT || 8000);
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || PORT) {
    console.error(`Can't listen on port ${port}: ${error.message}`);
    process.exit(1);
  }
  port += 1;
  server.listen(port, HOST);
});
server.on('listening', () => {
  const address = `http://${HOST}:${server.address().port}/`;
  console.log(`Demo: ${address} (stop with Ctrl+C)`);
  openInBrowser(address);
});
server.listen(port, HOST);
