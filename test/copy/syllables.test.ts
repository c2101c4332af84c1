import {expect} from '@open-wc/testing';
import {syllables} from '../helpers/syllables.js';

/**
 * Counted by hand, as they are said: a dot between syllables. First the long and the odd ones of the copy, with
 * words that are known to be hard to count; then words that were drawn from the copy; then numbers.
 */
const counted = `
  fy.si.o.the.ra.peut er.go.the.ra.peut ma.nu.eel psy.cho.so.ma.tisch psy.cho.loog re.va.li.da.tie.arts huis.arts huis.art.sen.post
  ver.los.kun.di.ge be.drijfs.arts zorg.ver.ze.ke.raar ba.sis.ver.ze.ke.ring zie.ken.huis am.bu.lan.ce a.po.the.ker
  her.ni.a ont.ste.kings.reu.ma ont.ste.kings.rem.mer oog.ont.ste.king a.neu.rys.ma buik.slag.a.der wer.vel.ka.naal rug.gen.merg
  bot.ont.kal.king pso.ri.a.sis Bech.te.rew di.a.be.tes trans.plan.ta.tie nier.di.a.ly.se che.mo af.weer.rem.men.de hiv=3
  pred.ni.son.ta.blet.ten pa.ra.ce.ta.mol i.bu.pro.fen na.pro.xen di.clo.fe.nac tra.ma.dol pijn.stil.ling bloed.ver.dun.ners
  plas.pil.len bij.slui.ter ge.slachts.de.len a.nus va.gi.na e.rec.tie vrucht.wa.ter zwan.ger.schap
  hoe.sten nie.zen voor.o.ver.bui.gen flauw.ge.val.len klap.per.tan.den tin.te.lin.gen
  moei.lij.ker moei.te ver.moeid draai.en ge.draaid ooit mooi mooi.e nieuw nieu.we sneeuw leeu.wen duw vrou.wen
  knie knie.ën i.dee i.dee.ën e.va.lu.e.ren re.ëel ra.di.o bui.en poei.er wee.ïg wee.ën na.ïef cre.ë.ren va.cu.üm be.ïn.vloe.den
  sau.na crème=1 ty.pe ba.by te.ge.lij.ker.tijd pa.ti.ënt hy.gi.ë.ne be.ëin.di.gen re.ü.nie ru.ï.ne co.ör.di.na.tie ge.ïnd
  mu.se.um se.ri.eus mi.li.eu bu.reau zit-sta-bu.reau=4 au.to.rij.den au.to-on.ge.luk=5 e-con.sult=3 e-mail=2 on.line soft.ware web.site pdf=3
  ko.pi.eer ge.ko.pi.eerd ko.pi.ë.ren si.tu.a.tie in.di.vi.du.eel of.fi.ci.eel spe.ci.aal so.ci.aal di.eet the.a.ter cre.a.tief
  be.oor.de.len be.ant.woord zo.als zo.iets daar.heen bij.een ie.der.een ie.der o.ver en.quê.te quiz yo.ga dis.play
  één vóór dé.ze uw u uur ei pi.la.tes fit.ness trai.nen stress team scan fo.to’s=2 NHG=3 SSRI=4 CE=2
  dok.ter wer.ke.lijk schou.der.bla.den bil.plooi slag.a.der dag.e.lijks on.ge.wild ge.mid.deld er.gens

  aan weg ge.wricht een spui.ten mis.schien heup stop stuk.je nacht ruim.te plank val in.ge.wik.kel.de slij.ta.ge slaap rug.band
  leef.stijl wel twij.felt bloed.vat meer wel.ke rus.ten pleis.ter oe.fen.the.ra.peut warm.te want ie.mand het.zelf.de ver.ge.lijk
  her.stel.len check ge.zond.heid komt ge.wrich.ten wij net spra.ke voor.al been geldt nie.ren mar.ke.ring klei.ne ding warm bang
  hulp ho.ger rechts werk.da.gen meer.de.re daar.van kiest ge.rust huis.houd.werk kom her.stelt min.der paar er.ge wan.de.len
  lang.du.rig vocht plan plak mees.te

  112=3 10=1 7=2 17=3 18=2 24=4 45e=5 60e=3 83=4 100=2 2026=7
`
  .trim()
  .split(/\s+/)
  .map((entry): readonly [string, number] => {
    const [text = '', said] = entry.split('=');
    return [text.replaceAll('.', ''), said === undefined ? text.split('.').length : Number(said)];
  });

describe('syllables', () => {
  it('is right of at least 97 of 100 words that were counted by hand', () => {
    const wrong = counted.filter(([word, count]) => syllables(word) !== count);
    const right = counted.length - wrong.length;
    console.log(
      `syllables: ${right} of ${counted.length} words right${wrong.map(([word, count]) => `; ${word}: ${syllables(word)}, by hand ${count}`).join('')}`,
    );
    expect(counted.length).to.be.at.least(120);
    expect(new Set(counted.map(([word]) => word)).size).to.equal(counted.length);
    expect(right / counted.length).to.be.at.least(0.97);
  });

  it('does not err to one side: the same sum over all of them, give or take one in a hundred', () => {
    const sum = (count: (entry: readonly [string, number]) => number): number =>
      counted.reduce((total, entry) => total + count(entry), 0);
    const byHand = sum(([, count]) => count);
    expect(Math.abs(sum(([word]) => syllables(word)) - byHand)).to.be.at.most(byHand / 100);
  });
});
