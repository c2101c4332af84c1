import {nl} from '../copy/nl.js';
import {decisionTableCopy} from '../copy/nl/decision-table.js';
import {
  manyMoved,
  type Figures,
  type MutationScore,
  type Population,
  type PopulationShare,
} from '../copy/proof-figures.js';
import {factIds, facts, type AtLeast, type FactValue} from '../triage/facts.js';
import {answersOf, questions, worsening, type QuestionId} from '../triage/questions.js';
import {ruleRows, rulesVersion, type ReasonId, type RuleRow} from '../triage/rules.js';
import {
  gates,
  questionsOf,
  screenRows,
  sequence,
  shownWhen,
  type GateId,
  type GroupId,
  type Part,
  type PartId,
  type ScreenRow,
} from '../triage/screens.js';
import {knownGaps} from '../triage/sources.js';
import {sectionRows} from '../triage/advice.js';
import {signRows} from '../triage/safety-net.js';
import {headingRows} from '../triage/doors.js';
import {urgencies, type Appointment, type Urgency} from '../triage/urgency.js';
import {adviceSection} from './advice-section.js';
import {alternatives} from './alternatives.js';
import {style} from './decision-table-style.js';
import {given} from './given.js';
import {Links} from './links.js';
import {Markup, join, markup, type Content} from './markup.js';
import type {Material} from './material.js';
import {answerLabel, inU, isCount, isFact, isSymptom, lowerFirst, wayOf, type Columns} from './plain-words.js';
import {sources} from './sources.js';
import {cell, linewise, paragraphs, table} from './tables.js';

/**
 * What the proofs of the test suite counted, for one version of the rules, how well the tests notice a fault, and what the
 * rules do to a made-up population.
 */
export interface Proofs {
  readonly rulesVersion: string;
  readonly figures: Figures;
  readonly mutation: MutationScore;
  readonly population: Population;
}

export const published: Material = {
  rules: ruleRows,
  rulesVersion,
  sections: sectionRows,
  signs: signRows,
  sources,
  copy: nl,
  text: decisionTableCopy,
};

/** The sections of the document; each fails on what it can't name. */
class Writer {
  private readonly links: Links;

  constructor(private readonly material: Material) {
    this.links = new Links(material);
  }

  what(): Markup {
    const {copy, text, rulesVersion: version} = this.material;
    return markup`<p>${text.version(version)}</p>
<div class="warning"><p>${text.what.warning}</p></div>
<h2 id="wat">${text.what.title}</h2>
${paragraphs([...text.what.lines, inU(copy.about.purpose)])}`;
  }

  private boxes(boxes: readonly Columns[]): Markup {
    const {copy} = this.material;
    return alternatives(
      copy,
      boxes.map((box) => wayOf(copy, box)),
    );
  }

  private answers(question: QuestionId): Content {
    const {copy, text} = this.material;
    if (isSymptom(question)) return `${inU(copy.yesNo.no)} → ${inU(copy.yesNo.yes)}`;
    const label = (answer: string): string => answerLabel(copy, question, answer);
    const ordered = worsening(question);
    if (ordered.length === 0) return answersOf(question).map(label).join(' · ');
    const beside = answersOf(question).filter((answer) => !ordered.includes(answer));
    return [
      ordered.map(label).join(' → '),
      beside.length > 0
        ? markup`<span class="note">${text.questions.besideOrder} ${beside.map(label).join(' · ')}</span>`
        : '',
    ];
  }

  private questionRow(question: QuestionId, ticked: boolean, again: boolean): Markup {
    const {copy, text} = this.material;
    const {columns, tick, always, asked, askedEarlier} = text.questions;
    const conditions = shownWhen[question];
    const name = isSymptom(question) ? inU(copy.symptoms[question]) : copy.choices[question].topic;
    const ends = question === 'pain' ? markup`<span class="note">${copy.ui.worstPain}</span>` : '';
    const gate = Object.entries(gates).find(([, {opens}]) => opens === question)?.[0] as GateId | undefined;
    const when = gate
      ? [markup`<p>${asked}</p>`, `‘${inU(copy.gates[gate])}’`]
      : conditions
        ? [markup`<p>${asked}</p>`, this.boxes(conditions)]
        : [always];
    const id = again
      ? markup`<th scope="row"><code>${question}</code></th>`
      : markup`<th scope="row" id="vraag-${question}"><code>${question}</code></th>`;
    return markup`<tr>${id}${cell(columns.text, [name, ends])}${cell(columns.answers, ticked ? [this.answers(question), ` (${tick})`] : this.answers(question))}${cell(columns.shown, again ? markup`${askedEarlier}` : when)}</tr>`;
  }

