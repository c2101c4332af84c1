// Set up before each file of proofs that npm run update runs: what a proof counted goes into a file.
import {appendFileSync} from 'node:fs';

globalThis.takeFigure = (proof, figure) => appendFileSync(process.env.FIGURES, `${JSON.stringify([proof, figure])}\n`);
