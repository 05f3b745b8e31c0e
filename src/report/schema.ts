/**
 * The report format, defined once, with a sentence and an example for each field. Types and the published JSON Schema are made
 * from it, and so is generated/shape.ts, which is all of it that readers load ("npm run format-tables" writes it).
 * @see parse-report.ts for the rules that reach across a document (languages complete, ids unique, references found).
 */
import * as v from 'valibot';

/** What the run-time says it had expected; the commands say it in Chinese as well. */
const expected = <T>(words: string) => v.metadata<T, {expected: string}>({expected: words});

const line = v.pipe(v.string(), v.regex(/\S/), expected('words'));
/** A name that stays when words change. Deep links use it, and numbers there count, so that there is a letter in each. */
const slug = v.pipe(
  v.string(),
  v.regex(/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/),
  expected('an id: lower-case words joined by hyphens'),
);
const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  expected('a language tag such as en or zh-Hans'),
);
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d(-\d\d)?$/), expected('a day 2026-02-24 or a month 2026-02'));
/** Nearly all that `safeUrl()` takes: a pattern cannot know every host that no address may have.
 * `http:` on this machine only, for trying things out. A name before the host would make it look like another one. */
export const addressPattern = /^(https:\/\/[^\s@/?#]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)([/?#]\S*)?$/;
const address = v.pipe(v.string(), v.regex(addressPattern), expected('an address that starts with https://'));
const evidenceRun = v.pipe(
  v.string(),
  v.regex(/^(?!(\P{Script=Han}*\p{Script=Han}){17})[\s\S]{2,80}$/u),
  expected('2 to 16 Chinese characters or up to 80 letters'),
);
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0), expected('0, 1, 2 and so on'));
const number = v.pipe(v.number(), v.finite(), expected('a number'));
const oneOf = <const T extends readonly string[]>(values: T) => v.pipe(v.picklist(values), expected(values.join(', ')));

const someOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1));

/** Says in English and in Chinese what a field is, with an example: for editors, from the JSON Schema. */
const field = <T extends v.GenericSchema>(schema: T, en: string, zh: string, ...examples: unknown[]): T =>
  v.pipe(schema, v.description(`${en}\n\n${zh}`), v.examples(examples)) as v.GenericSchema as T;

/** Examples of what is made of many parts: as short as the format allows. */
const both = (en: string, zh: string) => ({en, 'zh-Hans': zh});
const documentExample = {
  id: 'list-2026',
  kind: 'document',
  text: both('List of key work for 2026', '2026年重点工作清单'),
  sources: [{paragraph: 13, evidence: ['重点工作清单']}],
};
const claimExample = {
  text: both('Three documents were issued.', '会议印发三份文件。'),
  sources: [{paragraph: 13, evidence: ['印发']}],
};
const dateExample = {iso: '2026-02-24', text: both('February 24, 2026', '2026年2月24日')};
const priorityExample = {
  id: 'innovation',
  title: both('Put innovation in the lead', '强化创新引领'),
  aim: claimExample,
  measures: [{id: 'scale', title: both('Expand industry', '壮大产业规模'), ...claimExample}],
};

/** The same words in each of the report's languages. */
const text = v.record(languageTag, line);
/** A text in which **emphasis**, __titles of documents__ and [[terms|id-of-the-term]] may be marked (marks.ts). */
const prose = v.record(languageTag, line);

const evidence = field(
  someOf(evidenceRun),
  'The words of the article that it rests on, letter by letter: names and figures, not whole sentences.',
  '所引词句，即所依据的原文，一字不改；取人名、机构名和数字，不取整句。',
  ['推进大会举行'],
);
const source = v.object({
  paragraph: field(
    wholeNumber,
    'Paragraph of the article. 1 is the first below the headline; 0 is the headline.',
    '原文段号。标题下第一段为1，标题为0。',
    1,
  ),
  evidence,
});
const sources = field(
  someOf(source),
  'Where it comes from: paragraphs of the article, each with the words that it rests on.',
  '出处：原文的段落和所引词句。',
  [{paragraph: 1, evidence: ['推进大会举行']}],
);

