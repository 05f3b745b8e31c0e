/**
 * A short name for all that an element shows at first: a root that was rendered ahead, and has the same stamp, shows the same. Takes
 * strings as they are shown, not the report: the names of its fields may be shortened in one build and not in another.
 */
export function stampOf(...all: readonly unknown[]): string {
  const text = JSON.stringify(all).replace(/"[\w$]+":/g, '');
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x1000193);
  return (hash >>> 0).toString(36);
}
