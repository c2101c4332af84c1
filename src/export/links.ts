import {given} from './given.js';
import {markup, type Markup} from './markup.js';
import type {Material} from './material.js';

/** Leads from a number in a text to where it is explained; fails on a number that stands nowhere. */
export class Links {
  private readonly ruleOfNumber: ReadonlyMap<string, string>;

  constructor(private readonly material: Pick<Material, 'rules' | 'sources' | 'text'>) {
    const numbered = material.rules.flatMap(({id, then, number}) =>
      then === 'self-care' ? [] : [[given(number, `a number for the rule ${id}`), id] as const],
    );
    this.ruleOfNumber = new Map(numbered);
    if (this.ruleOfNumber.size !== numbered.length) throw new Error('two rules of the decision table have one number');
  }

  /** Text in which the numbers of sources, rules and disagreements are links. */
  linked(text: string): Markup {
    const {disagreements} = this.material.text;
    const pieces = text.split(/(?<![\p{L}\d])([A-KS-T]\d{1,2})(?![\p{L}\d])/u);
    // Every second piece is a number that was found.
    return markup`${pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      if (/^[SKIT]/.test(piece)) return this.sourceLink(piece);
      if (piece.startsWith('D') && disagreements.rows.some(({number}) => number === piece))
        return markup`<a href="#verschil-${piece}">${piece}</a>`;
      return markup`<a href="#regel-${given(this.ruleOfNumber.get(piece), `a rule with the number ${piece}`)}">${piece}</a>`;
    })}`;
  }

  sourceLink(id: string): Markup {
    given(this.material.sources[id], `the source ${id}`);
    return markup`<a href="#bron-${id}">${id === 'proposal' ? this.material.text.rules.proposal : id}</a>`;
  }
}
