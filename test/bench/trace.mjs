// npm run bench -- --trace: what the main thread does when the check comes to a page, at a quarter of the speed and with Slow
// 4G. The trace is kept, to be opened in the browser's own tools (Performance > Load profile).
import {build} from 'esbuild';
import {mkdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {root} from '../setup.mjs';
import {ours} from './contestants.mjs';
import {Measurer} from './measure.mjs';
import {startSite} from './site.mjs';

const folder = join(root, '.cache/bench');
const conditions = {cpu: 4, isSlow: true};
const tasksShown = 5;
const functionsShown = 20;

const categories = [
  '-*',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.gc',
  'toplevel',
  'v8',
  'v8.execute',
  'loading',
];

/** What an event of a trace is called here; undefined for what says nothing. */
function nameOf({name, args}) {
  const {data} = args ?? {};
  switch (name) {
    case 'EvaluateScript':
      return 'script: evaluate';
    case 'FunctionCall':
      return `script: ${data?.functionName || 'function without a name'}`;
    case 'v8.compile':
    case 'V8.CompileCode':
      return 'script: compile';
    case 'RunMicrotasks':
      return 'script: microtasks';
    case 'TimerFire':
    case 'FireAnimationFrame':
    case 'FireIdleCallback':
      return `script: ${name}`;
    case 'UpdateLayoutTree':
    case 'ParseAuthorStyleSheet':
      return 'style';
    case 'Layout':
      return 'layout';
    case 'PrePaint':
    case 'Paint':
    case 'Layerize':
    case 'Commit':
      return 'paint';
    case 'ParseHTML':
      return 'parse HTML';
    case 'MinorGC':
    case 'MajorGC':
    case 'V8.GCScavenger':
      return 'garbage';
    default:
      return undefined;
  }
}

/** The tasks of the main thread of the page, the longest first, each with what it was spent on; all in ms. */
function tasksIn(events, address) {
  const {
    pid,
    tid,
    ts: navigation,
  } = events.find(({name, args}) => name === 'navigationStart' && args.data?.documentLoaderURL === address);
  const onMain = events
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const evaluated = onMain.find(({name, args}) => name === 'EvaluateScript' && args.data?.url?.endsWith('script.js'));
  const tasks = [];
  /** The events that are going on, each with what it is counted as. */
  let open = [];
  for (const event of onMain) {
    open = open.filter(({ts, dur}) => ts + dur > event.ts);
    if (event.name === 'RunTask' || event.name === 'ThreadControllerImpl::RunTask') {
      if (open.length > 0) continue;
      tasks.push({start: (event.ts - navigation) / 1000, duration: event.dur / 1000, spent: new Map()});
      open.push({ts: event.ts, dur: event.dur, name: 'other'});
      tasks.at(-1).spent.set('other', event.dur / 1000);
      continue;
    }
    const name = nameOf(event);
    const around = open.at(-1);
    if (!name || !around) continue;
    // What goes on in it is not spent on what goes on around it.
    const {spent} = tasks.at(-1);
    spent.set(around.name, spent.get(around.name) - event.dur / 1000);
    spent.set(name, (spent.get(name) ?? 0) + event.dur / 1000);
    open.push({ts: event.ts, dur: event.dur, name});
  }
  return {
    evaluatedAt: (evaluated.ts - navigation) / 1000,
    tasks: tasks.sort((one, other) => other.duration - one.duration),
  };
}

/** Of a profile each function with its own time and the time of all that it called, in ms. */
function functionsIn({nodes, samples, timeDeltas}) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));
  const times = new Map();
  const timesOf = ({functionName, lineNumber}) => {
    const key = `${functionName || '(no name)'} :${lineNumber + 1}`;
    if (!times.has(key)) times.set(key, {key, self: 0, total: 0});
    return times.get(key);
  };
  for (const [index, id] of samples.entries()) {
    const ms = timeDeltas[index] / 1000;
    timesOf(byId.get(id).callFrame).self += ms;
    const counted = new Set();
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const one = timesOf(byId.get(at).callFrame);
      if (!counted.has(one)) one.total += ms;
      counted.add(one);
    }
  }
  return [...times.values()].filter(({key}) => !/^\((?:root|program|idle)\)/.test(key));
}

/** The modules of the script file in one, with every function under its own name. */
async function readableScript() {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['dist/define.js'],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['production'],
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

const ms = (value) => `${value.toFixed(0).padStart(5)} ms`;

/** Saves a trace of the script file as it is, and prints what took longest. */
export async function trace(browser, form) {
  const made = await ours.make(form);
  const readable = {...made, files: {'script.js': await readableScript()}};
  const site = await startSite({[ours.name]: made, readable});
  try {
    mkdirSync(folder, {recursive: true});
    const path = join(folder, 'trace.json');
    const measurer = new Measurer(browser, site, form);
    await measurer.recorded(ours, conditions, {
      begin: ({page}) => page.tracing.start({path, categories}),
      end: ({page}) => page.tracing.stop(),
    });
    const {traceEvents} = JSON.parse(readFileSync(path, 'utf8'));
    const {evaluatedAt, tasks} = tasksIn(traceEvents, site.address(ours.name, 1));
    console.log(`The script begins to run at ${ms(evaluatedAt).trim()}. The longest tasks in the second from there:`);
    const inSecond = tasks.filter(({start, duration}) => start + duration > evaluatedAt && start < evaluatedAt + 1000);
    for (const {start, duration, spent} of inSecond.slice(0, tasksShown)) {
      console.log(`${ms(duration)}, from ${ms(start).trim()}`);
      const parts = [...spent].filter(([, time]) => time >= 1).sort(([, one], [, other]) => other - one);
      for (const [name, time] of parts) console.log(`  ${ms(time)}  ${name}`);
    }
    console.log(`Saved: ${relative(root, path)}`);

    const profile = await measurer.recorded({...ours, name: 'readable'}, conditions, {
      async begin({session}) {
        await session.send('Profiler.enable');
        await session.send('Profiler.setSamplingInterval', {interval: 200});
        await session.send('Profiler.start');
      },
      end: async ({session}) => (await session.send('Profiler.stop')).profile,
    });
    const functions = functionsIn(profile);
    console.log(
      '\nThe functions of the same script, not minified, with the line of the bundle (itself, with all it calls):',
    );
    for (const {key, self, total} of functions.sort((one, other) => other.total - one.total).slice(0, functionsShown))
      console.log(`${ms(self)} ${ms(total)}  ${key}`);
  } finally {
    site.close();
  }
}
