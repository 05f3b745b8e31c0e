import {html, render} from 'lit';
import {jsonLdCore} from '../formats/json-ld-core.js';
import type {Report} from '../report/schema.js';

/** So that a newer version is said as soon as one element shows it, and an older one not again. */
const said = new WeakSet<Report>();

/** Says a report's structured data in the page's head, once for each report (S3). @param name - the heading of what shows it */
export function addStructuredData(report: Report, language: string, name: string, reportUrl?: string): void {
  const {head} = document;
  const id = `fulcrum-${report.id}`;
  const before = head.querySelector('#' + id);
  if (before && said.has(report)) return;
  said.add(report);
  before?.remove();
  const data = JSON.stringify(jsonLdCore(report, language, name, reportUrl));
  // From a template: as text of a new script element it would offend a policy of Trusted Types, data as it is. Not closed by hand,
  // since the build would take the words apart, so that pages may have it between script tags of their own.
  const place = document.createElement('i');
  // eslint-disable-next-line no-restricted-syntax, lit/no-invalid-html -- policies judge what runs; this is data, and structured-data.test.ts holds it to them
  render(html`<script type="application/ld+json">`, place);
  const script = place.querySelector('script')!;
  script.id = id;
  script.append(data.replace(/</g, '\\u003c'));
  head.append(script);
}
