// What the source says about itself, beside what the custom elements manifest already knows: events and variables.
import {readFileSync} from 'node:fs';
import ts from 'typescript';

/** Something public with a name, a sentence about it, and its type, value or default. */
export interface Entry {
  readonly name: string;
  readonly description: string;
  readonly value: string;
}

const read = (file: string) => readFileSync(file, 'utf8');
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The members of `FulcrumEvents`: name, comment, type of `detail`. */
export function events(file = 'src/elements/events.ts'): Entry[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const map = source.statements.filter(ts.isInterfaceDeclaration).find(({name}) => name.text === 'FulcrumEvents');
  if (!map) throw new Error(`${file}: no FulcrumEvents`);
  return map.members.filter(ts.isPropertySignature).map((member) => ({
    name: (member.name as ts.StringLiteral).text,
    description: flat(
      ts
        .getJSDocCommentsAndTags(member)
        .map(({comment}) => ts.getTextOfJSDocComment(comment))
        .join(' '),
    ),
    value: flat(member.type!.getText())
      .replaceAll('readonly ', '')
      .replace(/;? }$|;?}$/, '}'),
  }));
}

/** The second argument of `var(--fulcrum-…, …)`: everything up to the bracket that closes it. */
function fallback(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '(') depth++;
    if (text[index] === ')' && depth-- === 0) return flat(text.slice(0, index));
  }
  throw new Error(`no end of: ${text.slice(0, 60)}`);
}

/** The public variables: each stands in the tokens file under a comment with two asterisks. */
export function variables(file = 'src/styles/tokens.styles.ts'): Entry[] {
  const text = read(file);
  const documented =
    /\/\*\*(?<comment>(?:[^*]|\*(?!\/))*)\*\/\s*[\w-]+:\s*[^;]*?var\((?<name>--fulcrum-[\w-]+)(?<comma>,\s*)?/g;
  return [...text.matchAll(documented)].map((match) => ({
    name: match.groups!.name!,
    description: flat(match.groups!.comment!.replaceAll('\\`', '`')),
    value: match.groups!.comma ? fallback(text.slice(match.index + match[0].length)) : '',
  }));
}