const basis = field(
  oneOf(['stated', 'counted', 'inferred']),
  'How a number or date is known: stated by the article in so many words (the default), counted from a list in it, or inferred. Readers see the last two.',
  '数字或日期的由来：stated为原文写明（默认），counted为据原文清单计数，inferred为推定。后两种会向读者标明。',
  'counted',
);

const attribution = field(
  v.object({
    speaker: field(
      slug,
      'Id of the person or body who says it, from "people" or "bodies".',
      '发言的人或机构在people或bodies中的id。',
      'wang-zhonglin',
    ),
    verb: field(
      oneOf(['said', 'stressed', 'required', 'decided', 'agreed']),
      'How they put it.',
      '说法：said指出，stressed强调，required要求，decided决定，agreed商定。',
      'stressed',
    ),
    label: v.optional(
      field(
        text,
        'The line to show instead of name and verb, with its colon. Needed in languages other than English and Chinese.',
        '代替“姓名加动词”显示的文字，含冒号。中英文以外的语言需要填写。',
        {en: 'The council decided:', 'zh-Hans': '市议会决定：'},
      ),
    ),
  }),
  'Who says it. On a group it holds for everything in the group.',
  '由谁说出。写在一组之上时，对全组有效。',
  {speaker: 'wang-zhonglin', verb: 'stressed'},
);

const note = field(
  prose,
  'A sentence for readers who look at the source: how a figure or date was worked out.',
  '给查看出处的读者：数字或日期如何得出。',
  {en: 'The article gives no year.', 'zh-Hans': '原文没有写年份。'},
);

const claimEntries = {
  text: field(prose, 'What is said: a sentence in each language.', '内容：每种语言一句话。', {
    en: 'Three documents were issued.',
    'zh-Hans': '会议印发三份文件。',
  }),
  sources,
  basis: v.optional(basis),
  attribution: v.optional(attribution),
  note: v.optional(note),
};
/** What everything that is listed has in common: a text, where it comes from, and who says it where that is not said above it. */
const claim = v.object(claimEntries);
const iso = field(
  isoDate,
  'The date for machines: a day or a month.',
  '供程序读取的日期：年月日或年月。',
  '2026-02-24',
);
const date = v.object({
  iso,
  text: field(text, 'The date as it is shown, in the long form of each language.', '显示的日期，按各语言的完整写法。', {
    en: 'February 24, 2026',
    'zh-Hans': '2026年2月24日',
  }),
});

const name = (en: string, zh: string, ...examples: unknown[]) => field(text, en, zh, ...examples);
const id = field(
  slug,
  'A name for links and references: it stays when the words change.',
  '用于链接和引用的名称，文字改动时不变。',
  'innovation',
);

const event = v.object({
  name: name('Full name of the event.', '活动全称。', {en: 'Provincial conference', 'zh-Hans': '全省推进大会'}),
  shortName: name('Short name, shown above each heading.', '简称，显示在各标题上方。', {
    en: 'Hubei fulcrum conference',
    'zh-Hans': '湖北支点推进会',
  }),
  sources,
  date: field(v.object({...claimEntries, iso}), 'When it took place.', '时间。', {
    iso: '2026-02-24',
    text: {en: 'February 24, 2026', 'zh-Hans': '2026年2月24日'},
    sources: [{paragraph: 1, evidence: ['2月24日']}],
  }),
  place: v.optional(
    field(claim, 'Where, if the article says so.', '地点；原文写明时填写。', {
      text: {en: 'Hubei Province', 'zh-Hans': '湖北省'},
      sources: [{paragraph: 1, evidence: ['考察湖北']}],
    }),
  ),
  form: v.optional(
    field(claim, 'In what form, such as a video conference.', '形式，如视频会议。', {
      text: {en: 'Video conference', 'zh-Hans': '视频会议'},
      sources: [{paragraph: 14, evidence: ['视频会议形式']}],
    }),
  ),
  organizer: v.optional(
    field(claim, 'Who held it, if the article says so.', '主办方；原文写明时填写。', {
      text: {en: 'The city council', 'zh-Hans': '市议会'},
      sources: [{paragraph: 1, evidence: ['the city council']}],
    }),
  ),
});

