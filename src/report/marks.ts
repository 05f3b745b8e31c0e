/** A stretch of text: bare, emphasized, the title of a document, or a term with the id that it has in the glossary. */
export interface Run {
  readonly kind?: 'emphasis' | 'title' | 'term';
  readonly words: string;
  readonly term?: string;
}

/** A backslash makes a mark an ordinary character. Inside a word an underscore is one anyway: file_name. */
const mark = /\\([*_[\\])|\*([^*]+)\*|(?<![a-z0-9])_([^_]+)_(?![a-z0-9])|\[([^\]]+)\]\(([a-z0-9-]+)\)/i;

/** The runs of a text with marks in it: `*emphasis*`, `_title of a document_`, `[term](its-id)`. Never HTML, never nested. */
export function runsOf(text: string): readonly Run[] {
  const pieces = text.split(mark);
  const runs: Run[] = [];
  // Each mark leaves five pieces: an escaped character, the words of one kind, the id of a term.
  for (let index = 0; index < pieces.length; index += 6) {
    const [bare, escaped, emphasis, title, words, term] = pieces.slice(index) as (string | undefined)[];
    const before = (bare ?? '') + (escaped ?? '');
    const last = runs[runs.length - 1];
    if (before && last && !last.kind) runs[runs.length - 1] = {words: last.words + before};
    else if (before) runs.push({words: before});
    if (emphasis) runs.push({kind: 'emphasis', words: emphasis});
    if (title) runs.push({kind: 'title', words: title});
    if (words) runs.push({kind: 'term', words, term});
  }
  return runs;
}

/** The text without its marks: for copying, searching, counting, and wherever there is only plain text. */
export const plainText = (text: string): string =>
  runsOf(text)
    .map(({words}) => words)
    .join('');
