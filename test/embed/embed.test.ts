import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {RugpijnCheckElement} from '../../src/rugpijn-check-element.js';
import {assess} from '../../src/triage/assess.js';
import {ruleRows} from '../../src/triage/rules.js';
import {all} from '../helpers/all.js';
import {person} from '../helpers/person.js';
import {inside, play, textOf} from '../helpers/visitor.js';
import {vignettes} from '../triage/vignettes.js';

const attributes = {
  'heading-level': '3',
  'contact-name': 'Praktijk De Brug',
  'contact-phone': '030 123 45 67',
  'contact-email': 'info@example.org',
  'contact-address': 'Lindelaan 1',
  'contact-url': 'https://example.org/afspraak',
  'contact-2-name': 'Praktijk De Kade',
  'contact-2-phone': '030 987 65 43',
  'contact-2-address': 'Waterkade 2',
  offers: 'pelvic-physiotherapist manual-therapist',
  'gp-phone': '030 765 43 21',
  'out-of-hours-phone': '0900 1234',
  'programme-url': 'https://example.org/programma',
  'lifestyle-url': 'https://example.org/leefstijl',
  'therapist-url': 'https://example.org/zoek',
};

/** A page of its own with the built file in it. */
async function pageWithEmbed(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = '<!doctype html><html lang="nl"><script src="/dist/rugpijn-check.js"></script><body></body></html>';
  document.body.append(frame);
  await loaded;
  return frame;
}

/**
 * Every node of the inside with its namespace, attributes and state. Comments are Lit's own marks. Space between
 * blocks is left out: the build drops it, and the eye does not see it.
 */
function nodesOf(node: Node): string {
  if (node instanceof Text || node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s/g, '');
  if (node.nodeType === Node.COMMENT_NODE) return '';
  const children = [...node.childNodes].map(nodesOf).join('');
  if (node.nodeType !== Node.ELEMENT_NODE) return children;
  const element = node as HTMLInputElement;
  const attributes = [...element.attributes]
    .map(({name, value}) => ` ${name}=${value.replace(/\s+/g, ' ').trim()}`)
    .sort();
  return `<${element.namespaceURI?.slice(-4)} ${element.localName}${attributes.join('')} ${element.checked ?? ''}${element.value ?? ''}>${children}</>`;
}

const hrefs = (element: RugpijnCheckElement): string =>
  [...inside(element).querySelectorAll('a')].map(({href}) => href).join(' ');

/** Where two texts part, with what stands there. */
function firstDifference(first = '', second = ''): string {
  if (first === second) return '';
  const at = [...first].findIndex((character, index) => character !== second[index]);
  return `“${first.slice(at - 20, at + 40)}” is not “${second.slice(at - 20, at + 40)}”`;
}

describe('dist/rugpijn-check.js', () => {
  let frame: HTMLIFrameElement;
  before(async () => {
    frame = await pageWithEmbed();
  });
  after(() => frame.remove());

  const make = async (page: Document, pronoun: string): Promise<RugpijnCheckElement> => {
    const element = page.createElement('rugpijn-check');
    element.setAttribute('pronoun', pronoun);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    page.body.append(element);
    await element.updateComplete;
    return element;
  };

  it('says word for word what the sources say, and makes the same nodes, for a patient of every rule, in u and je', async () => {
    const needed = new Set<string>(ruleRows.map(({id}) => id));
    let compared = 0;
    for (const {id, answers} of vignettes) {
      const full = person(answers);
      const {reasons, alsoNote} = assess(full);
      const applies = [...reasons, ...alsoNote].map(({rule}) => rule as string);
      const metFirst = applies.filter((rule) => needed.delete(rule));
      if (metFirst.length === 0) continue;
      // What differs with the pronoun is the copy, which is the same module.
      const pronouns =
        all || vignettes.findIndex((one) => one.id === id) % 4 === 0 ? (['u', 'je'] as const) : (['u'] as const);
      for (const pronoun of pronouns) {
        const built = await make(frame.contentDocument as Document, pronoun);
        const source = await make(document, pronoun);
        const screens: string[][] = [];
        for (const element of [built, source]) {
          const seen: string[] = [];
          await play(element, full, pronoun, async () => {
            seen.push(
              textOf(inside(element).querySelector('.root')).concat(hrefs(element)).replace(/\s/g, ''),
              nodesOf(inside(element)),
            );
          });
          screens.push(seen);
          element.remove();
        }
        expect(firstDifference(screens[0]?.join(''), screens[1]?.join('')), `${id} ${pronoun}`).to.equal('');
        compared += (screens[0]?.length ?? 0) / 2;
      }
    }
    expect([...needed]).to.deep.equal([]);
    expect(compared).to.be.greaterThan(300);
    console.log(`embed: ${compared} screens say the same as the sources, with the same nodes`);
  });
});
