/** “ ” and 《 》 come in pairs and do not nest. */
export function unpaired(words: string): string | undefined {
  for (const [open, close] of ['“”', '《》', '（）'] as const) {
    let depth = 0;
    for (const mark of words) {
      if (mark === open) depth++;
      else if (mark === close) depth--;
      if (depth < 0 || depth > 1) return mark;
    }
    if (depth) return open;
  }
  return undefined;
}
