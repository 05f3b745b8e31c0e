import {msg} from '../localization/localize.js';

/** What joins texts where there is no layout to do it. */
export interface Punctuation {
  readonly colon: string;
  /** Between two phrases: a space, or nothing in Chinese. */
  readonly gap: string;
  readonly open: string;
  readonly close: string;
}

export function punctuation(): Punctuation {
  const colon = msg(': ', {
    id: 'text.colon',
    desc: 'After a short label; ends with a space if the language wants one.',
  });
  return {
    colon,
    gap: colon.slice(1),
    open: msg(' (', {id: 'text.open', desc: 'Opens a remark; starts with a space if the language wants one.'}),
    close: msg(')', {id: 'text.close', desc: 'Closes a remark.'}),
  };
}
