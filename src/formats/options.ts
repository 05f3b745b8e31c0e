import {standIn, withLocale} from '../localization/localize.js';
import {matchLocale} from '../localization/match-locale.js';
import {parseReport} from '../report/parse-report.js';
import {safeUrl} from '../report/safe-url.js';
import type {Report} from '../report/schema.js';
import {punctuation, type Punctuation} from '../views/punctuation.js';

export type ElementName = 'summary' | 'priorities' | 'attendees';

export interface RenderOptions {
  /** One of the report's languages, matched as the elements match it. Default: the report's first. */
  readonly language?: string;
  /** What to render, in this order. Default: summary, priorities, attendees. What the report lacks is left out. */
  readonly elements?: readonly ElementName[];
  /** Level of the headings, 2 to 6; those inside follow. Default: 2. */
  readonly headingLevel?: number;
  /** Address of the article on your site: `https:` only. Default: the address that the report gives, if any. */
  readonly reportUrl?: string;
  /**
   * Whether fragments such as `#fulcrum-priority-3` lead into the HTML. Default: true. False for all but the first where a page has
   * it twice, in two languages.
   */
  readonly ids?: boolean;
}

/** Options with nothing left open. */
export interface Settled {
  readonly report: Report;
  readonly language: string;
  readonly elements: readonly ElementName[];
  readonly level: number;
  readonly reportUrl: string | undefined;
  readonly ids: boolean;
  readonly original: string;
  /** Language of the interface’s words, where it does not speak that of the report. */
  readonly ui: string | undefined;
  readonly signs: Punctuation;
}

const NAMES: readonly ElementName[] = ['summary', 'priorities', 'attendees'];

/** @throws where the link would be left out without a word */
export function refuseUnsafe(reportUrl: string | undefined): void {
  if (reportUrl && !safeUrl(reportUrl))
    throw new Error(`reportUrl: found ${reportUrl}, expected an address that starts with https://.`);
}

/** @throws where the report cannot be shown, or an element has no such name */
export function settle(input: unknown, options: RenderOptions = {}): Settled {
  const result = parseReport(input);
  if (!result.ok)
    throw new Error(`The report cannot be shown.\n${result.problems.map(({message}) => message).join('\n')}`);
  const {report} = result;
  const {elements = NAMES, headingLevel, reportUrl, ids = true} = options;
  for (const name of elements)
    if (!NAMES.includes(name))
      throw new Error(`elements: ${JSON.stringify(name)} is not one of ${NAMES.join(', ')}; leave out "fulcrum-".`);
  const language = matchLocale(options.language ?? '', report.languages) ?? report.languages[0]!;
  const has: Record<ElementName, boolean> = {
    summary: true,
    priorities: report.priorities.items.length > 0,
    attendees: report.attendance.length > 0,
  };
  return {
    report,
    language,
    // An id stands on a page once.
    elements: [...new Set(elements)].filter((name) => has[name]),
    level: Math.min(6, Math.max(2, Math.trunc(headingLevel ?? 2) || 2)),
    reportUrl,
    ids,
    original: report.source.headline[0]![report.source.language] ? report.source.language : language,
    ui: standIn(language),
    signs: withLocale(language, punctuation),
  };
}
