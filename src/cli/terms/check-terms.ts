import {quoted, warning, type Words, wordsOf} from '../lint/rule.js';
import type {Both} from '../language.js';
import type {Remark} from '../problem.js';
import {comparable, formPattern, soughtForm} from './forms.js';
import type {Term} from './glossary.js';

interface Form {
  readonly term: Term;
  readonly sought: string;
  readonly words: string;
}

/** Every form of a language, the longest first: 人口高质量发展 is not 高质量发展. */
const formsIn = (terms: readonly Term[], language: string): Form[] =>
  terms
    .flatMap((term) =>
      (term.forms[language] ?? []).map((words) => ({term, words, sought: soughtForm(words, language)})),
    )
    .filter(({sought}) => sought)
    .sort((a, b) => b.sought.length - a.sought.length);

/** The terms that a text uses, each stretch of it counted for one. */
function used(text: Words, forms: readonly Form[]): Form[] {
  let rest = comparable(text.plain, text.language);
  return forms.filter(({sought}) => {
    const without = rest.replace(formPattern(sought, text.language, true), '\n');
    if (without === rest) return false;
    rest = without;
    return true;
  });
}

/** What is read in one line is one entry: a figure, its unit and its label. Everything else is one text in several languages. */
const entryOf = ({path}: Words): string => path.replace(/^((?:figures|facts)\[\d+\])\.\w+$/, '$1');

const uses = (words: string, language: string, forms: readonly string[]): boolean =>
  forms.some((form) => formPattern(soughtForm(form, language), language, false).test(words));

/** A form without quotation marks of its own, to be put between others. */
const unquoted = (form: string): string => form.replace(/^[“«‘「]\s*|(?<!\s)\s*[”»’」]$/g, '');
const listed = (forms: readonly string[], or: string): string => forms.map((form) => `“${unquoted(form)}”`).join(or);

function otherWords(at: Words, {term, words}: Form, language: string): Remark {
  const forms = term.forms[at.language] ?? [];
  const name = unquoted(words);
  return {
    ...warning(
      at,
      'term-rendering',
      undefined,
      [`other words for “${name}” (${language})`, `“${name}”（${language}）的其他译法`],
      [listed(forms, ' or '), listed(forms, '或')],
    ),
    severity: 'error',
  };
}

/** What two languages say of one term is said once. */
function inEntry(texts: readonly Words[], formsOf: (language: string) => readonly Form[]): Remark[] {
  const languages = [...new Set(texts.map(({language}) => language))];
  const told = new Set<string>();
  return texts.flatMap((text) =>
    used(text, formsOf(text.language)).flatMap((form) =>
      languages
        .filter((language) => language !== text.language)
        .flatMap((language) => {
          const forms = form.term.forms[language] ?? [];
          const others = texts.filter((other) => other.language === language);
          const words = others.map(({plain}) => comparable(plain, language)).join('\n');
          const key = `${language} ${forms.join('|')}`;
          if (!forms.length || told.has(key) || uses(words, language, forms)) return [];
          told.add(key);
          const other = others.find(({path}) => path === text.path) ?? others[0]!;
          return [otherWords(other, form, text.language)];
        }),
    ),
  );
}

/** Titles of publications are their own, and so is the entry of the glossary that a term comes from. */
const apart = /\.reference\.|^glossary\[\d+\]\.term$/;

function banned(text: Words, terms: readonly Term[]): Remark[] {
  return terms.flatMap((term) =>
    term.banned.flatMap((form): Remark[] => {
      const sought = soughtForm(form, text.language);
      if (!sought) return [];
      const pattern = formPattern(sought, text.language, false);
      if (!pattern.test(comparable(text.plain, text.language))) return [];
      const forms = term.forms[text.language] ?? [];
      const instead: Both = forms.length ? [listed(forms, ' or '), listed(forms, '或')] : ['another word', '其他说法'];
      return [{...warning(text, 'term-banned', form, quoted(form), instead), severity: 'error'}];
    }),
  );
}

/** Where one language of an entry uses a term, the others use one of its renderings; banned forms stand nowhere. */
export function termRemarks(report: unknown, terms: readonly Term[]): Remark[] {
  const entries = new Map<string, Words[]>();
  for (const text of wordsOf(report)) {
    const key = entryOf(text);
    if (entries.has(key)) entries.get(key)!.push(text);
    else entries.set(key, [text]);
  }
  const forms = new Map<string, Form[]>();
  const formsOf = (language: string): Form[] => {
    if (!forms.has(language)) forms.set(language, formsIn(terms, language));
    return forms.get(language)!;
  };
  return [...entries.values()].flatMap((texts) => [
    ...inEntry(
      texts.filter(({path}) => !apart.test(path)),
      formsOf,
    ),
    ...texts.flatMap((text) => banned(text, terms)),
  ]);
}
