import {html, render} from 'lit';
import {jsonLdCore} from '../formats/json-ld-core.js';
import type {Report} from '../report/schema.js';

/** Adds a report's structured data to the page's head, once for each report (S3). @param shown - the elements that show it */
export function addStructuredData(
  report: Report,
  language: string,
  shown: readonly string[],
  reportUrl?: string,
): void {
  const {head} = document;
  if (head.querySelector(`#fulcrum-${report.id}`)) return;
  const data = JSON.stringify(jsonLdCore(report, language, shown, reportUrl));
  // From a template: as text of a new script element it would offend a policy of Trusted Types, data as it is.
  const place = document.createElement('i');
  // eslint-disable-next-line no-restricted-syntax -- policies judge what runs; this is data, and structured-data.test.ts holds it to them
  render(html`<script type="application/ld+json"></script>`, place);
  const script = place.querySelector('script')!;
  script.id = `fulcrum-${report.id}`;
  script.append(data.replace(/</g, '\\u003c'));
  head.append(script);
}
