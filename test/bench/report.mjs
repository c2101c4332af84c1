// What a run is told as: a table, and whether the check is as fast as it has to be.

import {ours} from './contestants.mjs';
import {plot} from './plot.mjs';

const digits = (value, after) =>
  value.toLocaleString('en', {minimumFractionDigits: after, maximumFractionDigits: after});
const whole = (value) => digits(value, 0);
const hundredths = (value) => (value === 0 ? '0' : digits(value, 2));

/** Rows of the table; those with `hasRatio` say beside it how many times that of the yardstick it is. */
const rows = [
  {title: 'kB over the wire, brotli', figure: 'bytes', as: (value) => digits(value / 1000, 1)},
  ...[1, 4, 6].flatMap((cpu) =>
    ['', ' Slow 4G'].map((network) => ({
      title: `first question painted, ${cpu}×${network && ','}${network}, ms`,
      figure: `load ${cpu}×${network} question`,
      as: whole,
      hasRatio: true,
    })),
  ),
  ...[1, 4, 6].flatMap((cpu) =>
    ['', ' Slow 4G'].map((network) => ({
      title: `total blocking time at load, ${cpu}×${network && ','}${network}, ms`,
      figure: `load ${cpu}×${network} blocking`,
      as: whole,
    })),
  ),
  ...[1, 4, 6].map((cpu) => ({
    title: `script at load, ${cpu}×, ms`,
    figure: `load ${cpu}× script`,
    as: whole,
  })),
  ...[1, 4, 6].flatMap((cpu) => [
    {title: `click to next paint, ${cpu}×, median, ms`, figure: `visit ${cpu}× clickMedian`, as: whole},
    {
      title: `click to next paint, ${cpu}×, 98th percentile, ms`,
      figure: `visit ${cpu}× click98`,
      as: whole,
      hasRatio: true,
    },
  ]),
  {title: 'layout shift at load', figure: 'load 4× Slow 4G shift', as: hundredths},
  {title: 'all layout shifts over the steps', figure: 'visit 4× shiftAll', as: hundredths},
  {title: '… of which outside its own box', figure: 'visit 4× shiftOutside', as: hundredths},
  {title: '… and that count, as no press led to them', figure: 'visit 4× shiftUnasked', as: hundredths},
  {title: 'JS heap at load, kB', figure: 'visit 1× heapAtLoad', as: whole},
  {title: 'JS heap at the result, kB', figure: 'visit 1× heapAtResult', as: whole},
  {title: 'DOM nodes at load', figure: 'visit 1× nodesAtLoad', as: whole},
  {title: 'DOM nodes at the result', figure: 'visit 1× nodesAtResult', as: whole},
  {title: 'left after 200 mounts: nodes', figure: 'mounts leftNodes', as: whole},
  {title: 'left after 200 mounts: listeners', figure: 'mounts leftListeners', as: whole},
  {title: 'left after 200 mounts: kB', figure: 'mounts leftKilobytes', as: whole},
  ...[1, 10, 100].map((boxes) => ({
    title: `${boxes} on a page, 4×: last first question painted, ms`,
    figure: `instances ${boxes} lastQuestion`,
    as: whole,
    hasRatio: true,
  })),
  {
    title: '100 on a page, 4×: main thread at load, ms',
    figure: 'instances 100 tasks',
    as: whole,
    hasRatio: true,
  },
];

/** The rows that the README shows; all of them stand in a file of their own. */
const inReadme = [
  'bytes',
  'load 4× script',
  'load 1× question',
  'load 4× Slow 4G question',
  'load 6× Slow 4G question',
  'load 1× blocking',
  'load 4× Slow 4G blocking',
  'visit 4× clickMedian',
  'visit 4× click98',
  'load 4× Slow 4G shift',
  'visit 4× shiftAll',
  'visit 4× shiftOutside',
  'visit 1× heapAtLoad',
  'visit 1× heapAtResult',
  'visit 1× nodesAtLoad',
  'visit 1× nodesAtResult',
  'mounts leftNodes',
  'mounts leftListeners',
  'mounts leftKilobytes',
  'instances 10 lastQuestion',
  'instances 100 lastQuestion',
];

/** The cell of a contestant: the median, and behind it the ratio to the yardstick where that means something. */
function cell(samples, name, {figure, as, hasRatio}) {
  const value = samples.median(name, figure);
  if (value === undefined) return '–';
  const ratio = hasRatio ? samples.ratio(name, figure) : undefined;
  return ratio === undefined ? as(value) : `${as(value)} (${digits(ratio, 2)} ×)`;
}

