// A picture of a run: for what matters most a panel with a bar for each contestant. It follows the reader's light or dark
// theme where it is shown as an image.

const panelWidth = 380;
const nameWidth = 118;
const valueWidth = 66;
const rowHeight = 21;
const headHeight = 34;
const gap = 18;
const columns = 2;

const style = `
  text { font: 13px system-ui, sans-serif; fill: #24292f; }
  .title { font-weight: 600; }
  .bar { fill: #9aa4af; }
  .vanilla { fill: #57606a; }
  .ours { fill: #0a66a8; }
  .bound { fill: none; stroke: #6e7781; stroke-dasharray: 3 2; }
  .yardstick { stroke: #57606a; stroke-dasharray: 2 3; }
  text.ours { fill: #0a5a94; font-weight: 700; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .bar { fill: #6e7681; }
    .vanilla { fill: #b1bac4; }
    .ours { fill: #58b0f5; }
    .bound { stroke: #8b949e; }
    .yardstick { stroke: #b1bac4; }
    text.ours { fill: #79c0ff; }
  }`;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const at = (number) => Math.round(10 * number) / 10;

function panel({title, values}, x, y) {
  const widest = panelWidth - nameWidth - valueWidth;
  const most = Math.max(...values.map(({value}) => value));
  const scale = (value) => (most > 0 ? (value / most) * widest : 0);
  const rows = values.map(({name, kind, value, text}, index) => {
    const top = y + headHeight + index * rowHeight;
    const look = kind === 'ours' ? 'ours' : kind === 'bound' ? 'bound' : kind === 'yardstick' ? 'vanilla' : 'bar';
    const ours = kind === 'ours' ? ' class="ours"' : '';
    return `<text${ours} x="${x + nameWidth - 6}" y="${top + 14}" text-anchor="end">${escape(name)}</text>
<rect class="${look}" x="${x + nameWidth}" y="${top + 3}" width="${at(Math.max(1, scale(value)))}" height="${rowHeight - 7}"/>
<text${ours} x="${at(x + nameWidth + scale(value) + 6)}" y="${top + 14}">${escape(text)}</text>`;
  });
  const yardstick = values.find(({kind}) => kind === 'yardstick');
  const line = yardstick
    ? `<path class="yardstick" d="M${at(x + nameWidth + scale(yardstick.value))} ${y + headHeight}V${y + headHeight + values.length * rowHeight}"/>`
    : '';
  return `<text class="title" x="${x}" y="${y + 20}">${escape(title)}</text>
${line}
${rows.join('\n')}`;
}

/**
 * @param panels what each shows: a title, and of each contestant its name, its kind, the value and what is written behind it
 * @param footer lines under all of them
 */
export function plot(panels, footer) {
  const most = Math.max(...panels.map(({values}) => values.length));
  const panelHeight = headHeight + most * rowHeight + gap;
  const lines = Math.ceil(panels.length / columns);
  const width = columns * panelWidth + (columns - 1) * gap;
  const height = lines * panelHeight + footer.length * rowHeight;
  const drawn = panels.map((one, index) =>
    panel(one, (index % columns) * (panelWidth + gap), Math.floor(index / columns) * panelHeight),
  );
  const said = panels.map(
    ({title, values}) => `${title}: ${values.map(({name, text}) => `${name} ${text}`).join(', ')}.`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>How small and fast the check is, beside others with the same questions</title>
<desc>${escape(said.join(' '))}</desc>
<style>${style}
</style>
${drawn.join('\n')}
${footer.map((line, index) => `<text x="0" y="${lines * panelHeight + index * rowHeight + 12}">${escape(line)}</text>`).join('\n')}
</svg>
`;
}
