// The filter: finds as one types, says how many, and leaves everything as it was when it is cleared.
import {expect} from '@open-wc/testing';
import {sendKeys} from '../support/commands.ts';
import {buttonNamed, mountOne, part, parts, settled, status, textOf, turn} from '../support/elements.ts';
import {focusField} from '../support/keys.ts';
import type {FulcrumPriorities} from '../../../src/index.ts';

const priorities = (lang = 'en', attributes = '') =>
  mountOne('fulcrum-priorities', `<fulcrum-priorities lang="${lang}" ${attributes}></fulcrum-priorities>`);
const field = (element: FulcrumPriorities) => part<HTMLInputElement>(element, 'filter-field');

async function type(element: FulcrumPriorities, query: string) {
  field(element).value = query;
  field(element).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await settled(document);
  await turn();
}
const shown = (element: FulcrumPriorities) =>
  parts(element, 'priority').map((node) =>
    textOf(node.querySelector('[part~="priority-button"]')!).replace(/^\S\s/, ''),
  );
const numbers = (element: FulcrumPriorities) => parts(element, 'numeral').map(textOf);
const marks = (element: FulcrumPriorities) => parts(element, 'hit').map((node) => node.textContent);
/** The number of hits that a reader sees. */
const hits = (element: FulcrumPriorities) => numberIn(textOf(part(element, 'hits')));
/** The number of hits that a screen reader is told. */
const hitsTold = (element: FulcrumPriorities) => numberIn(status(element));
const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0]);

