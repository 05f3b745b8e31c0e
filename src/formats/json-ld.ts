import {plainText} from '../report/marks.js';
import type {Body, Person, Report, Text} from '../report/schema.js';
import {contextOf} from '../views/item-view.js';
import {jsonLdCore, node, type JsonLd} from './json-ld-core.js';

/** A name of this version in one language, so that its translation can refer to it. */
const idOf = (id: string, language: string) => `#${id}-${language}`;

/**
 * The summary as schema.org data (S3 to S7): a work of its own that is based on the article, never the article and never the site's.
 * It says nothing that the elements do not show (S4), and of `elements` only what these show.
 */
export function jsonLdOf(report: Report, language: string, elements: readonly string[], reportUrl?: string): JsonLd {
  const {read, original, listed} = contextOf(report, language);
  const {id, languages, headings, event, gist, documents, glossary, source, production, corrections} = report;
  const [summary, attendees] = ['summary', 'attendees'].map((name) => elements.includes(name));
  const {items} = report.priorities;
  const words = (text: Text | undefined) => text && plainText(read(text));
  const named = (type: string, text: Text | undefined, more?: JsonLd) =>
    text && node(type, {name: words(text), alternateName: original(text), ...more});
  const simply = (type: string, text: Text | undefined) => text && node(type, {name: words(text)});
  const some = <T>(shown: boolean | undefined, list: readonly T[]) => (shown && list.length ? list : undefined);

  // The version in the language of the article is the first; another language's is its translation.
  const first = languages.includes(source.language) ? source.language : languages[0]!;
  const versions = languages.filter((other) => other !== language && (language === first || other === first));
  const ids = report.attendance.flatMap(({members}) => members.map((one) => ('body' in one ? one.body : one.person)));
  // Whoever did two things was there once. A body need not be of the government.
  const members = [...new Set(ids)].map((one) => {
    const {name, posts} = listed(one) as Partial<Person> & Body;
    return posts
      ? named('Person', name, {
          jobTitle: some(
            true,
            posts.map(({title}) => read(title)),
          ),
        })
      : simply('Organization', name);
  });
  const references = glossary.flatMap(({reference}) => (reference ? [reference] : []));
  const heading = headings[(elements[0] ?? 'summary') as keyof Report['headings']];
  const core = jsonLdCore(report, language, read(heading), reportUrl);
  return {
    ...core,
    '@id': idOf(id, language),
    abstract: summary ? words(gist?.text) : undefined,
    [language === first ? 'workTranslation' : 'translationOfWork']: some(
      true,
      versions.map((other) => node('CreativeWork', {'@id': idOf(id, other), inLanguage: other})),
    ),
    isBasedOn: {
      ...core.isBasedOn,
      author: some(
        true,
        source.authors.map((one) => simply('Person', one)),
      ),
      datePublished: source.published?.iso,
    },
    about: {
      ...core.about,
      location: summary ? simply('Place', event.place?.text) : undefined,
      attendee: some(attendees, members),
    },
    hasPart: elements.includes('priorities')
      ? node('ItemList', {
          name: words(headings.priorities),
          numberOfItems: items.length,
          itemListElement: items.map(({title, aim}, index) =>
            node('ListItem', {position: index + 1, name: words(title), description: words(aim.text)}),
          ),
        })
      : undefined,
    mentions: some(
      summary,
      glossary.map(({term, explanation}) => named('DefinedTerm', term, {description: words(explanation)})),
    ),
    citation: some(summary, [
      ...documents.map(({text}) => simply('CreativeWork', text)),
      ...references.map(({title, publisher, date}) =>
        node('CreativeWork', {
          name: words(title),
          publisher: simply('Organization', publisher),
          datePublished: date?.iso,
        }),
      ),
    ]),
    backstory: production.notes.map(words),
    correction: some(
      true,
      corrections.map(({date, text}) => node('CorrectionComment', {text: words(text), datePublished: date.iso})),
    ),
    sdDatePublished: production.date.iso,
  };
}
