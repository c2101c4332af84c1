// npm start: set-up, build, and the demo on this machine. PORT picks the port; without it the first free one from 8000.
import {build, ensureDependencies} from '../test/setup.mjs';
import {createDemoServer, listen, open} from './server.mjs';

try {
  // Before the build, so that nobody waits for a port that is taken; a browser that is early waits for its answer.
  const address = await listen(createDemoServer());
  ensureDependencies();
  console.log('Building');
  if (!build()) throw new Error('The build failed.');
  open(address);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
