import {isChinese, warning, type TextRule} from './rule.js';

/** Sentences, which end in a full stop; titles and facts do not. */
const sentence =
  /^(?!documents).*(((claims|measures)\[\d+\]|aim|gist|corrections\[\d+\])\.text$|explanation$|note$|notes\[\d+\]$)/;
const ending = (language: string) => (isChinese(language) ? /[。！？][”）]*$/ : /\p{Sentence_Terminal}[”’»)）」』]*$/u);

export const fullStop: TextRule = (text) => {
  if (!sentence.test(text.path) || ending(text.language).test(text.plain.trimEnd())) return [];
  const end = [...text.plain.trimEnd()].slice(-6).join('');
  return [
    warning(
      text,
      'full-stop',
      end,
      [`“${end}” at the end`, `结尾“${end}”`],
      ['a sentence with its full stop', '以句号结尾的句子'],
    ),
  ];
};
