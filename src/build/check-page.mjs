import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {projectUrl} from './project.mjs';

const pageStyles = 'body{max-width:45em;margin:0 auto;font-family:system-ui,sans-serif}';

/** What the page may do at most: run the one script, in its own styles. */
const policyOf = (styles) =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    'trusted-types rugpijn-check',
  ].join('; ');

/**
 * The stand-alone page. The leaflet in it is what a browser without JavaScript shows, made by the same views as the
 * leaflet in the element, so that the two can't say different things.
 */
export const checkPage = () => ({
  name: 'check-page',
  async writeBundle() {
    const built = (path) => import(projectUrl(`dist/${path}`));
    const [{nl}, {readSettings}, {styles}, {aboutView}, {shellView}, {leafletView}, {wordingOf}] = await Promise.all(
      [
        'copy/nl.js',
        'settings.js',
        'styles/index.js',
        'view/about-view.js',
        'view/shell-view.js',
        'view/leaflet-view.js',
        'view/wording.js',
      ].map(built),
    );
    const {render} = await import('@lit-labs/ssr');
    const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
    const settings = readSettings({headingLevel: 1}, 'https://example.org/', '');
    const wording = wordingOf(nl, settings.pronoun, settings.headingLevel);
    const leaflet = await collectResult(
      render(
        shellView(
          wording,
          settings,
          {scheme: 'light', style: ''},
          {content: leafletView(wording, settings, undefined, false), about: aboutView(wording, settings)},
        ),
      ),
    );
    const allStyles = pageStyles + styles.cssText.replaceAll(/:host(?:\((.*?)\))?/g, '[data-rugpijn-check]$1');
    const page = readFileSync(projectUrl('src/embed/check.html'), 'utf8')
      .replace('POLICY', () => policyOf(allStyles))
      .replace('STYLES', () => allStyles)
      // What Lit needs to take over the page again, which nobody does here, and the style that a colour would have given.
      .replace('LEAFLET', () => leaflet.replace(/<!--.*?-->|<\?>| style=""/gs, ''));
    writeFileSync(projectUrl('dist/check.html'), page);
  },
});
