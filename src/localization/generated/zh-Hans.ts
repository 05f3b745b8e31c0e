
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'basis.counted': `计数`,
'basis.inferred': `推定`,
'copy.blocked': `无法自动复制，请手动复制：`,
'copy.done': `已复制`,
'correction': str`${0}更正：`,
'dropped': str`数据有误，未显示：${0}`,
'filter.hits': str`匹配：${0}处`,
'glossary.ours': `本摘要译法`,
'language.name': `中文`,
'list.separator': `、`,
'made.title': `摘要如何产生`,
'numerals': `一二三四五六七八九十`,
'overview.more': `查看各项举措`,
'priorities.collapse-all': `全部收起`,
'priorities.copy': `复制这一条`,
'priorities.expand-all': `全部展开`,
'priorities.filter': `在列表中查找`,
'production.ai': `AI生成`,
'production.ai-assisted': `AI辅助撰写`,
'production.human': `人工撰写`,
'role.attended': `出席`,
'role.chaired': `主持`,
'role.joined': `视频参会`,
'role.reported': `交流发言`,
'role.spoke': `讲话`,
'section.asked': `有何要求`,
'section.documents': `文件与短片`,
'section.facts': `一览`,
'section.figures': `关键数字`,
'section.glossary': `名词解释`,
'section.happened': `会议情况`,
'section.new': `新在何处`,
'section.next': `下一步`,
'section.review': `过去一年`,
'source.authors': str`撰稿：${0}`,
'source.carrying': str`${0}载${1}报道`,
'source.contact': `纠错`,
'source.editor': str`编辑${0}`,
'source.headline': `原标题：`,
'source.headline-paragraph': `标题`,
'source.link': `报道全文`,
'source.name': str`出处：${0}`,
'source.paragraph': str`第${0}段`,
'summary.reading-time': str`约${0}分钟读完`,
'switch.label': `语言`,
'text.close': `）`,
'text.colon': `：`,
'text.open': `（`,
'updated': str`已更新：${0}`,
'verb.agreed': str`${0}商定：`,
'verb.decided': str`${0}决定：`,
'verb.required': str`${0}要求：`,
'verb.said': str`${0}指出：`,
'verb.stressed': str`${0}强调：`,
    };
  