describe('the filter', () => {
  it('has a label that can be read, and is a search field', async () => {
    const element = await priorities();
    const input = field(element);
    expect(input.type).to.equal('search');
    expect(textOf(input.labels![0]!)).to.match(/^Find/);
  });

  for (const lang of ['en', 'zh-Hans'])
    it(`keeps the number of hits apart from its label, ${lang}`, async () => {
      const element = await priorities(lang);
      await type(element, '1');
      const [label] = field(element).labels!;
      const gap = part(element, 'hits').getBoundingClientRect().left - label!.getBoundingClientRect().right;
      expect(gap / parseFloat(getComputedStyle(label!).fontSize)).to.be.at.least(1);
    });

  it('shows the priorities with hits, open, and marks each hit', async () => {
    const element = await priorities();
    await type(element, 'waterway');
    expect(numbers(element)).to.deep.equal(['4']);
    expect(element.openIds).to.deep.equal(['foundations']);
    expect(marks(element).length).to.be.greaterThan(0);
    for (const mark of parts(element, 'hit')) {
      expect(mark.localName).to.equal('mark');
      expect(mark.textContent.toLowerCase()).to.equal('waterway');
    }
  });

  const places: [string, string, string][] = [
    ['a title', 'Put innovation in the lead', '1'],
    ['a measure', 'Coordinate the whole province', '3'],
    ['a programme', 'Xiangyang-Shiyan-Suizhou-Shennongjia', '3'],
  ];
  for (const [what, query, number] of places)
    it(`finds words of ${what}`, async () => {
      const element = await priorities();
      await type(element, query);
      expect(numbers(element)).to.deep.equal([number]);
    });

  it('does not care about case, and wants every word in any order', async () => {
    const element = await priorities();
    await type(element, 'LEAD Innovation');
    expect(numbers(element)).to.include('1');
    expect(new Set(marks(element).map((mark) => mark.toLowerCase()))).to.deep.equal(new Set(['innovation', 'lead']));
    await type(element, 'innovation nowhere-to-be-found');
    expect(numbers(element)).to.deep.equal([]);
  });

  it('says the number of hits to the eye and to the ear', async () => {
    const element = await priorities();
    for (const [query, number] of [
      ['waterway', 2],
      ['Put innovation in the lead', 1],
      ['not a word of it', 0],
    ] as const) {
      await type(element, query);
      expect([query, hits(element), hitsTold(element)]).to.deep.equal([query, number, number]);
    }
    expect(status(element)).to.match(/^[A-Z][a-z]+/);
  });

  it('says it in Chinese where the element speaks Chinese', async () => {
    const element = await priorities('zh');
    await type(element, '三峡');
    expect(hitsTold(element)).to.be.greaterThan(0);
    expect(status(element)).to.match(/匹配/).and.not.to.match(/[a-z]/i);
    await type(element, '火星');
    expect(hitsTold(element)).to.equal(0);
  });

  it('cleared, opens again what was open before and nothing else, and says no number', async () => {
    const element = await priorities();
    element.open(2);
    element.open(6);
    await type(element, 'waterway');
    expect(element.openIds).to.deep.equal(['foundations']);
    await type(element, 'waterways of the moon');
    await type(element, '');
    expect(numbers(element)).to.have.length(7);
    expect(element.openIds).to.deep.equal(['demand', 'opening']);
    expect([textOf(part(element, 'hits')), status(element), marks(element).length]).to.deep.equal(['', '', 0]);
  });

  it('takes white space alone for no query', async () => {
    const element = await priorities();
    await type(element, '   ');
    expect(numbers(element)).to.have.length(7);
    expect(marks(element)).to.deep.equal([]);
  });

  it('finds Chinese words, several of them too', async () => {
    const element = await priorities('zh');
    await type(element, '创新');
    expect(numbers(element)).to.include('一');
    expect(new Set(marks(element))).to.deep.equal(new Set(['创新']));
    await type(element, '三峡　水运');
    expect(numbers(element)).to.deep.equal(['四']);
  });

  it('takes full-width letters and digits of a Chinese keyboard for plain ones', async () => {
    const element = await priorities('zh');
    await type(element, '５１０２０');
    expect(numbers(element)).to.deep.equal(['一']);
    expect(marks(element)).to.include('51020');
  });

  for (const [typed, found] of [
    ['“51020”', '1'],
    ['"51020"', '1'],
    ["people's livelihoods", '7'],
    ['people’s livelihoods', '7'],
  ] as const)
    it(`finds ${typed} however its quotes are typed`, async () => {
      const element = await priorities();
      await type(element, typed);
      expect(numbers(element)).to.include(found);
      expect(marks(element).length).to.be.greaterThan(0);
    });

  for (const query of [
    '.*',
    '(',
    ')',
    '[a-z]',
    'a|b',
    '\\',
    '^',
    '$',
    '?',
    '+',
    '{1}',
    '/',
    '-',
    '\\d',
    '(?=',
    '*',
    '&amp;',
    '<b>',
    '%',
    '$&',
  ])
    it(`takes ${query} as it stands`, async () => {
      const element = await priorities();
      await type(element, query);
      for (const mark of marks(element)) expect(mark).to.equal(query);
      expect(hitsTold(element) > 0).to.equal(marks(element).length > 0);
    });

  it('finds “1+8” with its plus', async () => {
    const element = await priorities();
    await type(element, '1+8');
    expect(numbers(element)).to.deep.equal(['3']);
    expect(marks(element)).to.include('1+8');
  });

  it('loses no letter of the text that it cuts into hits', async () => {
    const element = await priorities('en', 'expanded');
    // White space between tags is not text.
    const panel = () => textOf(parts(element, 'measures')[0]!).replace(/ /g, '');
    const before = panel();
    await type(element, 'in');
    expect(panel()).to.equal(before);
  });

  it('waits for the end of a composition before it looks', async () => {
    const element = await priorities('zh');
    const input = field(element);
    input.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true, composed: true}));
    input.value = 'sanxia';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, isComposing: true}));
    await settled(document);
    expect(numbers(element)).to.have.length(7);
    expect(input.value).to.equal('sanxia');
    input.value = '三峡';
    input.dispatchEvent(new CompositionEvent('compositionend', {data: '三峡', bubbles: true, composed: true}));
    await settled(document);
    expect(numbers(element)).to.deep.equal(['四']);
  });

  it('works as one types, and keeps the caret and the focus', async () => {
    const element = await priorities();
    await focusField(field(element));
    await sendKeys({type: 'waterwax'});
    await sendKeys({press: 'Backspace'});
    await sendKeys({type: 'y'});
    await settled(document);
    expect(field(element).value).to.equal('waterway');
    expect(field(element).selectionStart).to.equal(8);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect(numbers(element)).to.deep.equal(['4']);
  });

  it('is cleared when the language changes, with what was open before', async () => {
    const element = await priorities();
    element.open(2);
    await type(element, 'waterway');
    element.lang = 'zh';
    await settled(document);
    await turn();
    expect(field(element).value).to.equal('');
    expect(numbers(element)).to.deep.equal(['一', '二', '三', '四', '五', '六', '七']);
    expect(element.openIds).to.deep.equal(['demand']);
    expect(textOf(part(element, 'hits'))).to.equal('');
  });

  it('is cleared by no-filter, since nobody could clear it any more', async () => {
    const element = await priorities();
    await type(element, 'waterway');
    element.noFilter = true;
    await settled(document);
    await turn();
    expect(numbers(element)).to.have.length(7);
  });

  it('what a reader opens while filtering can be closed, and opened for all', async () => {
    const element = await priorities();
    await type(element, 'innovation');
    const found = shown(element);
    parts(element, 'priority-button')[0]!.click();
    await settled(document);
    expect(Boolean(parts(element, 'priority-panel')[0]!.hidden)).to.equal(true);
    expect(shown(element)).to.deep.equal(found);
    buttonNamed(element, 'Expand all').click();
    await settled(document);
    expect(parts(element, 'priority-panel').every((panel) => !panel.hidden)).to.equal(true);
  });

  it('is cleared when other priorities are asked for, since its hits were counted among the old ones', async () => {
    const element = await priorities();
    await type(element, 'waterway');
    element.only = '1 2 4';
    await settled(document);
    await turn();
    expect(numbers(element)).to.deep.equal(['1', '2', '4']);
    expect([field(element).value, textOf(part(element, 'hits')), marks(element).length]).to.deep.equal(['', '', 0]);
  });
});
