// The list of priorities as an accordion: by methods, by attributes, by hand.
import {expect} from '@open-wc/testing';
import {
  buttonNamed,
  consoleLines,
  heard,
  mount,
  mountOne,
  one,
  part,
  parts,
  reportCopy,
  settled,
  textOf,
} from '../support/elements.ts';
import type {FulcrumPriorities} from '../../../src/index.ts';

const IDS = ['innovation', 'demand', 'regions', 'foundations', 'reform', 'opening', 'livelihood'];

const priorities = (attributes = '') =>
  mountOne('fulcrum-priorities', `<fulcrum-priorities lang="en" ${attributes}></fulcrum-priorities>`);
const shownTitles = (element: FulcrumPriorities) => parts(element, 'priority-button').map(textOf);
const openPanels = (element: FulcrumPriorities) =>
  parts(element, 'priority-panel').flatMap((panel, index) => (panel.hidden ? [] : [index + 1]));

describe('the accordion', () => {
  it('is closed at first, with every title and aim in sight', async () => {
    const element = await priorities();
    expect(parts(element, 'priority')).to.have.length(7);
    expect(openPanels(element)).to.deep.equal([]);
    expect(element.openIds).to.deep.equal([]);
    for (const button of parts(element, 'priority-button'))
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    for (const aim of parts(element, 'aim')) expect(aim.checkVisibility()).to.equal(true);
  });

  it('opens and closes by its buttons, any number at a time', async () => {
    const element = await priorities();
    const button = (number: number) => parts(element, 'priority-button')[number - 1]!;
    button(1).click();
    button(3).click();
    await settled(document);
    expect(openPanels(element)).to.deep.equal([1, 3]);
    expect(element.openIds).to.deep.equal(['innovation', 'regions']);
    expect(button(3).getAttribute('aria-expanded')).to.equal('true');
    button(1).click();
    await settled(document);
    expect(openPanels(element)).to.deep.equal([3]);
  });

  it('expandAll() and collapseAll() do what they say, from any state', async () => {
    const element = await priorities();
    element.open('reform');
    element.expandAll();
    await settled(document);
    expect(openPanels(element)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(element.openIds).to.deep.equal(IDS);
    element.collapseAll();
    await settled(document);
    expect(openPanels(element)).to.deep.equal([]);
  });

  it('open() and close() take an id or a number, and say whether there is such a priority', async () => {
    const element = await priorities();
    expect([element.open('reform'), element.open(2), element.open('3')]).to.deep.equal([true, true, true]);
    await settled(document);
    expect(openPanels(element)).to.deep.equal([2, 3, 5]);
    expect([element.close(5), element.close('demand')]).to.deep.equal([true, true]);
    await settled(document);
    expect(openPanels(element)).to.deep.equal([3]);
    for (const unknown of ['', ' ', 'nobody', 0, 8, -1, 1.5, NaN, 'Reform', '__proto__', 'constructor'])
      expect([unknown, element.open(unknown), element.close(unknown)]).to.deep.equal([unknown, false, false]);
    expect(element.openIds).to.deep.equal(['regions']);
  });

  it('open() twice is open once', async () => {
    const element = await priorities();
    const events = heard('fulcrum-toggle');
    element.open(1);
    element.open('innovation');
    element.close(2);
    expect(events).to.have.length(1);
  });

  it('has one button for all, named by what it will do', async () => {
    const element = await priorities();
    buttonNamed(element, 'Expand all').click();
    await settled(document);
    expect(openPanels(element)).to.have.length(7);
    expect(part(element, 'expand-all-button').getAttribute('aria-expanded')).to.equal('true');
    parts(element, 'priority-button')[2]!.click();
    await settled(document);
    expect(textOf(part(element, 'expand-all-button'))).to.equal('Expand all');
    buttonNamed(element, 'Expand all').click();
    await settled(document);
    buttonNamed(element, 'Collapse all').click();
    await settled(document);
    expect(openPanels(element)).to.deep.equal([]);
  });

  it('tells of every panel in an event that bubbles out of shadow roots', async () => {
    const element = await priorities();
    const events = heard('fulcrum-toggle');
    parts(element, 'priority-button')[1]!.click();
    element.open('reform');
    element.close('reform');
    expect(events.map(({detail}) => detail)).to.deep.equal([
      {kind: 'priority', id: 'demand', open: true},
      {kind: 'priority', id: 'reform', open: true},
      {kind: 'priority', id: 'reform', open: false},
    ]);
    for (const {bubbles, composed, cancelable, target} of events)
      expect([bubbles, composed, cancelable, target]).to.deep.equal([true, true, false, element]);
  });

  it('opens a panel that the browser’s own search has found', async () => {
    const element = await priorities();
    const panel = () => parts(element, 'priority-panel')[1]!;
    panel().dispatchEvent(new Event('beforematch', {bubbles: true}));
    await settled(document);
    expect(openPanels(element)).to.deep.equal([2]);
    expect(panel().hidden).to.equal(false);
  });

  it('is the same list of panels again after the element was taken off the page and put back', async () => {
    const element = await priorities();
    element.open(4);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await settled(place);
    expect(openPanels(element)).to.deep.equal([4]);
  });
});

describe('the attribute expanded', () => {
  it('opens every priority from the start', async () => {
    const element = await priorities('expanded');
    expect(element.openIds).to.deep.equal(IDS);
    expect(textOf(part(element, 'expand-all-button'))).to.equal('Collapse all');
  });

  it('leaves closed what a reader has closed when a newer version comes, and opens what is new in it', async () => {
    const element = await priorities('expanded');
    element.close('reform');
    element.report = reportCopy(({priorities: {items}}) => {
      items[0]!.title.en = 'Corrected';
      items.push({...items[0]!, id: 'added'});
    });
    await settled(document);
    expect(element.openIds).to.deep.equal([...IDS.filter((id) => id !== 'reform'), 'added']);
    element.report = reportCopy((report) => (report.id = 'another'));
    await settled(document);
    expect(element.openIds).to.deep.equal(IDS);
  });

  it('set later opens, taken away closes', async () => {
    const element = await priorities();
    element.setAttribute('expanded', '');
    await settled(document);
    expect(openPanels(element)).to.have.length(7);
    element.expanded = false;
    await settled(document);
    expect(openPanels(element)).to.have.length(0);
  });

  it('leaves the reader free to close one', async () => {
    const element = await priorities('expanded');
    parts(element, 'priority-button')[0]!.click();
    await settled(document);
    element.label = 'drawn again';
    await settled(document);
    expect(openPanels(element)).to.deep.equal([2, 3, 4, 5, 6, 7]);
  });

  it('holds for a report that comes later', async () => {
    const place = await mount('');
    const element = document.createElement('fulcrum-priorities');
    element.report = null;
    element.expanded = true;
    place.append(element);
    await settled(place);
    element.report = reportCopy();
    await settled(place);
    expect(openPanels(element)).to.have.length(7);
  });
});

describe('the attribute only', () => {
  const cases: [string, number[]][] = [
    ['3', [3]],
    ['regions', [3]],
    ['3 regions', [3]],
    ['7 1', [1, 7]],
    ['livelihood, innovation', [1, 7]],
    ['demand,4', [2, 4]],
    ['2，5、opening', [2, 5, 6]],
    ['  6  ', [6]],
    ['nobody 99 3', [3]],
  ];
  for (const [only, numbers] of cases)
    it(`only="${only}" shows ${numbers.join(' and ')}, in the report’s order`, async () => {
      const element = await priorities(`only="${only}"`);
      const all = shownTitles(await priorities());
      expect(shownTitles(element)).to.deep.equal(numbers.map((number) => all[number - 1]));
    });

  for (const only of ['', ' ', ' , '])
    it(`only="${only}" names nothing, so all are shown`, async () => {
      expect(shownTitles(await priorities(`only="${only}"`))).to.have.length(7);
    });

  it('that names only what the report lacks shows no priority, and says so on the console', async () => {
    const lines = consoleLines('warn');
    const element = await priorities('only="nobody 0 8"');
    expect([...new Set(lines)]).to.have.length(1);
    expect(lines[0]).to.match(/^only: "nobody 0 8" is none of innovation 1 demand 2 .* livelihood 7$/);
    expect(shownTitles(element)).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('footer')).to.not.equal(null);
  });

  it('keeps the numbers of the report', async () => {
    const element = await priorities('only="3 5"');
    expect(parts(element, 'numeral').map(textOf)).to.deep.equal(['3', '5']);
    element.lang = 'zh';
    await settled(document);
    expect(parts(element, 'numeral').map(textOf)).to.deep.equal(['三', '五']);
    expect([element.open(5), element.open(1)]).to.deep.equal([true, false]);
  });

  it('can change, and what was open stays open', async () => {
    const element = await priorities('only="2 3"');
    element.open(3);
    element.only = '3 4';
    await settled(document);
    expect(element.openIds).to.deep.equal(['regions']);
    element.removeAttribute('only');
    await settled(document);
    expect(shownTitles(element)).to.have.length(7);
    expect(element.openIds).to.deep.equal(['regions']);
  });

  it('is what expandAll() and the filter work on', async () => {
    const element = await priorities('only="2 3"');
    element.expandAll();
    expect(element.openIds).to.deep.equal(['demand', 'regions']);
    expect(textOf(element.shadowRoot!)).to.not.contain('Put innovation in the lead');
  });
});

describe('the attribute no-filter', () => {
  it('leaves the field out, and nothing else', async () => {
    const element = await priorities('no-filter');
    expect(parts(element, 'filter-field')).to.deep.equal([]);
    expect(parts(element, 'expand-all-button')).to.have.length(1);
    element.noFilter = false;
    await settled(document);
    expect(parts(element, 'filter-field')).to.have.length(1);
  });
});

describe('two lists on one page', () => {
  it('open on their own', async () => {
    const place = await mount(
      '<fulcrum-priorities lang="en"></fulcrum-priorities><div><fulcrum-priorities lang="zh"></fulcrum-priorities></div>',
    );
    const [first, second] = [one(place, 'fulcrum-priorities'), one(place.querySelector('div')!, 'fulcrum-priorities')];
    first.open(1);
    second.open(2);
    await settled(place);
    expect([openPanels(first), openPanels(second)]).to.deep.equal([[1], [2]]);
  });
});
