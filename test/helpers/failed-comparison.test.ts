import {expect} from '@open-wc/testing';

describe('a comparison that fails', () => {
  const things = {
    'an element': () => document.body,
    'a function': () => () => undefined,
    'a list of them': () => [document],
  };

  for (const [name, make] of Object.entries(things))
    it(`can be sent to the runner, with ${name} on either side`, () => {
      const comparisons = [
        () => void expect(make(), 'this').to.equal(null),
        () => void expect(null, 'this').to.equal(make()),
        () => void expect([make()], 'this').to.deep.equal([]),
      ];
      for (const compare of comparisons) {
        let failure: unknown;
        try {
          compare();
        } catch (error) {
          failure = error;
        }
        const {message, actual, expected} = failure as {message: string; actual: unknown; expected: unknown};
        expect(message).to.include('this: expected');
        expect(() => structuredClone({actual, expected})).not.to.throw();
      }
    });
});
