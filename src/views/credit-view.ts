import {msg, str} from '../localization/localize.js';
import {droppedFrom} from '../report/read-report.js';
import type {Context} from './item-view.js';
import {sectionTitle} from './summary-view.js';
import {listOf} from './text.js';

/** Source, production label and how the summary was made: on every element, and in every copied text. */
export interface CreditView {
  readonly production: string;
  readonly source: string;
  readonly headlineLabel: string;
  /** The original headline, all its lines, in the report's own language. */
  readonly headline: string;
  readonly originalLanguage: string;
  readonly links: readonly {readonly href: string | undefined; readonly label: string}[];
  /** Each a date and what was corrected. */
  readonly corrections: readonly {readonly label: string; readonly text: string}[];
  /** Which sections were left out for a mistake in them. */
  readonly dropped: string | undefined;
  readonly made: string;
  /** The original headline in the language shown, where that is another one. */
  readonly translated: string | undefined;
  readonly notes: readonly string[];
}

const productionNames = () => ({
  human: msg('Written by people', {id: 'production.human', desc: 'Label: how the summary was made.'}),
  'ai-assisted': msg('AI-assisted', {id: 'production.ai-assisted', desc: 'Label: how the summary was made.'}),
  ai: msg('AI-generated', {id: 'production.ai', desc: 'Label: how the summary was made.'}),
});

function sourceLine({report, read}: Context): string {
  const {publisher, origin, authors, editor, published} = report.source;
  const name = read(publisher);
  const first = origin
    ? msg(str`${name}, carrying ${read(origin)}`, {
        id: 'source.carrying',
        desc: 'A newspaper that reprints another’s report: publisher, then origin.',
      })
    : name;
  const writers = listOf(authors.map(read));
  return [
    first,
    writers && msg(str`by ${writers}`, {id: 'source.authors', desc: 'Who wrote the article.'}),
    editor &&
      msg(str`edited by ${read(editor)}`, {id: 'source.editor', desc: 'The editor responsible for the report.'}),
    published && read(published.text),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** @param reportUrl - a link to the full report that the site sets; it goes before the report's own. */
export function creditView(context: Context, reportUrl: string | undefined): CreditView {
  const {report, read, original} = context;
  const {source, corrections, contact} = report;
  const {kind, notes} = report.production;
  const {headline, url} = source;
  // A summary need not be in the language of its report.
  const language = headline[0]![source.language] ? source.language : context.language;
  const dropped = listOf(droppedFrom(report).map((name) => sectionTitle(context, name)));
  return {
    production: productionNames()[kind],
    source: sourceLine(context),
    headlineLabel: msg('Original headline: ', {
      id: 'source.headline',
      desc: 'Before the headline of the report; ends with a colon.',
    }),
    headline: headline.map((line) => line[language]).join(' / '),
    originalLanguage: language,
    links: [
      {href: reportUrl || url, label: msg('Full report', {id: 'source.link', desc: 'Link to the report itself.'})},
      {
        href: contact,
        label: msg('Report an error', {id: 'source.contact', desc: 'Link for readers who found a mistake.'}),
      },
    ],
    corrections: corrections.map((one) => ({
      label: msg(str`Corrected ${read(one.date.text)}: `, {
        id: 'correction',
        desc: 'Before what was corrected on a date; ends with a colon, and a space if the language wants one.',
      }),
      text: read(one.text),
    })),
    dropped: dropped
      ? msg(str`Not shown because of errors in the data: ${dropped}`, {id: 'dropped', desc: 'Headings of sections.'})
      : undefined,
    made: msg('How this was made', {
      id: 'made.title',
      desc: 'Button that opens the notes on how the summary was made.',
    }),
    translated: original(headline[0]!) && headline.map(read).join(' / '),
    notes: notes.map(read),
  };
}