function tableOf(chosen, samples, contestants) {
  const measured = chosen.filter(({figure}) =>
    contestants.some(({name}) => samples.median(name, figure) !== undefined),
  );
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const head = ({name, kind}) => (kind === 'ours' ? `**${name}**` : kind === 'bound' ? `${name} (bound)` : name);
  return [
    line(['', ...contestants.map(head)]),
    line(['---', ...contestants.map(() => '---:')]),
    ...measured.map((row) => line([row.title, ...contestants.map(({name}) => cell(samples, name, row))])),
  ].join('\n');
}

/** The table of a run, in Markdown; a row that was not measured is left out. */
export const table = (samples, contestants) => tableOf(rows, samples, contestants);

export const shortTable = (samples, contestants) =>
  tableOf(
    rows.filter(({figure}) => inReadme.includes(figure)),
    samples,
    contestants,
  );

/** What the picture shows, in its order. */
const inPlot = [
  'bytes',
  'load 4× Slow 4G question',
  'load 4× Slow 4G blocking',
  'visit 4× click98',
  'visit 1× heapAtResult',
  'instances 100 lastQuestion',
];

/** The picture of a run, as SVG. */
export const picture = (samples, contestants, footer) =>
  plot(
    inPlot.map((figure) => {
      const row = rows.find((one) => one.figure === figure);
      const measured = contestants.filter(({name}) => samples.median(name, figure) !== undefined);
      return {
        title: row.title,
        values: measured.map(({name, kind}) => ({
          name,
          kind,
          value: samples.median(name, figure),
          text: row.as(samples.median(name, figure)),
        })),
      };
    }),
    footer,
  );

/** What the check has to reach. Each gives the value that counts and the most that it may be. */
const demands = [
  {
    title: 'first question at 4× with Slow 4G, times vanilla',
    most: 1.35,
    value: (samples) => samples.ratio(ours.name, 'load 4× Slow 4G question'),
  },
  {
    title: 'first question at 4× with Slow 4G, times SurveyJS',
    most: 1 / 3,
    value: (samples) => samples.ratio(ours.name, 'load 4× Slow 4G question', 'SurveyJS'),
  },
  {
    title: 'total blocking time at load at 4× with Slow 4G, ms',
    most: 160,
    value: (samples) => samples.median(ours.name, 'load 4× Slow 4G blocking'),
  },
  {
    title: 'total blocking time at load at 1×, ms',
    most: 0,
    value: (samples) => samples.median(ours.name, 'load 1× blocking'),
  },
  {
    title: 'click to next paint at 4×, 98th percentile, times vanilla',
    most: 2,
    value: (samples) => samples.ratio(ours.name, 'visit 4× click98'),
  },
  {
    title: 'click to next paint at 4×, 98th percentile, times SurveyJS',
    most: 1 / 2,
    value: (samples) => samples.ratio(ours.name, 'visit 4× click98', 'SurveyJS'),
  },
  {title: 'layout shift at load', most: 0, value: (samples) => samples.median(ours.name, 'load 4× Slow 4G shift')},
  {
    title: 'layout shift over the steps, outside its own box',
    most: 0,
    value: (samples) => samples.median(ours.name, 'visit 4× shiftOutside'),
  },
  {title: 'nodes left after 200 mounts', most: 0, value: (samples) => samples.median(ours.name, 'mounts leftNodes')},
  {
    title: 'listeners left after 200 mounts',
    most: 0,
    value: (samples) => samples.median(ours.name, 'mounts leftListeners'),
  },
  {
    title: 'kB left after 200 mounts',
    // The smallest object that each could leave takes 12 bytes, which makes 2.4 kB; less is the engine's own.
    most: 2,
    value: (samples) => samples.median(ours.name, 'mounts leftKilobytes'),
  },
  {
    title: '100 on a page, times vanilla',
    most: 1.6,
    value: (samples) => samples.ratio(ours.name, 'instances 100 lastQuestion'),
  },
];

/** Whether each demand is met, as lines to print; what was not measured is left out. */
export const verdicts = (samples) =>
  demands.flatMap(({title, most, value}) => {
    const is = value(samples);
    if (is === undefined) return [];
    return [`${is <= most ? 'met' : 'NOT MET'}: ${title}: ${digits(is, 2)} (at most ${digits(most, 2)})`];
  });
