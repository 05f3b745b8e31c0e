import {describeGenerator} from '../support/generator.ts';

const all = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'];
const bundled = 'hubei-2026-02-24';

describeGenerator('eleventy', [
  {title: 'a page in Markdown', path: '/index.html', language: 'en', report: bundled, elements: all},
  {title: 'a page in Nunjucks', path: '/zh/', language: 'zh-Hans', report: bundled, elements: all},
  {
    title: 'a page in Markdown with a report of its own',
    path: '/own/',
    language: 'en',
    report: 'budget-invented',
    elements: ['fulcrum-priorities'],
  },
]);
