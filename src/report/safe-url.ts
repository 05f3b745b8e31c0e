/** The address if a reader may be sent there: `https:`, or `http:` on this machine; undefined for anything else. */
export function safeUrl(address: string | undefined): string | undefined {
  try {
    const {href} = new URL(address!);
    // A name before the host would make it look like another one.
    return /^(https:\/\/[^@/]*|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)\//.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
