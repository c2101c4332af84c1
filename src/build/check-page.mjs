import {readFileSync, writeFileSync} from 'node:fs';
import {projectUrl} from './project.mjs';

/**
 * The stand-alone page. The leaflet in it is what a browser without JavaScript shows, made by the same views as the
 * leaflet in the element, so that the two can't say different things.
 */
export const checkPage = () => ({
  name: 'check-page',
  async writeBundle() {
    const built = (path) => import(projectUrl(`dist/${path}`));
    const [{nl}, {readSettings}, {styles}, {frameView}, {leafletView}, {voiceOf}] = await Promise.all(
      ['copy/nl.js', 'settings.js', 'styles.js', 'view/frame-view.js', 'view/leaflet-view.js', 'view/voice.js'].map(built),
    );
    const {render} = await import('@lit-labs/ssr');
    const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
    const settings = readSettings({headingLevel: 1}, 'https://example.org/', '');
    const voice = voiceOf(nl, settings.pronoun, settings.headingLevel);
    const leaflet = await collectResult(render(frameView(voice, settings, 'light', leafletView(voice, settings, undefined, false))));
    const template = readFileSync(projectUrl('src/embed/check.html'), 'utf8');
    const page = template
      .replace('/* styles */', () => styles.cssText.replaceAll(/:host(?:\((.*?)\))?/g, 'rugpijn-check$1'))
      // What Lit needs to take over the page again, which nobody does here.
      .replace('<!-- leaflet -->', () => leaflet.replace(/<!--.*?-->|<\?>/gs, ''));
    writeFileSync(projectUrl('dist/check.html'), page);
  },
});