  private partRows(part: Part & {readonly id: PartId}, seen: Set<QuestionId>): readonly Markup[] {
    const {copy, text} = this.material;
    const {legend, hint, none} = copy.parts[part.id];
    const notes = [hint && inU(hint), none && text.questions.exclusive(inU(none))].flatMap((note) =>
      note ? [markup`<span class="note">${note}</span>`] : [],
    );
    const head = markup`<tr class="part-row"><th class="part" scope="rowgroup" colspan="4"><strong>${inU(legend)}</strong>${notes}</th></tr>`;
    const ticked = 'groups' in part;
    const gateRows = (ticked && part.gates ? part.gates : []).map((id) => {
      const {opens, otherwise} = gates[id];
      const effect = text.questions.gate(opens, answerLabel(copy, opens, otherwise));
      return markup`<tr><th scope="row"><code>${id}</code></th>${cell(text.questions.columns.text, inU(copy.gates[id]))}${cell(text.questions.columns.answers, `${text.questions.tick}: ${effect}`)}${cell(text.questions.columns.shown, text.questions.always)}</tr>`;
    });
    const rows = questionsOf(part).map((question) => {
      const again = seen.has(question);
      seen.add(question);
      return this.questionRow(question, ticked, again);
    });
    const groupHead = (group: GroupId): readonly Markup[] => {
      const line = copy.groups[group];
      return line
        ? [markup`<tr class="part-row"><th class="part" scope="rowgroup" colspan="4">${inU(line)}</th></tr>`]
        : [];
    };
    if (!ticked || part.groups.length === 1) return [head, ...gateRows, ...rows];
    return [
      head,
      ...part.groups.flatMap(({id, ticks}) => [
        ...groupHead(id as GroupId),
        ...ticks.flatMap((tick) => rows[questionsOf(part).indexOf(tick)] ?? []),
      ]),
    ];
  }

  private screen({id, parts, onInvitation}: ScreenRow, seen: Set<QuestionId>): Markup {
    const {copy, text} = this.material;
    const {columns, earlierScreen} = text.questions;
    const earlier = sequence.flatMap(({screen, when}) =>
      screen === id && when
        ? [markup`<div class="intro">${earlierScreen(copy.screens[id])} ${this.boxes(when)}</div>`]
        : [],
    );
    return markup`<h3>${copy.screens[id]}</h3>
${linewise([...earlier, ...(onInvitation ? [markup`<p class="intro">${text.questions.onInvitation}</p>`] : [])])}
${table(
  'questions',
  [columns.question, columns.text, columns.answers, columns.shown],
  parts.flatMap((part) => this.partRows(part, seen)),
)}`;
  }

  questions(): Markup {
    const {text} = this.material;
    const seen = new Set<QuestionId>();
    const shown = screenRows.map((screen) => this.screen(screen, seen));
    for (const question of Object.keys(questions) as QuestionId[])
      if (!seen.has(question)) throw new Error(`${question} stands on no screen`);
    return markup`<h2 id="vragen">${text.questions.title}</h2>
${paragraphs(text.questions.lines)}
${linewise(shown)}`;
  }

  private factDefinition(conditions: readonly (Columns | AtLeast)[]): Markup {
    const {copy, text} = this.material;
    const counts = conditions
      .filter(isCount)
      .map(({atLeast, of}) => markup`<p>${text.facts.atLeast(atLeast, of.length)}</p>${this.boxes(of)}`);
    const boxes = conditions.flatMap((condition) => (isCount(condition) ? [] : [condition]));
    if (boxes.some((box) => Object.keys(box).length === 0)) return markup`${text.facts.otherwise}`;
    const own = boxes.length > 0 ? [this.boxes(boxes)] : [];
    return join([...counts, ...own], markup`<p>${copy.ui.ruleOr.trim()}</p>`);
  }

  facts(): Markup {
    const {copy, text} = this.material;
    const {columns, values} = text.facts;
    const rows = factIds.flatMap((id) =>
      Object.entries<readonly (Columns | AtLeast)[]>(facts[id]).map(([value, conditions], index) => {
        const name =
          index === 0
            ? markup`<th scope="row" id="feit-${id}">${copy.facts[id]}<br><code>${id}</code></th>`
            : markup`<th scope="row"><code>${id}</code></th>`;
        return markup`<tr>${name}${cell(columns.value, given(values[value as FactValue], `a name for the value ${value}`))}${cell(columns.definition, this.factDefinition(conditions))}</tr>`;
      }),
    );
    return markup`<h2 id="feiten">${text.facts.title}</h2>
${paragraphs(text.facts.lines)}
${table('facts', [columns.fact, columns.value, columns.definition], rows)}`;
  }

