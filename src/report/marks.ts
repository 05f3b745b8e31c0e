/** A stretch of text: bare, emphasized, the title of a document, or a term of the glossary. */
export interface Run {
  readonly words: string;
  readonly kind: 'emphasis' | 'title' | 'term' | undefined;
  /** Of a term: its id in the glossary. */
  readonly term: string | undefined;
}

/** Doubled, so that nothing that a text may hold anyway is taken for a mark: 5*3, file_name, [2026]. */
const mark = /\*\*(.+?)\*\*|__(.+?)__|\[\[([^[\]|]+)\|([a-z0-9-]+)\]\]/g;

/**
 * The runs of a text with marks in it: `**emphasis**`, `__title of a document__`, `[[term|its-id-in-the-glossary]]`. Never HTML,
 * never one inside another.
 */
export const runsOf = (text: string): readonly Run[] =>
  text
    .split(mark)
    .map((words = '', index, all): Run => {
      const kind = ([, 'emphasis', 'title', 'term'] as const)[index % 5];
      return {words, kind, term: kind === 'term' ? all[index + 1] : undefined};
    })
    .filter(({words}, index) => words && index % 5 < 4);

/** The text without its marks: for copying, searching, counting, and wherever there is only plain text. */
export const plainText = (text: string): string => text.replace(mark, '$1$2$3');
