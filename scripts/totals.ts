// The last line of .ci/run: what the runners counted, however far they came.
import {BROWSER_REPORT, HOST_REPORT, UNIT_REPORT, readTotals} from './test/totals.ts';

export function main(): void {
  const {passed, failed} = readTotals(UNIT_REPORT, BROWSER_REPORT, HOST_REPORT);
  console.log(`${passed} passed, ${failed} failed`);
}
