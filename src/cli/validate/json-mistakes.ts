import {TOO_DEEP, type JsonSource} from '../json-source.js';
import type {Both} from '../language.js';
import {problemAt, type Problem} from '../problem.js';

interface Words {
  readonly found: Both;
  readonly expected: Both;
  readonly mend?: Both;
}

/** What stands there instead is best seen in the file. */
const another: Both = ['something else', '其他内容'];
const end: Both = ['the end of the file', '文件末尾'];

/** The mistakes that jsonc-parser knows, by its names. */
export const mistakes: Readonly<Record<string, Words>> = {
  InvalidSymbol: {
    found: ['a word without quotes', '没有加引号的词'],
    expected: ['a value', '值'],
    mend: ['Put it between straight double quotes "…".', '请用半角双引号"…"括起来。'],
  },
  InvalidNumberFormat: {
    found: ['a broken number', '不完整的数字'],
    expected: ['digits as in 7 or 1.5', '如7或1.5的数字'],
  },
  PropertyNameExpected: {
    found: another,
    expected: ['the name of a field in straight quotes', '用半角双引号括起的字段名'],
    mend: ['Often there is a comma too many before it.', '常见原因是前面多了一个逗号。'],
  },
  ValueExpected: {
    found: another,
    expected: ['a value', '值'],
    mend: [
      'Often there is a comma too many before it, or a value is not there yet.',
      '常见原因是前面多了一个逗号，或值尚未填写。',
    ],
  },
  ColonExpected: {found: another, expected: ['a colon ":" after the name of the field', '字段名后的半角冒号“:”']},
  CommaExpected: {
    found: another,
    expected: ['a comma ","', '半角逗号“,”'],
    mend: [
      'Put one between two entries; a straight quote inside a text is written \\" or better “ ”.',
      '两项之间须有逗号；文字中的半角引号须写作\\"，最好改用“”。',
    ],
  },
  CloseBraceExpected: {found: end, expected: ['a closing brace "}"', '右花括号“}”']},
  CloseBracketExpected: {found: end, expected: ['a closing bracket "]"', '右方括号“]”']},
  EndOfFileExpected: {
    found: another,
    expected: end,
    mend: ['One file holds one report.', '一个文件只放一份报道摘要。'],
  },
  InvalidCommentToken: {
    found: ['a comment', '注释'],
    expected: ['JSON without comments', '不带注释的JSON'],
    mend: ['Notes can stand in a field "$comment".', '备注可写在$comment字段中。'],
  },
  UnexpectedEndOfComment: {found: end, expected: ['the end of a comment', '注释的结尾']},
  UnexpectedEndOfString: {
    found: ['a text without an end', '没有结束的文字'],
    expected: ['a straight double quote at its end, in the same line', '同一行内结尾的半角双引号'],
  },
  UnexpectedEndOfNumber: {found: ['a number without an end', '没有结束的数字'], expected: ['a digit', '数字']},
  InvalidUnicode: {
    found: ['a broken \\u', '不完整的\\u'],
    expected: ['four digits after \\u', '\\u后的四位十六进制数'],
  },
  InvalidEscapeCharacter: {
    found: ['a backslash that means nothing', '无效的反斜杠'],
    expected: ['two backslashes \\\\ for one', '用两个反斜杠\\\\表示一个'],
  },
  InvalidCharacter: {
    found: ['a control character', '控制字符'],
    expected: ['words in one line', '同一行的文字'],
    mend: ['A new line or tab in a text is written \\n or \\t.', '文字中的换行和制表符须写作\\n和\\t。'],
  },
  [TOO_DEEP]: {found: ['brackets in brackets by the thousand', '层层嵌套的括号'], expected: ['a report', '报道摘要']},
};

const empty: Words = {
  found: ['an empty file', '空文件'],
  expected: ['a report', '报道摘要'],
  mend: ['"fulcrum-elements new" makes one to start from.', '可用“fulcrum-elements new”新建一份。'],
};

/** What keeps a file from being JSON. What follows a mistake is often only its echo: one a line is enough. */
export function jsonProblems({mistakes: found, text}: JsonSource): Problem[] {
  return found
    .filter(({line}, index) => found[index - 1]?.line !== line)
    .map(({kind, line, column}) =>
      problemAt({line, column}, {severity: 'error', code: 'json', at: [], ...(text.trim() ? mistakes[kind]! : empty)}),
    );
}

export const duplicateProblems = ({duplicates}: JsonSource): Problem[] =>
  duplicates.map(({at, line, column}) => {
    const key = `${at[at.length - 1]!}`;
    return problemAt(
      {line, column},
      {
        severity: 'error',
        code: 'key-duplicate',
        at,
        found: [`the field “${key}” for the second time`, `重复的字段“${key}”`],
        expected: ['each field once', '每个字段只写一次'],
        mend: ['Only the last one is read: take one out.', '只有最后一个会被读取：请删去一个。'],
      },
    );
  });
