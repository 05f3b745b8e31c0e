// Reports that are broken, hostile or odd: each is shown as far as it is sound, or the children are; none does harm.
import {expect} from '@open-wc/testing';
import {overflowOf} from '../a11y/layout.ts';
import {
  consoleLines,
  heard,
  isVisible,
  part,
  reportCopy,
  TAGS,
  wholeText,
  type FulcrumNode,
} from '../support/elements.ts';
import {fileText, openAll, readJson, standWith, standWithText} from './stage.ts';
import {foreignMarkup, watchForHarm} from './harm.ts';
import {plainText} from '../../../src/report/marks.ts';
import {textsOf} from '../../../src/report/texts-of.ts';

interface Expected {
  readonly shown: boolean;
  readonly dropped: readonly string[];
  readonly first?: {readonly path: string; readonly code: string};
}

const folder = '/tests/fixtures/nasty';
const expected = await readJson<Record<string, Expected>>(`${folder}/expected.json`);
// What is no UTF-8 cannot be handed over as text: loading.test.ts has other encodings.
const files = Object.keys(expected).filter((name) => !name.endsWith('.bin'));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Elements that have something to show: an empty list is nothing. */
function showing({shown, dropped}: Expected, report: unknown): string[] {
  if (!shown) return [];
  const {priorities, attendance} = report as {priorities: {items: unknown[]}; attendance: unknown[]};
  const filled = [
    true,
    !dropped.includes('priorities') && priorities.items.length > 0,
    !dropped.includes('attendance') && attendance.length > 0,
  ];
  return TAGS.filter((_, index) => filled[index]);
}

const ready = (elements: readonly FulcrumNode[]) =>
  elements.filter(({state}) => state === 'ready').map(({localName}) => localName);

function expectChildren(element: FulcrumNode): void {
  expect(element.shadowRoot!.querySelectorAll('slot, article'), element.localName).to.have.length(1);
  expect(isVisible(element.querySelector('p')!), element.localName).to.equal(true);
}

/** What readers know a section by: its heading, in English or in Chinese, or its name in the JSON. */
function namesOf(section: string, report: unknown): string[] {
  const {headings} = report as {headings: Record<string, Record<string, string>>};
  const heading = headings[section === 'attendance' ? 'attendees' : section === 'priorities' ? section : ''];
  const titles: Record<string, string[]> = {
    facts: ['At a glance', '一览'],
    figures: ['Key figures', '关键数字'],
    documents: ['Documents and film', '文件与短片'],
    glossary: ['Terms explained', '名词解释'],
  };
  return titles[section] ?? (heading ? Object.values(heading) : [section]);
}

/** The elements show what they should, each that has something to say has said it once, and no data has become markup. */
async function expectAsIs(name: string, elements: FulcrumNode[], errors: CustomEvent[], report: unknown) {
  const wanted = expected[name]!;
  const shown = showing(wanted, report);
  expect(ready(elements)).to.deep.equal(shown);
  const told = wanted.dropped.length ? [...TAGS] : TAGS.filter((tag) => !shown.includes(tag));
  expect(errors.map(({target}) => (target as Element).localName)).to.deep.equal(told);
  for (const element of elements) {
    if (element.state === 'ready') {
      await openAll(element);
      expect(isVisible(part(element, 'base'))).to.equal(true);
      expect(overflowOf(element)).to.deep.equal([]);
      expect(wholeText(element)).to.not.match(/undefined|null|NaN|\[object/);
      const footer = element.shadowRoot!.querySelector('footer')!.textContent;
      for (const section of wanted.dropped)
        expect(
          namesOf(section, report).some((one) => footer.includes(one)),
          section,
        ).to.equal(true);
    } else {
      expect(element.state).to.equal('failed');
      expectChildren(element);
    }
    expect(foreignMarkup(element)).to.deep.equal([]);
  }
}

describe('nasty reports', () => {
  watchForHarm();

  for (const name of files) {
    it(`${name} as text: ${expected[name]!.shown ? 'shown' : 'the children'}`, async () => {
      consoleLines('error');
      consoleLines('warn');
      const errors = heard('fulcrum-error');
      const text = await fileText(`${folder}/${name}`);
      await expectAsIs(name, await standWithText(text, {width: 280}), errors, parsed(text));
    });

    it(`${name} as an object comes to the same`, async () => {
      consoleLines('error');
      consoleLines('warn');
      const errors = heard('fulcrum-error');
      const report = parsed(await fileText(`${folder}/${name}`));
      // No text that is not JSON is a report; null is none on purpose, and text with JSON in it is read.
      if (report === undefined) return expect(expected[name]!.shown).to.equal(false);
      const elements = await standWith(report, {lang: 'zh', width: 280});
      if (report === null) {
        expect(errors).to.deep.equal([]);
        return elements.forEach(expectChildren);
      }
      if (typeof report === 'string') return expect(ready(elements)).to.deep.equal([...TAGS]);
      await expectAsIs(name, elements, errors, report);
    });
  }
});

describe('texts that are scripts', () => {
  watchForHarm();

  const payloads = [
    '<script>window.__ran = 1</script>',
    '<img src="x" onerror="window.__ran = 1">',
    '"><svg onload="window.__ran = 1">',
    "' onfocus='window.__ran = 1' autofocus='",
    '<iframe srcdoc="<script>parent.__ran = 1</script>"></iframe>',
    '<style>@import "//x.example"</style><a href="javascript:window.__ran = 1">x</a>',
    '${window.__ran = 1}{{constructor.constructor("window.__ran = 1")()}}',
    '<!--?lit$1$--><?lit$1$?>',
    '**<b onclick="window.__ran = 1">x</b>** __<i>y</i>__ [[<u>z</u>|fulcrum]]',
  ];

  for (const payload of payloads)
    it(`${payload} in every text stays text, and nothing runs`, async () => {
      const report = reportCopy((copy) => {
        for (const {text} of textsOf(copy)) for (const language of copy.languages) text[language] = payload;
      });
      const elements = await standWith(report, {attributes: {'language-switch': ''}});
      expect(ready(elements)).to.deep.equal([...TAGS]);
      for (const element of elements) {
        await openAll(element);
        expect(wholeText(element).includes(plainText(payload))).to.equal(true);
        expect(foreignMarkup(element)).to.deep.equal([]);
      }
    });
});
