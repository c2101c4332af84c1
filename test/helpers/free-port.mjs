import {once} from 'node:events';
import {createServer} from 'node:net';

/** A port that nobody uses, picked by the system: two runs that look for the first free one would find the same. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}
