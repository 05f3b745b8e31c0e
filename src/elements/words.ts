/** The words of an attribute that takes several, separated by spaces or commas; each once. */
export const wordsOf = (value: string | undefined): string[] => [...new Set(`${value ?? ''}`.match(/[^\s,，、]+/g))];
