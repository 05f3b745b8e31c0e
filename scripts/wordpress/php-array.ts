/** A value as PHP source: strings in single quotes, where nothing but the quote and the backslash means anything. */
export function phpArray(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (typeof value !== 'object' || value === null) throw new Error(`no PHP for ${typeof value}`);
  const inner = `${indent}\t`;
  const entries = Array.isArray(value)
    ? value.map((one) => phpArray(one, inner))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${phpArray(key)} => ${phpArray(one, inner)}`);
  return `array(\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent})`;
}
