import {describe, expect, it} from 'vitest';
import type {ElementName} from '../../../src/formats/options.js';
import {renderHtml} from '../../../src/formats/plain-html.js';
import {jsonLd, jsonLdScript} from '../../../src/formats/structured-data.js';
import {renderElement} from '../../../src/prerender/render-element.js';
import type {Report} from '../../../src/report/schema.js';
import {stringsOf} from '../views/finished.js';
import {attribute, parsed, textOf, wordsIn} from './html.js';
import {bundled, everyReport, flat, nasty} from './reports.js';
import {plainText} from '../../../src/report/marks.js';

type Node = Readonly<Record<string, unknown>>;
const data = (report: Report, language: string, elements?: ElementName[]) =>
  jsonLd(report, {language, elements}) as Readonly<Record<string, Node & readonly Node[]>> & Node;
const budget = everyReport.find(([name]) => name === 'budget-invented')![2];

/** What is for machines alone: names of the vocabulary, dates of which readers see the long form, languages. */
const technical = /(^|\.)(@\w+|inLanguage|startDate|datePublished|sdDatePublished|digitalSourceType)$/;

describe('S3: structured data', () => {
  it('is in no other format: a site puts it into its own template', () => {
    expect(renderHtml(bundled)).not.toContain('schema.org');
    expect(renderElement(bundled, 'summary')).not.toContain('schema.org');
  });

  it('is one script element, which no text can end', () => {
    for (const language of nasty.languages) {
      const script = jsonLdScript(nasty, {language});
      const {all, errors} = parsed(script);
      expect(errors).toEqual([]);
      expect(all.map(({tagName}) => tagName)).toEqual(['script']);
      expect(attribute(all[0]!, 'type')).toBe('application/ld+json');
      expect(JSON.parse(wordsIn(all[0]!))).toEqual(jsonLd(nasty, {language}));
    }
    expect(jsonLdScript(nasty, {language: 'en'})).toContain('\\u003cscript>alert(1)');
  });
});

describe.each(everyReport)('S4: in the structured data of %s in %s', (_name, language, report) => {
  it.each([undefined, ['summary'], ['priorities'], ['attendees']] as (ElementName[] | undefined)[])(
    'stands nothing that %s does not show',
    (elements) => {
      const html = renderHtml(report, {language, elements});
      const text = textOf(html);
      const links = parsed(html).all.flatMap((one) => attribute(one, 'href') ?? []);
      const found = stringsOf(jsonLd(report, {language, elements})).filter(([path]) => !technical.test(path));
      expect(found.length).toBeGreaterThan(3);
      for (const [path, words] of found)
        if (path.endsWith('url')) expect(links).toContain(words);
        else expect(text, path).toContain(flat(words));
    },
  );

  it('is the work neither the article nor the site’s', () => {
    const work = data(report, language);
    expect(work['@type']).toBe('CreativeWork');
    for (const claim of ['publisher', 'author', 'creator', 'headline']) expect(work).not.toHaveProperty(claim);
  });
});

describe('S5: the work', () => {
  const work = data(bundled, 'en');

  it('has language, gist and heading, and is based on the article', () => {
    expect(work).toMatchObject({
      '@context': 'https://schema.org',
      inLanguage: 'en',
      name: bundled.headings.summary['en'],
      abstract: plainText(bundled.gist!.text['en']!),
      isBasedOn: {'@type': 'NewsArticle', inLanguage: 'zh-Hans', publisher: {name: 'Wuhan Evening News'}},
      sdDatePublished: bundled.production.date.iso,
    });
    expect(work.isBasedOn!['headline']).toBe(bundled.source.headline.map((line) => line['zh-Hans']).join(' / '));
    expect(data(budget, 'en').isBasedOn).toMatchObject({datePublished: '2026-11-19', url: budget.source.url});
  });

  it('is about an event with its day, its place if the report states one, and who was there', () => {
    expect(work.about).toMatchObject({'@type': 'Event', startDate: '2026-02-24'});
    expect(work.about!['location']).toEqual({'@type': 'Place', name: bundled.event.place!.text['en']});
    const nowhere = {...bundled, event: {...bundled.event, place: undefined}};
    expect(data(nowhere, 'en').about).not.toHaveProperty('location');
    const names = (work.about!['attendee'] as Node[]).map(({name}) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Wang Zhonglin');
  });

  it('has the priorities as a numbered list', () => {
    const {numberOfItems, itemListElement} = work.hasPart as Node as {numberOfItems: number; itemListElement: Node[]};
    expect(numberOfItems).toBe(7);
    expect(itemListElement.map(({position}) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(itemListElement[2]).toMatchObject({'@type': 'ListItem', name: bundled.priorities.items[2]!.title['en']});
  });

  it('explains terms, cites documents, says how it was made and what was corrected', () => {
    expect(work.mentions).toHaveLength(bundled.glossary.length);
    expect(work.mentions![0]).toMatchObject({'@type': 'DefinedTerm', name: bundled.glossary[0]!.term['en']});
    expect(work.citation!.map(({name}) => name)).toContain(bundled.documents[0]!.text['en']);
    expect(work['backstory']).toHaveLength(bundled.production.notes.length);
    expect(work).not.toHaveProperty('correction');
    expect(data(budget, 'en').correction).toMatchObject([{'@type': 'CorrectionComment', datePublished: '2026-11-23'}]);
  });

  it('leaves out what the elements shown do not have', () => {
    expect(data(bundled, 'en', ['attendees'])).not.toHaveProperty('hasPart');
    expect(data(bundled, 'en', ['priorities']).about).not.toHaveProperty('attendee');
    expect(data(bundled, 'en', ['priorities'])).not.toHaveProperty('abstract');
  });

  it('has no empty field', () => {
    for (const [, language, report] of everyReport)
      expect(JSON.stringify(jsonLd(report, {language}))).not.toMatch(/:(null|""|\[\]|\{\})/);
  });
});

describe('S6: a translation', () => {
  it('leads to the version in the language of the article, and that one to its translations', () => {
    const chinese = data(bundled, 'zh-Hans');
    expect(data(bundled, 'en').translationOfWork).toMatchObject([{'@id': chinese['@id'], inLanguage: 'zh-Hans'}]);
    expect(chinese.workTranslation).toMatchObject([{'@id': data(bundled, 'en')['@id'], inLanguage: 'en'}]);
    expect(chinese).not.toHaveProperty('translationOfWork');
  });
});

describe('S7: a person', () => {
  it('has a name, the name in the article, and posts: nothing else', () => {
    for (const [, language, report] of everyReport) {
      const people = (data(report, language).about!['attendee'] as Node[]).filter((one) => one['@type'] === 'Person');
      for (const person of people)
        for (const field of Object.keys(person))
          expect(['@type', 'name', 'alternateName', 'jobTitle']).toContain(field);
    }
    const people = data(bundled, 'en').about!['attendee'] as Node[];
    expect(people.find(({name}) => name === 'Wang Zhonglin')).toMatchObject({alternateName: '王忠林'});
  });
});

describe('P21: the label for machines', () => {
  it.each([
    ['ai', 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'],
    ['ai-assisted', 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource'],
    ['human', undefined],
  ] as const)('%s is %s', (kind, type) => {
    const report = {...bundled, production: {...bundled.production, kind}};
    expect(data(report, 'en')['digitalSourceType']).toBe(type);
  });
});
