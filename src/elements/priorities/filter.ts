import {plainText} from '../../report/marks.js';
import type {PriorityView} from '../../views/priorities-view.js';

/** A word as a pattern; any quote stands for all, since keyboards type straight ones and texts have curly ones. */
const typed = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/["'“”‘’]/g, `["'“”‘’]`);

const textsOf = ({title, aim, measures, diagrams}: PriorityView) => [
  title,
  plainText(aim.text),
  ...measures.flatMap((one) => [`${one.title} ${plainText(one.text)}`, ...one.programmes]),
  ...diagrams.flatMap((one) => [one.text, ...one.items.map(({text, details}) => [text, ...details].join(' '))]),
];

/** Finds the words of a query: a text is a hit where all of them stand in it, in any order and case. */
export class Filter {
  private readonly words: readonly RegExp[];
  private readonly any: RegExp;

  constructor(query: string) {
    const words = query
      .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => letter.normalize('NFKC'))
      .split(/\s+/)
      .map(typed);
    this.words = words.map((word) => new RegExp(word, 'i'));
    this.any = new RegExp(`(${words.join('|')})`, 'gi');
  }

  /** Number of titles, aims, measures, programmes and diagrams of a priority that match, in either language where two are shown. */
  hits(view: PriorityView): number {
    const second = view.second && textsOf(view.second);
    return textsOf(view).filter((text, index) =>
      this.words.every((word) => word.test([text, second?.[index]].join(' '))),
    ).length;
  }

  /** The text cut where it matches: every second piece is a match. */
  cut(text: string): readonly string[] {
    return text.split(this.any);
  }
}
