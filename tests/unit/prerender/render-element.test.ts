import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {stampOf} from '../../../src/elements/stamp.js';
import type {ElementName} from '../../../src/formats/options.js';
import {renderElement, type ElementOptions} from '../../../src/prerender/render-element.js';
import {styleHash} from '../../../src/prerender/style.js';
import {plainText} from '../../../src/report/marks.js';
import type {Report} from '../../../src/report/schema.js';
import {largeReport} from '../../support/large-report.js';
import {attribute, parsed, textOf, wordsIn, type Element} from '../formats/html.js';
import {bundled, everyReport, flat, shownTexts} from '../formats/reports.js';

const names: readonly ElementName[] = ['summary', 'priorities', 'attendees'];
const find = (html: string, test: (one: Element) => boolean) => parsed(html).all.filter(test);
const part = (html: string, name: string) => find(html, (one) => attribute(one, 'part') === name);
const styleOf = (html: string) => find(html, ({tagName}) => tagName === 'style')[0]!;
const stampIn = (html: string) => attribute(styleOf(html), 'data-fulcrum')!;
const withoutStyle = (html: string) => html.replace(/<style[^]*?<\/style>/, '');
const stamp = (options: ElementOptions, report: Report = bundled, name: ElementName = 'priorities') =>
  stampIn(renderElement(report, name, options));