  private reasons({id, when}: RuleRow): Markup {
    const {copy, text} = this.material;
    const boxesOf = new Map<string, number[]>();
    for (const [index, {because = id}] of when.entries())
      boxesOf.set(because, [...(boxesOf.get(because) ?? []), index + 1]);
    return markup`${[...boxesOf].map(([reason, boxes]) => {
      const line = inU(given(copy.reasons[reason as ReasonId], `the reason ${reason}`));
      return boxesOf.size === 1
        ? line
        : markup`<p><span class="which">${text.rules.when(boxes.join(', '))}</span> ${line}</p>`;
    })}`;
  }

  /** How soon a box asks for an appointment, and whether a physiotherapist may look first; nothing for another outcome. */
  private appointment({window, eitherDoor}: Appointment): string {
    const {copy, text} = this.material;
    return [...(window ? [inU(copy.windows[window])] : []), ...(eitherDoor ? [text.rules.eitherDoor] : [])].join(' ');
  }

  /** That of all its boxes; nothing when they differ. */
  private sharedAppointment({when}: RuleRow): string | undefined {
    const [first, ...others] = new Set(when.map((box) => this.appointment(box)));
    return others.length === 0 ? first : undefined;
  }

  /** A box in the order of its columns, with its appointment when another box has another; a fact leads to its definition. */
  private condition(row: RuleRow): Markup {
    const {copy, text} = this.material;
    const differ = this.sharedAppointment(row) === undefined;
    const items = row.when.map(({because: _, window, eitherDoor, ...box}) => {
      const columns = Object.entries(box as Columns);
      if (columns.length === 0) return markup`${text.rules.nothingElse}`;
      const words = join(
        columns.map(([id, column]) => {
          const said = wayOf(copy, {[id]: column}).flat();
          return isFact(id) ? markup`<a href="#feit-${id}">${said}</a>` : said;
        }),
        markup`<strong>${copy.ui.ruleAnd}</strong>`,
      );
      const asked = this.appointment({...(window && {window}), ...(eitherDoor && {eitherDoor})});
      return differ ? markup`${words}<span class="note">→ ${asked}</span>` : words;
    });
    return items.length === 1 ? markup`${items}` : markup`<ol>${items.map((item) => markup`<li>${item}</li>`)}</ol>`;
  }

  private ruleRow(row: RuleRow): Markup {
    const {copy, text} = this.material;
    const {columns, alsoCall} = text.rules;
    const shared = this.sharedAppointment(row);
    const soon = shared ? markup`<span class="note">${shared}</span>` : '';
    const door = row.door
      ? markup`<span class="note">${alsoCall} ${lowerFirst(inU(copy.doors[row.door].title))}</span>`
      : '';
    const named = join(
      row.source.map((source) => this.links.sourceLink(source)),
      ', ',
    );
    return markup`<tr><th scope="row" id="regel-${row.id}"><span class="number">${row.number ?? '–'}</span><code>${row.id}</code>${soon}${door}</th>${cell(columns.condition, this.condition(row))}${cell(columns.reason, this.reasons(row))}<td class="sources" data-column="${columns.sources}">${named}</td></tr>`;
  }

  /** The headings that can stand over a rule that decides alone, each with what else it asks for. */
  private headingsAlone(alone: NonNullable<RuleRow['alone']>, urgency: Urgency): readonly Content[] {
    const {copy} = this.material;
    return headingRows.flatMap(({heading, when = []}) =>
      when
        .filter((box) => box.alone === alone && [box.urgency ?? urgency].flat().includes(urgency))
        .map(({alone: _, urgency: _urgency, ...others}) => {
          const asked = Object.keys(others).length > 0 ? [' (', this.boxes([others]), ')'] : [];
          return markup`‘${inU(copy.headings[heading])}’${asked}`;
        }),
    );
  }

