// The three blocks in the block editor: the element itself as preview, and a control for each option. Runs as it is, with
// what WordPress brings; the list of options and languages comes from the build (see includes/blocks.php).
/* global fulcrumElements */
(({blocks, blockEditor, components, element, i18n}) => {
  const {createElement: h} = element;
  const {__, sprintf} = i18n;
  const {Disabled, PanelBody, SelectControl, TextControl, TextareaControl, ToggleControl} = components;

  // in this order; what the elements take and this list does not have is offered in the last panel, under its own name
  const panels = [
    {
      title: __('Language', 'fulcrum-elements'),
      open: true,
      controls: {
        lang: {label: __('Language', 'fulcrum-elements')},
        languages: {
          label: __('Two languages side by side', 'fulcrum-elements'),
          help: __('Language tags, such as zh-Hans en; empty for one language.', 'fulcrum-elements'),
        },
        'language-switch': {
          label: __('Language switch', 'fulcrum-elements'),
          help: __('Readers can switch between the languages of the report.', 'fulcrum-elements'),
        },
      },
    },
    {
      title: __('Content', 'fulcrum-elements'),
      open: true,
      controls: {
        sections: {
          label: __('Sections', 'fulcrum-elements'),
          help: sprintf(
            /* translators: %s: list of words to copy. */
            __('In the order in which to show them; empty for all: %s.', 'fulcrum-elements'),
            'gist priorities facts figures happened review new asked next showcase documents glossary',
          ),
        },
        only: {
          label: __('Only these priorities', 'fulcrum-elements'),
          help: __('Numbers, separated by spaces; empty for all.', 'fulcrum-elements'),
        },
        expanded: {label: __('All priorities open', 'fulcrum-elements')},
        'no-filter': {label: __('No filter field', 'fulcrum-elements')},
        'group-by': {
          label: __('Group by', 'fulcrum-elements'),
          choices: {role: __('What people did', 'fulcrum-elements'), body: __('Body', 'fulcrum-elements')},
        },
        pinyin: {
          label: __('Pinyin of names', 'fulcrum-elements'),
          help: __('Above Chinese names, where the report gives it.', 'fulcrum-elements'),
        },
      },
    },
    {
      title: __('Appearance', 'fulcrum-elements'),
      controls: {
        'heading-level': {
          label: __('Heading level', 'fulcrum-elements'),
          help: __('One level below the heading above it.', 'fulcrum-elements'),
        },
        theme: {
          label: __('Theme', 'fulcrum-elements'),
          choices: {
            auto: __('As the page', 'fulcrum-elements'),
            light: __('Light', 'fulcrum-elements'),
            dark: __('Dark', 'fulcrum-elements'),
          },
        },
      },
    },
    {
      title: __('Report', 'fulcrum-elements'),
      controls: {
        'report-url': {
          label: __('Address of the article', 'fulcrum-elements'),
          help: __('Where readers find it on your site: https:// only.', 'fulcrum-elements'),
        },
        src: {
          label: __('Address of another report’s data', 'fulcrum-elements'),
          help: __('A JSON file: https://, or a path on this site that begins with /.', 'fulcrum-elements'),
        },
        jsonld: {
          label: __('Data for search engines', 'fulcrum-elements'),
          help: __('Adds the report to the page as structured data (JSON-LD), once.', 'fulcrum-elements'),
        },
        refresh: {
          label: __('Look again every … seconds', 'fulcrum-elements'),
          help: __('For live stories: 10 or more; empty to look once.', 'fulcrum-elements'),
          needs: 'src',
        },
        'data-json': {
          label: __('Another report as JSON text', 'fulcrum-elements'),
          help: __('Where nothing can be loaded. Goes before the address.', 'fulcrum-elements'),
          long: true,
        },
      },
    },
    {
      title: __('Accessibility', 'fulcrum-elements'),
      controls: {
        label: {
          label: __('Name for screen readers', 'fulcrum-elements'),
          help: __('Empty for the heading.', 'fulcrum-elements'),
        },
      },
    },
  ];
  // does the same as another one
  const same = {'aria-label': 'label'};

  const pageDefault = __('Default', 'fulcrum-elements');
  const choicesOf = (option, choices) => option.choices.map((value) => ({value, label: choices?.[value] ?? value}));
  const levels = ({min, max}) =>
    Array.from({length: max - min + 1}, (_, index) => ({value: `${min + index}`, label: `H${min + index}`}));
  const languages = [
    {value: '', label: __('Of the page', 'fulcrum-elements')},
    ...Object.entries(fulcrumElements.languages).map(([value, label]) => ({value, label})),
  ];

  /** The control of one option. */
  function control(attribute, option, {label, help, choices, long, needs}, attributes, setAttributes) {
    const {key, kind} = option;
    const value = attributes[key];
    if (needs && !attributes[needs]) return null;
    const common = {key, label, help, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true};
    const set = (next) => setAttributes({[key]: next === '' || next === false ? undefined : next});
    if (kind === 'boolean') return h(ToggleControl, {...common, checked: Boolean(value), onChange: set});
    if (kind === 'choice') {
      const options = choicesOf(option, choices);
      return h(SelectControl, {
        ...common,
        options,
        value: value ?? options[0].value,
        onChange: (next) => set(next === options[0].value ? '' : next),
      });
    }
    if (attribute === 'heading-level') {
      const options = [{value: '', label: pageDefault}, ...levels(option)];
      return h(SelectControl, {...common, options, value: value ?? '', onChange: (next) => set(next && Number(next))});
    }
    // another report may speak other languages
    if (kind === 'language' && !attributes.src && !attributes.dataJson)
      return h(SelectControl, {...common, options: languages, value: value ?? '', onChange: set});
    if (kind === 'language') common.help = __('A language tag such as en or zh-Hans.', 'fulcrum-elements');
    if (long) return h(TextareaControl, {...common, value: value ?? '', onChange: set, rows: 6});
    const type = {number: 'number', address: 'url'}[kind] ?? 'text';
    const limits = kind === 'number' ? {min: option.min, max: option.max} : {};
    return h(TextControl, {
      ...common,
      ...limits,
      type,
      value: value ?? '',
      onChange: (next) => set(kind === 'number' && next ? Number(next) : next),
    });
  }

  /** Panels with a control for each option of the element. */
  function inspector(options, {attributes, setAttributes}) {
    const left = new Set(Object.keys(options).filter((attribute) => !(same[attribute] in options)));
    const filled = panels.map(({title, open, controls}) => ({
      title,
      open,
      controls: Object.entries(controls)
        .filter(([attribute]) => left.delete(attribute))
        .map(([attribute, look]) => control(attribute, options[attribute], look, attributes, setAttributes)),
    }));
    for (const attribute of left)
      filled
        .at(-1)
        .controls.push(control(attribute, options[attribute], {label: attribute}, attributes, setAttributes));
    return filled
      .filter(({controls}) => controls.some(Boolean))
      .map(({title, open, controls}) => h(PanelBody, {key: title, title, initialOpen: Boolean(open)}, controls));
  }

  /** The element as readers will see it. The editor's own frame does not say which language the page has. */
  function preview(name, options, attributes, text) {
    const written = {lang: fulcrumElements.pageLanguage};
    for (const [attribute, {key, kind}] of Object.entries(options)) {
      const value = attributes[key];
      if (value !== undefined && value !== '' && value !== false)
        written[attribute] = kind === 'boolean' ? '' : `${value}`;
      // the editor's frame has no address of its own, to which a path could belong
      if (kind === 'path-or-address' && value?.startsWith('/')) written[attribute] = window.location.origin + value;
    }
    return h(`fulcrum-${name}`, written, h('p', null, text));
  }

  const mark = h(
    'svg',
    {viewBox: '0 0 30 24', 'aria-hidden': true, focusable: false},
    h('path', {fill: '#c8371b', d: 'M2 7h26v2.6H2zM15 10.8 22 22H8z'}),
  );

  for (const [name, options] of Object.entries(fulcrumElements.elements)) {
    const fromShortcode = Object.entries(options).map(([attribute, {key, kind}]) => [
      key,
      {
        type: kind === 'boolean' || kind === 'number' ? kind : 'string',
        shortcode: ({named, numeric}) => {
          const value = named[attribute] ?? (numeric.includes(attribute) || undefined);
          return kind === 'number' && value ? Number(value) : value;
        },
      },
    ]);
    blocks.registerBlockType(`fulcrum/${name}`, {
      icon: mark,
      transforms: {
        from: [
          {
            type: 'shortcode',
            tag: 'fulcrum',
            isMatch: ({named}) => (named.element ?? 'summary') === name,
            attributes: Object.fromEntries(fromShortcode),
          },
        ],
      },
      edit(props) {
        const type = blocks.getBlockType(`fulcrum/${name}`);
        return h(
          element.Fragment,
          null,
          h(blockEditor.InspectorControls, null, inspector(options, props)),
          h(
            'div',
            blockEditor.useBlockProps(),
            h(Disabled, null, preview(name, options, props.attributes, type.title)),
          ),
        );
      },
      save: () => null,
    });
  }
})(window.wp);
