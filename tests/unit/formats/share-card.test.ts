// The picture of one priority: an SVG text that has to stand alone wherever it is passed on to.
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {describe, expect, it} from 'vitest';
import {shareCard} from '../../../src/formats/share-card.js';
import {plainText} from '../../../src/report/marks.js';
import type {Report} from '../../../src/report/schema.js';
import {frame, LANGUAGES, priorities, reportCopy, type Language} from '../views/finished.js';

type Node = DefaultTreeAdapterTypes.Element;

function card(language: Language, number = 3, change?: (report: Report) => void, shown: string = language): string {
  const report = reportCopy(change);
  const view = {...priorities(language, undefined, report), ...frame(language, report)};
  return shareCard(view, view.items[number - 1]!, shown);
}
const withAim = (language: Language, text: string) =>
  card(language, 1, ({priorities: {items}}) => (items[0]!.aim.text[language] = text));

/** XML is stricter than HTML: nothing but elements that are closed, attributes in quotes, two entities. */
function wellFormed(svg: string): boolean {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [a-z-]+(?::[a-z]+)?=(?:"[^"<&]*"|'[^'<&]*'))*)(\/?)>/gi,
    (_, end: string, name: string, _attributes, empty: string) => {
      if (end) return open.pop() === name ? '' : '<';
      if (!empty) open.push(name);
      return '';
    },
  );
  return !open.length && !/<|\]\]>|&(?!#\d+;)|[\0-\x1f\ud800-\udfff\ufffe\uffff]/u.test(rest);
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}
function linesOf(svg: string): Line[] {
  const all = (node: Node): Node[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...all(child)] : []));
  return all(parseFragment(svg) as unknown as Node)
    .filter(({tagName}) => tagName === 'text')
    .map(({attrs, childNodes}) => {
      const value = (name: string) => attrs.find((one) => one.name === name)!.value;
      return {
        text: childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
        y: Number(value('y')),
        size: Number(value('font-size')),
        bold: value('font-weight') === '700',
      };
    });
}
const words = (svg: string) =>
  linesOf(svg)
    .map(({text}) => text)
    .join('');
/** The lines of the aim: those that are neither bold nor the source. */
const aimOf = (svg: string) => linesOf(svg).filter(({bold, y}) => !bold && y < 518);

const LONG = {
  'zh-Hans': '加快“武汉—襄阳”建设，推进《规划》落实（含2026年新增项目100个）；'.repeat(12).slice(0, 300),
  en: 'Build the “Wuhan-Xiangyang” line, carry out the plan (with 100 new projects in 2026), and report. '
    .repeat(4)
    .slice(0, 300),
};
const longest = (language: Language) =>
  reportCopy()
    .priorities.items.flatMap(({aim, measures}) => [aim, ...measures].map(({text}) => text[language]!))
    .sort((a, b) => b.length - a.length)[0]!;

