import {at, claims, type Rule, texts, warned} from './rule.js';

export const content: Rule[] = [
  {
    name: 'every text stands in both languages, and in no other',
    find: (report) =>
      texts(report)
        .filter(
          ({text}) =>
            Object.keys(text).sort().join() !== 'en,zh-Hans' ||
            Object.values(text).some((words) => words.trim() === ''),
        )
        .map(({path}) => path),
    spoil: (report) => delete at(report.glossary, 3).explanation['en'],
  },
  {
    name: 'the gist is at most 80 characters or 45 words',
    find: warned('length', /^gist\.text/),
    spoil: (report) => (report.gist!.text['en'] += ' And some more words that take it past the limit.'),
  },
  {
    name: 'a priority’s title is at most 14 characters or 10 words, and 60 letters',
    find: warned('length', /^priorities\.items\[\d+\]\.title/),
    spoil: (report) =>
      (at(report.priorities.items, 2).title['en'] =
        'Strengthen interregional coordination throughout all of Hubei’s regions'),
  },
  {
    name: 'a measure’s title is at most 12 characters or 6 words',
    find: warned('length', /measures\[\d+\]\.title/),
    spoil: (report) => (at(at(report.priorities.items, 0).measures, 1).title['zh-Hans'] = '不断壮大先进制造业产业规模'),
  },
  {
    name: 'a measure, an aim or a claim is at most 60 characters or 40 words',
    find: warned('length', /(measures\[\d+\]|aim|claims\[\d+\])\.text/),
    spoil: (report) =>
      (at(at(report.priorities.items, 3).measures, 0).text['zh-Hans'] +=
        '另有一句放不下的话，应当另立一条，而不是写得更长。'),
  },
  {
    name: 'no evaluative word of ours: outside quotations, names and the original headline',
    find: warned('evaluative-word'),
    spoil: (report) =>
      (at(at(report.slots, 0).claims, 0).text['en'] = 'Wang Zhonglin spoke at the historic conference.'),
  },
  {
    name: 'no first person plural',
    find: warned('first-person'),
    spoil: (report) => (at(report.priorities.items, 6).aim.text['zh-Hans'] = '增进我省民生福祉达到新水平。'),
  },
  {
    name: 'nothing of the conference of 2025 comes in',
    find: (report) =>
      [/王艳玲/, /Wang Yanling/i, /2025年2月5日/, /February 5, 2025/]
        .filter((trap) => trap.test(JSON.stringify(report)))
        .map(String),
    spoil: (report) => (at(report.people, 4).name['zh-Hans'] = '王艳玲'),
  },
  {
    name: 'what the report leaves open stays open outside the glossary: 51020, the seven strategies, the five centers, the coined axes',
    find: (report) =>
      texts(report)
        .filter(({path}) => !path.startsWith('glossary'))
        .flatMap(({path, zh, en}) =>
          [/支柱产业|神农架|武当/.exec(zh.replaceAll('襄十随神', '')), /pillar industr|Wudang|Chibi/i.exec(en)].flatMap(
            (hit) => (hit ? [`${path}: ${hit[0]}`] : []),
          ),
        ),
    spoil: (report) => (at(at(report.priorities.items, 0).measures, 1).text['en'] = 'Upgrade five pillar industries.'),
  },
  {
    name: 'a glossary entry whose explanation has figures of its own names its source',
    find: (report) =>
      report.glossary
        .filter(({explanation, reference}) => /\d/.test(explanation['en'] ?? '') && !reference?.title)
        .map(({id}) => id),
    spoil: (report) => report.glossary.forEach((entry) => delete entry.reference),
  },
  {
    name: 'the summary is labelled as made by AI, checked by no person on record, and credited in full',
    find: ({production, source}) => [
      ...(production.kind === 'ai' ? [] : ['production.kind']),
      ...(production.notes.some((note) => /no check by a person/.test(note['en'] ?? '')) ? [] : ['production.notes']),
      ...(source.publisher['en'] === 'Wuhan Evening News' && source.origin?.['en'] === 'Hubei Daily'
        ? []
        : ['source.publisher']),
      ...(source.headline.length === 3 && source.authors.length === 2 ? [] : ['source.headline, source.authors']),
      ...(source.url || source.editor || source.published ? ['source: a field that the article does not fill'] : []),
    ],
    spoil: (report) => (at(report.production.notes, 2)['en'] = 'Checked by an editor.'),
  },
  {
    name: '¶3 to ¶12 are Wang Zhonglin’s speech, said so: 指出 said, 强调 stressed, 要求 required; what the meeting did is the reporter’s',
    find: (report) => {
      const verbOf = (paragraph: number): string | undefined =>
        paragraph === 3
          ? 'said'
          : paragraph === 12
            ? 'required'
            : paragraph >= 4 && paragraph < 12
              ? 'stressed'
              : undefined;
      const own = claims(report).flatMap(({path, attribution, sources}) => {
        const verb = verbOf(sources[0]?.paragraph ?? 0);
        const asked = sources[0]?.paragraph === 1 ? 'stressed' : undefined;
        const right =
          verb || asked
            ? attribution?.speaker === 'wang-zhonglin' && attribution.verb === (verb ?? asked)
            : attribution === undefined;
        return right ? [] : [path];
      });
      const {attribution} = report.priorities;
      return attribution?.speaker === 'wang-zhonglin' && attribution.verb === 'stressed' ? own : [...own, 'priorities'];
    },
    spoil: (report) => delete at(report.slots, 1).attribution,
  },
  {
    name: 'the year 2026, the seven priorities and what else is counted or worked out says so',
    find: ({event, figures}) => [
      ...(event.date.basis === 'inferred' && event.date.note ? [] : ['event.date']),
      ...figures
        .filter(
          ({id, basis}) =>
            (basis === 'counted') !== ['priorities', 'requirements', 'corridors', 'documents'].includes(id),
        )
        .map(({id}) => `figures: ${id}`),
    ],
    spoil: (report) => delete at(report.figures, 0).basis,
  },
  {
    name: 'what is counted is counted right',
    find: ({figures, priorities, documents, slots}) => {
      const value = (id: string): number | undefined => figures.find((figure) => figure.id === id)?.value;
      const required =
        slots
          .find(({slot}) => slot === 'asked')
          ?.claims.filter(({sources, attribution}) => !attribution && sources[0]?.paragraph === 12) ?? [];
      return [
        ...(value('priorities') === priorities.items.length && priorities.items.length === 7 ? [] : ['priorities']),
        ...(value('documents') === documents.filter(({kind}) => kind === 'document').length ? [] : ['documents']),
        // the first of ¶12 is what the five serve
        ...(value('requirements') === required.length - 1 ? [] : ['requirements']),
      ];
    },
    spoil: (report) => report.priorities.items.pop(),
  },
  {
    name: 'a four-digit year of the Chinese stands in the English too',
    find: (report) =>
      texts(report).flatMap(({path, zh, en}) =>
        (zh.match(/20\d\d/g) ?? []).filter((year) => !en.includes(year)).map((year) => `${path}: ${year}`),
      ),
    spoil: (report) =>
      (at(report.documents, 0).text['en'] = '2024 Provincial Summary and Assessment Report on Building the Fulcrum'),
  },
  {
    name: 'CPC and CPPCC are spelled out where a reader of an element first meets them',
    find: (report) => {
      const {gist, facts, slots, people} = report;
      const summary = [
        gist!.text,
        ...facts.map(({text}) => text),
        ...slots.flatMap((slot) => slot.claims.map(({text}) => text)),
      ].map((text) => text['en'] ?? '');
      const attendees = people.flatMap(({posts}) => posts.map(({title}) => title['en'] ?? ''));
      const first = (list: string[], short: string, full: string): string[] => {
        const met = list.find((words) => new RegExp(`\\b${short}\\b`).test(words));
        return met === undefined || met.includes(`${full} (${short})`) ? [] : [met];
      };
      return [
        ...first(summary, 'CPC', 'Communist Party of China'),
        ...first(attendees, 'CPC', 'Communist Party of China'),
        ...first(attendees, 'CPPCC', 'Chinese People’s Political Consultative Conference'),
      ];
    },
    spoil: (report) =>
      (at(at(report.people, 0).posts, 0).title['en'] = 'secretary of the CPC Hubei Provincial Committee'),
  },
];
