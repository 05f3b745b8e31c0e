/**
 * A report as JSON that goes into a page: without its comments, which are between those who write it, and with no sign in it that
 * looks like a tag, whatever reads the page.
 */
export const reportJson = (report: unknown): string =>
  JSON.stringify(report, (key, value: unknown) => (key.startsWith('$') ? undefined : value)).replace(/</g, '\\u003c');
