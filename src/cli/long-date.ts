/** Today where the newsroom is, as 2026-02-24. */
export function today(now = new Date()): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a calendar has this day (2026-02-24) or month (2026-02). */
export function isDate(iso: string): boolean {
  const day = /^\d{4}-\d\d$/.test(iso) ? `${iso}-01` : iso;
  const date = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A date as the format has it: the long form of each language beside the one for machines. */
export function longDate(iso: string, languages: readonly string[]): {iso: string; text: Record<string, string>} {
  const month = iso.length === 7;
  const date = new Date(`${iso}${month ? '-01' : ''}T00:00:00Z`);
  const style: Intl.DateTimeFormatOptions = month ? {year: 'numeric', month: 'long'} : {dateStyle: 'long'};
  const text = languages.map((tag) => [tag, new Intl.DateTimeFormat(tag, {...style, timeZone: 'UTC'}).format(date)]);
  return {iso, text: Object.fromEntries(text) as Record<string, string>};
}