describe.each(everyReport)('%s in %s, rendered ahead', (_name, language, report) => {
  const all = names.map((name) => renderElement(report, name, {language}));

  it('is well-formed, with one style, no style attribute, no handler and no comment', () => {
    for (const html of all) {
      // attributes that are not there leave a space
      expect(parsed(html).errors).toEqual([]);
      const elements = parsed(html).all;
      expect(elements.filter(({tagName}) => /^(style|script|link)$/.test(tagName))).toHaveLength(1);
      for (const {attrs} of elements) for (const {name} of attrs) expect(name).not.toMatch(/^(style|on.*)$/);
      expect(html).not.toMatch(/<!--|<\?|lit-part/);
    }
  });

  it('says all that the element says', () => {
    const text = flat(all.map(textOf).join(' '));
    const missing = shownTexts(report, language).filter((one) => !text.includes(flat(plainText(one))));
    // "¶1 ¶4" stands once, and the paragraphs by their long names
    expect(missing.filter((one) => !/^¶\d+$/.test(one))).toEqual([]);
  });

  it('has its language on the host and in the root', () => {
    for (const html of all) {
      const [host] = parsed(html).all;
      expect(attribute(host!, 'lang')).toBe(language);
      const [root] = find(html, (one) => attribute(one, 'class')?.startsWith('root') ?? false);
      expect(attribute(root!, 'lang')).toBe(language);
      expect(attribute(root!, 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    }
  });

  it('is the same every time, whatever other language is rendered in between', () => {
    for (const other of report.languages) renderElement(report, 'summary', {language: other});
    expect(names.map((name) => renderElement(report, name, {language}))).toEqual(all);
  });
});

describe('an element rendered ahead', () => {
  it('speaks one language only', () => {
    const english = textOf(renderElement(bundled, 'priorities', {language: 'en'}));
    const chinese = textOf(renderElement(bundled, 'priorities', {language: 'zh'}));
    expect(english).toContain('Expand all');
    expect(english).not.toContain('全部展开');
    expect(chinese).toContain('全部展开');
    expect(chinese).not.toContain('Expand all');
  });

  it('has everything closed, as the element first has it, and all open where that is asked for', () => {
    const panels = (open: boolean) =>
      find(renderElement(bundled, 'priorities', {open}), (one) => attribute(one, 'class') === 'panel');
    expect(panels(false).length).toBeGreaterThan(30);
    for (const one of panels(false)) expect(attribute(one, 'hidden')).toBe('until-found');
    for (const one of panels(true)) expect(attribute(one, 'hidden')).toBeUndefined();
  });

  it('takes the attributes of the element', () => {
    const html = renderElement(bundled, 'priorities', {
      headingLevel: 4,
      reportUrl: 'https://paper.example/report',
      attributes: {only: '2 5', 'no-filter': '', theme: 'dark', label: 'To do', expanded: '', 'language-switch': ''},
    });
    expect(part(html, 'priority')).toHaveLength(2);
    expect(part(html, 'filter')).toHaveLength(0);
    expect(part(html, 'heading')[0]!.tagName).toBe('h4');
    expect(attribute(part(html, 'base')[0]!, 'aria-label')).toBe('To do');
    expect(find(html, ({tagName}) => tagName === 'a').map((one) => attribute(one, 'href'))).toEqual([
      'https://paper.example/report',
    ]);
    expect(part(html, 'language-switch')).toHaveLength(1);
    const panel = find(html, (one) => attribute(one, 'part') === 'priority-panel');
    expect(panel.map((one) => attribute(one, 'hidden'))).toEqual([undefined, undefined]);
    const [host] = parsed(html).all;
    expect(host!.attrs.map(({name}) => name)).toEqual([
      'lang',
      'heading-level',
      'report-url',
      'only',
      'no-filter',
      'theme',
      'label',
      'expanded',
      'language-switch',
    ]);
    expect(part(renderElement(bundled, 'summary', {attributes: {sections: 'figures'}}), 'section')).toHaveLength(1);
    const byBody = renderElement(bundled, 'attendees', {attributes: {'group-by': 'body'}});
    expect(part(byBody, 'section').length).not.toBe(part(renderElement(bundled, 'attendees'), 'section').length);
  });

  it('writes attributes without a value, those of HTML as well', () => {
    const html = renderElement(bundled, 'summary', {
      attributes: {inert: '', hidden: '', 'language-switch': '', class: ''},
    });
    const [host] = parsed(html).all;
    expect(host!.attrs.map(({name, value}) => [name, value])).toEqual([
      ['lang', 'zh-Hans'],
      ['inert', ''],
      ['hidden', ''],
      ['language-switch', ''],
      ['class', ''],
    ]);
  });

  it('writes attributes that nothing can break out of, and refuses those that run or that a policy blocks', () => {
    const label = '"><script>alert(1)</script>\'&amp;';
    const html = renderElement(bundled, 'summary', {
      attributes: {label, 'data-json': '{"a":"</template>"}'},
      nonce: '"x',
    });
    expect(attribute(parsed(html).all[0]!, 'label')).toBe(label);
    expect(attribute(part(html, 'base')[0]!, 'aria-label')).toBe(label);
    expect(attribute(styleOf(html), 'nonce')).toBe('"x');
    expect(find(html, ({tagName}) => tagName === 'script')).toEqual([]);
    for (const name of ['onclick', 'style', 'lang', 'a b', 'a"', 'ONLOAD', ''])
      expect(() => renderElement(bundled, 'summary', {attributes: {[name]: 'x'}})).toThrow(/cannot be set here/);
  });

  it('says so where the report has nothing for it', () => {
    expect(() => renderElement({...bundled, priorities: {items: []}}, 'priorities')).toThrow(/fulcrum-priorities/);
  });

  it('has a long list whole and in order', () => {
    const report = largeReport({priorities: 60, attendees: 300, measures: 1});
    expect(part(renderElement(report, 'priorities'), 'priority').map((one) => attribute(one, 'id'))).toEqual(
      report.priorities.items.map(({id}) => `item-${id}`),
    );
    expect(part(renderElement(report, 'attendees'), 'item')).toHaveLength(301);
  });

  it('can have the plain HTML between its tags as well', () => {
    const html = renderElement(bundled, 'summary', {children: true, language: 'en'});
    const [section] = find(html, ({tagName}) => tagName === 'section');
    expect(attribute(section!, 'id')).toBe('fulcrum-summary');
    expect(find(renderElement(bundled, 'summary'), ({tagName}) => tagName === 'section')).toEqual([]);
  });

  it('knows the language of the page around it where it is told', () => {
    const classes = (pageLanguage?: string) =>
      attribute(
        find(renderElement(bundled, 'summary', {language: 'zh', pageLanguage}), (one) =>
          Boolean(attribute(one, 'class')?.startsWith('root')),
        )[0]!,
        'class',
      );
    expect(classes('en')).toContain('own-font');
    expect(classes('zh-CN')).not.toContain('own-font');
    expect(classes()).not.toContain('own-font');
  });

  it('needs and leaves behind no document', () => {
    expect(globalThis).not.toHaveProperty('document');
    expect(globalThis).not.toHaveProperty('window');
  });
});

describe('the style', () => {
  it.each(names)(
    'of fulcrum-%s is the same for every report and language, and has the hash that is printed',
    async (name) => {
      const texts = everyReport.map(([, language, report]) =>
        wordsInStyle(renderElement(report, name, {language, nonce: language, attributes: {theme: 'dark'}})),
      );
      expect(new Set(texts).size).toBe(1);
      expect(await styleHash(name)).toBe(`sha256-${createHash('sha256').update(texts[0]!).digest('base64')}`);
    },
  );

  it('has a nonce only where it is given one', () => {
    expect(attribute(styleOf(renderElement(bundled, 'summary', {nonce: 'R4nd'})), 'nonce')).toBe('R4nd');
    expect(attribute(styleOf(renderElement(bundled, 'summary')), 'nonce')).toBeUndefined();
  });

  it('opens everything, and hides what cannot work, where no script runs', () => {
    const rule = /@media print, \(scripting: none\) \{([^]*?)\n {2}\}\n/.exec(
      wordsInStyle(renderElement(bundled, 'priorities')),
    )![1]!;
    expect(rule).toMatch(/\[hidden\] \{\s*display: block !important;\s*content-visibility: visible !important/);
    for (const control of ['.control', '.bar', '.proof > button', '.quiet > button']) expect(rule).toContain(control);
  });
});

const wordsInStyle = (html: string) => /<style[^>]*>([^]*?)<\/style>/.exec(html)![1]!;

describe('the stamp', () => {
  it('changes with whatever changes the first rendering', () => {
    const changed: Report = {...bundled, headings: {...bundled.headings, priorities: {'zh-Hans': '重点', en: 'New'}}};
    const corrected: Report = {
      ...bundled,
      corrections: [{date: bundled.production.date, text: {'zh-Hans': '日期有误。', en: 'The date was wrong.'}}],
    };
    const all = [
      stamp({}),
      stamp({language: 'en'}),
      stamp({headingLevel: 3}),
      stamp({reportUrl: 'https://paper.example/'}),
      ...[{theme: 'dark'}, {only: '1'}, {'no-filter': ''}, {expanded: ''}, {label: 'x'}, {'language-switch': ''}].map(
        (attributes) => stamp({attributes: attributes as unknown as Record<string, string>}),
      ),
      stamp({}, changed),
      stamp({}, corrected),
      stamp({}, bundled, 'attendees'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('stays where nothing of that changes', () => {
    const other = JSON.parse(JSON.stringify({...bundled, $comment: 'x'})) as Report;
    expect(stamp({nonce: 'x', open: true}, other)).toBe(stamp({}));
    expect(stamp({attributes: {class: 'wide', id: 'a'}})).toBe(stamp({}));
  });

  it('does not hang on the names of fields, which one build shortens and another does not', () => {
    expect(stampOf('1', {copyLabel: 'Copy', items: [{text: '"a":1'}]})).toBe(
      stampOf('1', {x: 'Copy', items: [{y: '"a":1'}]}),
    );
    expect(stampOf('1', {a: 'b'})).not.toBe(stampOf('1', {a: 'c'}));
    expect(stampOf('ab', 'c')).not.toBe(stampOf('a', 'bc'));
  });

  it('stands in the style and nowhere else', () => {
    const html = renderElement(bundled, 'summary');
    expect(withoutStyle(html)).not.toContain(stampIn(html));
    expect(stampIn(html)).toMatch(/^[0-9a-z]{4,7}$/);
    expect(wordsIn(styleOf(html))).toBe('');
  });
});