  private urgency(urgency: Urgency): Markup {
    const {copy, text, rules} = this.material;
    const {columns, onlyRule, onlyEitherDoor, eitherDoorTexts} = text.rules;
    const {label, intro} = copy.outcomes[urgency];
    const exceptions = rules.flatMap(({then, number = '', alone}) =>
      then === urgency && alone
        ? [
            markup`<p class="intro">${this.links.linked(onlyRule(number))} ${join(this.headingsAlone(alone, urgency), copy.ui.ruleOr)}.</p>`,
          ]
        : [],
    );
    if (rules.some(({then, when}) => then === urgency && when.some(({eitherDoor}) => eitherDoor)))
      exceptions.push(
        markup`<p class="intro">${onlyEitherDoor} ‘${inU(copy.headings['gp-or-physiotherapist'])}’. ${inU(copy.outcomes['either-door'].intro)} ${eitherDoorTexts} ${join(
          [copy.doors['gp-examines'], copy.doors['physiotherapist-looks-first']].map(
            ({text: line}) => `‘${inU(line)}’`,
          ),
          ' ',
        )}</p>`,
      );
    const rows = rules.filter(({then}) => then === urgency).map((row) => this.ruleRow(row));
    return markup`<h3 id="urgentie-${urgency}">${label} <code>${urgency}</code></h3>
${linewise([markup`<p class="intro">‘${inU(copy.headings[urgency])}’. ${inU(intro)}</p>`, ...exceptions])}
${table('rules', [columns.rule, columns.condition, columns.reason, columns.sources], rows)}`;
  }

  rules(): Markup {
    const {text} = this.material;
    return markup`<h2 id="regels">${text.rules.title}</h2>
${paragraphs(text.rules.lines)}
${linewise(urgencies.map((urgency) => this.urgency(urgency)))}`;
  }

  sources(): Markup {
    const {text} = this.material;
    const {columns, verified, withoutAddress} = text.sources;
    const rows = Object.entries(this.material.sources).map(([id, source]) => {
      const urls = given(source?.urls, `the addresses of the source ${id}`);
      const level = given(source?.verified, `how far the source ${id} was verified`);
      const links =
        urls.length > 0
          ? urls.map((url) => markup`<br><a href="${url}">${url.replace(/^https:\/\/(www\.)?/, '')}</a>`)
          : markup` <span class="note">${withoutAddress}</span>`;
      return markup`<tr><th scope="row" id="bron-${id}"><strong>${id}</strong></th>${cell(columns.title, [given(source?.title, `the title of the source ${id}`), links])}${cell(columns.verified, given(verified[level], `a name for ${level}`))}</tr>`;
    });
    return markup`<h2 id="bronnen">${text.sources.title}</h2>
${paragraphs(text.sources.lines)}
${table('list', [columns.id, columns.title, columns.verified], rows)}`;
  }

  disagreements(): Markup {
    const {title, lines: intro, columns, rows} = this.material.text.disagreements;
    const shown = rows.map(
      ({number, about, views, choice}) =>
        markup`<tr><th scope="row" id="verschil-${number}"><span class="number">${number}</span>${about}</th>${cell(columns.views, this.links.linked(views))}${cell(columns.choice, this.links.linked(choice))}</tr>`,
    );
    return markup`<h2 id="verschillen">${title}</h2>
${paragraphs(intro.map((line) => this.links.linked(line)))}
${table('disagreements', [columns.about, columns.views, columns.choice], shown)}`;
  }

  gaps(): Markup {
    const {title, lines: intro, rows} = this.material.text.gaps;
    return markup`<h2 id="gaten">${title}</h2>
${paragraphs(intro)}
<ul>
${linewise(knownGaps.map((gap) => markup`<li id="gat-${gap}">${this.links.linked(given(rows[gap], `the gap ${gap}`))}</li>`))}
</ul>`;
  }

  points(): Markup {
    const {title, lines: intro, rows, observationsTitle, observations} = this.material.text.points;
    return markup`<h2 id="punten">${title}</h2>
${paragraphs(intro)}
<ul>
${linewise(rows.map((row) => markup`<li>${this.links.linked(row)}</li>`))}
</ul>
<h3>${observationsTitle}</h3>
<ol>
${linewise(observations.map((observation) => markup`<li>${this.links.linked(observation)}</li>`))}
</ol>`;
  }

  private mustBeOfThese(figures: string, version: string): void {
    if (version !== this.material.rulesVersion)
      throw new Error(
        `the figures of ${figures} are of rules version ${version}, the rules are ${this.material.rulesVersion}: run npm run update`,
      );
  }

  proofs({rulesVersion: version, figures, mutation}: Proofs): Markup {
    const {title, lines: intro, columns, rows, mutation: ofTests} = this.material.text.proofs;
    this.mustBeOfThese('the proofs (demo/proofs.json)', version);
    const row = (name: string, text: string): Markup =>
      markup`<tr><th scope="row">${name}</th>${cell(columns.text, text)}</tr>`;
    const proved = <P extends keyof Figures>(proof: P): Markup =>
      row(rows[proof].name, rows[proof].text(given(figures[proof], `the figures of the proof ${proof}`)));
    return markup`<h2 id="bewijzen">${title}</h2>
${paragraphs(intro)}
${table(
  'proofs',
  [columns.name, columns.text],
  [...(Object.keys(rows) as (keyof Figures)[]).map(proved), row(ofTests.name, ofTests.text(mutation))],
)}`;
  }

