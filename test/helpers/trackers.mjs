// Trackers as their makers publish them, each with the settings that let it see most, and what they send in plain words.
import {createRequire} from 'node:module';
import {gunzipSync, inflateSync, constants} from 'node:zlib';
import {bundle} from '../take-home/page.mjs';

const {decode} = createRequire(import.meta.url)('clarity-decode');

/** A form with files, as a browser sends it: each part as text, unpacked where it is packed. */
async function partsOf({body, type}) {
  const parts = [];
  for (const part of (await new Response(body, {headers: {'content-type': type}}).formData()).values()) {
    if (typeof part === 'string') parts.push(part);
    else {
      const bytes = Buffer.from(await part.arrayBuffer());
      // What is packed piece by piece has no end of its own.
      const isPacked = bytes[0] === 0x78;
      parts.push(String(isPacked ? inflateSync(bytes, {finishFlush: constants.Z_SYNC_FLUSH}) : bytes));
    }
  }
  return parts.join('\n');
}

/**
 * Each has a module that starts it with `start(options)`, sends to the address in `collect`, and makes a mark that goes along with
 * `mark(name)`; `flush` sends what was kept until then. `read` makes text of a request.
 */
const trackers = {
  'clarity-js': {
    module: `
      import {clarity} from 'clarity-js';
      export const start = (options) =>
        clarity.start({projectId: 'praktijk', upload: collect, delay: 1, lean: false, track: true, fraud: true, ...options});
      export const mark = (name) => clarity.event(name, name);
      export const flush = () => undefined;`,
    read({body}) {
      const text = String(body[0] === 0x1f ? gunzipSync(body) : body);
      return `${text}\n${JSON.stringify(decode(text))}`;
    },
  },
  '@sentry/browser': {
    module: `
      import {addBreadcrumb, captureMessage, init, replayIntegration, browserTracingIntegration} from '@sentry/browser';
      const replay = replayIntegration({
        maskAllText: false,
        maskAllInputs: false,
        blockAllMedia: false,
        useCompression: false,
        networkCaptureBodies: true,
        networkDetailAllowUrls: [/./],
        minReplayDuration: 0,
        mutationLimit: 0,
      });
      export const start = () =>
        init({
          dsn: 'https://key@sentry.example/1',
          tunnel: collect,
          sendDefaultPii: true,
          tracesSampleRate: 1,
          replaysSessionSampleRate: 1,
          replaysOnErrorSampleRate: 1,
          integrations: [browserTracingIntegration(), replay],
        });
      export const mark = (name) => {
        addBreadcrumb({message: name});
        captureMessage(name);
      };
      export const flush = () => replay.flush();`,
    read: ({body}) => String(body),
  },
  '@datadog/browser-rum': {
    module: `
      import {datadogRum} from '@datadog/browser-rum';
      export const start = () =>
        datadogRum.init({
          applicationId: '00000000-0000-0000-0000-000000000000',
          clientToken: 'praktijk',
          site: 'datadoghq.eu',
          proxy: collect,
          sessionSampleRate: 100,
          sessionReplaySampleRate: 100,
          startSessionReplayRecordingManually: false,
          trackUserInteractions: true,
          trackResources: true,
          trackLongTasks: true,
          defaultPrivacyLevel: 'allow',
        });
      export const mark = (name) => datadogRum.addAction(name);
      export const flush = () => datadogRum.stopSession();`,
    read: (request) => (request.type.startsWith('multipart/') ? partsOf(request) : String(request.body)),
  },
  'web-vitals': {
    module: `
      import {onCLS, onFCP, onINP, onLCP, onTTFB} from 'web-vitals/attribution';
      const seen = [];
      // What JSON leaves out: the nodes, with all that stands in them.
      function whole(key, value) {
        // How sure the browser is of its own timing, in a word that is also an answer.
        if (key === 'confidence') return undefined;
        const original = this[key];
        if (original instanceof Node) return [original.getRootNode().nodeName, original.outerHTML, original.textContent];
        const {target, sources, element} = original instanceof PerformanceEntry ? original : {};
        return target || sources || element ? {...value, target, sources, element} : value;
      }
      const add = (what) => void seen.push(JSON.stringify(what, whole));
      export const start = () => {
        for (const on of [onCLS, onFCP, onINP, onLCP, onTTFB]) on(add, {reportAllChanges: true, durationThreshold: 0});
        for (const type of PerformanceObserver.supportedEntryTypes)
          new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
            type,
            buffered: true,
            ...(type === 'event' && {durationThreshold: 16}),
          });
      };
      export const mark = add;
      export const flush = () => fetch(collect, {method: 'POST', body: seen.join('\\n')});`,
    read: ({body}) => String(body),
  },
};

/** Everything that this tracker sent, as text. */
export async function textOf(name, requests) {
  const texts = await Promise.all(requests.map((request) => trackers[name].read(request)));
  return [...requests.map(({url}) => decodeURIComponent(url)), ...texts].join('\n');
}

/** The tracker as a script, which leaves `tracker` in the page. */
export const scriptOf = (name) =>
  bundle(trackers[name].module, {
    format: 'iife',
    globalName: 'tracker',
    define: {'process.env.NODE_ENV': '"production"'},
  });