const fact = v.object({
  ...claimEntries,
  id,
  label: name('What kind of fact: a word or two before the text.', '事实的名目，一两个词，显示在内容之前。', {
    en: 'Chaired',
    'zh-Hans': '主持',
  }),
});

const slotName = oneOf(['happened', 'review', 'new', 'asked', 'next']);
const slot = v.object({
  slot: field(
    slotName,
    'Which section: what happened, a review of the past year, what is new, what is asked, what comes next.',
    '栏目：happened会议情况，review过去一年，new新在何处，asked有何要求，next下一步。',
    'happened',
  ),
  attribution: v.optional(attribution),
  claims: field(someOf(claim), 'Its sentences, in order.', '栏目中的各条，按顺序。', [
    {
      text: {en: 'Three documents were issued.', 'zh-Hans': '会议印发三份文件。'},
      sources: [{paragraph: 13, evidence: ['印发']}],
    },
  ]),
});

const figure = v.object({
  ...claimEntries,
  id,
  value: field(
    number,
    'The bare number, from which "text" reads on: 7, "priorities".',
    '只写数字，text接着它读：7，“项重点任务”。',
    7,
  ),
  display: v.optional(
    name('The number as it is shown, where plain digits would not do.', '显示的写法；只写数字不够时填写。', {
      en: '1,000,000',
      'zh-Hans': '100万',
    }),
  ),
  unit: v.optional(
    name('What follows the number, such as a percent sign.', '数字后的单位，如百分号。', {en: '%', 'zh-Hans': '%'}),
  ),
});

const programme = v.object({
  name: name('Name of the programme, project or place.', '项目、工程或地方的名称。', {
    en: '“Jingchu Anlan” modern water network',
    'zh-Hans': '“荆楚安澜”现代水网',
  }),
  sources,
});
const measure = v.object({
  id,
  title: name(
    'Heading of the measure: at most 6 words or 12 Chinese characters.',
    '举措标题：最多12个汉字或6个英文词。',
    {
      en: 'Expand industry',
      'zh-Hans': '壮大产业规模',
    },
  ),
  text: field(
    prose,
    'What is to be done: at most 40 words or 60 Chinese characters.',
    '做什么：最多60个汉字或40个英文词。',
    {
      en: 'Upgrade the clusters.',
      'zh-Hans': '升级产业集群。',
    },
  ),
  sources,
  basis: v.optional(basis),
  programmes: v.optional(
    field(v.array(programme), 'Named programmes that belong to it, shown as tags.', '所含的具名项目，以标签显示。', [
      {name: {en: 'Golden triangle', 'zh-Hans': '“金三角”'}, sources: [{paragraph: 7, evidence: ['金三角']}]},
    ]),
  ),
});

const diagramKind = oneOf(['network', 'tiers', 'flow', 'bars']);
const diagramItem = v.object({
  name: name('What stands there: a word or a few.', '图中的名称，一个词或几个词。', {
    en: 'Wuhan',
    'zh-Hans': '武汉',
  }),
  detail: v.optional(
    name('What belongs to it, below the name.', '名称下方的内容，如所在的城市群。', {
      en: 'Metropolitan area',
      'zh-Hans': '都市圈',
    }),
  ),
  value: v.optional(field(number, 'The number that a bar stands for: 0 or more.', '条形所代表的数字，不小于0。', 120)),
  display: v.optional(
    name('The number as it is shown, where plain digits would not do.', '数字的显示写法；只写数字不够时填写。', {
      en: '120 km',
      'zh-Hans': '120公里',
    }),
  ),
});
const diagram = v.object({
  id,
  kind: field(
    diagramKind,
    'How it is drawn: network, names that belong together (2 to 6, never as a map); tiers, levels with the highest first; flow, lanes side by side or steps; bars, numbers compared.',
    '画法：network相互关联的名称（2至6个，不是地图），tiers由高到低的层级，flow并列的通道或先后的步骤，bars数字对比。',
    'tiers',
  ),
  title: name('Heading of the diagram.', '图的标题。', {en: 'Tiers of enterprises', 'zh-Hans': '企业梯队'}),
  items: field(
    someOf(diagramItem),
    'What is in it, in order. Bars need a value each.',
    '图中各项，按顺序；bars各项须有value。',
    [{name: {en: '100 billion yuan', 'zh-Hans': '千亿级'}}],
  ),
  sources,
  basis: v.optional(basis),
  note: v.optional(note),
});

