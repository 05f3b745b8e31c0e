// Rounds become lines of a table: the ratio first, since milliseconds are those of one machine.

export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'frames';
  readonly bundled: readonly number[];
  readonly large: readonly number[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const ratio = (large: number, bundled: number) => (bundled ? (large / bundled).toFixed(2) : '–');
const figure = (value: number) => (Number.isInteger(value) ? `${value}` : value.toFixed(1));
/** Median, and in brackets the least. */
const figures = (values: readonly number[]) => `${figure(median(values))} (${figure(Math.min(...values))})`;

/** A table in Markdown. Ratios are large ÷ bundled: of the medians, and of the least of each. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({what, unit, bundled, large}) => [
    what,
    bundled.length ? ratio(median(large), median(bundled)) : '–',
    bundled.length ? ratio(Math.min(...large), Math.min(...bundled)) : '–',
    bundled.length ? figures(bundled) : '–',
    figures(large),
    unit,
  ]);
  const head = ['', 'ratio', 'ratio of the least', 'bundled: median (least)', 'large: median (least)', ''];
  return [head, head.map((_, index) => (index ? '--:' : '---')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
