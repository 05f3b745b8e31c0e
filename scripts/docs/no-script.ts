// The children of the elements in demo/no-script.html: all that the elements say, as plain HTML in both languages.
import {readFileSync} from 'node:fs';
import {runnerImport} from 'vite';
import type {withLocale} from '../../src/localization/localize.js';
import type {Report} from '../../src/report/schema.js';
import type {attendeesView} from '../../src/views/attendees-view.js';
import type {frameView} from '../../src/views/frame-view.js';
import type {ItemView, SectionView} from '../../src/views/item-view.js';
import type {prioritiesView, PriorityView} from '../../src/views/priorities-view.js';
import type {summaryView} from '../../src/views/summary-view.js';

export interface Views {
  withLocale: typeof withLocale;
  attendeesView: typeof attendeesView;
  frameView: typeof frameView;
  prioritiesView: typeof prioritiesView;
  summaryView: typeof summaryView;
}

/** The views, from the source. For scripts: tests import them by themselves. */
export async function loadViews(): Promise<Views> {
  const files = [
    'localization/localize',
    ...['attendees-view', 'frame-view', 'priorities-view', 'summary-view'].map((name) => `views/${name}`),
  ];
  // one runner: the views and withLocale() have to share their localization
  const entry = files.map((file) => `export * from '/src/${file}.ts';`).join('\n');
  const {module} = await runnerImport<Views>('virtual:views', {
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'views',
        resolveId: (id) => (id === 'virtual:views' ? `\0${id}` : undefined),
        load: (id) => (id === '\0virtual:views' ? entry : undefined),
      },
    ],
  });
  return module;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const tag = (name: string, text: string | undefined) => (text ? `<${name}>${escape(text)}</${name}>` : '');
const lines = (...all: readonly string[]) => all.filter(Boolean).join('\n');

/** "Label: text", where the label does not say so itself and is no number. */
function itemText({label, text, original, details = [], remark}: ItemView, colon: string): string {
  const gap = colon.endsWith(' ') ? ' ' : '';
  const name = label?.trimEnd();
  const head = name ? `<b>${escape(name)}</b>${/[:：]$|^\d/.test(name) ? gap : colon}` : '';
  const tail = [...details, remark].filter(Boolean).map((detail) => escape(detail!));
  return `${head}${escape(text)}${original ? ` <span lang="zh-Hans">${escape(original)}</span>` : ''}${tail.length ? colon + tail.join(' ') : ''}`;
}

export function noScript({withLocale, attendeesView, frameView, prioritiesView, summaryView}: Views): string {
  const report = JSON.parse(readFileSync('src/report/reports/hubei-2026-02-24.json', 'utf8')) as Report;

  const inLanguage = (language: string) => {
    const colon = language === 'en' ? ': ' : '：';
    const items = (views: readonly ItemView[]) => views.map((view) => `<li>${itemText(view, colon)}</li>`).join('\n');
    const section = ({kind, title, attribution, items: views}: SectionView) =>
      kind === 'gist'
        ? tag('p', views[0]?.text)
        : lines(tag('h3', title), tag('p', attribution), `<ul>\n${items(views)}\n</ul>`);
    const priority = ({title, aim, measures}: PriorityView) =>
      lines(
        `<li><b>${escape(title)}</b>${colon}${escape(aim.text)}`,
        `<ul>\n${measures.map(({title: name, text, programmes}) => `<li><b>${escape(name)}</b>${colon}${escape(text)} ${programmes.map((one) => `<i>${escape(one)}</i>`).join(' ')}`.trim() + '</li>').join('\n')}\n</ul></li>`,
      );
    const {credit} = frameView(report, language, undefined, false);
    const footer = `<p><b>${escape(credit.production)}</b> ${escape(credit.source)}<br>${escape(credit.headlineLabel)}<cite lang="zh-Hans">${escape(credit.headline)}</cite></p>`;
    const element = (name: string, heading: string, ...content: readonly string[]) =>
      lines(`<fulcrum-${name} lang="${language}">`, tag('h2', heading), ...content, footer, `</fulcrum-${name}>`);

    const summary = summaryView(report, language, undefined);
    const priorities = prioritiesView(report, language);
    const attendees = attendeesView(report, language, 'role');
    return lines(
      element(
        'summary',
        summary.heading,
        tag('p', summary.meta.map(({text}) => text).join(' · ')),
        ...summary.sections.map(section),
      ),
      element(
        'priorities',
        priorities.heading,
        tag('p', priorities.attribution),
        `<ol>\n${priorities.items.map(priority).join('\n')}\n</ol>`,
      ),
      element('attendees', attendees.heading, ...attendees.sections.map(section)),
    );
  };
  return report.languages
    .map((language) => `<div lang="${language}">\n${withLocale(language, () => inLanguage(language))}\n</div>\n`)
    .join('');
}
