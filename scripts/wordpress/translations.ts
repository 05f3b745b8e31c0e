// What the plugin says, and its translations. PHP is read by a parser, as WordPress's own tools do it; so is the script.
import {readFileSync} from 'node:fs';
import {mo, po, type GetTextTranslations} from 'gettext-parser';
import php from 'php-parser';
import ts from 'typescript';

const DOMAIN = 'fulcrum-elements';
/** Functions of WordPress that take a text and its domain. */
const FUNCTIONS = new Set(['__', 'esc_html__', 'esc_attr__', 'esc_html_e', 'esc_attr_e', '_e']);

/** A text with what a translator has to know. */
export interface Message {
  readonly text: string;
  readonly context?: string;
  readonly where: string;
}

interface PhpNode {
  readonly kind?: string;
  readonly what?: {readonly name?: string};
  readonly arguments?: readonly {readonly kind: string; readonly value?: unknown}[];
}

/** Every node below this one, itself included. */
export function* nodes(node: unknown): Generator<PhpNode> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node;
  for (const [key, child] of Object.entries(node)) if (key !== 'loc') yield* nodes(child);
}

/** Syntax of the oldest PHP that the plugin runs on; throws at what it does not know. */
export const parsePhp = (source: string, file: string): unknown =>
  new php.Engine({parser: {version: '7.4', extractDoc: true}, ast: {withPositions: true}}).parseCode(source, file);

function inPhp(source: string, where: string): Message[] {
  const found: Message[] = [];
  for (const {kind, what, arguments: args = []} of nodes(parsePhp(source, where))) {
    if (kind !== 'call' || !FUNCTIONS.has(what?.name ?? '')) continue;
    const [text, domain] = args;
    if (text?.kind !== 'string' || domain?.value !== DOMAIN)
      throw new Error(`${where}: ${what!.name}() takes a text in quotes, and '${DOMAIN}'`);
    found.push({text: text.value as string, where});
  }
  // what WordPress translates in its list of plugins
  const headers = [...source.matchAll(/^ \* (?:Plugin Name|Description|Author):\s+(.+)$/gm)];
  return [...found, ...headers.map(([, text]) => ({text: text!, where}))];
}

function inScript(source: string, where: string): Message[] {
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && FUNCTIONS.has(node.expression.text)) {
      const [text, domain] = node.arguments;
      if (!text || !ts.isStringLiteral(text) || !domain || !ts.isStringLiteral(domain) || domain.text !== DOMAIN)
        throw new Error(`${where}: ${node.expression.text}() takes a text in quotes, and '${DOMAIN}'`);
      found.push({text: text.text, where});
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(where, source, ts.ScriptTarget.Latest));
  return found;
}

/** The fields of block.json that WordPress translates, with the contexts under which it looks for them. */
function inBlock(source: string, where: string): Message[] {
  const {title, description, keywords} = JSON.parse(source) as Record<string, string> & {keywords: readonly string[]};
  return [
    {text: title!, context: 'block title', where},
    {text: description!, context: 'block description', where},
    ...keywords.map((text) => ({text, context: 'block keyword', where})),
  ];
}

/** All that a plugin with these files says, each text once. */
export function messagesOf(files: Readonly<Record<string, string>>): Message[] {
  const all = Object.entries(files).flatMap(([name, source]) =>
    name.endsWith('.php')
      ? inPhp(source, name)
      : name.endsWith('editor.js')
        ? inScript(source, name)
        : name.endsWith('block.json')
          ? inBlock(source, name)
          : [],
  );
  const once = new Map(all.map((message) => [`${message.context ?? ''}\u0004${message.text}`, message]));
  return [...once.values()];
}

const headers = (language: string) => ({
  'project-id-version': 'Fulcrum report summaries',
  'content-type': 'text/plain; charset=UTF-8',
  'content-transfer-encoding': '8bit',
  language,
  'plural-forms': 'nplurals=1; plural=0;',
  'x-domain': DOMAIN,
});

/** The template for translators. */
export function potOf(messages: readonly Message[]): string {
  const translations: GetTextTranslations['translations'] = {};
  for (const {text, context = '', where} of messages)
    (translations[context] ??= {})[text] = {
      msgid: text,
      ...(context && {msgctxt: context}),
      msgstr: [''],
      comments: {reference: where, translator: '', extracted: '', flag: '', previous: ''},
    };
  return `${po.compile({charset: 'utf-8', headers: headers(''), translations}).toString('utf8')}\n`;
}

export const readPo = (file: string): GetTextTranslations => po.parse(readFileSync(file));

/** For PHP. */
export const moOf = (translated: GetTextTranslations): Uint8Array => new Uint8Array(mo.compile(translated));

/** For the editor's script, in the form of Jed: only what the script says. */
export function jedOf(translated: GetTextTranslations, messages: readonly Message[], locale: string): string {
  const own = messages.filter(({where}) => where.endsWith('editor.js'));
  const table = Object.fromEntries(own.map(({text}) => [text, translated.translations['']?.[text]?.msgstr ?? []]));
  return JSON.stringify({
    domain: DOMAIN,
    locale_data: {[DOMAIN]: {'': {domain: DOMAIN, lang: locale, 'plural-forms': 'nplurals=1; plural=0;'}, ...table}},
  });
}
