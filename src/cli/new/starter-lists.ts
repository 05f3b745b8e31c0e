import type {Both} from '../language.js';
import type {Kit} from './kit.js';

const slotHints: Readonly<Record<string, Both>> = {
  happened: ['what happened', '会议情况'],
  review: ['how the past year is assessed', '如何总结过去一年'],
  new: ['what is new', '新在何处'],
  asked: ['what is asked', '提出什么要求'],
  next: ['what comes next', '下一步'],
};

/** One entry for each list of a report, with a comment that says what the list is for. */
export function lists({comment, text, sentence, sources}: Kit) {
  return {
    facts: [
      {
        ...comment(
          'Facts at a glance: a label of a word or two, then the fact. evidence: the article’s own words, 2 to 16 Chinese characters ' +
            'or up to 80 letters, letter by letter; paragraph 1 is the first below the headline, 0 the headline.',
          '要点一览：label为一两个词的名目，text为内容。evidence为所引词句，照抄原文，2至16个汉字（或80个字母以内），一字不改；' +
            'paragraph为段号，标题下第一段为1，标题为0。',
        ),
        id: 'fact',
        label: text('label', '名目'),
        text: text('a fact', '一条事实'),
        sources,
      },
    ],
    slots: Object.entries(slotHints).map(([slot, hint], index) => ({
      ...(index
        ? {}
        : comment(
            'Sections of claims, a sentence each. Delete those that the article has nothing for. ' +
              '"attribution" on a section or a claim says who says it.',
            '分栏内容，每条一句话。原文没有的栏目请删去。栏目或单条上的attribution写明由谁说出。',
          )),
      slot,
      ...(slot === 'happened' ? {} : {attribution: {speaker: 'speaker', verb: 'said'}}),
      claims: [{text: sentence(...hint), sources}],
    })),
    figures: [
      {
        ...comment(
          'Key figures. The text reads on from the number: 7, “priorities”. A figure that was counted gets "basis": "counted".',
          '关键数字。text接着数字读：7，“项重点任务”。计数得出的数字加"basis": "counted"。',
        ),
        id: 'figure',
        value: 0,
        text: text('what the number counts', '数字说的是什么'),
        sources,
      },
    ],
    people: [
      {
        ...comment(
          'Everybody whom the article names, with their posts. Chinese names in pinyin, surname first.',
          '原文提到的所有人员及其职务。中国人名的英文写法用拼音，姓在前。',
        ),
        id: 'speaker',
        name: text('name', '姓名'),
        posts: [{body: 'body', title: text('post', '职务'), sources}],
      },
    ],
    bodies: [
      {
        ...comment('Every body that a post or a list of attendees refers to.', '职务或参会名单涉及的所有机构。'),
        id: 'body',
        name: text('name of the body', '机构名称'),
      },
    ],
    attendance: [
      {
        ...comment(
          'Who took part, by role: spoke, chaired, attended, reported, joined. Members are people or bodies, in the order of the article.',
          '参会者，按role分组：spoke讲话，chaired主持，attended出席，reported交流发言，joined视频参会。成员为人员或机构，按原文顺序。',
        ),
        role: 'spoke',
        members: [{person: 'speaker', sources}],
      },
    ],
    documents: [
      {
        ...comment(
          'Documents issued and films shown (kind: document or film). The text is the title.',
          '印发的文件和播放的短片（kind为document或film）。text为名称。',
        ),
        id: 'document',
        kind: 'document',
        text: text('title of the document', '文件名称'),
        sources,
      },
    ],
    showcase: {
      ...comment(
        'An exhibition or other side event. Delete it where there was none.',
        '展览或其他配套活动，没有就删去。',
      ),
      title: text('name of the side event', '配套活动名称'),
      claims: [{text: sentence('what was shown', '展示内容'), sources}],
    },
    glossary: [
      {
        ...comment(
          'Terms as the summary writes them, one sentence each. rendering: official, press or ours (your own translation, which readers see).',
          '术语，与摘要中的写法一致，各用一句话解释。rendering为译法来源：official官方，press媒体，ours自译（会向读者标明）。',
        ),
        id: 'term',
        term: text('term', '术语'),
        explanation: sentence('one sentence that explains it', '一句话解释'),
        rendering: 'ours',
      },
    ],
  };
}
