// Syntax that the project does without, and why.

interface Ban {
  readonly selector: string;
  readonly message: string;
}

const called = (name: string, message: string): Ban => ({
  selector: `CallExpression[callee.property.name="${name}"]`,
  message,
});
const young = (name: string, chromium: number): Ban =>
  called(name, `${name}() needs Chromium ${chromium}; readers have 80`);

/** TypeScript is for types only. */
export const language: readonly Ban[] = [
  {selector: 'TSEnumDeclaration', message: 'no enum: a union of strings'},
  {selector: 'TSModuleDeclaration[kind!="global"]', message: 'no namespace: a module'},
  {selector: 'TSParameterProperty', message: 'no parameter properties'},
  {selector: 'ExportDefaultDeclaration', message: 'named exports only'},
];

/** A strict Content-Security-Policy, Trusted Types, and anybody who reviews this for XSS. */
export const injection: readonly Ban[] = [
  {selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', message: 'no HTML from strings'},
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'parseFromString'].map((name) =>
    called(name, 'no HTML from strings'),
  ),
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^writeln?$/]',
    message: 'no document.write',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=|<style\\b|<script\\b/]',
    message: 'a strict CSP blocks style="", <style> and <script> in templates',
  },
  {
    selector:
      'MemberExpression[object.name=/^(window|globalThis)$/][property.name=/^(localStorage|sessionStorage|indexedDB)$/]',
    message: 'nothing is stored',
  },
  {selector: 'MemberExpression[object.name="document"][property.name="cookie"]', message: 'no cookies'},
];

/** What esbuild and oxc do not lower: library functions younger than the browsers that readers have. */
export const youngFunctions: readonly Ban[] = [
  {
    selector: 'CallExpression[callee.name="structuredClone"]',
    message: 'structuredClone() needs Chromium 98; readers have 80',
  },
  {
    selector: 'MemberExpression[object.name="Object"][property.name=/^(hasOwn|groupBy)$/]',
    message: 'needs Chromium 93 or newer; readers have 80',
  },
  {
    selector: 'MemberExpression[object.name="Promise"][property.name=/^(any|withResolvers|try)$/]',
    message: 'needs Chromium 85 or newer; readers have 80',
  },
  young('at', 92),
  young('replaceAll', 85),
  young('replaceChildren', 86),
  young('findLast', 97),
  young('findLastIndex', 97),
  young('toSorted', 110),
  young('toReversed', 110),
  young('toSpliced', 110),
  young('randomUUID', 92),
  young('checkVisibility', 105),
];

/** The rules about tests: nothing is skipped, nothing is tried again. */
export const tests: readonly Ban[] = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo|skipIf|runIf|fails)$/]',
    message: 'every test runs',
  },
  {selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: 'every test runs'},
  {
    selector: 'CallExpression[callee.object.type="ThisExpression"][callee.property.name=/^(skip|retries)$/]',
    message: 'no skipping, no second try',
  },
];
