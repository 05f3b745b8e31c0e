import {msg, standIn, str, withLocale} from '../localization/localize.js';
import type {Report} from '../report/schema.js';
import {creditView, type CreditView} from './credit-view.js';
import {contextOf} from './item-view.js';
import {termView, type TermView} from './term-view.js';
import {listOf} from './text.js';

/** What stands around the content of every element. */
export interface FrameView {
  readonly credit: CreditView;
  /** The glossary, for terms where they stand. */
  readonly terms: readonly TermView[];
  readonly switchLabel: string;
  /** The report's languages, each named in itself. */
  readonly languages: readonly {readonly tag: string; readonly name: string}[];
}

/** The name of the language that is spoken right now, in itself. */
export const languageName = (): string =>
  msg('English', {id: 'language.name', desc: 'The name of this language, in this language.'});

/** What a screen reader hears when the report has changed. */
export const updateText = (titles: readonly string[]): string =>
  msg(str`Updated: ${listOf(titles)}`, {id: 'updated', desc: 'Titles of what has changed.'});

/** The name of a language in itself; that of one that the interface does not speak is known to the browser. */
function nameOf(tag: string): string {
  if (!standIn(tag)) return withLocale(tag, languageName);
  try {
    return new Intl.DisplayNames([tag], {type: 'language'}).of(tag)!;
  } catch {
    return tag;
  }
}

export function frameView(
  report: Report,
  language: string,
  reportUrl: string | undefined,
  withSwitch: boolean,
): FrameView {
  const context = contextOf(report, language);
  return {
    credit: creditView(context, reportUrl),
    terms: report.glossary.map((term) => termView(context, term)),
    switchLabel: msg('Language', {id: 'switch.label', desc: 'Name of the language switch.'}),
    languages: withSwitch ? report.languages.map((tag) => ({tag, name: nameOf(tag)})) : [],
  };
}
