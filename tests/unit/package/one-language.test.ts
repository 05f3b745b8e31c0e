// The script tags of one language say what the whole one says in it. Needs the build, which "npm test" makes first.
import {readFileSync} from 'node:fs';
import {runInNewContext} from 'node:vm';
import {parseAst} from 'vite';
import {describe, expect, it} from 'vitest';
import {inOneLanguage} from '../../../scripts/build/one-language.ts';
import {withLocale} from '../../../src/localization/localize.js';
import type {Report} from '../../../src/report/schema.js';
import {attendeesView} from '../../../src/views/attendees-view.js';
import {frameView} from '../../../src/views/frame-view.js';
import {prioritiesView} from '../../../src/views/priorities-view.js';
import {summaryView} from '../../../src/views/summary-view.js';

const whole = JSON.parse(readFileSync('src/report/reports/hubei-2026-02-24.json', 'utf8')) as Report;
const script = (language: string) => readFileSync(`dist/fulcrum.${language}.js`, 'utf8');

/** The script's text, and the Chinese in it, which it unpacks first (scripts/build/pack-chinese.ts). */
function saidIn(language: string): string {
  const text = script(language);
  const [unpacking] = /(?<=^!function\(\)\{const \w+=).*?\.split\("\^"\)\}?\)?\(.*?\)(?=[,;])/m.exec(text)!;
  return text + (runInNewContext(`(${unpacking})`, {TextDecoder, Uint8Array}) as string[]).join('\n');
}

const views = (report: Report, language: string) =>
  // as JSON, so that every list that is made lazily is made
  withLocale(language, () =>
    JSON.stringify([
      summaryView(report, language, undefined),
      prioritiesView(report, language),
      ...(['role', 'body'] as const).map((by) => attendeesView(report, language, by)),
      frameView(report, language, undefined, false),
    ]),
  );

describe.each(['en', 'zh-Hans'])('the script tag in %s', (language) => {
  it('shows, letter by letter, what the whole one shows in that language', () => {
    const reduced = inOneLanguage(whole, language);
    expect(views(reduced, language)).toBe(views(whole, language));
    expect(reduced.languages).toEqual([language]);
  });

  it('carries the texts of that language, and of no other', () => {
    const texts = {en: ['Expand all', 'How this was made'], 'zh-Hans': ['全部展开']} as const;
    for (const [one, said] of Object.entries(texts))
      for (const text of said) expect(saidIn(language).includes(text), text).toBe(one === language);
    expect(script(language).includes('Seven priorities')).toBe(language === 'en');
  });

  it('is ASCII, starts with the licence notice and is one function', () => {
    const text = script(language);
    expect(/^[\t\n\x20-\x7e]+$/.test(text)).toBe(true);
    expect(text.slice(0, 100)).toMatch(/^\/\*! fulcrum-elements \d+\.\d+\.\d+, MIT\. Contains Lit/);
    expect(parseAst(text).body.map(({type}) => type)).toEqual(['ExpressionStatement']);
  });
});

it('a language that the report does not have is an error that says which there are', () => {
  expect(() => inOneLanguage(whole, 'fr')).toThrow('the report has no fr: zh-Hans, en');
});
