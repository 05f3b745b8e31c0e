import {jsonLdCore} from '../formats/json-ld-core.js';
import type {Report} from '../report/schema.js';

/** Adds a report's structured data to the page's head, once for each report (S3). @param shown - the elements that show it */
export function addStructuredData(
  report: Report,
  language: string,
  shown: readonly string[],
  reportUrl?: string,
): void {
  const id = `fulcrum-${report.id}`;
  if (document.getElementById(id)) return;
  const script = document.createElement('script');
  script.id = id;
  script.type = 'application/ld+json';
  script.append(JSON.stringify(jsonLdCore(report, language, shown, reportUrl)));
  document.head.append(script);
}
