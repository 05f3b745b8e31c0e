import {describe, expect, it} from 'vitest';
import {pointText} from '../../../src/views/point-text.js';
import {frame, LANGUAGES, priorities, reportCopy, type Language} from './finished.js';
import {plainText} from '../../../src/report/marks.js';

const LINK = 'https://news.example/#fulcrum-priority-3';
const point = (language: Language, number = 3, report = reportCopy(), link = LINK) => {
  const view = priorities(language, undefined, report);
  return pointText(view, view.items[number - 1]!, frame(language, report).credit, link);
};

describe('a copied point', () => {
  it('says whose aim it is where that is somebody else', () => {
    const report = reportCopy(({priorities: {items}}) => {
      items[2]!.aim.attribution = {speaker: 'li-dianxun', verb: 'said'};
    });
    expect(point('en', 3, report)).toContain('Li Dianxun said: Take new steps');
  });

  it.each(LANGUAGES)(
    'in %s has the point, who says it, when, source, original headline, production label, link',
    (language) => {
      const {
        priorities: {items},
        source,
        event,
      } = reportCopy();
      const {title, aim, measures} = items[2]!;
      const text = point(language);
      for (const words of [
        title,
        aim.text,
        ...measures.flatMap((measure) => [measure.title, measure.text]),
        event.date.text,
        source.publisher,
        source.origin!,
      ])
        expect(text).toContain(plainText(words[language]!));
      for (const line of source.headline) expect(text).toContain(line['zh-Hans']);
      expect(text).toContain(language === 'en' ? 'Wang Zhonglin stressed' : '王忠林强调');
      expect(text).toContain(language === 'en' ? 'AI-generated' : 'AI生成');
      expect(text).toContain(LINK);
    },
  );

  it.each(LANGUAGES)('in %s begins with its title and reads in order: point, then source, then label', (language) => {
    const text = point(language);
    const {
      priorities: {items},
    } = reportCopy();
    expect(text.startsWith(items[2]!.title[language]!)).toBe(true);
    const {credit} = frame(language);
    const order = [
      plainText(items[2]!.aim.text[language]!),
      items[2]!.measures[0]!.text[language]!,
      credit.source,
      credit.headline,
      credit.production,
      LINK,
    ].map((words) => text.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it.each(LANGUAGES)('in %s is tidy plain text, no colon before the date', (language) => {
    for (let number = 1; number <= 7; number++) {
      const text = point(language, number);
      expect(text).not.toMatch(/undefined|null|¶|<|[:：] *·|\n{3}|\t/);
      expect(text).toBe(text.trim());
    }
    expect(point('zh-Hans')).not.toMatch(/\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9] +\p{Script=Han}/u);
  });

  it('ends with the label where the page has no address to link to', () => {
    const text = point('en', 1, reportCopy(), '');
    expect(text.trimEnd().split('\n').at(-1)).toBe('AI-generated');
  });

  it('names nobody where the report does not say who says it', () => {
    const report = reportCopy((one) => delete one.priorities.attribution);
    const text = point('en', 1, report);
    expect(text).not.toMatch(/stressed|undefined/);
    expect(text).toContain('February 24, 2026');
  });

  it.each([
    ['human', 'Written by people'],
    ['ai-assisted', 'AI-assisted'],
    ['ai', 'AI-generated'],
  ] as const)('P21: carries the label of production %s', (kind, label) => {
    const report = reportCopy(({production}) => (production.kind = kind));
    expect(point('en', 2, report)).toContain(label);
  });
});
