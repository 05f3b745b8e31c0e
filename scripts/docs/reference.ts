// The reference of both READMEs: tables of all that is public, from the custom elements manifest.
import {readFileSync, writeFileSync} from 'node:fs';
import {events} from './sources.ts';
import {parts} from './parts.ts';

export type Language = 'en' | 'zh-Hans';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Attribute extends Named {
  readonly fieldName?: string;
  readonly type?: {readonly text: string};
  readonly inheritedFrom?: unknown;
}
interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly type?: {readonly text: string};
  readonly attribute?: string;
  readonly inheritedFrom?: unknown;
  readonly parameters?: readonly {
    readonly name: string;
    readonly type?: {readonly text: string};
    readonly default?: string;
  }[];
  readonly return?: {readonly type?: {readonly text: string}};
}
export interface ElementDeclaration extends Named {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly cssProperties: readonly (Named & {readonly default: string})[];
}

/** The three elements, from the manifest that the build makes. */
export function elements(): ElementDeclaration[] {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: {declarations: (ElementDeclaration & {kind: string})[]}[];
  };
  const all = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  const order = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'];
  return all.sort((a, b) => order.indexOf(a.tagName) - order.indexOf(b.tagName));
}

const TRANSLATIONS = 'scripts/docs/reference.zh-Hans.json';
const chinese = JSON.parse(readFileSync(TRANSLATIONS, 'utf8')) as Record<string, string>;
const asked = new Set<string>();

/** The translations that nothing asks for any more, once the Chinese reference has been made. */
export const unused = (): string[] => Object.keys(chinese).filter((sentence) => !asked.has(sentence));

/** Takes them out of the file. */
export function dropUnused(): void {
  const kept = Object.entries(chinese).filter(([sentence]) => asked.has(sentence));
  writeFileSync(TRANSLATIONS, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

function translated(sentence: string, language: Language): string {
  const text = sentence.replace(/\s+/g, ' ').trim();
  if (language === 'en') return text;
  asked.add(text);
  const found = chinese[text];
  if (!found) throw new Error(`${TRANSLATIONS} has no Chinese for: ${text}`);
  return found;
}

const code = (text: string) => text && `\`${text}\``;
const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

function table(language: Language, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`;
  return line(heads.map((head) => translated(head, language))) + line(heads.map(() => '---')) + rows.map(line).join('');
}

const signature = ({name, parameters = []}: Member) =>
  `${name}(${parameters.map((one) => (one.default ? `${one.name} = ${one.default}` : `${one.name}: ${one.type?.text ?? 'unknown'}`)).join(', ')})`;

const typeOf = ({type}: Member) => (type?.text ?? 'string').replace(/ \| undefined$/, '');

function attributeRows({attributes, members}: ElementDeclaration, language: Language, inherited: boolean): string[][] {
  return attributes
    .filter(({inheritedFrom}) => Boolean(inheritedFrom) === inherited)
    .map(({name, fieldName, description}) => {
      const field = members.find((member) => member.name === fieldName);
      return [
        code(name),
        field ? code(field.name) : '',
        code(field ? typeOf(field) : 'string'),
        translated(description ?? '', language),
      ];
    });
}

function memberRows({attributes, members}: ElementDeclaration, language: Language, inherited: boolean): string[][] {
  const reflected = new Set(attributes.map(({fieldName}) => fieldName));
  return members
    .filter((member) => Boolean(member.inheritedFrom) === inherited && !reflected.has(member.name))
    .map((member) =>
      member.kind === 'method'
        ? [
            code(signature(member)),
            code(member.return?.type?.text ?? 'void'),
            translated(member.description ?? '', language),
          ]
        : [
            code(member.static ? `static ${member.name}` : member.name),
            code(typeOf(member)),
            translated(member.description ?? '', language),
          ],
    );
}

const partRows = (language: Language): string[][] =>
  parts.map(({name, description, on}) => [
    code(name),
    on
      ? on.map((tag) => code(tag.replace('fulcrum-', ''))).join(language === 'en' ? ', ' : '、')
      : translated('all', language),
    translated(description, language),
  ]);

/** The table of docs/parts.md: that of the README, with the numbers of the pictures. */
export const numberedParts = (language: Language): string =>
  table(
    language,
    ['No.', 'Part', 'On', 'What it is'],
    partRows(language).map((row, index) => [`${index + 1}`, ...row]),
  );

const inHtml = (text: string) => text.replace(/`(.+?)`/g, '<code>$1</code>');

/** The list at the foot of demo/parts.html, which has its numbers by counting. */
export const partsLegend = (): string =>
  `<ol class="legend">\n${parts
    .map(({name, description, on}) => {
      const where = on ? ` <small>${on.map((tag) => tag.replace('fulcrum-', '')).join(', ')}</small>` : '';
      return `<li id="part-${name}"><code>${name}</code><span>${inHtml(description)}${where}</span><span lang="zh-Hans">${inHtml(translated(description, 'zh-Hans'))}</span></li>\n`;
    })
    .join('')}</ol>\n`;

/** Everything between the marks of a README. */
export function reference(language: Language): string {
  const all = elements();
  const [first] = all;
  if (!first) throw new Error('dist/custom-elements.json has no elements');
  const say = (text: string) => translated(text, language);
  const attributeHeads = ['Attribute', 'Property', 'Type', 'Meaning'];
  const memberHeads = ['Property or method', 'Type', 'Meaning'];
  const tags = all.map((element) => {
    const members = memberRows(element, language, false);
    return `### ${code(`<${element.tagName}>`)}\n\n${table(language, attributeHeads, attributeRows(element, language, false))}${members.length ? `\n${table(language, memberHeads, members)}` : ''}`;
  });
  return [
    `### ${say('All three elements')}\n\n${table(language, attributeHeads, attributeRows(first, language, true))}\n${table(language, memberHeads, memberRows(first, language, true))}`,
    ...tags,
    `### ${say('Events')}\n\n${say('All bubble and cross shadow boundaries; none can be cancelled.')}\n\n${table(
      language,
      ['Event', 'Detail', 'When'],
      events().map(({name, value, description}) => [code(name), code(value), say(description)]),
    )}`,
    `### ${say('Variables')}\n\n${table(
      language,
      ['Variable', 'Default', 'Meaning'],
      first.cssProperties.map((one) => [code(one.name), code(one.default), say(one.description ?? '')]),
    )}`,
    `### ${say('Parts')}\n\n${table(language, ['Part', 'On', 'What it is'], partRows(language))}`,
  ]
    .map((section) => `\n${section}`)
    .join('')
    .concat('\n');
}
