// The block in the editor. What it offers comes from rugpijn-check.php, as rugpijnCheckBlock.
(function ({blocks, blockEditor, components, data, element, htmlEntities}, {groups, fallback, rulesVersion, script}) {
  const el = element.createElement;
  const settings = groups.flatMap((group) => group.settings);

  /** The settings that were made, as attributes whose names start with `prefix`. */
  const attributesOf = (values, prefix) =>
    Object.fromEntries(
      settings
        .filter(({property}) => values[property])
        .map(({property, attribute}) => [prefix + attribute, values[property]]),
    );

  /** What a visitor gets to see, as rugpijn-check.php decides it. */
  const modeOf = ({mode, reviewedBy, reviewedVersion}) =>
    mode || (reviewedBy && reviewedVersion === rulesVersion ? 'check' : 'leaflet');

  function control({property, label, help, kind, choices, standard}, values, setValues, colors) {
    // A colour that is cleared is undefined. Of an author's < and > WordPress would filter one copy and not the other, and
    // then call the saved block broken.
    const onChange = (value) => setValues({[property]: (value || '').replace(/[<>]/g, '')});
    // It makes &amp; of their &, which nobody typed.
    const value = htmlEntities.decodeEntities(values[property] || '');
    const props = {key: property, label, help, onChange};
    if (kind === 'color')
      return el(
        components.BaseControl,
        {key: property, label, help},
        el(components.ColorPalette, {colors, value, onChange}),
      );
    if (kind === 'list') {
      // As the element reads it.
      const chosen = value.toLowerCase().split(/[\s,;]+/);
      const box = ([choice, name]) =>
        el(components.CheckboxControl, {
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
    const options = choices.map(([choice, name]) => ({value: choice, label: name}));
    return el(components.SelectControl, {...props, options, value: value || standard});
  }

  function Edit({attributes, setAttributes}) {
    // Those of the theme, so that the check can look like the rest of the site.
    const colors = data.useSelect((select) => select('core/block-editor').getSettings().colors, []);
    const panels = groups.map(({title, settings}, index) =>
      el(
        components.PanelBody,
        {key: title, title, initialOpen: index === 0},
        settings.map((setting) => control(setting, attributes, setAttributes, colors)),
      ),
    );
    const check = el(
      'rugpijn-check',
      {...attributesOf(attributes, ''), mode: modeOf(attributes)},
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
  // a check again wherever the script is loaded; nothing in it may hang on a version, or WordPress calls the block broken.
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
