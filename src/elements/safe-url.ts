/** The address if a reader may be sent there: `https:`, or `http:` on this machine; undefined for anything else. */
export function safeUrl(address: string | undefined): string | undefined {
  try {
    const {protocol, hostname, href} = new URL(address!, document.baseURI);
    const local = hostname === 'localhost' || hostname === '127.0.0.1';
    return protocol === 'https:' || (protocol === 'http:' && local) ? href : undefined;
  } catch {
    return undefined;
  }
}
