import {plainText} from '../report/marks.js';
import type {Report, Text} from '../report/schema.js';
import {safeUrl} from '../report/safe-url.js';
import {contextOf} from '../views/item-view.js';

/** Structured data: names of schema.org and strings. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** P21: what readers see as a label, for machines. What people have written needs none. */
const sourceTypes: Readonly<Record<Report['production']['kind'], string>> = {
  human: '',
  ai: 'TrainedAlgorithmicMedia',
  'ai-assisted': 'CompositeWithTrainedAlgorithmicMedia',
};

export const node = (type: string, fields: JsonLd): JsonLd => ({'@type': type, ...fields});

/**
 * What the script tag can afford to say: that this is a work of its own, in which language and how it was made, what it is based on
 * and what it is about (S5).
 * @param name - the heading of what shows it; may have marks in it
 */
export function jsonLdCore(report: Report, language: string, name: string, reportUrl?: string) {
  const {read} = contextOf(report, language);
  const {event, source, production} = report;
  const kind = sourceTypes[production.kind];
  const words = (text: Text) => plainText(read(text));
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: plainText(name),
    inLanguage: language,
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: source.headline.map((line) => line[source.language] ?? read(line)).join(' / '),
      inLanguage: source.language,
      publisher: {'@type': 'Organization', name: words(source.publisher)},
      url: safeUrl(reportUrl || source.url),
    },
    about: {'@type': 'Event', name: words(event.shortName), startDate: event.date.iso},
    digitalSourceType: kind ? `https://schema.org/${kind}DigitalSource` : undefined,
  };
}
