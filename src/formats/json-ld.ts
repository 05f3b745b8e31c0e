import {plainText} from '../report/marks.js';
import type {Body, Person, Report, Text} from '../report/schema.js';
import {contextOf} from '../views/item-view.js';

/** Structured data: names of schema.org and strings. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** P21: what readers see as a label, for machines. What people have written needs none. */
const sourceTypes: Readonly<Partial<Record<Report['production']['kind'], string>>> = {
  ai: 'TrainedAlgorithmicMediaDigitalSource',
  'ai-assisted': 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
};

const node = (type: string, fields: JsonLd): JsonLd => ({'@type': type, ...fields});
/** A name of this version in one language, so that its translation can refer to it. */
const idOf = (id: string, language: string) => `#${id}-${language}`;

/**
 * The summary as schema.org data (S3 to S7): a work of its own that is based on the article, never the article and never the site's.
 * It says nothing that the elements do not show (S4), and of `elements` only what these show. Without dependencies, so that the
 * script tag can afford it.
 */
export function jsonLdOf(report: Report, language: string, elements: readonly string[]): JsonLd {
  const {read, original, listed} = contextOf(report, language);
  const {id, languages, headings, event, gist, documents, glossary, source, production, corrections} = report;
  const [summary, priorities, attendees] = ['summary', 'priorities', 'attendees'].map((name) =>
    elements.includes(name),
  );
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
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': idOf(id, language),
    name: words(
      headings[(['summary', 'priorities', 'attendees'] as const).find((name) => elements.includes(name)) ?? 'summary'],
    ),
    inLanguage: language,
    abstract: summary ? words(gist?.text) : undefined,
    [language === first ? 'workTranslation' : 'translationOfWork']: some(
      true,
      versions.map((other) => node('CreativeWork', {'@id': idOf(id, other), inLanguage: other})),
    ),
    isBasedOn: node('NewsArticle', {
      headline: source.headline.map((line) => line[source.language] ?? read(line)).join(' / '),
      inLanguage: source.language,
      publisher: simply('Organization', source.publisher),
      author: some(
        true,
        source.authors.map((one) => simply('Person', one)),
      ),
      datePublished: source.published?.iso,
      url: source.url,
    }),
    about: node('Event', {
      name: words(event.shortName),
      startDate: event.date.iso,
      location: summary ? simply('Place', event.place?.text) : undefined,
      attendee: some(attendees, members),
    }),
    hasPart: priorities
      ? node('ItemList', {
          name: words(headings.priorities),
          numberOfItems: report.priorities.items.length,
          itemListElement: report.priorities.items.map(({title, aim}, index) =>
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
      ...references.map(({title, publisher, date, url}) =>
        node('CreativeWork', {
          name: words(title),
          publisher: simply('Organization', publisher),
          datePublished: date?.iso,
          url,
        }),
      ),
    ]),
    backstory: production.notes.map(words),
    correction: some(
      true,
      corrections.map(({date, text}) => node('CorrectionComment', {text: words(text), datePublished: date.iso})),
    ),
    digitalSourceType: sourceTypes[production.kind] && `https://schema.org/${sourceTypes[production.kind]}`,
    sdDatePublished: production.date.iso,
  };
}