  population({population: {rulesVersion: version, people, settings, moves, assumptions}}: Proofs): Markup {
    const {copy, text, rules} = this.material;
    const {title, lines: intro, columns, shares, rows, percent, ...said} = text.population;
    this.mustBeOfThese('the made-up population (demo/population.json)', version);
    const {all, fromResearch} = assumptions;
    const topics = fromResearch.map((question) =>
      lowerFirst(isSymptom(question) ? inU(copy.symptoms[question]) : copy.choices[question].topic),
    );
    const {where, ...names} = columns;
    const inSettings = Object.keys(names) as (keyof typeof names)[];
    const row = (share: PopulationShare, name: string): Markup =>
      markup`<tr><th scope="row">${name}</th>${inSettings.map((setting) => cell(names[setting], percent(settings[setting][share])))}</tr>`;
    const movers = rules
      .map(({id, number = ''}) => ({id, number, share: moves[id] ?? 0}))
      .filter(({share}) => share > manyMoved)
      .sort((first, second) => second.share - first.share);
    return markup`<h2 id="bevolking">${title}</h2>
${paragraphs([...intro, said.people(people), said.estimates(all - fromResearch.length, all), said.research(topics)])}
${table(
  'population',
  [where, ...inSettings.map((setting) => names[setting])],
  [
    ...urgencies.map((urgency) => row(urgency, copy.outcomes[urgency].label)),
    ...(Object.keys(shares) as (keyof typeof shares)[]).map((share) => row(share, shares[share])),
  ],
)}
<h3>${rows.title}</h3>
${paragraphs([rows.line(manyMoved)])}
${table(
  'movers',
  [rows.columns.rule, rows.columns.share],
  movers.map(
    ({id, number, share}) =>
      markup`<tr><th scope="row">${this.links.linked(number)} ${inU(given(copy.reasons[id], `the reason ${id}`))}</th>${cell(rows.columns.share, percent(share))}</tr>`,
  ),
)}`;
  }

  sign(): Markup {
    const {title, lines: intro, verdicts, changes, fields, rulesVersion: version, signature} = this.material.text.sign;
    const boxes = verdicts.map((verdict) => markup`<span class="verdict"><span class="box"></span>${verdict}</span> `);
    return markup`<div class="signing">
<h2 id="tekenen">${title}</h2>
${paragraphs(intro)}
<p>${boxes}</p>
<table class="sign">
<tbody>
<tr><th scope="row">${version}</th><td>${this.material.rulesVersion}</td></tr>
<tr><th scope="row" class="tall">${changes}</th><td></td></tr>
${linewise(fields.map((field) => markup`<tr><th scope="row">${field}</th><td></td></tr>`))}
<tr><th scope="row" class="tall">${signature}</th><td></td></tr>
</tbody>
</table>
</div>`;
  }
}

/**
 * The document that a clinician reads and signs: one page of HTML that needs nothing else, made of the rules and the
 * copy themselves. Pure: the same rules give the same bytes, so that a committed page shows in a diff what changed.
 * @throws {Error} for a rule without a number, an unknown source, a source without title or verification, a reason
 *   without copy, and proofs of other rules.
 */
export function decisionTable(proofs: Proofs, material: Material = published): string {
  const {text} = material;
  const writer = new Writer(material);
  const contents = [
    ['wat', text.what.title],
    ['vragen', text.questions.title],
    ['feiten', text.facts.title],
    ['regels', text.rules.title],
    ['adviezen', text.advice.title],
    ['bronnen', text.sources.title],
    ['verschillen', text.disagreements.title],
    ['gaten', text.gaps.title],
    ['punten', text.points.title],
    ['bewijzen', text.proofs.title],
    ['bevolking', text.population.title],
    ['tekenen', text.sign.title],
  ] as const;
  return markup`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<h1>${text.title}</h1>
${writer.what()}
<nav aria-label="${text.contents}"><h3>${text.contents}</h3><ol>${contents.map(([id, title]) => markup`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
${linewise([writer.questions(), writer.facts(), writer.rules(), adviceSection(material), writer.sources(), writer.disagreements(), writer.gaps(), writer.points(), writer.proofs(proofs), writer.population(proofs), writer.sign()])}
</main>
</body>
</html>
`.text;
}
