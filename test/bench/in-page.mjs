// What is put in every page before anything of the page itself runs, and looks on without touching anything.

/**
 * Runs in the page: `window.bench` keeps what happens there. `firstQuestion` is what has to be read in a box before its
 * first question counts as painted.
 */
function watch(inside, firstQuestion) {
  const bench = {
    /** When the first question of the first box was painted, in ms since the navigation began. */
    question: undefined,
    /** When the last box so far got its question. */
    lastQuestion: undefined,
    /** How many boxes have theirs. */
    painted: 0,
    /** When a box last changed its size. */
    grown: 0,
    longTasks: [],
    shifts: [],
    interactions: new Map(),
  };
  window.bench = bench;
  const asks = (box) => inside(box)?.textContent.includes(firstQuestion) ?? false;

  // A size is known after layout and right before the paint of the same frame. The message comes behind that paint, as soon
  // as the main thread is through with it. So nothing is asked of the page that it would not have done itself.
  const waiting = new Set();
  const sizes = new ResizeObserver((entries) => {
    const now = entries.map(({target}) => target).filter((box) => waiting.has(box) && asks(box));
    for (const box of now) waiting.delete(box);
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      const at = performance.now();
      port1.close();
      bench.grown = at;
      if (now.length === 0) return;
      bench.question ??= at;
      bench.lastQuestion = at;
      bench.painted += now.length;
    };
    port2.postMessage(null);
  });
  const observers = [sizes];
  /** What is kept would count as left over. */
  bench.stop = () => observers.forEach((observer) => observer.disconnect());
  const seen = new Set();
  const findBoxes = () => {
    for (const box of document.querySelectorAll('.box'))
      if (!seen.has(box)) {
        seen.add(box);
        waiting.add(box);
        sizes.observe(box);
      }
  };
  const parsing = new MutationObserver(findBoxes);
  parsing.observe(document, {childList: true, subtree: true});
  // Before any deferred script. What was parsed last has not been told yet.
  document.addEventListener(
    'readystatechange',
    () => {
      parsing.disconnect();
      findBoxes();
    },
    {once: true},
  );

  const observe = (type, options, each) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(each));
    observer.observe({type, buffered: true, ...options});
    observers.push(observer);
  };
  observe('longtask', {}, ({startTime, duration}) => bench.longTasks.push({startTime, duration}));
  observe('layout-shift', {}, ({startTime, value, hadRecentInput, sources}) => {
    const box = document.querySelector('.box').getBoundingClientRect();
    const isIn = ({top, bottom}) => top >= box.top - 1 && bottom <= box.bottom + 1;
    // Of what is in a closed root no node is told, but where it was and is.
    const isOutside = sources.some(({node, previousRect, currentRect}) =>
      node ? !(node.parentElement ?? node).closest('.box') : !isIn(previousRect) && !isIn(currentRect),
    );
    bench.shifts.push({startTime, value, hadRecentInput, isOutside});
  });
  observe('event', {durationThreshold: 16}, ({interactionId, startTime, duration}) => {
    if (!interactionId) return;
    const before = bench.interactions.get(interactionId);
    if (!before || duration > before.duration) bench.interactions.set(interactionId, {startTime, duration});
  });
}

/** The script that watches a page with this contestant. */
export const watcher = ({inside}, firstQuestion) => `(${watch})(${inside}, ${JSON.stringify(firstQuestion)})`;

/**
 * Runs in the page: waits until it has asked its first question and nothing long has happened since, as long as the rest
 * may take that a contestant puts off.
 */
export const quiet = (longest) =>
  new Promise((resolve, reject) => {
    const look = () => {
      const {question, grown, longTasks} = window.bench;
      const last = Math.max(grown, ...longTasks.map(({startTime, duration}) => startTime + duration));
      if (question !== undefined && performance.now() - last > 700) resolve();
      else if (performance.now() > longest) reject(new Error('no first question, or never quiet'));
      else setTimeout(look, 50);
    };
    look();
  });

/** Runs in the page: finds what is to be pressed once it is there and nothing moves, and puts it in the middle of the view. */
export async function find(visitor, {part, answer}, longest) {
  const {inside, partIn, answersIn, next} = visitor;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const box = document.querySelector('.box');
  const target = () => {
    const drawn = inside(box);
    if (!part) return next(drawn);
    const found = partIn(drawn, part);
    return found?.textContent.includes(part.legend) ? answersIn(found)[answer] : undefined;
  };
  const end = performance.now() + longest;
  while (!target()?.checkVisibility()) {
    if (performance.now() > end) throw new Error(`not found: ${part ? `answer ${answer} of ${part.id}` : 'next'}`);
    await frame();
  }
  const drawn = inside(box);
  const animations = drawn instanceof ShadowRoot ? drawn.getAnimations() : drawn.getAnimations({subtree: true});
  // One that is taken away ends in an error.
  const ended = animations
    .filter(({effect}) => effect.getComputedTiming().endTime < Infinity)
    .map(({finished}) => finished.catch(() => {}));
  await Promise.all(ended);
  target().scrollIntoView({block: 'center', behavior: 'instant'});
  await frame();
  await frame();
  const {x, y, width, height} = target().getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
}

/** Runs in the page: waits until what a press led to is drawn, and what was put off until then is done. */
export async function settled() {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 5000}));
}

/** Runs in the page: waits for the result. */
export async function done({inside, isDone}, longest) {
  const end = performance.now() + longest;
  while (!isDone(inside(document.querySelector('.box')))) {
    if (performance.now() > end) throw new Error('no result');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Runs in the page: goes down to its end, screen by screen, and says in how many boxes the first question stands. */
export async function scrollThrough(inside, firstQuestion) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const box of document.querySelectorAll('.box')) {
    box.scrollIntoView({behavior: 'instant'});
    await frame();
    await frame();
  }
  await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 5000}));
  return [...document.querySelectorAll('.box')].filter((box) => inside(box)?.textContent.includes(firstQuestion))
    .length;
}

/** Runs in the page: puts the contestant in a box and takes it out again, so many times. */
export async function mountAndUnmount({inside, mount = window.mount}, firstQuestion, times) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const box = document.createElement('div');
  document.querySelector('main').prepend(box);
  for (let time = 0; time < times; time++) {
    const unmount = mount(box);
    while (!inside(box)?.textContent.includes(firstQuestion)) await frame();
    unmount();
    await frame();
  }
  box.remove();
  await frame();
}
