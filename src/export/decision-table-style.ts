/**
 * A page of its own, so rem is its own root. On paper no row is cut in two. On a phone a row becomes a block of lines: what it
 * is called and its first cell on one, each other cell on the next, with the name of its column where it begins.
 */
export const style = `
@page { size: A4 portrait; margin: 16mm 14mm; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1.25rem 4rem; background: #fff; color: #212b32; font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 .25rem; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.75rem 0 .5rem; padding-top: .75rem; border-top: 3px solid #005eb8; font-size: 1.5rem; line-height: 1.25; }
h3 { margin: 1.75rem 0 .35rem; font-size: 1.15rem; line-height: 1.3; }
h4 { margin: 1.4rem 0 .3rem; font-size: 1rem; line-height: 1.35; }
p, ul, ol { margin: 0 0 .6rem; max-width: 46rem; }
ul, ol { padding-left: 1.3rem; }
a { color: #005eb8; text-underline-offset: .15em; }
code { font: .85em/1.4 ui-monospace, 'Cascadia Mono', Consolas, monospace; color: #425563; }
.warning { margin: 1.25rem 0; padding: .75rem 1rem; border: 2px solid #a32a2a; border-left-width: 8px; font-weight: 600; }
.warning p { margin: 0; }
nav ol { columns: 2; }
table { width: 100%; margin: .75rem 0 1.25rem; border-collapse: collapse; font-size: .92rem; line-height: 1.4; }
th, td { padding: .5rem .6rem .5rem 0; border-bottom: 1px solid #aeb7bd; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #425563; }
tbody th { font-weight: 400; }
th.part { padding-top: 1rem; background: #f0f4f5; padding-inline: .6rem; }
td ul, td ol { margin: 0; padding-left: 1.2rem; }
td p { margin: 0 0 .3rem; }
td a { overflow-wrap: anywhere; }
.note { display: block; color: #425563; font-size: .93em; }
.which { color: #425563; }
.number { display: block; font-weight: 700; font-size: 1.1em; }
.rules th:first-child { width: 20%; } .rules .sources { width: 11%; } .rules td:nth-child(3) { width: 31%; }
.questions th:first-child { width: 22%; } .questions td:nth-child(3) { width: 31%; } .questions td:nth-child(4) { width: 21%; }
.facts th:first-child { width: 26%; } .facts td:nth-child(2) { width: 12%; }
.list th:first-child { width: 11%; } .list td:nth-child(3) { width: 17%; }
.disagreements th:first-child { width: 21%; } .disagreements td:nth-child(3) { width: 38%; }
.proofs th:first-child { width: 36%; }
.population th:first-child { width: 40%; } .movers th:first-child { width: 60%; }
.levels th:first-child { width: 17%; } .levels td:nth-child(2) { width: 24%; } .levels td:nth-child(3) { width: 25%; }
.advice th:first-child { width: 24%; } .advice td:nth-child(3) { width: 30%; }
.signs th:first-child { width: 55%; } .signs td:nth-child(3) { width: 14%; }
.marks th:first-child { width: 22%; } .marks td:nth-child(3) { width: 30%; }
.tips th:first-child { width: 21%; } .tips td:nth-child(2) { width: 34%; }
.exercises th:first-child { width: 24%; } .exercises td:nth-child(3) { width: 28%; }
.visitors th:first-child { width: 26%; } .visitors td:nth-child(2) { width: 20%; } .visitors td:nth-child(4) { width: 18%; }
.plan th:first-child { width: 28%; } .figures th:first-child { width: 78%; }
.terms th:first-child { width: 26%; } .terms td:nth-child(3) { width: 34%; }
.sign { margin-top: 1.25rem; }
.sign th { width: 34%; } .sign :is(th, td) { padding-block: 1.1rem; } .sign .tall { height: 5.5rem; }
.box { display: inline-block; width: 1.05rem; height: 1.05rem; margin-right: .5rem; border: 1.5px solid #212b32; vertical-align: -.15rem; }
.verdict { margin-right: 2rem; white-space: nowrap; }
@media (max-width: 44rem) {
  body { padding: 1rem 1rem 3rem; }
  h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; }
  nav ol { columns: 1; }
  h2 { margin-top: 2rem; } h3 { margin-top: 1.25rem; } h4 { margin-top: 1rem; }
  p, ul, ol { margin-bottom: .35rem; font-size: .9375rem; line-height: 1.4; }
  table :is(p, ul, ol) { font-size: inherit; line-height: inherit; }
  table { margin: .4rem 0 .75rem; font-size: .875rem; line-height: 1.35; }
  table:not(.sign), table:not(.sign) :is(tbody, tr, td) { display: block; }
  table:not(.sign) :is(thead, td:empty) { display: none; }
  table:not(.sign) :is(tbody th:first-child, td) { width: auto !important; padding: 0; border: 0; }
  table:not(.sign) tr { padding: .3rem 0; border-bottom: 1px solid #aeb7bd; }
  table:not(.sign) th.part { display: block; padding: .3rem .5rem; }
  table:not(.sign) :is(th:not(.part), th:not(.part) + td, td > p:first-child, th > :is(.note, .number)) { display: inline; }
  th > :is(.note, .number, code, strong) { margin-inline-end: .35em; }
  th::after { content: ' '; }
  table:is(.population, .movers) td { display: inline-block; padding-right: .9em !important; }
  td[data-column]::before { content: attr(data-column) ': '; color: #425563; font-size: .93em; font-weight: 600; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 1.75rem; } h3 { font-size: 11.5pt; } h4 { font-size: 10pt; }
  table { font-size: 8.5pt; }
  table:not(.sign) :is(th, td) { padding-block: .3rem; }
  h2, h3, h4, caption, .intro { break-after: avoid; }
  tr, li, .warning, .sign, .signing { break-inside: avoid; }
  tr.part-row { break-after: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  p, ul, ol { max-width: none; }
}
`;
