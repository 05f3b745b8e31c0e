// What the analyzer cannot read from the classes: names of the tags, native attributes, events, variables, parts. What is
// not public goes out.
import {basename} from 'node:path';
import {parts} from './scripts/docs/parts.ts';
import {events, variables} from './scripts/docs/sources.ts';

/** Native attributes that the elements watch. */
const native = {
  lang: 'Language of the element, as a BCP 47 tag. Default: that of the place where it stands.',
  'aria-label': 'Name of the element for assistive technology, as `label`.',
};

const isPublic = ({privacy, name, description = ''}) =>
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !/^(?:pressed|languageChanged|followLink|holds)$/.test(name) &&
  !description.startsWith('@internal');

/** Return types: a comment's `@returns` without a type makes the analyzer forget the one in the source. */
const returns = new Map();

function finish(element, path) {
  const tag = basename(path, '.ts');
  const fields = new Map(element.members.filter(isPublic).map((member) => [member.name, member]));
  Object.assign(element, {
    tagName: tag,
    customElement: true,
    members: [...fields.values()].map((member) =>
      returns.has(member.name)
        ? {...member, return: {...member.return, type: {text: returns.get(member.name)}}}
        : member,
    ),
    attributes: element.attributes
      .filter(({name, fieldName}) => native[name] ?? fields.has(fieldName))
      .map((attribute) => ({...attribute, description: native[attribute.name] ?? attribute.description})),
    events: events().map(({name, description, value}) => ({name, description, type: {text: `CustomEvent<${value}>`}})),
    cssProperties: variables().map(({name, description, value}) => ({
      name,
      description,
      default: value.replace(/^var\(--_\w+, (.*)\)$/, '$1'),
    })),
    cssParts: parts.filter(({on}) => !on || on.includes(tag)).map(({name, description}) => ({name, description})),
    slots: [
      {name: '', description: 'The version without script: shown until there is a report to show, and after an error.'},
    ],
  });
}

export default {
  litelement: true,
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  plugins: [
    {
      name: 'fulcrum',
      analyzePhase({ts, node}) {
        if (ts.isMethodDeclaration(node) && node.type) returns.set(node.name.getText(), node.type.getText());
      },
      packageLinkPhase({customElementsManifest}) {
        const {modules} = customElementsManifest;
        for (const {path, declarations} of modules) {
          for (const element of declarations ?? []) {
            if (element.kind === 'class' && /\/fulcrum-\w+\.ts$/.test(path) && element.name !== 'FulcrumElement')
              finish(element, path);
          }
        }
        // The analyzer takes files in the order of the disk, which differs between two copies.
        customElementsManifest.modules = modules
          .filter(({declarations = []}) => declarations.some(({tagName}) => tagName))
          .sort((a, b) => (a.path < b.path ? -1 : 1));
      },
    },
  ],
};
