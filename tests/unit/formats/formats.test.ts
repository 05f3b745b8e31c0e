import {readdirSync, readFileSync} from 'node:fs';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString} from 'mdast-util-to-string';
import {describe, expect, it} from 'vitest';
import {renderHtml} from '../../../src/formats/plain-html.js';
import {renderMarkdown} from '../../../src/formats/markdown.js';
import type {ElementName} from '../../../src/formats/options.js';
import {jsonLd} from '../../../src/formats/structured-data.js';
import {renderText} from '../../../src/formats/plain-text.js';
import {outcomeOf} from '../../../src/report/load-report.js';
import type {Report} from '../../../src/report/schema.js';
import {largeReport} from '../../support/large-report.js';
import {attribute, parsed, textOf, wordsIn} from './html.js';
import {bundled, everyReport, flat, shownTexts} from './reports.js';

/** The words of Markdown as its readers have them: a block, a row, a cell each by itself. */
const markdownText = (markdown: string) =>
  flat(
    fromMarkdown(markdown)
      .children.map((one) => toString(one))
      .join(' '),
  );
const folder = 'tests/fixtures/nasty';
/** As it would be handed over; undefined where it is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
const isolates = /[\u2068\u2069]/g;
const formats: readonly (readonly [string, (report: Report, language: string) => string])[] = [
  ['HTML', (report, language) => textOf(renderHtml(report, {language}))],
  ['Markdown', (report, language) => markdownText(renderMarkdown(report, {language}))],
  ['plain text', (report, language) => flat(renderText(report, {language}).replace(isolates, ''))],
];
const names: readonly ElementName[] = ['summary', 'priorities', 'attendees'];

describe.each(everyReport)('%s in %s', (_name, language, report) => {
  const shown = shownTexts(report, language);
  const html = renderHtml(report, {language});

  it.each(formats)('says in %s all that the elements say', (_format, textIn) => {
    const text = textIn(report, language);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((one) => !text.includes(one))).toEqual([]);
  });

  it('is well-formed HTML with no class, style, script, handler or comment', () => {
    const {all, errors} = parsed(html);
    expect(errors).toEqual([]);
    const known = ['lang', 'dir', 'id', 'href', 'referrerpolicy'];
    expect(all.flatMap(({attrs}) => attrs.map(({name}) => name)).filter((one) => !known.includes(one))).toEqual([]);
    const tags = /^(article|section|footer|h[2-6]|p|ul|ol|li|b|small|span|em|cite|dfn|a)$/;
    expect(all.map(({tagName}) => tagName).filter((one) => !tags.test(one))).toEqual([]);
    expect(html).not.toContain('<!--');
  });

  it('says which language it is in, and which way that runs', () => {
    const roots = parsed(html).all.filter(({tagName}) => /^(article|section)$/.test(tagName));
    const dir = language === 'ar' ? 'rtl' : undefined;
    for (const root of roots) expect([attribute(root, 'lang'), attribute(root, 'dir')]).toEqual([language, dir]);
  });

  it('has headings that leave out no level', () => {
    const levels = parsed(html)
      .all.flatMap(({tagName}) => /^h(\d)$/.exec(tagName)?.[1] ?? [])
      .map(Number);
    expect(levels.filter((level) => level === 2)).toHaveLength(3);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1)).toBeLessThan(2));
  });

  it('is the same every time, whatever else is rendered in between', () => {
    for (const other of report.languages) renderHtml(report, {language: other});
    expect(renderHtml(report, {language})).toBe(html);
  });

  it('reads with its tags stripped: no word runs into that of the next block', () => {
    const blocks = parsed(html).all.filter(({tagName}) => /^(h\d|p|li)$/.test(tagName));
    const lines = html.replace(/<[^>]*>/g, '').split('\n');
    for (const block of blocks.filter(
      ({childNodes}) => !childNodes.some((one) => /^(p|ul|ol|h\d)$/.test(one.nodeName)),
    ))
      expect(lines.map((line) => textOf(line).trim())).toContain(flat(wordsIn(block)));
  });
});

describe('plain HTML', () => {
  it('has the fragments that the elements follow, once each', () => {
    const ids = parsed(renderHtml(bundled)).all.flatMap((one) => attribute(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [...names.map((name) => `fulcrum-${name}`), 'fulcrum-priority-3', 'fulcrum-measure-3-2'])
      expect(ids).toContain(id);
    expect(parsed(renderHtml(bundled, {ids: false})).all.flatMap((one) => attribute(one, 'id') ?? [])).toEqual([]);
  });

  it('marks what is in the language of the article', () => {
    const spans = parsed(renderHtml(bundled, {language: 'en'})).all.filter(({tagName}) => tagName === 'span');
    const chinese = spans.filter((one) => /\p{Script=Han}/u.test(wordsIn(one)));
    expect(chinese.length).toBeGreaterThan(50);
    for (const one of chinese) expect(attribute(one, 'lang')).toBe('zh-Hans');
    const outside = textOf(renderHtml(bundled, {language: 'en'}).replace(/<span lang="zh-Hans">.*?<\/span>/g, ''));
    expect(outside).not.toMatch(/\p{Script=Han}/u);
  });

  it('lets words of the other direction keep their own', () => {
    const [, language, report] = everyReport.find(([name]) => name === 'arabic')!;
    const spans = parsed(renderHtml(report, {language})).all.filter(({tagName}) => tagName === 'span');
    const english = spans.filter((one) => attribute(one, 'lang') === 'en');
    expect(english.length).toBeGreaterThan(0);
    for (const one of english) expect(attribute(one, 'dir')).toBe('ltr');
    expect(renderText(report, {language})).toMatch(isolates);
  });

  it('begins at the level it is told, and stops at 6', () => {
    const levels = (headingLevel: number) =>
      new Set(parsed(renderHtml(bundled, {headingLevel})).all.flatMap(({tagName}) => /^h\d$/.exec(tagName)?.[0] ?? []));
    expect(levels(4)).toEqual(new Set(['h4', 'h5', 'h6']));
    expect(levels(6)).toEqual(new Set(['h6']));
    expect(levels(0)).toEqual(levels(2));
  });

  it('has the elements asked for, in that order, and leaves out what the report lacks', () => {
    const ids = (report: Report, elements?: ElementName[]) =>
      parsed(renderHtml(report, {elements}))
        .all.filter(({tagName}) => tagName === 'section')
        .map((one) => attribute(one, 'id'));
    expect(ids(bundled, ['attendees', 'summary'])).toEqual(['fulcrum-attendees', 'fulcrum-summary']);
    expect(ids({...bundled, attendance: [], priorities: {items: []}})).toEqual(['fulcrum-summary']);
  });

  it('lists what is in a diagram below its title', () => {
    const text = renderText(bundled, {language: 'en', elements: ['priorities']});
    expect(text).toMatch(
      / {2}Wuhan-Xiangyang-Yichang “golden triangle” \(schematic, not a map\) .*\n {2}- Wuhan: “1\+8” Wuhan Metropolitan Area\n {2}- Xiangyang: /,
    );
    expect(renderMarkdown(bundled, {language: 'zh-Hans'})).toMatch(/[-*] 千亿级\s+[-*] 五百亿级\s+[-*] 百亿级/);
  });

  it('has marks as elements', () => {
    const [, , budget] = everyReport.find(([name]) => name === 'budget-invented')!;
    const html = renderHtml(budget, {language: 'en'});
    expect(html).toContain('<em>no new loans</em>');
    expect(html).toContain('<cite>Budget Bylaw 2027</cite>');
    expect(html).not.toMatch(/\*\*|__|\[\[/);
  });

  it('links to the full report and to whoever hears of mistakes, where the report names them', () => {
    const [, , budget] = everyReport.find(([name]) => name === 'budget-invented')!;
    for (const address of [budget.source.url, budget.contact])
      for (const render of [renderHtml, renderMarkdown, renderText]) expect(render(budget)).toContain(address);
    expect(renderText(budget, {language: 'en'})).toContain(`Report an error: ${budget.contact}`);
    expect(renderText(bundled, {language: 'en'})).not.toContain('Report an error');
  });

  it('P6: links lead to https only, and another address is refused; the site’s address of the report goes before the report’s', () => {
    const links = (reportUrl?: string) =>
      parsed(renderHtml(bundled, {reportUrl})).all.flatMap((one) => attribute(one, 'href') ?? []);
    expect(links('https://paper.example/a?b=1&c="2"')).toEqual(['https://paper.example/a?b=1&c=%222%22']);
    for (const bad of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '//paper.example',
      'https://a@b.example/',
    ])
      for (const render of [renderHtml, renderMarkdown, renderText, jsonLd])
        expect(() => render(bundled, {reportUrl: bad})).toThrow(`reportUrl: found ${bad}, expected an address that`);
    expect(links('')).toEqual(links());
  });
});

describe('every format', () => {
  it('takes the language as the elements do: the nearest, else the report’s first', () => {
    for (const tag of ['zh', 'zh-CN', 'zh_CN', 'zh-TW', 'fr', undefined])
      expect(renderText(bundled, {language: tag})).toBe(renderText(bundled, {language: 'zh-Hans'}));
    expect(renderText(bundled, {language: 'en-GB'})).toBe(renderText(bundled, {language: 'en'}));
  });

  it('says where a report is wrong that cannot be shown, and which elements there are', () => {
    expect(() => renderHtml({...bundled, source: undefined})).toThrow(/source is missing: expected an object/);
    expect(() => renderMarkdown('{')).toThrow(/The report is "\{"/);
    expect(() => renderText(bundled, {elements: ['fulcrum-summary' as ElementName]})).toThrow(
      /"fulcrum-summary" is not one of summary, priorities, attendees/,
    );
  });

  it('holds all of a long report', () => {
    const report = largeReport({priorities: 60, attendees: 300, measures: 2});
    for (const [, textIn] of formats) {
      const text = textIn(report, 'en');
      for (const number of [1, 10, 11, 60]) expect(text).toContain(`Better roads in district ${number}`);
      for (const number of [1, 25, 26, 300]) expect(text).toContain(`member for seat ${number}`);
    }
  });

  it('P20, P21: names source, headline and how it was made, even for one element', () => {
    for (const kind of ['human', 'ai-assisted', 'ai'] as const)
      for (const name of names) {
        const report = {...bundled, production: {...bundled.production, kind}};
        const label = {human: 'Written by people', 'ai-assisted': 'AI-assisted', ai: 'AI-generated'}[kind];
        for (const render of [renderHtml, renderMarkdown, renderText]) {
          const text = render(report, {language: 'en', elements: [name]});
          expect(text).toContain(label);
          expect(text).toContain('Wuhan Evening News');
          expect(text).toContain(bundled.source.headline[1]!['zh-Hans']);
        }
      }
  });
});

describe('a hostile text', () => {
  const hostile = '<script>alert(1)</script> & "x" \'y\' *a* _b_ [c](javascript:d) # e `f` ~~g~~ ![h](i) <!-- j';
  const report: Report = {...bundled, headings: {...bundled.headings, summary: {'zh-Hans': hostile, en: hostile}}};

  it('is text in HTML', () => {
    const html = renderHtml(report);
    expect(textOf(html)).toContain(hostile);
    expect(parsed(html).all.map(({tagName}) => tagName)).not.toContain('script');
  });

  it('is text in Markdown: no HTML, no link, no picture, nothing struck out', () => {
    const markdown = renderMarkdown(report);
    expect(markdownText(markdown)).toContain(hostile);
    const types = JSON.stringify(fromMarkdown(markdown));
    expect(types).not.toMatch(/"type":"(html|image|inlineCode)"|javascript:d"/);
    expect(markdown).toContain('\\~\\~g\\~\\~');
  });

  it('cannot start a block of its own in Markdown', () => {
    for (const text of ['# h', '- a', '1. a', '> q', '    code', '```', '---', '| a |', '+ b', '=== ']) {
      const changed = {...bundled, gist: {...bundled.gist!, text: {'zh-Hans': text, en: text}}};
      const kinds = (one: Report) => fromMarkdown(renderMarkdown(one)).children.map(({type}) => type);
      expect(kinds(changed), text).toEqual(kinds(bundled));
    }
  });

  it.each(readdirSync(folder).filter((file) => /^(?!expected).*\.json$/.test(file)))(
    'is rendered or refused in whole: the nasty %s',
    (file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const {report: shown} = outcomeOf(text);
      for (const language of shown?.languages ?? ['en'])
        for (const render of [renderHtml, renderMarkdown, renderText]) {
          if (!shown) expect(() => render(jsonOf(text), {language})).toThrow('The report cannot be shown.');
          else expect(render(shown, {language})).not.toMatch(/undefined|\[object|NaN/);
        }
      if (!shown) return expect(file).not.toBe('_sound.json');
      const plain = /^(article|section|footer|h[2-6]|p|ul|ol|li|b|small|span|em|cite|dfn|a)$/;
      expect(parsed(renderHtml(shown)).all.filter(({tagName}) => !plain.test(tagName))).toEqual([]);
    },
  );
});