const priority = v.object({
  id,
  icon: v.optional(
    field(
      slug,
      'Picture beside it in the overview: innovation, demand, regions, infrastructure, reform, opening, livelihood, environment, safety, agriculture, governance. Default: its number.',
      '概览中的图标：innovation创新，demand消费与内需，regions区域协同，infrastructure基础设施，reform改革，opening对外开放，livelihood民生，environment生态环境，safety安全，agriculture农业，governance治理。默认显示序号。',
      'innovation',
    ),
  ),
  title: name(
    'Heading of the priority: at most 10 words or 14 Chinese characters.',
    '任务标题：最多14个汉字或10个英文词。',
    {
      en: 'Put innovation in the lead',
      'zh-Hans': '强化创新引领',
    },
  ),
  aim: field(claim, 'What it is for, in one sentence.', '目标，一句话。', {
    text: {en: 'Build a modern industrial system.', 'zh-Hans': '构建现代化产业体系。'},
    sources: [{paragraph: 5, evidence: ['现代化产业体系']}],
  }),
  measures: field(someOf(measure), 'The measures under it, in order.', '所含举措，按顺序。', [
    {
      id: 'scale',
      title: {en: 'Expand industry', 'zh-Hans': '壮大产业规模'},
      text: {en: 'Upgrade the clusters.', 'zh-Hans': '升级产业集群。'},
      sources: [{paragraph: 5, evidence: ['产业规模']}],
    },
  ]),
  diagrams: v.optional(
    field(
      v.array(diagram),
      'Small diagrams of what the article describes, below the measures.',
      '按原文内容绘制的小图，位于举措之后。',
      [
        {
          id: 'tiers',
          kind: 'tiers',
          title: {en: 'Tiers of enterprises', 'zh-Hans': '企业梯队'},
          items: [{name: {en: '100 billion yuan', 'zh-Hans': '千亿级'}}],
          sources: [{paragraph: 5, evidence: ['雁阵梯队']}],
        },
      ],
    ),
  ),
});
const priorities = v.object({
  attribution: v.optional(attribution),
  items: field(v.array(priority), 'The priorities, in the order of the article.', '各项任务，按原文顺序。', [
    priorityExample,
  ]),
});

const post = v.object({
  body: field(slug, 'Id of the body, from "bodies".', '所在机构在bodies中的id。', 'government'),
  title: name('The post, in lower case in English.', '职务；英文用小写。', {
    en: 'governor of Hubei Province',
    'zh-Hans': '湖北省省长',
  }),
  sources,
});
const person = v.object({
  id,
  name: name('The name. Chinese names in pinyin: surname first.', '姓名。中国人名的英文写法用拼音，姓在前。', {
    en: 'Li Dianxun',
    'zh-Hans': '李殿勋',
  }),
  pinyin: field(
    v.optional(v.pipe(v.string(), v.regex(/\S/), expected('words'))),
    'Pinyin of a Chinese name with its tones, surname first: shown above the characters where readers ask for it.',
    '中文姓名的带调拼音，姓在前：读者需要时标在汉字上方。',
    'Lǐ Diànxūn',
  ),
  posts: field(v.array(post), 'The posts that the article names, in its order.', '原文所列职务，按原文顺序。', [
    {
      body: 'government',
      title: {en: 'governor of Hubei Province', 'zh-Hans': '湖北省省长'},
      sources: [{paragraph: 2, evidence: ['省长李殿勋']}],
    },
  ]),
});
const body = v.object({
  id,
  name: name('Name of the body.', '机构名称。', {en: 'Hubei Provincial People’s Government', 'zh-Hans': '湖北省政府'}),
});

