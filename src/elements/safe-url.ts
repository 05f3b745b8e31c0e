/** The address if a reader may be sent there: `https:`, or `http:` on this machine; undefined for anything else. */
export function safeUrl(address: string | undefined): string | undefined {
  try {
    const {protocol, hostname, href} = new URL(address!);
    return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname)) ? href : undefined;
  } catch {
    return undefined;
  }
}
