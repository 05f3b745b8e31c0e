// **emphasis**, __titles__ and [[terms|id]] in texts: elements on the page, and never markup, never characters in what is copied.
import {expect} from '@open-wc/testing';
import {heard, inside, part, parts, reportCopy, textOf, wholeText, type FulcrumNode} from '../support/elements.ts';
import type {Report} from '../../../src/report/schema.ts';
import {complete, standWith} from './stage.ts';

const stand = (change: (report: Report) => void, lang = 'en') => standWith(reportCopy(change), {lang});
const gist = async (words: string, lang: 'en' | 'zh-Hans' = 'en') => {
  const [summary] = await stand((report) => (report.gist!.text[lang] = words), lang);
  return part(summary!, 'gist').querySelector('[part="text"]')!;
};
const markup = (node: Element) => node.innerHTML.replace(/<!--.*?-->/g, '');
const style = (node: Element) => getComputedStyle(node) as CSSStyleDeclaration & {webkitTextEmphasisStyle?: string};
const dots = (node: Element) => style(node).textEmphasisStyle || style(node).webkitTextEmphasisStyle;

describe('marks in texts', () => {
  it('become em, cite and a part for terms, here one that the glossary does not have', async () => {
    expect(markup(await gist('One **must** read __The Plan__ of [[the fulcrum|elsewhere]] now.'))).to.equal(
      'One <em>must</em> read <cite>The Plan</cite> of <span part="term">the fulcrum</span> now.',
    );
  });

  it('are slanted in English, with no dots', async () => {
    const text = await gist('**must** __The Plan__');
    for (const node of text.children) {
      expect(style(node).fontStyle).to.equal('italic');
      expect(dots(node)).to.equal('none');
    }
  });

  it('T13: are not slanted in Chinese; emphasis has a dot under each character', async () => {
    const text = await gist('**必须**读__《方案》__', 'zh-Hans');
    const [em, cite] = [...text.children];
    expect([em!.localName, cite!.localName]).to.deep.equal(['em', 'cite']);
    for (const node of [em!, cite!]) expect(style(node).fontStyle).to.equal('normal');
    expect(dots(em!)).to.match(/^(filled )?dot$/);
    expect(dots(cite!)).to.equal('none');
    expect(style(em!).textEmphasisPosition).to.match(/^under( right)?$/);
  });

  for (const odd of [
    '**open',
    'closed__',
    '****',
    '____',
    '[[term]]',
    '[[|fulcrum]]',
    '[[term|Not an id]]',
    '5*3*2',
    'file_name_here',
    '[2026]',
    '* * *',
  ])
    it(`${odd} has no mark in it, and stays as it is`, async () => {
      const text = await gist(`Before ${odd} after`);
      expect(text.textContent).to.equal(`Before ${odd} after`);
      expect(text.children).to.have.length(0);
    });

  it('are never HTML, and HTML in them stays text', async () => {
    const text = await gist('**<b>bold</b>** __<i>x</i>__ [[<u>y</u>|fulcrum]]');
    expect([...text.children].map(({localName}) => localName)).to.deep.equal(['em', 'cite', 'span']);
    expect(text.textContent).to.equal('<b>bold</b> <i>x</i> <u>y</u>');
    expect(text.querySelectorAll('b, i, u')).to.have.length(0);
  });

  it('are read in the notes on how a summary was made, in corrections and in explanations as well', async () => {
    const [summary] = await stand((report) => {
      report.production.notes[0]!['en'] = 'Written by **us**.';
      report.glossary[0]!.explanation['en'] = 'From __The Plan__.';
      const date = {iso: '2026-03-01', text: {'zh-Hans': '2026年3月1日', en: 'March 1, 2026'}};
      report.corrections = [{date, text: {'zh-Hans': '日期。', en: 'The **date**.'}}];
    });
    expect(inside(summary!, 'footer em').map(textOf)).to.deep.equal(['date', 'us']);
    expect(inside(summary!, '[part="glossary"] cite').map(textOf)).to.deep.equal(['The Plan']);
  });

  it('are not read in headings and names, which are plain text', async () => {
    const [summary] = await stand((report) => (report.headings.summary['en'] = 'A **bold** heading'));
    expect(part(summary!, 'heading').textContent).to.equal('A **bold** heading');
  });
});

describe('marks in priorities', () => {
  const marked = (report: Report) => {
    const [first] = report.priorities.items;
    first!.aim.text = {en: 'Build a **quite** unusual zebra crossing', 'zh-Hans': '修建**斑马**线路'};
    first!.measures[0]!.text = {
      en: 'Read __The Zebra Plan__ and [[xylo|fulcrum]]phone notes.',
      'zh-Hans': '阅读__《斑马方案》__。',
    };
  };
  async function find(query: string, lang = 'en'): Promise<FulcrumNode> {
    const priorities = (await stand(marked, lang))[1]!;
    const field = part<HTMLInputElement>(priorities, 'filter-field');
    field.value = query;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await complete();
    return priorities;
  }

  it('do not stand between the words that a filter looks for', async () => {
    const element = await find('quite unusual zebra');
    expect(textOf(part(element, 'hits'))).to.equal('Matches: 1');
    expect(parts(element, 'hit').map(textOf)).to.include.members(['quite', 'unusual', 'zebra']);
  });

  it('keep a hit inside them', async () => {
    const element = await find('zebra');
    expect(textOf(part(element, 'hits'))).to.equal('Matches: 2');
    expect(inside(element, 'cite [part="hit"]').map(textOf)).to.deep.equal(['Zebra']);
    expect(parts(element, 'hit')).to.have.length(2);
  });

  for (const [query, lang] of [
    ['xylophone', 'en'],
    ['斑马线路', 'zh-Hans'],
  ] as const)
    it(`“${query}” is found where a mark ends within it`, async () => {
      const element = await find(query, lang);
      expect(parts(element, 'priority')).to.have.length(1);
      expect(textOf(part(element, 'hits'))).to.match(/^(Matches: 1|匹配：1处)$/);
    });

  for (const query of ['**', '__', '[[', 'xylo|fulcrum'])
    it(`“${query}” finds no mark, since none is shown`, async () => {
      expect(parts(await find(query), 'priority')).to.have.length(0);
    });

  it('are not in the text that is copied, nor on the page', async () => {
    const copies = heard('fulcrum-copy');
    const priorities = (await stand(marked))[1]!;
    part(priorities, 'priority-button').click();
    await complete();
    const copied = new Promise((resolve) => priorities.addEventListener('fulcrum-copy', resolve, {once: true}));
    part(priorities, 'copy-button').click();
    await copied;
    const {text} = copies[0]!.detail;
    expect(text)
      .to.contain('Build a quite unusual zebra crossing')
      .and.to.contain('Read The Zebra Plan and xylophone notes.');
    for (const words of [text, wholeText(priorities)]) expect(words).to.not.match(/\*\*|__|\[\[|\]\]/);
  });
});
