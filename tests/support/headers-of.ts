/** What a _headers file gives a path: of each header every value, as a host that joins them would. */
export function headersOf(text: string, path: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let applies = false;
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
      applies = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(path);
    } else if (applies) {
      const [name, value] = line.trim().split(/: (.*)/s) as [string, string];
      (found[name] ??= []).push(value);
    }
  }
  return found;
}
