import {outcomeOf, type Outcome} from '../report/load-report.js';
import type {Report} from '../report/schema.js';

let bundled: Outcome | undefined;

/** What elements show when they are given no report of their own. */
export const defaultOutcome = (): Outcome | undefined => bundled;

/** Sets it for the elements that are created from now on. The script tag does so with the report that it carries. */
export function setDefaultReport(report: Report): void {
  bundled = outcomeOf(report);
}
