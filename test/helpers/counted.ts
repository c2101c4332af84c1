import {expect} from '@open-wc/testing';
import committed from '../../demo/proofs.json' with {type: 'json'};
import type {Figures} from '../../src/copy/proof-figures.js';

declare global {
  /** Only while npm run update runs the proofs: where it takes their figures. */
  var takeFigure: ((proof: keyof Figures, figure: Figures[keyof Figures]) => void) | undefined;
}

/** Hands over what a proof counted. It has to be what the document to sign says. */
export function counted<P extends keyof Figures>(proof: P, figure: Figures[P]): void {
  if (globalThis.takeFigure) return globalThis.takeFigure(proof, figure);
  expect(
    figure,
    `the document to sign has other figures of the proof "${proof}" (demo/proofs.json): look whether the new ones are right, then run npm run update`,
  ).to.deep.equal((committed.figures as Figures)[proof]);
}
