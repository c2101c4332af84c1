/**
 * Stands before everything in the script file: what Lit, as it is published, looks up on the page and would leave there.
 * Because of it nothing stays on `window` and a page's own Lit doesn't warn of a second one, and the Trusted Types policy
 * has a name that a page can allow for the check alone. Where the page refuses that name Lit goes on without a policy;
 * src/define.ts looks whether it can draw then.
 */
export const intro = `
const litPropertyMetadata = new WeakMap();
const Symbol = Object.assign((name) => self.Symbol(name), {metadata: self.Symbol('metadata')});
Object.setPrototypeOf(Symbol, self.Symbol);
const Document = {prototype: document};
const {ShadowRoot, CSSStyleSheet, trustedTypes} = self;
const globalThis = {
  ShadowRoot,
  litPropertyMetadata,
  trustedTypes: trustedTypes && {
    emptyScript: trustedTypes.emptyScript,
    createPolicy(_, rules) {
      try {
        return trustedTypes.createPolicy('rugpijn-check', rules);
      } catch {
        return undefined;
      }
    },
  },
};`;
