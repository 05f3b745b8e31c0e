import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import * as bans from './scripts/lint/bans.ts';
import {cssLiterals} from './scripts/lint/css-literals.ts';
import {messages} from './scripts/lint/messages.ts';
import {rooms} from './scripts/lint/rooms.ts';

const fulcrum = {rules: {rooms, messages, 'css-literals': cssLiterals}};

/** Imports that a file of ours may not have, on top of the order of the rooms. */
const imports = (...more) => [
  'error',
  {
    paths: more,
    patterns: [
      {regex: 'style-map', message: 'a strict CSP blocks style=""'},
      {regex: 'unsafe-(html|svg|mathml)|/static-html', message: 'no HTML from strings'},
      {regex: '^@lit/localize', message: 'src/localization is the door to it'},
      {regex: '^node:', message: 'every module runs in a browser'},
    ],
  },
];
const noLit = {name: 'lit', message: 'no templates above elements/'};
const noDom = ['document', 'window', 'navigator', 'customElements', 'HTMLElement', 'location', 'fetch'].map((name) => ({
  name,
  message: 'this room knows no DOM',
}));

export default tseslint.config(
  {ignores: ['dist/', 'coverage/', 'node_modules/', 'src/localization/generated/', 'demo/', 'tests/hosts/*/project/']},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    plugins: {fulcrum},
    // the elements whose classes lint reads: without it, rules about lit elements pass over ours
    settings: {
      lit: {elementBaseClasses: ['FulcrumElement']},
      wc: {elementBaseClasses: ['FulcrumElement', 'LitElement']},
    },
    rules: {
      'fulcrum/rooms': 'error',
      'fulcrum/messages': 'error',
      'fulcrum/css-literals': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-property-change-update': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'no-console': ['error', {allow: ['warn', 'error']}],
      // Safari takes a list without bullets for no list, unless it is told
      'lit-a11y/no-redundant-role': 'off',
      // LitElement has every callback
      'wc/guard-super-call': 'off',
      'no-restricted-imports': imports(),
      'no-restricted-syntax': ['error', ...bans.language, ...bans.injection, ...bans.youngFunctions],
    },
  },
  {
    files: ['src/report/**/*.ts', 'src/views/**/*.ts', 'src/formats/**/*.ts'],
    rules: {'no-restricted-imports': imports(noLit), 'no-restricted-globals': ['error', ...noDom]},
  },
  // the one place that fetches; a page in the background does not
  {
    files: ['src/report/load-report.ts'],
    rules: {'no-restricted-globals': ['error', ...noDom.filter(({name}) => name !== 'fetch')]},
  },
  {
    files: ['src/localization/**/*.ts'],
    rules: {'no-restricted-imports': ['error', {patterns: imports()[1].patterns.slice(0, 2)}]},
  },
  // the commands run in Node, and write to its terminal
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-syntax': ['error', ...bans.language],
      'fulcrum/rooms': 'error',
    },
  },
  // the one place where registering an element is all that happens
  {files: ['src/elements/define.ts'], rules: {'wc/no-self-class': 'off'}},
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...bans.language, ...bans.tests],
      // chai's assertions are expressions
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {files: ['scripts/**/*.ts'], rules: {'no-restricted-syntax': ['error', ...bans.language]}},
  // TypeScript has one way to declare what an import with a query gives
  {files: ['**/*.d.ts'], rules: {'no-restricted-syntax': 'off'}},
  // Vite, Vitest and ESLint take their configuration as the default export
  {files: ['**/*.config.{ts,mjs}'], rules: {'no-restricted-syntax': 'off'}},
);
