import type {Answers} from './answers.js';
import {kitOf} from './kit.js';
import {lists} from './starter-lists.js';
import {priorities} from './starter-priorities.js';

/**
 * A report with one example of everything, which can be shown at once, so that an editor sees where each text goes.
 * @param schema - address of the JSON Schema, for editors such as VS Code
 * @param chinese - whether the comments are in Chinese
 */
export function starter(answers: Answers, schema: string, chinese: boolean): Record<string, unknown> {
  const kit = kitOf(answers, chinese);
  const {comment, text, sentence, known, sources, date} = kit;
  const {id, languages, headline, publisher, production} = answers;
  const {facts, figures, slots, people, bodies, attendance, documents, showcase, glossary} = lists(kit);
  const day = date(answers.date);
  return {
    $schema: schema,
    ...comment(
      'Write over everything that says TODO or 待填写 and delete the sections that the article has nothing for. ' +
        'Each text stands in every language and says the same in each, in your own words. Comments such as this one are not shown; ' +
        'they may stay. Then run: npx fulcrum-elements validate.',
      '把标有“待填写”或“TODO”的文字全部改写，原文没有相应内容的栏目请删去。每段文字各语言都要有，意思一致，用自己的话写。' +
        '这类注释不会显示，可以保留。写完请运行：npx fulcrum-elements validate。',
    ),
    format: 1,
    id,
    languages,
    headings: {
      ...comment(
        'Headings of the three elements. That of the summary says the substance, with a verb.',
        '三个元素的标题。摘要的标题直说要点，带动词。',
      ),
      summary: text('what was decided', '直说要点'),
      priorities: text('heading of the priorities', '重点任务列表的标题'),
      attendees: text('who took part', '谁参加了会议'),
    },
    gist: {
      ...comment(
        'All of it in one or two sentences: at most 45 English words or 80 Chinese characters.',
        '全文概要，一两句话：最多80个汉字或45个英文词。',
      ),
      text: sentence('the gist', '全文概要'),
      sources,
    },
    event: {
      ...comment(
        'shortName stands above each heading. place, form and organizer may be added where the article says them.',
        'shortName显示在各标题上方。原文写明地点、形式、主办方时，可加place、form、organizer。',
      ),
      name: text('full name of the event', '活动全称'),
      shortName: text('short name', '活动简称'),
      sources,
      date: {
        ...comment(
          'Where the article does not give the year, add "basis": "inferred" and a note that says how it is known.',
          '原文没有写年份时，加上"basis": "inferred"，并用note说明依据。',
        ),
        ...day,
        sources,
      },
    },
    facts,
    slots,
    figures,
    priorities: priorities(kit),
    people,
    bodies,
    attendance,
    documents,
    showcase,
    glossary,
    source: {
      ...comment(
        'The article itself, always shown. A line of its headline is one entry. Authors, origin, editor, published and url only where known.',
        '原文信息，始终显示。标题每行一项。作者、origin（首发者）、editor（责任编辑）、published（刊发日期）、url知道才填。',
      ),
      language: languages[0],
      publisher: known(publisher, 'who published it', '刊发者'),
      authors: [],
      headline: [known(headline, 'headline of the article', '原文标题')],
    },
    production: {
      ...comment(
        'kind is human, ai-assisted or ai, and is always shown. Say who or what wrote it, what was left out and how it was checked.',
        'kind为human（人工）、ai-assisted（人工智能辅助）或ai（人工智能生成），始终显示。请写明由谁或什么撰写、省略了什么、如何核对。',
      ),
      kind: production,
      date: date(kit.today),
      notes: [sentence('how this was made', '摘要如何产生')],
    },
    corrections: [],
  };
}
