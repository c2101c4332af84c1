import {expect} from '@open-wc/testing';
import {sectionRows} from '../../src/triage/advice.js';
import {makeLeaflet} from '../../src/triage/leaflet.js';

describe('the leaflet', () => {
  const order = (topic?: 'back' | 'hernia'): readonly string[] => makeLeaflet(topic).sections.map(({id}) => id);

  it('leads to the GP, and outside office hours to the GP post', () => {
    expect(makeLeaflet().doors).to.deep.equal(['own-gp', 'out-of-hours']);
  });

  it('has its sections in the order of the rows, or the one first that the site opens with, each once', () => {
    const rows = sectionRows.filter(({leaflet}) => leaflet !== false).map(({section}) => section);
    expect(order()).to.deep.equal(rows);
    expect(order('back')).to.deep.equal(rows);
    expect(order('hernia')).to.deep.equal(['hernia', ...rows.filter((id) => id !== 'hernia')]);
  });

  it('says every line once: in sight, or where it unfolds', () => {
    for (const topic of ['back', 'hernia'] as const) {
      const {sections, first, professions, plan} = makeLeaflet(topic);
      const unfolding = [...plan.nodes, ...plan.groups].flatMap((part) => part.sections);
      const standing = [
        ...plan.nodes.flatMap(({lines}) => lines),
        ...[...first, ...professions, ...unfolding].flatMap(({lines}) => lines),
      ];
      const everyLine = sections.flatMap(({lines}) => lines);
      expect(standing, topic).to.have.members(everyLine);
      expect(new Set(standing).size, topic).to.equal(everyLine.length);
    }
  });

  it('points nobody to a line, and puts none on paper', () => {
    for (const {id, suited, paper} of makeLeaflet().sections) {
      expect(suited, id).to.deep.equal([]);
      expect(paper, id).to.equal(false);
    }
  });

  it('names everything that makes recovery slower', () => {
    expect(makeLeaflet().factors).to.include.members(['stress', 'pain', 'leg-pain', 'daily-function']);
    expect(makeLeaflet().factors).to.have.length(12);
  });
});
