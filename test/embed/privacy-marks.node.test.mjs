/* global Idiomorph */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';
import {checkIn, startSite} from '../helpers/site.mjs';
import {root} from '../setup.mjs';

const script = '<script src="/dist/rugpijn-check.js"></script>';
const attributes = ['data-sentry-block', 'data-dd-privacy', 'data-private', 'data-clarity-mask', 'data-cs-mask'];
const classes = ['rr-block', 'sentry-block', 'ph-no-capture', 'fs-exclude', 'needsclick'];

describe('the marks for recorders', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.close());

  /** They come back at once, or a moment later when the page writes its own again and again. */
  const areBack = (page) =>
    page.waitForFunction(
      ({attributes, classes}) => {
        const host = document.querySelector('rugpijn-check');
        return (
          classes.every((name) => host.classList.contains(name)) && attributes.every((name) => host.hasAttribute(name))
        );
      },
      {},
      {attributes, classes},
    );
  const classOf = (page) => page.$eval('rugpijn-check', ({classList}) => [...classList]);

  it('come back when Vue takes over what the server made, and when it writes other classes', async () => {
    const {page} = await site.open({
      head: `${script}<script src="/node_modules/vue/dist/vue.runtime.global.prod.js"></script>`,
      body: `<div id="app"><rugpijn-check class="breed"></rugpijn-check></div><script>
        addEventListener('load', () => {
          window.before = document.querySelector('rugpijn-check');
          window.look = Vue.ref('breed');
          window.written = [];
          new MutationObserver((records) => window.written.push(...records.map(({oldValue}) => oldValue)))
            .observe(window.before, {attributeFilter: ['class'], attributeOldValue: true});
          Vue.createSSRApp({render: () => Vue.h('rugpijn-check', {class: window.look.value})}).mount('#app');
        });
      </script>`,
    });
    await checkIn(page);
    await areBack(page);
    assert.ok(await page.evaluate(() => window.before === document.querySelector('rugpijn-check')), 'Vue took it over');
    assert.ok((await page.evaluate(() => window.written)).includes('breed'), 'Vue wrote the class');
    await page.evaluate(() => {
      window.look.value = 'smal';
    });
    await page.waitForFunction(() => document.querySelector('rugpijn-check').classList.contains('smal'));
    await areBack(page);
    assert.ok(!(await classOf(page)).includes('breed'));
    await page.close();
  });

  it('come back when Svelte writes other classes', async () => {
    const {js} = compile(
      `<script>
        let look = $state('breed');
        window.setLook = (wanted) => (look = wanted);
      </script><rugpijn-check class={look}></rugpijn-check>`,
      {generate: 'client', filename: 'App.svelte'},
    );
    const {outputFiles} = await build({
      stdin: {
        contents: `${js.code}\nimport {mount} from 'svelte';\nmount(App, {target: document.querySelector('#app')});`,
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'iife',
      conditions: ['browser', 'production'],
    });
    const path = site.add(outputFiles[0].text, {type: 'text/javascript'});
    const {page} = await site.open({head: script, body: `<div id="app"></div><script src="${path}"></script>`});
    await checkIn(page);
    await areBack(page);
    await page.evaluate(() => window.setLook('smal'));
    await page.waitForFunction(() => document.querySelector('rugpijn-check').classList.contains('smal'));
    await areBack(page);
    assert.ok(!(await classOf(page)).includes('breed'));
    await page.close();
  });

  it('come back after a refresh that knows nothing of them', async () => {
    const {page} = await site.open({
      head: `<script src="/node_modules/idiomorph/dist/idiomorph.js"></script>${script}`,
      body: '<main><rugpijn-check class="breed"></rugpijn-check></main>',
    });
    await checkIn(page);
    for (let times = 0; times < 3; times++)
      await page.evaluate(() =>
        Idiomorph.morph(document.querySelector('main'), '<rugpijn-check class="breed"></rugpijn-check>', {
          morphStyle: 'innerHTML',
        }),
      );
    await areBack(page);
    assert.ok((await classOf(page)).includes('breed'));
    await page.close();
  });

  it('do not fight with a page that takes them away each time', async () => {
    const {page} = await site.open({head: script, body: '<rugpijn-check class="breed"></rugpijn-check>'});
    await checkIn(page);
    const rounds = await page.evaluate(async () => {
      const check = document.querySelector('rugpijn-check');
      let rounds = 0;
      const page = new MutationObserver(() => {
        if (check.className === 'breed') return;
        rounds++;
        check.className = 'breed';
      });
      page.observe(check, {attributes: true});
      check.className = 'breed';
      // This turn of the browser ends, which it would not between two that answer each other.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      page.disconnect();
      return rounds;
    });
    assert.ok(rounds <= 2, `${rounds} rounds`);
    await areBack(page);
    await page.close();
  });

  it('stay away in an editor, also from what was dragged into it', async () => {
    const {page} = await site.open({
      head: script,
      body: '<div contenteditable="true"><rugpijn-check></rugpijn-check></div>',
    });
    await checkIn(page);
    await page.$eval('rugpijn-check', (check) => check.setAttribute('class', 'eigen'));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.deepEqual(await classOf(page), ['eigen']);
    await page.close();
  });
});
