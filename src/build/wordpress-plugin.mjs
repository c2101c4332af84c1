import {groups} from '../embed/wordpress/settings.mjs';
import {projectUrl, readText, version} from './project.mjs';
import {zipOf} from './zip.mjs';

const folder = 'rugpijn-check';

/** A value as PHP writes it. */
function php(value) {
  if (typeof value === 'string') return `'${value.replace(/['\\]/g, '\\$&')}'`;
  const entries = Array.isArray(value)
    ? value.map(php)
    : Object.entries(value).map(([key, item]) => `${php(key)} => ${php(item)}`);
  return `[${entries.join(', ')}]`;
}

/** The panels of the block, each setting with its names; they have to be the settings of the element. */
function namedGroups(properties, lists) {
  const propertiesOf = (title) => Object.keys(groups.find((group) => group.title === title).settings);
  const named = groups.map(({title, settings, yieldsTo = []}) => ({
    title,
    settings: Object.entries(settings).map(
      ([
        property,
        {
          label,
          help = '',
          choices = lists[property],
          standard = choices?.[0][0],
          kind = choices ? 'choice' : 'text',
          ofBlock = false,
        },
      ]) => ({
        property,
        attribute: properties[property]?.attribute ?? property,
        label,
        help,
        kind,
        ...(choices && {choices, standard}),
        // Any of these in a block keeps out what the site says; without them there is nothing that a site can say.
        ...(!ofBlock && {yieldsTo: [...new Set([property, ...yieldsTo.flatMap(propertiesOf)])]}),
      }),
    ),
  }));
  const inPanels = named.flatMap(({settings}) => settings.map(({property}) => property)).sort();
  const ofElement = Object.keys(properties).sort();
  if (inPanels.join() !== ofElement.join())
    throw new Error(`settings.mjs has ${inPanels}, the element has ${ofElement}`);
  return named;
}

/**
 * The plugin as WordPress installs it.
 * @param script the embed
 * @param properties the properties of the element
 * @param rulesVersion which rules the embed decides by
 * @param lists what can be chosen of the settings that are a list: value and label
 * @public a test in a process of its own loads it by name
 */
export function pluginZip(script, properties, rulesVersion, lists) {
  const panels = namedGroups(properties, lists);
  const list = panels.flatMap(({settings}) =>
    settings.map(
      ({attribute, label, kind, choices = []}) =>
        `* \`${attribute}\`: ${label}${choices.length > 0 ? ` (${kind === 'list' ? 'één of meer, met spaties ertussen: ' : ''}${choices.flatMap(([value]) => (value ? [`\`${value}\``] : [])).join(', ')})` : ''}`,
    ),
  );
  const filled = (name) =>
    readText(`src/embed/wordpress/${name}`)
      .replace('/* settings */', () => panels.map((panel) => `\n  ${php(panel)},`).join('') + '\n')
      .replace('{settings}', () => list.join('\n'))
      .replaceAll('{version}', version)
      .replaceAll('{rules-version}', rulesVersion);
  return zipOf(folder, {
    LICENSE: readText('LICENSE'),
    'block.js': filled('block.js'),
    'readme.txt': filled('readme.txt'),
    [`rugpijn-check-${version}.js`]: script,
    'rugpijn-check.php': filled('rugpijn-check.php'),
    'uninstall.php': filled('uninstall.php'),
  });
}

/**
 * Who else can treat at a practice, each with what the advice says of them.
 * @public a test in a process of its own loads it by name
 */
export async function offers() {
  const {professions} = await import(projectUrl('dist/triage/advice.js'));
  const {nl} = await import(projectUrl('dist/copy/nl.js'));
  const {say} = await import(projectUrl('dist/copy/line.js'));
  return professions.map((id) => [id, say(nl.lines[id], 'u')]);
}

/** Makes the WordPress plugin from the embed, and from what the modules of the element say of themselves. */
export const wordpressPlugin = () => ({
  name: 'wordpress-plugin',
  async generateBundle(_, bundle) {
    const {code} = Object.values(bundle).find(({isEntry}) => isEntry);
    const {RugpijnCheckElement} = await import(projectUrl('dist/rugpijn-check-element.js'));
    const {properties, rulesVersion} = RugpijnCheckElement;
    const source = pluginZip(code, properties, rulesVersion, {offers: await offers()});
    this.emitFile({type: 'asset', fileName: `rugpijn-check-wordpress-${version}.zip`, source});
  },
});