const role = oneOf(['spoke', 'chaired', 'attended', 'reported', 'joined']);
/** A person, or a body by those who stood for it. */
const member = v.union([
  v.object({
    person: field(slug, 'Id of the person, from "people".', '人员在people中的id。', 'li-dianxun'),
    sources,
  }),
  v.object({
    body: field(slug, 'Id of the body, from "bodies".', '机构在bodies中的id。', 'wuhan'),
    capacity: v.optional(name('Who stood for it.', '由谁代表。', {en: 'principal official', 'zh-Hans': '主要负责人'})),
    sources,
  }),
]);
const attendance = v.object({
  id: v.optional(field(slug, 'An id, where a role comes twice.', '同一role出现两次时所需的id。', 'voted-for')),
  role: field(
    role,
    'What they did: spoke, chaired, attended, shared experience in speeches, joined by video.',
    '做了什么：spoke讲话，chaired主持，attended出席，reported交流发言，joined视频参会。',
    'attended',
  ),
  label: v.optional(
    name('Heading of the group in place of the role’s own.', '代替role默认标题的组名。', {
      en: 'Voted for',
      'zh-Hans': '投赞成票',
    }),
  ),
  members: field(someOf(member), 'People and bodies, in the order of the article.', '人员和机构，按原文顺序。', [
    {person: 'li-dianxun', sources: [{paragraph: 2, evidence: ['李殿勋主持会议']}]},
  ]),
});

const document = v.object({
  ...claimEntries,
  id,
  kind: field(
    oneOf(['document', 'film']),
    'A document or a film. "text" is its title.',
    '文件或短片。text为其名称。',
    'document',
  ),
});

const showcase = v.object({
  title: name('Name of the exhibition or other side event.', '展览或其他配套活动的名称。', {
    en: 'Exhibition',
    'zh-Hans': '展示活动',
  }),
  claims: field(someOf(claim), 'What was shown.', '展示内容。', [claimExample]),
});

const reference = v.object({
  publisher: name('Who published it.', '发布者。', {
    en: 'State Council Information Office',
    'zh-Hans': '国务院新闻办公室',
  }),
  title: v.optional(name('Its title.', '标题。', {en: 'Press conference', 'zh-Hans': '新闻发布会'})),
  date: v.optional(
    field(date, 'When it was published.', '发布日期。', {
      iso: '2024-05-07',
      text: {en: 'May 7, 2024', 'zh-Hans': '2024年5月7日'},
    }),
  ),
  url: v.optional(field(address, 'Its address.', '网址。', 'https://www.example.org/briefing')),
});
const term = v.object({
  id,
  term: name('The term as the summary writes it.', '术语，与摘要中的写法一致。', {
    en: 'strategic fulcrum',
    'zh-Hans': '战略支点',
  }),
  explanation: field(prose, 'One sentence that explains it.', '一句话解释。', {
    en: 'Hubei’s goal in the report.',
    'zh-Hans': '报道中湖北的目标。',
  }),
  rendering: field(
    oneOf(['official', 'press', 'ours']),
    'Whose translation it is: an official one, the press’s, or this summary’s own, which readers see.',
    '译法来源：official官方，press媒体，ours本摘要自译（会向读者标明）。',
    'official',
  ),
  reference: v.optional(
    field(reference, 'A publication that the explanation rests on.', '解释所依据的出版物。', {
      publisher: {en: 'State Council Information Office', 'zh-Hans': '国务院新闻办公室'},
    }),
  ),
});

