import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {query} from './element.js';
import {can} from './engine.js';
import {eightBit} from './seen-colors.js';

interface Finding {
  readonly ruleId: string;
  readonly value: readonly [policy: string, verdict: string];
  readonly message: string;
  readonly path: {readonly dom: string};
}
interface Ace {
  readonly Checker: new () => {
    check(node: Element, policies: readonly string[]): Promise<{readonly results: readonly Finding[]}>;
  };
}
declare global {
  interface Window {
    readonly axe: typeof axeCore;
    readonly ace?: Ace;
  }
}

/** Everything that axe knows, AAA too, but for what only a whole page can be blamed for. */
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One judge: what is wrong with what `element` shows, each finding on a line. */
export type Judge = (element: RugpijnCheckElement) => Promise<readonly string[]>;

const axeWith =
  (options: axeCore.RunOptions): Judge =>
  async (element) => {
    // On what is inside the root: it would walk past a closed one.
    const {violations, incomplete} = await window.axe.run(query(element, '.root'), options);
    // What it can't decide, nobody has judged.
    return [...violations, ...incomplete].flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `axe: ${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  };

// Off unless asked for.
const enhanced = {'color-contrast-enhanced': {enabled: true}};

/** axe, on all that it knows. */
export const axe = axeWith({
  runOnly: {type: 'tag', values: tags},
  rules: {...enhanced, 'target-size': {enabled: true}},
});

/** axe, as far as it looks at colours. */
export const axeOnColors = axeWith({runOnly: {type: 'tag', values: ['cat.color']}, rules: enhanced});

const aliases = ['accent', 'on-accent', 'text', 'muted', 'panel', 'surface', 'border'].map((name) => `--_${name}`);

/** Our colours are reckoned by the browser, in a notation that Equal Access can't read: this writes them as it can. */
function writeColorsPlainly(root: HTMLElement): () => void {
  const probe = document.createElement('i');
  root.append(probe);
  const plain = aliases.map((name) => {
    probe.style.color = `var(${name})`;
    return [name, eightBit(getComputedStyle(probe).color)] as const;
  });
  probe.remove();
  for (const [name, color] of plain) root.style.setProperty(name, color);
  return () => aliases.forEach((name) => root.style.removeProperty(name));
}

/** IBM Equal Access, on the same. */
export const equalAccess: Judge = async (element) => {
  if (!window.ace) {
    const script = document.createElement('script');
    script.src = new URL('../../node_modules/accessibility-checker-engine/ace.js', import.meta.url).href;
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
    document.head.append(script);
    await loaded;
  }
  const undo = writeColorsPlainly(query(element, '.root'));
  const {results} = await new (window.ace as Ace).Checker().check(query(element, '.root'), [
    'WCAG_2_2',
    'IBM_Accessibility',
  ]);
  undo();
  return (
    results
      // The last one asks for a landmark round it, which is the page's.
      .filter(({value, ruleId}) => value[1] === 'FAIL' && ruleId !== 'aria_content_in_landmark')
      .map(({ruleId, message, path}) => `Equal Access: ${ruleId}: ${path.dom}: ${message}`)
  );
};

const reason = 'its rules are the same in any engine, and take seconds a screen there';
const hasEqualAccess = can('IBM Equal Access', {firefox: reason, webkit: reason});

export const judges: readonly Judge[] = hasEqualAccess ? [axe, equalAccess] : [axe];