describe('a card', () => {
  it('gives an aim to whoever it is of, and an attribution its space', () => {
    const own = card('en', 1, ({priorities: {items}}) => {
      items[0]!.aim.attribution = {speaker: 'li-dianxun', verb: 'said'};
    });
    expect(words(own)).toContain('Li Dianxun said: Make new');
    expect(words(own)).not.toContain('Wang Zhonglin stressed');
    const tight = card('en', 1, ({priorities: list}) => {
      list.attribution!.label = {en: 'The delegations agreed:', 'zh-Hans': '与会代表商定：'};
    });
    expect(words(tight)).toContain('agreed: Make');
  });

  it('can be read as XML with the end of a CDATA section in it', () => {
    const svg = card('en', 1, ({priorities: {items}}) => (items[0]!.title.en = 'a ]]> b'));
    expect(wellFormed(svg)).toBe(true);
    expect(words(svg)).toContain('a ]]> b');
  });

  it.each(LANGUAGES)('in %s says what, who, when, from where and how it was made', (language) => {
    const {priorities: list, event} = reportCopy();
    const text = words(card(language)).replace(/\s+/g, ' ');
    const {title, aim} = list.items[2]!;
    const {credit} = frame(language);
    for (const part of [title, aim.text, event.shortName, event.date.text])
      expect(text).toContain(plainText(part[language]!));
    expect(text).toContain(language === 'en' ? 'Wang Zhonglin stressed: Take' : '王忠林强调：汉襄宜');
    expect(text).toContain(credit.source);
    expect(
      linesOf(card(language))
        .filter(({bold}) => bold)
        .at(-1)!.text,
    ).toBe(language === 'en' ? 'AI-generated' : 'AI生成');
  });

  it.each(['human', 'ai-assisted', 'ai'] as const)('P21: carries the label of production %s', (kind) => {
    const label = frame(
      'en',
      reportCopy(({production}) => (production.kind = kind)),
    ).credit.production;
    expect(linesOf(card('en', 1, ({production}) => (production.kind = kind))).map(({text}) => text)).toContain(label);
  });

  it.each(LANGUAGES)('in %s needs nothing else: no address, script, style, image, foreign object', (language) => {
    const svg = card(language);
    expect(svg.match(/https?:[^"']*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/href|url\(|<(script|style|image|foreignObject|use)|\son/i);
    expect(svg).toContain('viewBox="0 0 1200 630"');
    expect(svg).toContain(`lang="${language}"`);
  });

  it.each(LANGUAGES)('in %s is well-formed, whatever the report says', (language) => {
    for (let number = 1; number <= 7; number++) expect(wellFormed(card(language, number))).toBe(true);
    const hostile = `</text><script>alert("1")</script> & &lt; ]]> <!-- '\u0000\u000b\u0085\ud800\ufffe `;
    const svg = card(language, 1, ({event, source, priorities: {items}}) => {
      for (const text of [event.shortName, event.date.text, source.publisher, items[0]!.title, items[0]!.aim.text])
        text[language] = hostile;
    });
    expect(wellFormed(svg)).toBe(true);
    expect(svg).not.toContain('<script');
    expect(words(svg).replace(/\s+/g, '')).toContain('</text><script>alert("1")</script>&&lt;]]><!--');
  });

  it('shows no marks', () => {
    expect(words(withAim('en', 'Open **wider**, by __the plan__, with [[clusters|51020]].'))).toContain(
      'Open wider, by the plan',
    );
  });

  it('breaks no English word and loses none', () => {
    const lines = aimOf(withAim('en', LONG.en));
    expect(lines.length).toBeGreaterThan(2);
    const all = `Wang Zhonglin stressed: ${LONG.en}`.split(' ');
    expect(lines.flatMap(({text}) => text.trim().split(' '))).toEqual(all.filter(Boolean));
  });

  it('begins no Chinese line with what closes, ends none with what opens, and loses no sign', () => {
    for (let cut = 0; cut < 30; cut++) {
      const text = LONG['zh-Hans'].slice(cut, cut + 240);
      const lines = aimOf(withAim('zh-Hans', text)).map((line) => line.text);
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：！？）》」』”’…—]/);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《「『“‘]$/);
      expect(lines.join('')).toBe(`王忠林强调：${text}`);
    }
  });

  it.each(LANGUAGES)('in %s has room for the longest text of the report, and for 300 characters', (language) => {
    const short = aimOf(card(language, 1))[0]!.size;
    for (const text of [longest(language), LONG[language]]) {
      const lines = linesOf(withAim(language, text));
      const aim = aimOf(withAim(language, text));
      expect(aim.at(-1)!.y).toBeLessThan(500);
      expect(lines.at(-1)!.y).toBeLessThan(615);
      for (const {text: line, size} of lines) {
        const wide = [...line].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.55), 0);
        expect(wide * size).toBeLessThanOrEqual(1056);
      }
      expect(aim[0]!.size).toBeGreaterThan(16);
      if (text === LONG[language]) expect(aim[0]!.size).toBeLessThan(short);
    }
  });

  it('makes a word smaller that is longer than the card', () => {
    const word = 'x'.repeat(200);
    const [line] = aimOf(withAim('en', word)).filter(({text}) => text.includes('x'));
    expect(line!.text).toBe(word);
    expect(line!.size * 200 * 0.55).toBeLessThan(1056);
  });

  it('stands on the right where the language is written from there', () => {
    const svg = card('en', 1, undefined, 'ar');
    expect(svg).toContain('direction="rtl"');
    expect(svg.match(/<text x="\d+"/g)!.every((one) => one === '<text x="1128"')).toBe(true);
  });
});
