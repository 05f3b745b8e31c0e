// A small report in Arabic and English. Town, people and park are invented.
import type {Report, Text} from '../../../src/report/schema.ts';

const both = (ar: string, en: string): Text => ({ar, en});
const sources = [{paragraph: 1, evidence: ['افتتاح الحديقة']}];
const claim = (ar: string, en: string) => ({text: both(ar, en), sources});
const measure = (id: string, title: Text, text: Text) => ({id, title, text, sources});

export const arabic: Report = {
  format: 1,
  id: 'river-park',
  languages: ['ar', 'en'],
  headings: {
    summary: both('افتتاح حديقة على ضفة النهر', 'A park opens on the river'),
    priorities: both('مهمتان للبلدية', 'Two tasks for the town'),
    attendees: both('المشاركون', 'Who took part'),
  },
  gist: claim(
    'افتتحت البلدية حديقة جديدة مساحتها 12 هكتارًا، وستُزرع فيها __خطة الأشجار__.',
    'The town opened a new park of 12 hectares, where the __plan of trees__ will be carried out.',
  ),
  event: {
    name: both('حفل افتتاح الحديقة', 'Opening of the park'),
    shortName: both('افتتاح الحديقة', 'Park opening'),
    sources,
    date: {...claim('12 مايو 2031', 'May 12, 2031'), iso: '2031-05-12'},
  },
  facts: [{id: 'chair', label: both('الرئاسة', 'Chaired'), ...claim('ليلى حداد', 'Layla Haddad')}],
  slots: [
    {
      slot: 'next',
      attribution: {speaker: 'layla-haddad', verb: 'said', label: both('قالت ليلى حداد:', 'Layla Haddad said:')},
      claims: [claim('ستُفتتح حديقة ثانية.', 'A second park will follow.')],
    },
  ],
  figures: [{id: 'trees', value: 300, ...claim('شجرة', 'trees')}],
  priorities: {
    items: [
      {
        id: 'water',
        title: both('الحفاظ على نظافة النهر', 'Keep the river clean'),
        aim: claim('مياه نظيفة للجميع', 'Clean water for all'),
        measures: [
          measure(
            'filter',
            both('تنقية المياه', 'Filter the water'),
            both('إنشاء محطة لتنقية مياه النهر.', 'Build a station that filters the river.'),
          ),
        ],
      },
      {
        id: 'paths',
        title: both('إنشاء ممرات للمشاة', 'Build paths'),
        aim: claim('مساحة للمشي', 'Room to walk'),
        measures: [
          measure(
            'length',
            both('كيلومتران', 'Two kilometers'),
            both('تمهيد الممرات على الضفتين.', 'Pave both banks.'),
          ),
        ],
      },
    ],
  },
  people: [
    {
      id: 'layla-haddad',
      name: both('ليلى حداد', 'Layla Haddad'),
      posts: [{body: 'town', title: both('رئيسة البلدية', 'mayor'), sources}],
    },
  ],
  bodies: [{id: 'town', name: both('البلدية', 'the town')}],
  attendance: [{role: 'chaired', label: both('ترأست', 'Chaired'), members: [{person: 'layla-haddad', sources}]}],
  documents: [{id: 'plan', kind: 'document', ...claim('خطة الأشجار', 'Plan of trees')}],
  glossary: [],
  source: {
    language: 'ar',
    publisher: both('صحيفة النهر', 'The River Paper'),
    authors: [],
    headline: [both('افتتاح الحديقة', 'Park opened')],
  },
  production: {
    kind: 'human',
    date: {iso: '2031-05-13', text: both('13 مايو 2031', 'May 13, 2031')},
    notes: [both('نص مختلق للاختبار.', 'Invented for tests.')],
  },
  corrections: [],
};
