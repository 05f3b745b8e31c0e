import type {PriorityView} from '../../views/priorities-view.js';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Straight quotes are what keyboards type; texts have curly ones. */
const typed = (text: string) => escaped(text).replace(/["“”]/g, '["“”]').replace(/['‘’]/g, "['‘’]");

/** Finds the words of a query: a text is a hit where all of them stand in it, in any order and case. */
export class Filter {
  private readonly words: readonly RegExp[];
  private readonly any: RegExp;

  constructor(query: string) {
    const words = query.normalize('NFKC').split(/\s+/).map(typed);
    this.words = words.map((word) => new RegExp(word, 'i'));
    this.any = new RegExp(`(${words.join('|')})`, 'gi');
  }

  /** Number of titles, aims, measures and programmes of a priority that match. */
  hits({title, aim, measures}: PriorityView): number {
    return [
      title,
      aim.text,
      ...measures.flatMap((measure) => [`${measure.title} ${measure.text}`, ...measure.programmes]),
    ].filter((text) => this.words.every((word) => word.test(text))).length;
  }

  /** The text cut where it matches: every second piece is a match. */
  cut(text: string): readonly string[] {
    return text.split(this.any);
  }
}