const publication = v.object({
  language: field(languageTag, 'Language that the article is written in.', '原文所用语言。', 'zh-Hans'),
  publisher: name('Who published the article.', '刊发者。', {en: 'Wuhan Evening News', 'zh-Hans': '武汉晚报'}),
  origin: v.optional(
    name('Whom they carry, where it is a reprint.', '转载时的首发者。', {en: 'Hubei Daily', 'zh-Hans': '湖北日报'}),
  ),
  authors: field(v.array(text), 'Its authors, if it names them; otherwise an empty list.', '作者；未署名则为空列表。', [
    {en: 'Yang Nianming', 'zh-Hans': '杨念明'},
  ]),
  headline: field(someOf(text), 'Its headline, one text for each line.', '原文标题，每行一项。', [
    {en: 'Conference held', 'zh-Hans': '推进大会举行'},
  ]),
  editor: v.optional(
    name('The editor responsible, if named.', '责任编辑；署名时填写。', {en: 'The city desk', 'zh-Hans': '本地新闻部'}),
  ),
  published: v.optional(
    field(date, 'When it was published, if known.', '刊发日期；已知时填写。', {
      iso: '2026-02-25',
      text: {en: 'February 25, 2026', 'zh-Hans': '2026年2月25日'},
    }),
  ),
  url: v.optional(
    field(
      address,
      'Address of the article, if it is online.',
      '原文网址；网上有原文时填写。',
      'https://news.example.org/report',
    ),
  ),
});

const production = v.object({
  kind: field(
    oneOf(['human', 'ai-assisted', 'ai']),
    'How the summary was made. The label is always shown, printed and copied.',
    '摘要的制作方式：human人工，ai-assisted人工智能辅助，ai人工智能生成。标签始终显示，打印和复制时也会带上。',
    'human',
  ),
  date: field(date, 'When it was made.', '制作日期。', {
    iso: '2026-11-23',
    text: {en: 'November 23, 2026', 'zh-Hans': '2026年11月23日'},
  }),
  notes: field(
    someOf(prose),
    'Who or what wrote it, when and from what; what was left out; how it was checked. A sentence each.',
    '由谁、何时、依据什么写成，省略了什么，如何核对，各一句。',
    [{en: 'Written by the city desk.', 'zh-Hans': '由本地新闻部撰写。'}],
  ),
});

const correction = v.object({
  date: field(date, 'When it was corrected.', '更正日期。', {
    iso: '2026-03-01',
    text: {en: 'March 1, 2026', 'zh-Hans': '2026年3月1日'},
  }),
  text: field(prose, 'What was corrected.', '更正了什么。', {en: 'The date was wrong.', 'zh-Hans': '日期有误。'}),
});

