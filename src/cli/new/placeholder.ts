/** What a starter has in place of words: easy to see, to search for, and for "validate" to find. */
export const placeholder = (language: string): string => (isChinese(language) ? '待填写' : 'TODO');

/** Whether a text is still, or still has in it, what a starter put there. */
export const hasPlaceholder = (words: string): boolean => /\bTODO\b|待填写/.test(words);

export const isChinese = (language: string): boolean => /^zh\b/i.test(language);
