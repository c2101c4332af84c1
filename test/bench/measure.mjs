// One look at one contestant, in a fresh browser context: what it took, in ms, bytes and counts.
import {done, find, mountAndUnmount, quiet, scrollThrough, settled, watcher} from './in-page.mjs';
import {pathOf} from './path.mjs';

/** How long anything may take in a page, in ms: what takes longer hangs. */
const longest = 300_000;

/** What Chromium's own tools call Slow 4G: bytes and milliseconds. */
const slow4G = {offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375};

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** A function with its arguments, of which some are functions, as an expression for the page. */
function inPage(run, ...given) {
  const asText = (value) => {
    if (typeof value === 'function') return `${value}`;
    if (value === undefined || value === null || typeof value !== 'object' || Array.isArray(value))
      return `${JSON.stringify(value)}`;
    return `{${Object.entries(value)
      .map(([name, one]) => `${JSON.stringify(name)}: ${asText(one)}`)
      .join(', ')}}`;
  };
  return `(${run})(${given.map(asText).join(', ')})`;
}

export class Measurer {
  #browser;
  #site;
  #form;

  constructor(browser, site, form) {
    this.#browser = browser;
    this.#site = site;
    this.#form = form;
  }

  get #firstQuestion() {
    return this.#form.pages[0].parts[0].legend;
  }

  /** Opens a page with so many boxes, and hands it on until `look` is through with it. */
  async #open(contestant, {cpu = 1, isSlow = false, boxes = 1, begin}, look) {
    const context = await this.#browser.createBrowserContext();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(longest);
      await page.setViewport({width: 360, height: 740});
      const session = await page.createCDPSession();
      const failed = [];
      page.on('pageerror', (error) => failed.push(error));
      await session.send('Performance.enable');
      await session.send('Network.enable');
      await session.send('Network.setCacheDisabled', {cacheDisabled: true});
      if (isSlow) await session.send('Network.emulateNetworkConditions', slow4G);
      if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
      await page.evaluateOnNewDocument(watcher(contestant, this.#firstQuestion));
      const run = (...given) => page.evaluate(inPage(...given));
      await begin?.({page, session});
      await page.goto(this.#site.address(contestant.name, boxes), {waitUntil: 'load'});
      await run(quiet, longest);
      const looked = await look({page, session, run});
      if (failed.length > 0) throw failed[0];
      return looked;
    } finally {
      await context.close();
    }
  }

  /** What has been spent on the main thread so far, in ms. */
  async #spent(session) {
    const {metrics} = await session.send('Performance.getMetrics');
    const ms = (name) => 1000 * metrics.find((metric) => metric.name === name).value;
    return {
      script: ms('ScriptDuration'),
      style: ms('RecalcStyleDuration'),
      layout: ms('LayoutDuration'),
      tasks: ms('TaskDuration'),
    };
  }

  /** After all garbage is gone. */
  async #kept(session) {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
    return {kilobytes: usedSize / 1000, nodes, listeners: jsEventListeners};
  }

  /** Somebody comes to the page. */
  async load(contestant, conditions) {
    return this.#open(contestant, conditions, async ({session, page}) => {
      const {question, longTasks, shifts} = await page.evaluate(
        '({...bench, interactions: undefined, stop: undefined})',
      );
      return {
        question,
        blocking: sum(longTasks.map(({duration}) => Math.max(0, duration - 50))),
        shift: sum(shifts.map(({value}) => value)),
        ...(await this.#spent(session)),
      };
    });
  }

  /** Somebody comes to the page while something else is recorded: gives what the recording ends in. */
  recorded = (contestant, conditions, {begin, end}) => this.#open(contestant, {...conditions, begin}, end);

  /** What a visitor presses, in order. */
  #presses({step = 'page'}) {
    const {pages, visitor} = this.#form;
    const next = {};
    const presses = pathOf(pages, visitor).flatMap(({parts}) => {
      const inParts = parts.map((part, place) => {
        const values = [...part.groups.flatMap(({options}) => options.map(({value}) => value)), 'none'];
        const chosen = visitor[part.id].length > 0 ? visitor[part.id] : ['none'];
        return chosen.map((value) => ({
          part: {id: part.id, place, legend: part.legend},
          answer: values.indexOf(value),
        }));
      });
      if (step === 'part') return inParts.flatMap((one) => [...one, next]);
      return step === 'page' ? [...inParts.flat(), next] : inParts.flat();
    });
    return step === 'form' ? [...presses, next] : presses;
  }

  /** Somebody does the whole check. */
  async visit(contestant, conditions) {
    const {inside, partIn, answersIn, next, isDone} = contestant;
    return this.#open(contestant, conditions, async ({page, session, run}) => {
      const atLoad = await this.#kept(session);
      const began = await page.evaluate('performance.now()');
      const presses = this.#presses(contestant);
      for (const press of presses) {
        const {x, y} = await run(find, {inside, partIn, answersIn, next}, press, longest);
        await page.mouse.click(x, y);
        await run(settled);
      }
      await run(done, {inside, isDone}, longest);
      await run(settled);
      const {interactions, shifts} = await page.evaluate(
        '({...bench, interactions: [...bench.interactions.values()], stop: undefined})',
      );
      const durations = interactions.map(({duration}) => duration);
      // Chromium tells of none that took less than 16 ms.
      while (durations.length < presses.length) durations.push(16);
      durations.sort((one, other) => one - other);
      const steps = shifts.filter(({startTime}) => startTime > began);
      const atResult = await this.#kept(session);
      return {
        presses: presses.length,
        clickMedian: durations[Math.ceil(durations.length / 2) - 1],
        click98: durations[Math.ceil(0.98 * durations.length) - 1],
        shiftAll: sum(steps.map(({value}) => value)),
        shiftOutside: sum(steps.filter(({isOutside}) => isOutside).map(({value}) => value)),
        shiftUnasked: sum(steps.filter(({hadRecentInput}) => !hadRecentInput).map(({value}) => value)),
        heapAtLoad: atLoad.kilobytes,
        nodesAtLoad: atLoad.nodes,
        heapAtResult: atResult.kilobytes,
        nodesAtResult: atResult.nodes,
      };
    });
  }

  /** A page with many of it. */
  async instances(contestant, boxes, conditions) {
    return this.#open(contestant, {...conditions, boxes}, async ({page, session, run}) => {
      const {lastQuestion, question} = await page.evaluate('({...bench, interactions: undefined, stop: undefined})');
      const {tasks} = await this.#spent(session);
      const shown = await run(scrollThrough, contestant.inside, this.#firstQuestion);
      if (shown !== boxes) throw new Error(`${contestant.name}: only ${shown} of ${boxes} on a page`);
      return {question, lastQuestion, tasks, tasksAfterScroll: (await this.#spent(session)).tasks};
    });
  }

  /** A page that puts it in and takes it out again: what is left of so many times. */
  async mounts(contestant, times) {
    const {inside, mount} = contestant;
    return this.#open(contestant, {}, async ({page, session, run}) => {
      await page.evaluate('bench.stop()');
      const cycle = (count) => run(mountAndUnmount, {inside, ...(mount && {mount})}, this.#firstQuestion, count);
      // More often before, for what is made once, and for what the engine compiles anew when something comes often.
      await cycle(3 * times);
      const before = await this.#kept(session);
      await cycle(times);
      const after = await this.#kept(session);
      return {
        leftNodes: after.nodes - before.nodes,
        leftListeners: after.listeners - before.listeners,
        leftKilobytes: after.kilobytes - before.kilobytes,
      };
    });
  }
}
