// The block in the editor. What it offers comes from rugpijn-check.php, as rugpijnCheckBlock.
(function (
  {blocks, blockEditor, components, data, element, htmlEntities},
  {groups, fallback, rulesVersion, site, settingsPage, script},
) {
  const el = element.createElement;
  const settings = groups.flatMap((group) => group.settings);

  /** The settings that were made, as attributes whose names start with `prefix`. */
  const attributesOf = (values, prefix) =>
    Object.fromEntries(
      settings
        .filter(({property}) => values[property])
        .map(({property, attribute}) => [prefix + attribute, values[property]]),
    );

  /** What the site says once for all its pages, of what this block says nothing of; as rugpijn-check.php decides it. */
  const inherited = (values) =>
    Object.fromEntries(
      settings
        .filter(({property, yieldsTo}) => yieldsTo && site[property] && !yieldsTo.some((name) => values[name]))
        .map(({property}) => [property, site[property]]),
    );

  /** What a visitor gets to see, as rugpijn-check.php decides it. */
  const modeOf = ({mode, reviewedBy, reviewedVersion}) =>
    mode || (reviewedBy && reviewedVersion === rulesVersion ? 'check' : 'leaflet');

  /** Fields have the size and the space that they get anyway in a newer WordPress, which says so until it is asked for. */
  const asNewer = {__next40pxDefaultSize: true, __nextHasNoMarginBottom: true};

  /** What is true as long as this setting says nothing, in words; nothing for a setting that has no such thing. */
  function standardOf({property, kind, choices, standard}, values) {
    const value = inherited(values)[property] || standard || '';
    const chosen = kind === 'list' ? value.split(' ') : [value];
    if (!choices) return value;
    return choices
      .filter(([choice]) => chosen.includes(choice))
      .map(([, name]) => name)
      .join(', ');
  }

  function control(setting, values, setValues, colors) {
    const {property, label, kind, choices, standard, yieldsTo} = setting;
    const ofSite = standardOf(setting, values);
    const help =
      kind === 'choice' || !ofSite || values[property]
        ? setting.help
        : [setting.help, `Leeg? Dan geldt: ${ofSite}.`].filter(Boolean).join(' ');
    // A colour that is cleared is undefined. Of an author's < and > WordPress would filter one copy and not the other, and
    // then call the saved block broken.
    const onChange = (value) => setValues({[property]: (value || '').replace(/[<>]/g, '')});
    // It makes &amp; of their &, which nobody typed.
    const value = htmlEntities.decodeEntities(values[property] || '');
    const props = {key: property, label, help, onChange, ...asNewer};
    if (kind === 'color')
      return el(
        components.BaseControl,
        {key: property, label, help, ...asNewer},
        el(components.ColorPalette, {colors, value, onChange}),
      );
    if (kind === 'list') {
      // As the element reads it.
      const chosen = value.toLowerCase().split(/[\s,;]+/);
      const box = ([choice, name]) =>
        el(components.CheckboxControl, {
          ...asNewer,
          key: choice,
          label: name,
          checked: chosen.includes(choice),
          onChange: (isOn) => {
            const now = choices.map(([id]) => id).filter((id) => (id === choice ? isOn : chosen.includes(id)));
            onChange(now.join(' '));
          },
        });
      return el('fieldset', {key: property}, el('legend', null, label), el('p', null, help), choices.map(box));
    }
    if (kind !== 'choice') return el(components.TextControl, {...props, type: kind, value});
    const own = choices.map(([choice, name]) => ({value: choice, label: name}));
    if (!yieldsTo) return el(components.SelectControl, {...props, options: own, value: value || standard});
    const options = [{value: '', label: `Standaard: ${ofSite}`}, ...own.filter((option) => option.value)];
    return el(components.SelectControl, {...props, options, value});
  }

  const ofSettingsPage = el(
    'p',
    {key: 'settings-page'},
    'Wat u leeg laat, komt van ',
    settingsPage ? el('a', {href: settingsPage}, 'Instellingen > Rugpijn-check') : 'Instellingen > Rugpijn-check',
    '. Vult u hier zelf een praktijk of locatie in? Vul dan alles daarvan in: van die pagina komt er dan niets over de praktijk bij.',
  );

  function Edit({attributes, setAttributes}) {
    // Those of the theme, so that the check can look like the rest of the site.
    const colors = data.useSelect((select) => select('core/block-editor').getSettings().colors, []);
    const panels = groups.map(({title, settings}, index) =>
      el(
        components.PanelBody,
        {key: title, title, initialOpen: index === 0},
        index === 0 && ofSettingsPage,
        settings.map((setting) => control(setting, attributes, setAttributes, colors)),
      ),
    );
    const shown = {...attributes, ...inherited(attributes)};
    const check = el(
      'rugpijn-check',
      {...attributesOf(shown, ''), mode: modeOf(shown)},
      el(element.RawHTML, null, fallback),
    );
    // In a frame of its own: in the editor's page the script would turn markers in other blocks into checks.
    const preview = el(components.SandBox, {
      title: 'Voorbeeld van de rugpijn-check',
      html: element.renderToString(check),
      scripts: [script],
    });
    return el(
      element.Fragment,
      null,
      el(blockEditor.InspectorControls, null, panels),
      // A click on the preview selects the block; nobody answers questions about a back in an editor.
      el('div', blockEditor.useBlockProps(), el(components.Disabled, null, preview)),
    );
  }

  // PHP makes the element. What is saved is what a visitor gets without this plugin: the fallback, in a marker that becomes
  // a check again wherever the script is loaded; nothing in it may hang on a version or on what the site says elsewhere, or
  // WordPress calls the block broken.
  const Saved = ({attributes}) =>
    el(
      'div',
      blockEditor.useBlockProps.save({
        'data-rugpijn-check': '1',
        'data-mode': 'leaflet',
        ...attributesOf(attributes, 'data-'),
      }),
      el(element.RawHTML, null, fallback),
    );

  blocks.registerBlockType('rugpijn-check/rugpijn-check', {edit: Edit, save: Saved});
})(window.wp, window.rugpijnCheckBlock);
