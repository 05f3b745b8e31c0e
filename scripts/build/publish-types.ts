// Types for users of the package, who have Lit but none of our tools: only the files that the entries lead to, and in them
// no declaration that rests on a package we keep to ourselves. The unit test of the package compiles the result.
import {globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import ts from 'typescript';

const ours = /^(?:valibot|@lit\/localize)(?:\/|$)/;

const parse = (file: string) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
const importOf = (statement: ts.Statement): string | undefined =>
  (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
  statement.moduleSpecifier &&
  ts.isStringLiteral(statement.moduleSpecifier)
    ? statement.moduleSpecifier.text
    : undefined;

function namesIn(node: ts.Node): string[] {
  const names: string[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) names.push(inner.text);
    inner.forEachChild(visit);
  };
  visit(node);
  return names;
}
const declared = (statement: ts.Statement): string | undefined =>
  (statement as ts.Statement & {name?: ts.Node}).name?.getText() ?? undefined;

/** Takes out what rests on our own packages, then what rests on that. */
function withoutOurs(file: string): void {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const gone = new Set<ts.Statement>(source.statements.filter((statement) => ours.test(importOf(statement) ?? '')));
  if (gone.size === 0) return;
  const unknown = new Set([...gone].flatMap(namesIn));
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    for (const statement of source.statements) {
      if (gone.has(statement) || !namesIn(statement).some((name) => unknown.has(name))) continue;
      gone.add(statement);
      unknown.add(declared(statement) ?? '');
    }
  }
  const kept = source.statements.filter((statement) => !gone.has(statement));
  writeFileSync(file, kept.map((statement) => statement.getFullText().trimStart()).join('\n') + '\n');
}

export function publishTypes(root: string, entries: readonly string[]): void {
  const reached = new Set(entries.map((entry) => join(root, entry)));
  for (const file of reached) {
    withoutOurs(file);
    for (const from of parse(file).statements.map(importOf)) {
      if (from?.startsWith('.')) reached.add(normalize(join(dirname(file), from.replace(/\.js$/, '.d.ts'))));
    }
  }
  for (const file of globSync(join(root, '**/*.d.ts'))) if (!reached.has(normalize(file))) rmSync(file);
}