export const reportSchema = v.object({
  $schema: v.optional(
    field(
      v.string(),
      'Address of this schema, for editors such as VS Code.',
      '本模式的地址，供VS Code等编辑器使用。',
      './report.schema.json',
    ),
  ),
  format: field(v.literal(1), 'Version of the format: 1.', '格式版本：1。', 1),
  id: field(slug, 'Id of the report.', '报道摘要的id。', 'hubei-2026-02-24'),
  languages: field(
    someOf(languageTag),
    'Languages of the report. Every text stands in each of them.',
    '所用语言。每段文字都须有各语言版本。',
    ['zh-Hans', 'en'],
  ),
  headings: field(
    v.object({
      summary: name('Heading of the summary: says the substance.', '摘要的标题，直说要点。', {
        en: 'Hubei sets seven priorities',
        'zh-Hans': '湖北部署七项重点任务',
      }),
      priorities: name('Heading of the priorities.', '重点任务列表的标题。', {
        en: 'Seven priorities',
        'zh-Hans': '七项重点任务',
      }),
      attendees: name('Heading of the list of attendees.', '参会名单的标题。', {
        en: 'Who took part',
        'zh-Hans': '谁参加了会议',
      }),
    }),
    'Headings of the three elements.',
    '三个元素的标题。',
    {
      summary: both('Hubei sets seven priorities', '湖北部署七项重点任务'),
      priorities: both('Seven priorities', '七项重点任务'),
      attendees: both('Who took part', '谁参加了会议'),
    },
  ),
  gist: v.optional(
    field(
      claim,
      'All of it in at most 45 words or 80 Chinese characters.',
      '全文概要：最多80个汉字或45个英文词。',
      claimExample,
    ),
  ),
  event: field(event, 'The event that the article reports.', '原文所报道的活动。', {
    name: both('Provincial conference', '全省推进大会'),
    shortName: both('Hubei fulcrum conference', '湖北支点推进会'),
    sources: claimExample.sources,
    date: {...dateExample, sources: [{paragraph: 1, evidence: ['2月24日']}]},
  }),
  facts: field(v.array(fact), 'Facts at a glance.', '要点一览。', [
    {id: 'papers', label: both('Issued', '印发'), ...claimExample},
  ]),
  slots: field(v.array(slot), 'Sections of claims, each at most once.', '分栏内容，每栏最多一次。', [
    {slot: 'happened', claims: [claimExample]},
  ]),
  figures: field(v.array(figure), 'Key figures.', '关键数字。', [
    {id: 'papers', value: 3, ...claimExample, text: both('documents', '份文件')},
  ]),
  priorities: field(priorities, 'The priorities with their measures.', '重点任务及其举措。', {
    items: [priorityExample],
  }),
  people: field(v.array(person), 'Everybody whom the article names.', '原文提到的所有人员。', [
    {id: 'li-dianxun', name: both('Li Dianxun', '李殿勋'), posts: []},
  ]),
  bodies: field(v.array(body), 'Every body that is referred to.', '提到的所有机构。', [
    {id: 'wuhan', name: both('Wuhan', '武汉市')},
  ]),
  attendance: field(v.array(attendance), 'Who took part, by what they did.', '参会者，按做了什么分组。', [
    {role: 'chaired', members: [{person: 'li-dianxun', sources: [{paragraph: 2, evidence: ['李殿勋主持会议']}]}]},
  ]),
  documents: field(v.array(document), 'Documents issued and films shown.', '印发的文件和播放的短片。', [
    documentExample,
  ]),
  showcase: v.optional(
    field(showcase, 'An exhibition or other side event.', '展览或其他配套活动。', {
      title: both('Exhibition', '展示活动'),
      claims: [claimExample],
    }),
  ),
  glossary: field(v.array(term), 'Terms explained.', '名词解释。', [
    {
      id: 'fulcrum',
      term: both('strategic fulcrum', '战略支点'),
      explanation: both('Hubei’s goal in the report.', '报道中湖北的目标。'),
      rendering: 'official',
    },
  ]),
  source: field(
    publication,
    'The article: who published it, who wrote it, its headline.',
    '原文的刊发者、作者和标题。',
    {
      language: 'zh-Hans',
      publisher: both('Wuhan Evening News', '武汉晚报'),
      authors: [],
      headline: [both('Conference held', '推进大会举行')],
    },
  ),
  production: field(production, 'How the summary was made.', '摘要如何制作。', {
    kind: 'human',
    date: dateExample,
    notes: [both('Written by the city desk.', '由本地新闻部撰写。')],
  }),
  corrections: field(v.array(correction), 'What was corrected, shown on every element.', '更正，在各元素上显示。', [
    {date: dateExample, text: both('The date was wrong.', '日期有误。')},
  ]),
  contact: v.optional(
    field(
      address,
      'Where readers can report a mistake.',
      '读者报告错误的网址。',
      'https://news.example.org/corrections',
    ),
  ),
});

/** The report as it is once parsed. */
export type Report = v.InferOutput<typeof reportSchema>;
export type Text = v.InferOutput<typeof text>;
export type Source = v.InferOutput<typeof source>;
export type Attribution = v.InferOutput<typeof attribution>;
export type Basis = v.InferOutput<typeof basis>;
export type Claim = v.InferOutput<typeof claim>;
export type Fact = v.InferOutput<typeof fact>;
export type Figure = v.InferOutput<typeof figure>;
export type Slot = v.InferOutput<typeof slot>;
export type SlotName = v.InferOutput<typeof slotName>;
export type Priority = v.InferOutput<typeof priority>;
export type Measure = v.InferOutput<typeof measure>;
export type Diagram = v.InferOutput<typeof diagram>;
export type Programme = v.InferOutput<typeof programme>;
export type Person = v.InferOutput<typeof person>;
export type Body = v.InferOutput<typeof body>;
export type Role = v.InferOutput<typeof role>;
export type Member = v.InferOutput<typeof member>;
export type Attendance = v.InferOutput<typeof attendance>;
export type ReportDocument = v.InferOutput<typeof document>;
export type Term = v.InferOutput<typeof term>;
export type Publication = v.InferOutput<typeof publication>;
export type Production = v.InferOutput<typeof production>;
