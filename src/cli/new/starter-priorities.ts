import type {Kit} from './kit.js';

/** One priority with one measure. */
export function priorities({comment, text, sentence, sources}: Kit): unknown {
  return {
    attribution: {speaker: 'speaker', verb: 'said'},
    items: [
      {
        ...comment(
          'In the order of the article. Title: at most 10 words or 14 Chinese characters. Aim: one sentence. Ids stay when words change.',
          '按原文顺序。标题最多14个汉字或10个英文词；目标一句话。文字改动时id不变。',
        ),
        id: 'first',
        title: text('the priority', '任务标题'),
        aim: {text: sentence('what it is for', '目标'), sources},
        measures: [
          {
            ...comment(
              'Title: at most 6 words or 12 Chinese characters. Text: at most 40 words or 60 Chinese characters; what does not fit becomes a ' +
                'further measure. programmes are the named projects and places in it.',
              '标题最多12个汉字或6个英文词；内容最多60个汉字或40个英文词，写不下的另列一条。programmes为其中的具名项目和地方。',
            ),
            id: 'measure',
            title: text('the measure', '举措标题'),
            text: sentence('what is to be done', '做什么'),
            sources,
            programmes: [{name: text('named programme', '具名项目'), sources}],
          },
        ],
      },
    ],
  };
}
