// The end of .ci/run: what failed, once more and together, since thousands of lines stand above; then what the runners
// counted, however far they came.
import {BROWSER_REPORT, HOST_REPORT, UNIT_REPORT, VISUAL_REPORT, readTotals} from './test/totals.ts';

export function main(): void {
  const {passed, failed, failures} = readTotals(UNIT_REPORT, BROWSER_REPORT, VISUAL_REPORT, HOST_REPORT);
  for (const failure of failures) console.log(`✗ ${failure}`);
  console.log(`${passed} passed, ${failed} failed`);
}
