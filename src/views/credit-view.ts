import {msg, str} from '../localization/localize.js';
import type {Production} from '../report/schema.js';
import type {Context} from './claim-view.js';
import {listOf} from './text.js';

/** Source, production label and how the summary was made: on every element, and in every copied text. */
export interface CreditView {
  readonly production: string;
  readonly source: string;
  readonly headlineLabel: string;
  /** The original headline, all its lines, in the report's own language. */
  readonly headline: readonly string[];
  readonly headlineLanguage: string;
  readonly link?: {readonly href: string; readonly label: string};
  readonly contact?: {readonly href: string; readonly label: string};
  readonly corrections: readonly {readonly date: string; readonly text: string}[];
  readonly made: string;
  readonly madeRows: readonly {readonly label: string; readonly text: string}[];
}

const kinds: Record<Production['kind'], () => string> = {
  human: () => msg('Written by people', {id: 'production.human', desc: 'Label: how the summary was made.'}),
  'ai-assisted': () => msg('AI-assisted', {id: 'production.ai-assisted', desc: 'Label: how the summary was made.'}),
  ai: () => msg('AI-generated', {id: 'production.ai', desc: 'Label: how the summary was made.'}),
};

function sourceLine({report, read}: Context): string {
  const {publisher, origin, authors, published} = report.source;
  const name = read(publisher);
  const parts = [
    origin
      ? msg(str`${name}, carrying ${read(origin)}`, {id: 'source.carrying', desc: 'A newspaper that reprints another’s report: publisher, then origin.'})
      : name,
  ];
  if (authors.length) {
    const names = listOf(authors.map(read));
    parts.push(msg(str`by ${names}`, {id: 'source.authors', desc: 'The reporters who wrote the report.'}));
  }
  if (report.source.editor) {
    const editor = read(report.source.editor);
    parts.push(msg(str`edited by ${editor}`, {id: 'source.editor', desc: 'The editor responsible for the report.'}));
  }
  if (published) parts.push(read(published.text));
  return parts.join(msg('; ', {id: 'source.separator', desc: 'Between the parts of the source line: newspaper, reporters, date.'}));
}

/** @param reportUrl - a link to the full report that the site sets; it goes before the report's own. */
export function creditView(context: Context, reportUrl: string | undefined): CreditView {
  const {report, read} = context;
  const {production, source} = report;
  const href = reportUrl ?? source.url;
  return {
    production: kinds[production.kind](),
    source: sourceLine(context),
    headlineLabel: msg('Original headline', {id: 'source.headline', desc: 'Before the headline of the report in its own language.'}),
    headline: source.headline.map((line) => line[source.language]!),
    headlineLanguage: source.language,
    link: href ? {href, label: msg('Read the full report', {id: 'source.link', desc: 'Link to the report itself.'})} : undefined,
    contact: report.contact
      ? {href: report.contact, label: msg('Report an error', {id: 'source.contact', desc: 'Link for readers who found a mistake.'})}
      : undefined,
    corrections: report.corrections.map(({date, text}) => {
      const day = read(date.text);
      return {date: msg(str`Corrected ${day}`, {id: 'correction.date', desc: 'Before what was corrected on that day.'}), text: read(text)};
    }),
    made: msg('How this was made', {id: 'made.title', desc: 'Button that opens the notes on how the summary was made.'}),
    madeRows: [
      {label: msg('Who', {id: 'made.by', desc: 'Who or what wrote the summary.'}), text: read(production.by)},
      {label: msg('When', {id: 'made.date', desc: 'When the summary was made.'}), text: read(production.date.text)},
      {label: msg('From', {id: 'made.from', desc: 'What the summary was made from.'}), text: read(production.from)},
      {label: msg('Left out', {id: 'made.left-out', desc: 'What the summary leaves out.'}), text: read(production.leftOut)},
      {label: msg('Checks', {id: 'made.checked', desc: 'How the summary was checked.'}), text: read(production.checked)},
      ...(context.language === source.language
        ? []
        : [{label: msg('The headline in translation', {id: 'made.headline', desc: 'Before the original headline, translated.'}), text: source.headline.map(read).join(' / ')}]),
    ],
  };
}
