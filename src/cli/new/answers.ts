import {UsageError} from '../command.js';
import {say, type Both} from '../language.js';
import {isDate, today} from '../long-date.js';

/** What a starter is made from. */
export interface Answers {
  readonly id: string;
  readonly languages: readonly string[];
  /** Of the article, in the first language; empty while it is not known. */
  readonly headline: string;
  readonly publisher: string;
  /** When the event took place. */
  readonly date: string;
  readonly production: string;
  readonly out: string;
}

interface Question {
  readonly key: keyof Answers;
  readonly asked: Both;
  /** Said where the answer does not pass. */
  readonly refused?: Both;
  passes?(answer: string): boolean;
  /** @param given - the answers so far */
  usual(given: Readonly<Record<string, string>>): string;
}

const list = (answer: string) => answer.split(/[\s,，、]+/).filter(Boolean);
const kinds = ['human', 'ai-assisted', 'ai'];

export const questions: readonly Question[] = [
  {
    key: 'date',
    asked: ['Day of the event', '活动日期'],
    refused: ['a day such as 2026-02-24 or a month such as 2026-02', '年月日（如2026-02-24）或年月（如2026-02）'],
    passes: isDate,
    usual: () => today(),
  },
  {
    key: 'id',
    asked: ['Id of the report, for links', '摘要的id，用于链接'],
    refused: [
      'lower-case words and digits joined by hyphens, with a letter in them',
      '用连字符连接的小写字母和数字，至少含一个字母',
    ],
    passes: (answer) => /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/.test(answer),
    usual: ({date}) => `report-${date}`,
  },
  {
    key: 'languages',
    asked: ['Languages, the article’s own first', '语言，原文语言在前'],
    refused: [
      'different language tags such as zh-Hans,en, with commas between them',
      '互不相同的语言标签，用逗号分隔，如zh-Hans,en',
    ],
    passes: (answer) => {
      const tags = list(answer);
      const known = tags.every((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && isTag(tag));
      // zh-hans is zh-Hans over again.
      return tags.length > 0 && known && Intl.getCanonicalLocales(tags).length === tags.length;
    },
    usual: () => 'zh-Hans,en',
  },
  {key: 'headline', asked: ['Headline of the article', '原文标题'], usual: () => ''},
  {key: 'publisher', asked: ['Who published the article', '原文刊发者'], usual: () => ''},
  {
    key: 'production',
    asked: [
      'How is the summary made: human, ai-assisted, ai',
      '摘要如何制作：human人工，ai-assisted人工智能辅助，ai人工智能生成',
    ],
    refused: ['human, ai-assisted or ai', 'human、ai-assisted或ai'],
    passes: (answer) => kinds.includes(answer),
    usual: () => 'human',
  },
  {key: 'out', asked: ['File', '文件名'], usual: ({id}) => `${id}.json`},
];

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * Takes what the flags say, asks for the rest, and takes what is usual where nobody can be asked.
 * @param ask - undefined where nobody sits at the terminal
 * @throws UsageError where a flag does not pass; a question is asked again
 */
export async function answersOf(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  ask: ((question: string) => Promise<string>) | undefined,
  write: (text: string) => void,
): Promise<Answers> {
  const given: Record<string, string> = {};
  for (const {key, asked, refused, passes = () => true, usual} of questions) {
    const flag = flags[key];
    if (typeof flag === 'string') {
      if (!passes(flag.trim()))
        throw new UsageError([`--${key} takes ${refused![0]}.`, `--${key}应为${refused![1]}。`]);
      given[key] = flag.trim();
      continue;
    }
    const fallback = usual(given);
    const shown = fallback ? say([` (${fallback})`, `（${fallback}）`]) : '';
    let answer = fallback;
    while (ask) {
      answer = (await ask(`${say(asked)}${shown}${say([': ', '：'])}`)).trim() || fallback;
      if (passes(answer)) break;
      write(say([`This takes ${refused![0]}.`, `应为${refused![1]}。`]));
    }
    given[key] = answer;
  }
  return {...(given as unknown as Answers), languages: list(given['languages']!)};
}
