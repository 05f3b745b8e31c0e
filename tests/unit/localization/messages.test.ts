import {globSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {untranslated} from '../../../scripts/localize/untranslated.js';
import {sourceLocale, targetLocales, templatesOf} from '../../../src/localization/generated/locales.js';
import {msg, str, withLocale} from '../../../src/localization/localize.js';

const xliff = readFileSync('locales/zh-Hans.xlf', 'utf8');
const units = [
  ...xliff.matchAll(
    /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*<target>(.*?)<\/target>\s*<note[^>]*>(.*?)<\/note>/gs,
  ),
].map(([, id = '', source = '', target = '', note = '']) => ({id, source, target, note}));

/** Ids of the messages in the source. */
const used = globSync('src/views/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\bid: '([a-z0-9.-]+)',\s*desc:/g)].map(([, id]) => id!),
);

describe('the messages of the interface', () => {
  it('all have a translation in every language there is', () => {
    expect(used.length).toBeGreaterThan(30);
    expect(targetLocales).toEqual(['zh-Hans']);
    expect(untranslated(xliff)).toEqual([]);
    expect(units.map(({id}) => id).sort()).toEqual([...new Set(used)].sort());
    for (const locale of targetLocales)
      expect(Object.keys(templatesOf(locale).templates).sort()).toEqual([...new Set(used)].sort());
  });

  it('none is left in English, and none has lost or won a value', () => {
    const values = (text: string) => (text.match(/<x id="\d+"/g) ?? []).sort();
    for (const {id, source, target} of units) {
      expect([id, target]).not.toEqual([id, source]);
      expect([id, values(target)]).toEqual([id, values(source)]);
    }
  });

  it('T3, T6: are written in Chinese as the report is', () => {
    for (const {id, target} of units) {
      const text = target.replace(/<[^>]+>/g, '');
      expect([id, text]).not.toEqual([
        id,
        expect.stringMatching(/\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9] +\p{Script=Han}|["'(),:;!?]/u),
      ]);
    }
  });

  it('each tells the translator what it is for', () => {
    for (const {id, note} of units) expect([id, note]).toEqual([id, expect.stringMatching(/\S+ \S+.*[.)]$/s)]);
  });
});

describe('withLocale', () => {
  const copied = () => msg('Copied', {id: 'copy.done', desc: 'x.'});

  it('speaks a language for as long as it is asked to, and the one around it afterwards', () => {
    expect(sourceLocale).toBe('en');
    const spoken = [copied()];
    withLocale('zh-Hans', () => {
      spoken.push(copied());
      withLocale('en', () => spoken.push(copied()));
      spoken.push(copied());
    });
    spoken.push(copied());
    expect(spoken).toEqual(['Copied', '已复制', 'Copied', '已复制', 'Copied']);
  });

  it('gives the language back when something goes wrong', () => {
    const wrong = () =>
      withLocale('zh-Hans', () => {
        throw new Error('planted');
      });
    expect(wrong).toThrow('planted');
    expect(copied()).toBe('Copied');
  });

  it.each([
    ['zh-TW', '已复制'],
    ['yue', '已复制'],
    ['en-GB', 'Copied'],
    ['fr', 'Copied'],
    ['', 'Copied'],
    ['!!', 'Copied'],
  ])('%j speaks the nearest there is', (language, expected) => {
    expect(withLocale(language, copied)).toBe(expected);
  });

  it('puts values in the order of the language', () => {
    const carrying = () => msg(str`${'A'}, carrying ${'B'}`, {id: 'source.carrying', desc: 'x.'});
    expect([carrying(), withLocale('zh', carrying)]).toEqual(['A, carrying B', 'A载B报道']);
  });
});
