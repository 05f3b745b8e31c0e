/** Chinese characters, and words of other scripts, that a reader of news takes in per minute. */
const CHARACTERS = 350;
const WORDS = 230;

/** Minutes that a text takes to read, rounded up. Punctuation counts nothing; a number is a word. */
export function minutesToRead(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return Math.ceil(count(/\p{Script=Han}/gu) / CHARACTERS + count(/[^\s\p{P}\p{Script=Han}]+/gu) / WORDS);
}
