import type {Report} from '../report/schema.js';

let bundled: Report | undefined;

/** The report that elements show when they are given none of their own. */
export const defaultReport = (): Report | undefined => bundled;

/** Sets it for the elements that are created from now on. The script tag does so with the report that it carries. */
export function setDefaultReport(report: Report): void {
  bundled = report;
}
