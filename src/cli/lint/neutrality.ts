import {isChinese, isEnglish, quoted, unquoted, warning, type TextRule} from './rule.js';

export const evaluative = {
  zh: /历史性|辉煌|伟大|非凡|不平凡|卓越|杰出|显著|巨大|丰硕|优异|喜人|蓬勃|振奋人心|里程碑|标志性|最鲜明|最生动|最催人|前所未有|令人瞩目|亮眼|硕果/,
  en: /\b(historic|remarkabl[ey]|extraordinary|outstanding|brilliant|glorious|impressive|magnificent|landmark|milestone|thriving|splendid|unprecedented|significant(ly)?|stunning|excellent|huge|clearest|most vivid|most inspiring|spectacular|vigorous(ly)?|successful(ly)?|proud(ly)?)\b/i,
} as const;

const firstPerson = {
  zh: /我们|我省|我国|我市|咱/,
  en: /\b([Ww]e|[Oo]urs?|us|[Oo]urselves)\b/,
} as const;

/** What is called by its own name: its words are not the summary's. */
const names =
  /^(people|bodies|documents|source|attendance)\b|^event\.(name|shortName)$|(programmes|items)\[\d+\]\.name$|\.reference\./;

const search = ({zh, en}: typeof evaluative | typeof firstPerson, language: string, words: string) =>
  (isChinese(language) ? zh : isEnglish(language) ? en : undefined)?.exec(unquoted(words))?.[0];

export const neutrality: TextRule = (text) => {
  if (names.test(text.path)) return [];
  const word = search(evaluative, text.language, text.plain);
  const person = search(firstPerson, text.language, text.plain);
  return [
    ...(word
      ? [
          warning(
            text,
            'evaluative-word',
            word,
            quoted(word),
            ['a neutral word', '中性的词'],
            [
              'If it is the article’s word, put it between “ ” and say who says it; otherwise leave it out.',
              '如系原文用语，请加引号“”并写明由谁说出；否则删去。',
            ],
          ),
        ]
      : []),
    ...(person
      ? [
          warning(
            text,
            'first-person',
            person,
            quoted(person),
            ['the third person', '第三人称'],
            ['Name who is meant, such as the province or the council.', '请写明所指，如某省、某机构。'],
          ),
        ]
      : []),
  ];
};
