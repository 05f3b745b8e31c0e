import type {Member, Report} from '../../../src/report/schema.js';
import {at, type Rule} from './rule.js';

/** Who took part as the report has it: role, then those who stand there, in its order. */
const expected: Record<'zh-Hans' | 'en', string[]> = {
  'zh-Hans': [
    'spoke 王忠林',
    'chaired 李殿勋',
    'attended 孙伟',
    'attended 诸葛宇杰',
    'attended 马国强',
    'attended 中共湖北省委: 常委',
    'attended 湖北省人大常委会: 领导同志',
    'attended 湖北省政府: 领导同志',
    'attended 湖北省政协: 领导同志',
    'attended 湖北省军区: 主要负责同志',
    'attended 湖北省高级人民法院: 院长',
    'attended 湖北省人民检察院: 检察长',
    'reported 湖北省发展改革委: 主要负责人',
    'reported 武汉市: 主要负责人',
    'reported 黄石市: 主要负责人',
    'reported 湖北交通投资集团有限公司: 主要负责人',
    'reported 楚能新能源股份有限公司: 主要负责人',
    'joined 各市、州: 分会场',
  ],
  en: [
    'spoke Wang Zhonglin',
    'chaired Li Dianxun',
    'attended Sun Wei',
    'attended Zhuge Yujie',
    'attended Ma Guoqiang',
    'attended CPC Hubei Provincial Committee: members of the Standing Committee',
    'attended Standing Committee of the Hubei Provincial People’s Congress: leaders',
    'attended Hubei Provincial People’s Government: leaders',
    'attended Hubei Provincial Committee of the CPPCC: leaders',
    'attended Hubei Provincial Military Command: principal officers',
    'attended Hubei Higher People’s Court: president',
    'attended Hubei Provincial People’s Procuratorate: chief procurator',
    'reported Hubei Provincial Development and Reform Commission: principal official',
    'reported Wuhan: principal official',
    'reported Huangshi: principal official',
    'reported Hubei Communications Investment Group Co., Ltd.: head',
    'reported CORNEX New Energy Co., Ltd.: head',
    'joined The cities and the autonomous prefecture: branch venues',
  ],
};

function called(report: Report, member: Member, language: 'zh-Hans' | 'en'): string {
  if ('person' in member) return report.people.find(({id}) => id === member.person)?.name[language] ?? '';
  const body = report.bodies.find(({id}) => id === member.body)?.name[language] ?? '';
  const capacity = member.capacity?.[language] ?? '';
  return `${body}: ${capacity}`;
}

const differs = (found: readonly string[], wanted: readonly string[]): string[] =>
  Array.from({length: Math.max(found.length, wanted.length)}, (_, i) =>
    found[i] === wanted[i] ? '' : `${i}: ${found[i]} instead of ${wanted[i]}`,
  ).filter((line) => line !== '');

export const order: Rule[] = [
  {
    name: 'T18: those who took part stand in the report’s order, in both languages',
    find: (report) =>
      (['zh-Hans', 'en'] as const).flatMap((language) =>
        differs(
          report.attendance.flatMap(({role, members}) =>
            members.map((member) => `${role} ${called(report, member, language)}`),
          ),
          expected[language],
        ),
      ),
    spoil: (report) => at(report.attendance, 2).members.reverse(),
  },
  {
    name: 'T18: people stand in the report’s order',
    find: ({people}) =>
      differs(
        people.map(({id}) => id),
        ['wang-zhonglin', 'li-dianxun', 'sun-wei', 'zhuge-yujie', 'ma-guoqiang'],
      ),
    spoil: (report) => report.people.sort((a, b) => a.id.localeCompare(b.id)),
  },
  {
    name: 'every person has the posts that the report gives them, in its order',
    find: ({people}) =>
      differs(
        people.flatMap(({posts}) => posts.map(({title}) => title['zh-Hans'] ?? '')),
        [
          '湖北省委书记',
          '湖北省人大常委会主任',
          '湖北省委副书记',
          '湖北省省长',
          '湖北省政协党组书记',
          '湖北省政协主席',
          '湖北省委副书记',
          '湖北省人大常委会党组书记',
          '湖北省人大常委会常务副主任',
        ],
      ),
    spoil: (report) => at(report.people, 0).posts.reverse(),
  },
  {
    name: 'the bodies stand in the order in which the report comes to them',
    find: ({bodies}) =>
      differs(
        bodies.map(({id}) => id),
        [
          'cpc',
          'congress',
          'government',
          'cppcc',
          'drc',
          'wuhan',
          'huangshi',
          'transport',
          'cornex',
          'military',
          'court',
          'procuratorate',
          'cities',
        ],
      ),
    spoil: (report) => report.bodies.reverse(),
  },
  {
    name: 'the seven priorities stand in the report’s order, each from its own paragraph',
    find: ({priorities}) => [
      ...differs(
        priorities.items.map(({id}) => id),
        ['innovation', 'demand', 'regions', 'foundations', 'reform', 'opening', 'livelihood'],
      ),
      ...priorities.items.flatMap((item, i) =>
        [item.aim, ...item.measures]
          .filter(({sources}) => sources.some(({paragraph}) => paragraph !== i + 5))
          .map(() => `${item.id}: cites another paragraph than ${i + 5}`),
      ),
    ],
    spoil: (report) => report.priorities.items.reverse(),
  },
  {
    name: 'the three documents and the film are named in full',
    find: ({documents}) =>
      differs(
        documents.map(({text}) => text['zh-Hans'] ?? ''),
        [
          '《2025年全省支点建设总结评估报告》',
          '《加快建成支点七个行动方案2026年重点工作清单》',
          '《全省深化拓展“干部素质提升年”实施方案》',
          '“奋进开新局·支点建设2025”',
        ],
      ),
    spoil: (report) => report.documents.pop(),
  },
];
