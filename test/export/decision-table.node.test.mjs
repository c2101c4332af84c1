import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {documentFile, loadExport, readProofs} from '../generated/document.mjs';
import {loadSource} from '../helpers/load-source.mjs';
import {read} from '../generated/files.mjs';

describe('the document that is signed', () => {
  let decisionTable, published, adviceLevel, signs, html;
  const proofs = readProofs();
  const build = (changes = {}, figures = proofs) => decisionTable(figures, {...published, ...changes});
  const without = (record, key) => Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));
  const changedRule = (id, change) => published.rules.map((rule) => (rule.id === id ? {...rule, ...change} : rule));

  const idsIn = (text, prefix) => [...text.matchAll(new RegExp(` id="${prefix}-([^"]+)"`, 'g'))].map(([, id]) => id);
  const lineWith = (anchor, text = html) => text.split('\n').find((line) => line.includes(` id="${anchor}"`));
  /** Cells of a row, without their markup. */
  const cellsOf = (anchor) =>
    lineWith(anchor)
      .split('<td')
      .slice(1)
      .map((cell) => cell.replace(/^[^>]*>/, '').replace(/<[^>]+>/g, ''));
  const escaped = (text) =>
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;');
  const spoken = (line) => escaped(typeof line === 'string' ? line : line.u);

  before(async () => {
    ({decisionTable, published} = await loadExport());
    ({adviceLevel} = await loadSource('src/triage/urgency.ts'));
    signs = Object.values(published.signs).flat();
    html = build();
  });

  it('is committed as it would be built now', () => {
    assert.ok(
      read(documentFile) === html,
      `${documentFile} is not what the rules, the copy and the proofs say: run npm run update`,
    );
  });

  it('holds every rule, question, fact and source, each once', () => {
    const {rules, sources, copy} = published;
    assert.ok(rules.length > 50);
    assert.deepEqual(idsIn(html, 'regel').sort(), rules.map(({id}) => id).sort());
    assert.deepEqual(idsIn(html, 'vraag').sort(), [...Object.keys(copy.symptoms), ...Object.keys(copy.choices)].sort());
    assert.deepEqual(idsIn(html, 'feit').sort(), Object.keys(copy.facts).sort());
    assert.deepEqual(idsIn(html, 'bron'), Object.keys(sources));
    assert.deepEqual(
      idsIn(html, 'verschil'),
      Array.from({length: 24}, (_, index) => `D${index + 1}`),
    );
    for (const {id, source} of rules) {
      const line = html.split('\n').find((text) => text.includes(`id="regel-${id}"`));
      assert.deepEqual(
        [...line.matchAll(/#bron-([^"]+)/g)].map(([, found]) => found),
        [...source],
        id,
      );
    }
  });

  it('holds every line of advice, sign, tip, exercise and clinical term, each once and with its text', () => {
    const {copy} = published;
    const {lines, items, safetyNet, factorTips, exercises, clinical} = copy;
    assert.ok(Object.keys(lines).length > 80);
    const rows = published.sections.flatMap(({section, lines: own}) => own.map(({line}) => ({section, line})));
    assert.deepEqual(
      idsIn(html, 'advies'),
      rows.map(({section, line}) => `${section}-${line}`),
    );
    assert.deepEqual([...new Set(rows.map(({line}) => line))].sort(), Object.keys(lines).sort());
    for (const {section, line} of rows) {
      const row = lineWith(`advies-${section}-${line}`);
      assert.ok(row.includes(`>${spoken(lines[line])}<`), line);
      for (const item of items[line] ?? []) assert.ok(row.includes(`<li>${spoken(item)}</li>`), line);
    }
    assert.deepEqual(
      idsIn(html, 'teken'),
      signs.map(({symptom, text}) => symptom ?? text),
    );
    for (const {symptom, text} of signs)
      assert.ok(
        lineWith(`teken-${symptom ?? text}`).includes(spoken(symptom ? copy.symptoms[symptom] : safetyNet.signs[text])),
        symptom ?? text,
      );
    for (const text of [...Object.values(safetyNet.marks), safetyNet.marksByDoctor, safetyNet.hernia])
      assert.ok(html.includes(spoken(text)), spoken(text));
    assert.deepEqual(idsIn(html, 'tip').sort(), Object.keys(factorTips).sort());
    for (const [id, tip] of Object.entries(factorTips))
      assert.ok(lineWith(`tip-${id}`).includes(`>${spoken(tip)}<`), id);
    assert.deepEqual(idsIn(html, 'oefening').sort(), Object.keys(exercises).sort());
    for (const [id, {name, steps, often, caution = ''}] of Object.entries(exercises))
      for (const text of [name, ...steps, often ?? 'zoals in het plan', caution])
        assert.ok(lineWith(`oefening-${id}`).includes(escaped(text)), id);
    const terms = [
      ...Object.entries(clinical.symptoms),
      ...Object.entries(clinical.choices).flatMap(([question, answers]) =>
        Object.entries(answers).map(([answer, term]) => [`${question}-${answer}`, term]),
      ),
    ];
    assert.deepEqual(idsIn(html, 'term').sort(), terms.map(([id]) => id).sort());
    for (const [id, term] of terms) assert.equal(cellsOf(`term-${id}`)[1], escaped(term), id);
  });

  it('says who reads a line of advice and a sign', () => {
    const everybody = published.text.advice.sections.everybody;
    const readersOf = (anchor) => cellsOf(`advies-${anchor}`)[1];
    assert.equal(readersOf('what-you-can-do-keep-moving'), everybody);
    assert.equal(readersOf('until-then-do-not-drive'), 'alleen bij uitkomst: ‘Spoed: bel nu 112’');
    assert.equal(readersOf('pain-relief-paracetamol-first'), 'alleen bij ‘Ik ben (misschien) zwanger’: nee');
    assert.equal(
      readersOf('prevention-reservation'),
      'alleen bij een uitkomst met advies onder voorbehoudniet in de folder',
    );
    assert.equal(
      readersOf('exercise-programme-regular-training'),
      'alleen bij een uitkomst met alle advies en duur: ‘Langer dan 12 weken’ en ‘Ik ben (misschien) zwanger’: nee en niet: meer kans op een botbreuk',
    );
    assert.equal(
      readersOf('who-treats-what-exercise-therapist'),
      `${everybody}Staat vooraan, met ‘past bij de antwoorden’: alleen bij ‘${spoken(published.copy.symptoms['passive-coping'])}’`,
    );
    assert.deepEqual(cellsOf('teken-fever').slice(-2), [everybody, 'ja']);
    const {notFor, besideSigns} = published.text.advice.safetyNet;
    const {facts} = published.copy;
    assert.deepEqual(cellsOf('teken-leg-with-sacral-doubt').slice(-2), [`alleen bij ${facts['sacral-doubt']}`, 'nee']);
    assert.deepEqual(cellsOf('teken-sacral-doubt').slice(-2), [`${everybody}${notFor} ${facts['sacral-doubt']}`, 'ja']);
    assert.ok(cellsOf('teken-two-together').at(-2).endsWith(besideSigns(2)));
    assert.deepEqual(cellsOf('teken-under-18').slice(-2), ['nee', 'ja']);
  });

  it('says which line and tip links to a page of the site, what a practice may add, and what a topic puts first', async () => {
    const {links, alsoHere} = published.text.advice.sections;
    const {linePages} = await loadSource('src/copy/pages.ts');
    const linking = (text) =>
      html
        .split('\n')
        .filter((line) => line.includes(escaped(text)))
        .map((line) => / id="([^"]+)"/.exec(line)[1]);
    for (const link of ['programme', 'lifestyle']) {
      const lines = published.sections.flatMap(({section, lines: own}) =>
        own.filter(({line}) => linePages[line] === link).map(({line}) => `advies-${section}-${line}`),
      );
      assert.ok(lines.length > 0);
      assert.deepEqual(linking(links[link]), [...lines, ...(link === 'lifestyle' ? ['tip-poor-health'] : [])]);
    }
    assert.equal(html.split(escaped(alsoHere)).length, 2);
    const topics = html
      .split('\n')
      .filter((line) => line.includes(escaped(published.text.advice.told.topic.hernia)))
      .map((line) => /scope="row">([^<]*)</.exec(line)[1]);
    const {copy} = published;
    const {cardRows} = await loadSource('src/triage/plan.ts');
    const inCard = cardRows.filter(({when}) => when?.some(({topic}) => topic === 'hernia')).flatMap(({lines}) => lines);
    assert.deepEqual(topics, [...inCard.map((line) => spoken(copy.lines[line])), spoken(copy.sections.hernia)]);
  });

  it('names the appointments under which advice may stand, and no other', () => {
    const rows = html.split('\n').filter((line) => line.startsWith('<tr><th scope="row">Afspraak bij de huisarts, '));
    const named = rows.map((row) => [...row.matchAll(/#regel-([^"]+)"/g)].map(([, rule]) => rule));
    const appointments = published.rules.filter(({then}) => then === 'gp-appointment').map(({id}) => id);
    const allows = (rule) => adviceLevel(published.rules.filter(({id}) => id === rule)) !== 'none';
    assert.deepEqual(named, [appointments.filter((rule) => !allows(rule)), appointments.filter(allows)]);
    const [doctorFirst, advised] = rows.map((row) => row.includes(published.copy.sections['exercise-programme']));
    assert.deepEqual([doctorFirst, advised], [false, true]);
  });

  it('shows the exercises of everybody, row by row, and both plans', () => {
    const {others, plans, kindNames, fromWeek} = published.text.advice.exercises;
    const [kinds, exercises, plan] = html
      .split('<table class="visitors"')
      .slice(1)
      .map((table) =>
        table
          .slice(0, table.indexOf('</table>'))
          .split('\n')
          .filter((line) => line.startsWith('<tr><th')),
      );
    assert.ok(kinds[0].includes('‘Ik ben (misschien) zwanger’') && kinds[0].includes(escaped(kindNames.pregnant)));
    assert.ok(kinds.at(-1).includes(`>${others}<`) && plan.at(-1).includes(plans.usual));
    assert.equal(exercises.length, Object.keys(published.copy.exercises).length);
    const [plank] = exercises.filter((row) => row.includes(published.copy.exercises.plank.name));
    assert.ok(plank.includes(escaped(fromWeek(6))) && plank.includes(kindNames.free) && plank.includes('60–69'));
    assert.ok(!plank.includes('70 of ouder') && !plank.includes(kindNames.gentle));
  });

  it('says of each box how soon an appointment is and whether a physiotherapist may look first, once where all are alike', () => {
    const {windows} = published.copy;
    const {eitherDoor} = published.text.rules;
    const soon = spoken(windows['two-to-three-working-days']);
    const later = spoken(windows['one-to-two-weeks']);
    const asked = (rule) =>
      lineWith(`regel-${rule}`)
        .split('<li>')
        .slice(1)
        .map((box) => /<span class="note">→ ([^<]*)<\/span>/.exec(box)?.[1]);
    assert.deepEqual(asked('night-pain'), [soon, soon, `${later} ${eitherDoor}`]);
    assert.deepEqual(asked('fragile-bones'), [soon, later]);
    assert.deepEqual(asked('other-sign'), [undefined, undefined, undefined]);
    const head = (rule) => lineWith(`regel-${rule}`).split('<td')[0];
    assert.ok(head('other-sign').includes(soon));
    assert.ok(!head('night-pain').includes('Binnen'));
    assert.ok(!lineWith('regel-hernia-pattern').includes('Binnen'));
    for (const {id, when} of published.rules)
      assert.equal(
        lineWith(`regel-${id}`).split(eitherDoor).length - 1,
        when.filter((box) => box.eitherDoor).length,
        id,
      );
    assert.ok(html.includes(spoken(published.copy.outcomes['either-door'].intro)));
  });

  it('says what stands over a rule that decides alone, for each urgency', () => {
    const alone = (rule) =>
      html.split('\n').find((line) => line.includes(`#regel-${rule}"`) && line.includes('staat erboven'));
    const {headings} = published.copy;
    assert.ok(alone('pregnancy-alarm').endsWith(` ‘${spoken(headings['call-midwife'])}’.</p>`));
    assert.ok(alone('pregnancy-severe-new').endsWith(` ‘${spoken(headings['midwife-today'])}’.</p>`));
  });

  it('numbers a rule with the letter of its urgency', () => {
    const letters = {
      'call-112': 'A',
      'call-now': 'B',
      'gp-today': 'H',
      'gp-appointment': 'G',
      physiotherapist: 'F',
      'self-care': '–',
    };
    for (const {id, then, number = '–'} of published.rules) assert.equal(number[0], letters[then], id);
  });

  it('tells how far each source was verified', () => {
    const verified = Object.values(published.text.sources.verified);
    for (const id of Object.keys(published.sources)) {
      const line = html.split('\n').find((text) => text.includes(`id="bron-${id}"`));
      assert.ok(
        verified.some((words) => line.endsWith(`>${words}</td></tr>`)),
        id,
      );
    }
  });

  it('says what the rules do to the made-up population, in four settings, and which rules do much of it', () => {
    const {settings, moves, people} = proofs.population;
    const section = html.slice(html.indexOf('<h2 id="bevolking"'), html.indexOf('<h2 id="tekenen"'));
    const dutch = (percent) => percent.toFixed(1).replace('.', ',');
    const rows = section
      .split('\n')
      .filter((line) => line.startsWith('<tr>'))
      .map((line) => [...line.matchAll(/<td[^>]*>([^<]*)</g)].map(([, text]) => text));
    const columns = Object.values(settings);
    assert.deepEqual(
      rows.filter(({length}) => length > 1).sort(),
      Object.keys(columns[0])
        .map((share) => columns.map((setting) => dutch(setting[share])))
        .sort(),
    );
    const much = Object.entries(moves).filter(([, share]) => share > 1);
    assert.ok(much.length > 5);
    assert.deepEqual(
      [...section.matchAll(/#regel-([^"]+)".*>([\d,]+)<\/td>/g)].map(([, id, share]) => [id, share]),
      much.sort(([, first], [, second]) => second - first).map(([id, share]) => [id, dutch(share)]),
    );
    assert.match(section, /zelf verzonnen bevolking/);
    assert.match(section, /10 procentpunt hoger of lager/);
    assert.ok(section.includes(people.toLocaleString('nl-NL')));
  });

  it('needs nothing else, and leads nowhere that is not there', () => {
    assert.doesNotMatch(html, /<script|<link|<img|<iframe|\ssrc=|url\(|@import|javascript:|\son\w+=/i);
    for (const [, before, href] of html.matchAll(/<(\w+)[^>]*\shref="([^"]*)"/g)) {
      assert.equal(before, 'a');
      assert.match(href, /^(?:#|https:\/\/)/);
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, 'no id twice');
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
    assert.doesNotMatch(html, /undefined|\[object/);
  });

  it('changes in one line when one rule changes', () => {
    const section = (text) => text.slice(text.indexOf('id="regels"'), text.indexOf('id="bronnen"')).split('\n');
    for (const change of [{source: ['K1']}, {when: [{age: '70-plus'}]}, {door: 'midwife'}]) {
      const [then, now] = [section(html), section(build({rules: changedRule('fever', change)}))];
      assert.equal(now.length, then.length);
      assert.equal(now.filter((line, index) => line !== then[index]).length, 1);
    }
  });

  it('escapes what it is given', () => {
    const {copy} = published;
    const planted = build({copy: {...copy, reasons: {...copy.reasons, fever: '<script>"&'}}});
    assert.match(planted, /&lt;script&gt;&quot;&amp;/);
    assert.doesNotMatch(planted, /<script/);
  });

  it('fails on a row of advice that it cannot put into words', () => {
    const {copy} = published;
    const changedLine = (id, change) => ({
      sections: published.sections.map((section) => ({
        ...section,
        lines: section.lines.map((row) => (row.line === id ? {...row, ...change} : row)),
      })),
    });
    const changedSign = (change) => ({
      signs: {...published.signs, 'gp-today': [{...published.signs['gp-today'][0], ...change}]},
    });
    assert.throws(() => build(changedLine('warmth', {when: [{weather: 'cold'}]})), /weather/);
    assert.throws(() => build(changedLine('warmth', {when: [{level: 'some'}]})), /level: some/);
    assert.throws(() => build(changedLine('warmth', {line: 'unsaid'})), /the text of the line unsaid/);
    assert.throws(() => build(changedSign({when: [{weather: 'cold'}]})), /weather/);
    assert.throws(() => build(changedSign({symptom: 'unsaid'})), /the sign unsaid/);
    assert.throws(() => build({copy: {...copy, factorTips: without(copy.factorTips, 'stress')}}), /the tip for stress/);
    assert.throws(() => build({copy: {...copy, exercises: without(copy.exercises, 'plank')}}), /plank/);
    assert.throws(
      () =>
        build({
          text: {
            ...published.text,
            advice: {
              ...published.text.advice,
              sections: {
                ...published.text.advice.sections,
                sources: {...published.text.advice.sections.sources, work: 'K99.'},
              },
            },
          },
        }),
      /the source K99/,
    );
  });

  it('fails on what it cannot name', () => {
    const {sources, copy, text} = published;
    assert.throws(() => build({rules: changedRule('fever', {source: ['K99']})}), /the source K99/);
    assert.throws(() => build({rules: changedRule('fever', {when: [{feber: 'yes'}]})}), /feber/);
    assert.throws(() => build({rules: changedRule('fever', {when: [{age: '80-plus'}]})}), /80-plus/);
    assert.throws(
      () => build({rules: changedRule('fever', {when: [{fever: 'yes', because: 'heat'}]})}),
      /the reason heat/,
    );
    assert.throws(() => build({sources: without(sources, 'K9')}), /the source K9/);
    assert.throws(() => build({sources: {...sources, K9: without(sources.K9, 'title')}}), /the title of the source K9/);
    assert.throws(() => build({sources: {...sources, K9: {...sources.K9, title: ''}}}), /the title of the source K9/);
    assert.throws(() => build({sources: {...sources, K9: without(sources.K9, 'verified')}}), /how far the source K9/);
    assert.throws(() => build({rules: changedRule('fever', {number: ''})}), /a number for the rule fever/);
    assert.throws(() => build({rules: changedRule('fever', {number: 'H3'})}), /one number/);
    assert.throws(() => build({copy: {...copy, reasons: without(copy.reasons, 'fever')}}), /the reason fever/);
    assert.throws(
      () =>
        build({
          text: {...text, gaps: {...text.gaps, lines: ['Zie H99.']}, points: {...text.points, rows: ['Zie H99.']}},
        }),
      /H99/,
    );
    assert.throws(() => build({}, {...proofs, rulesVersion: '2000-01-01'}), /proofs.*2000-01-01.*npm run update/);
    assert.throws(
      () => build({}, {...proofs, population: {...proofs.population, rulesVersion: '2000-01-01'}}),
      /population.*2000-01-01.*npm run update/,
    );
  });
});
