// Types for templates of React, Vue and Svelte, made from the custom elements manifest: nothing in them is typed by hand twice.
import {mkdirSync, writeFileSync} from 'node:fs';
import {elements, type ElementDeclaration} from '../docs/reference.ts';

const HEADER = '// Made from custom-elements.json.\n';

/** An attribute can be written as text as well as bound to a value. */
const attributeType = (type: string): string =>
  type === 'boolean' ? "boolean | ''" : type === 'number' ? 'number | `${number}`' : type;

/** The getter gives a Report; what is set may be anything that parseReport() reads. */
const propertyType = (name: string, type: string): string => (name === 'report' ? 'unknown' : type);

const line = (name: string, type: string, description = ''): string =>
  `  /** ${description.replace(/\s+/g, ' ')} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type};\n`;

/** Attributes, and below them the properties that are no attributes by the same name. */
function inputs({name, attributes, members}: ElementDeclaration): string {
  // those without a field are HTML's own: frameworks have them
  const own = attributes.filter(({fieldName}) => fieldName);
  const properties = members.filter(
    (member) =>
      member.kind === 'field' && !member.readonly && !member.static && !own.some((one) => one.name === member.name),
  );
  return [
    `export interface ${name}Inputs {\n`,
    ...own.map((one) => line(one.name, attributeType(one.type!.text), one.description)),
    ...properties.map((one) => line(one.name, propertyType(one.name, one.type!.text), one.description)),
    '}\n',
  ].join('');
}

const FRAMEWORKS = {
  react: {
    head: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
type Handlers = {[Name in keyof FulcrumEvents as \`on\${Name}\`]?: (event: CustomEvent<FulcrumEvents[Name]>) => void};
type Props<Element, Inputs> = DetailedHTMLProps<Omit<HTMLAttributes<Element>, keyof Inputs>, Element> & Handlers & Inputs;
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {\n`,
    element: (tag: string, name: string) => `      '${tag}': Props<${name}, ${name}Inputs>;\n`,
    foot: '    }\n  }\n}\n',
  },
  vue: {
    head: `import type {HTMLAttributes, ReservedProps} from 'vue';
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;
type Handlers = {
  [Name in keyof FulcrumEvents as \`on\${Capitalize<Camel<Name>>}\`]?: (event: CustomEvent<FulcrumEvents[Name]>) => void;
};
type InCamels<Inputs> = {[Name in keyof Inputs as Name extends string ? Camel<Name> : never]: Inputs[Name]};
type Own<Inputs> = InCamels<Inputs> & Omit<Inputs, keyof InCamels<Inputs>>;
type Props<Inputs> = Omit<HTMLAttributes, keyof Inputs> & ReservedProps & Handlers & Own<Inputs>;
declare module 'vue' {
  interface GlobalComponents {\n`,
    element: (tag: string, name: string) => `    '${tag}': new () => ${name} & {$props: Props<${name}Inputs>};\n`,
    foot: '  }\n}\n',
  },
  svelte: {
    head: `import type {HTMLAttributes} from 'svelte/elements';
type Handlers = {[Name in keyof FulcrumEvents as \`on\${Name}\`]?: (event: CustomEvent<FulcrumEvents[Name]>) => void};
type Props<Element extends EventTarget, Inputs> = Omit<HTMLAttributes<Element>, keyof Inputs> & Handlers & Inputs;
declare module 'svelte/elements' {
  interface SvelteHTMLElements {\n`,
    element: (tag: string, name: string) => `    '${tag}': Props<${name}, ${name}Inputs>;\n`,
    foot: '  }\n}\n',
  },
} as const;

/** Writes `react.d.ts`, `vue.d.ts`, `svelte.d.ts` and what they share into a folder beside that of the types. */
export function frameworkTypes(folder: string): void {
  const all = elements();
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/inputs.d.ts`, HEADER + all.map(inputs).join('\n'));
  const classes = all.map(({name}) => name).join(', ');
  const imports = [
    `import type {${classes}, FulcrumEvents} from '../types/index.js';\n`,
    `import type {${all.map(({name}) => `${name}Inputs`).join(', ')}} from './inputs.js';\n`,
  ].join('');
  for (const [name, {head, element, foot}] of Object.entries(FRAMEWORKS)) {
    const lines = all.map(({tagName, name: of}) => element(tagName, of)).join('');
    writeFileSync(`${folder}/${name}.d.ts`, HEADER + imports + head + lines + foot);
  }
}
