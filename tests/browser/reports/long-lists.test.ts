// Long lists come in pieces, one after another: nothing is lost, doubled or mixed up, whatever happens meanwhile.
import {expect} from '@open-wc/testing';
import {accessible} from '../support/commands.ts';
import {
  allIn,
  buttonNamed,
  inside,
  mount,
  mountOne,
  one,
  part,
  parts,
  reportCopy,
  settled,
  shownLanguage,
  status,
  textOf,
  turn,
  type FulcrumNode,
} from '../support/elements.ts';
import {largeReport} from '../../support/large-report.ts';
import type {FulcrumPriorities} from '../../../src/index.ts';

const PRIORITIES = 80;
const ATTENDEES = 200;
const report = largeReport({priorities: PRIORITIES, attendees: ATTENDEES, measures: 2});

const upTo = (count: number) => Array.from({length: count}, (_, index) => index + 1);
const entries = (element: Element) => inside(element, '[part="priorities"] > li, [part="members"] > li');
/** Those that a reader has. */
const shown = (element: Element) => entries(element).filter((entry) => !entry.hidden);
const numbers = (element: Element) =>
  shown(element).map((entry) => Number(textOf(entry.querySelector('[part="numeral"]')!)));
const closed = (element: Element) => inside(element, '[part="priority-panel"][hidden]');

async function until(reached: () => boolean) {
  while (!reached()) await new Promise((resolve) => setTimeout(resolve, 20));
}
/** Until these entries are there, and no others. */
const come = (element: Element, count: number) =>
  until(() => entries(element).length === count && shown(element).length === count);

async function show<Node extends FulcrumNode>(element: Node, what: unknown = report): Promise<Node> {
  (element as {report: unknown}).report = what;
  await settled(document);
  return element;
}
const priorities = async (attributes = 'lang="en"') =>
  show(await mountOne('fulcrum-priorities', `<fulcrum-priorities ${attributes}></fulcrum-priorities>`));
const attendees = async () =>
  show(await mountOne('fulcrum-attendees', '<fulcrum-attendees lang="en"></fulcrum-attendees>'));

function type(element: FulcrumPriorities, query: string) {
  const field = part<HTMLInputElement>(element, 'filter-field');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

describe('a long list', () => {
  it('has its first entries at once and not all of them, and soon all, in order, none twice', async () => {
    const element = await priorities();
    const first = numbers(element);
    expect(first.length).to.be.within(5, PRIORITIES - 1);
    expect(first).to.deep.equal(upTo(first.length));
    await come(element, PRIORITIES);
    expect(numbers(element)).to.deep.equal(upTo(PRIORITIES));
    expect(new Set(inside(element, '[id]').map(({id}) => id)).size).to.equal(inside(element, '[id]').length);
  });

  for (const lang of ['en', 'zh-Hans'])
    it(`has each number on one line, and the titles in one column, ${lang}`, async () => {
      const element = await priorities(`lang="${lang}" style="font-family: 'DejaVu Sans', sans-serif; width: 400px"`);
      await come(element, PRIORITIES);
      const lines = parts(element, 'numeral').map((numeral) => {
        const range = document.createRange();
        range.selectNodeContents(numeral);
        return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
      });
      expect(new Set(lines)).to.deep.equal(new Set([1]));
      const words = (node: Element) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect();
      };
      for (const numeral of parts(element, 'numeral'))
        expect(words(numeral).right, textOf(numeral)).to.be.below(words(numeral.nextElementSibling!).left);
      const lefts = parts(element, 'numeral').map((one) => Math.round(words(one.nextElementSibling!).left));
      expect(new Set(lefts).size).to.equal(1);
    });

  it('has every attendee, in the report’s order', async () => {
    const element = await attendees();
    expect(shown(element).length).to.be.within(5, ATTENDEES);
    await come(element, ATTENDEES + 1);
    expect(shown(element).map((entry) => textOf(entry.querySelector('[part="text"]')!))).to.deep.equal([
      'The council',
      ...upTo(ATTENDEES).map((number) => `Person No. ${number}`),
    ]);
    expect(textOf(part(element, 'count'))).to.equal(`${ATTENDEES + 1}`);
  });

  it('is one list for assistive technology, with nothing taken from it', async () => {
    for (const [element, count] of [
      [await priorities(), PRIORITIES],
      [await attendees(), ATTENDEES + 1],
    ] as const) {
      await come(element, count);
      const {parentElement: list} = entries(element)[0]!;
      expect(list!.getAttribute('role')).to.equal('list');
      expect(list!.children.length).to.equal(count);
      for (const entry of entries(element)) {
        expect(entry.parentElement).to.equal(list);
        expect(entry.closest('[aria-hidden], [inert]')).to.equal(null);
        expect(getComputedStyle(entry).display).to.not.equal('none');
      }
      for (const panel of inside(element, '[hidden]')) expect(panel.getAttribute('hidden')).to.equal('until-found');
    }
  });

  it('gives its last entry a role and its button a name, far below as it is', async () => {
    const element = await priorities();
    await come(element, PRIORITIES);
    const button = parts(element, 'priority-button')[PRIORITIES - 1]!;
    const expected = {role: 'button', name: `Better roads in district ${PRIORITIES}`};
    expect(await accessible(button, expected)).to.deep.equal(expected);
  });

  it('lets the keyboard reach its last entry', async () => {
    const element = await priorities();
    await come(element, PRIORITIES);
    const button = parts(element, 'priority-button')[PRIORITIES - 1]!;
    button.focus();
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('opens and closes one panel far below at once, and leaves the others alone', async () => {
    const element = await priorities();
    await come(element, PRIORITIES);
    const button = parts(element, 'priority-button')[PRIORITIES - 2]!;
    button.click();
    await settled(document);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(closed(element).length).to.equal(PRIORITIES - 1);
  });
});

describe('while the rest of a long list is still to come', () => {
  it('is whole before it is printed', async () => {
    const element = await priorities();
    expect(shown(element).length).to.be.below(PRIORITIES);
    dispatchEvent(new Event('beforeprint'));
    expect(numbers(element)).to.deep.equal(upTo(PRIORITIES));
  });

  it('gives way to the children where an entry far below cannot be shown, and says why once', async () => {
    const element = await priorities();
    // What no report can do, a mistake of ours could.
    const {split} = String.prototype;
    const errors: string[] = [];
    element.addEventListener('fulcrum-error', ({detail}) => errors.push(detail.message));
    const {error} = console;
    const said: unknown[] = [];
    console.error = (message: unknown) => said.push(message);
    String.prototype.split = function (this: string, ...rest: [never]) {
      if (this.includes('district 60')) throw new Error('spoiled');
      return split.apply(this, rest);
    };
    try {
      await until(() => element.state === 'failed');
      await settled(document);
    } finally {
      String.prototype.split = split;
      console.error = error;
    }
    expect(inside(element, '*').map(({localName}) => localName)).to.deep.equal(['slot']);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('spoiled');
    expect(said).to.deep.equal(errors);
  });

  it('a link to the last measure opens it and scrolls to it', async () => {
    const element = await priorities();
    expect(numbers(element).length).to.be.lessThan(PRIORITIES);
    expect(element.followLink(`fulcrum-measure-${PRIORITIES}-2`)).to.equal(true);
    expect(element.openIds).to.deep.equal([`priority-${PRIORITIES}`]);
    await come(element, PRIORITIES);
    const target = () => inside(element, `#item-priority-${PRIORITIES}-measure-2`)[0]!.getBoundingClientRect();
    await until(() => target().top >= 0 && target().top < innerHeight);
    expect(target().height).to.be.greaterThan(0);
    scrollTo(0, 0);
  });

  it('a filter finds what has not come yet', async () => {
    const element = await priorities();
    expect(numbers(element).length).to.be.lessThan(PRIORITIES);
    type(element, `district ${PRIORITIES}`);
    await settled(document);
    expect(numbers(element)).to.deep.equal([PRIORITIES]);
    await turn();
    expect(status(element)).to.match(/\b4\b/);
    await come(element, 1);
    expect(parts(element, 'hit').length).to.be.greaterThan(0);
  });

  it('another language leaves no word of the first', async () => {
    const element = await priorities();
    expect(numbers(element).length).to.be.lessThan(PRIORITIES);
    element.lang = 'zh';
    await settled(document);
    expect(shownLanguage(element)).to.equal('zh-Hans');
    for (const entry of shown(element)) expect(textOf(entry)).to.not.match(/[A-Za-z]/);
    await come(element, PRIORITIES);
    for (const entry of shown(element)) expect(textOf(entry)).to.not.match(/[A-Za-z]/);
  });

  it('the element may leave the page and come back', async () => {
    const place = await mount('<fulcrum-priorities lang="en"></fulcrum-priorities>');
    const element = await show(one(place, 'fulcrum-priorities'));
    element.remove();
    await turn();
    place.append(element);
    await come(element, PRIORITIES);
    expect(numbers(element)).to.deep.equal(upTo(PRIORITIES));
  });

  it('the report may go and come back, and nothing is there twice', async () => {
    const element = await priorities();
    await show(element, null);
    expect(entries(element)).to.deep.equal([]);
    await turn();
    await show(element);
    await come(element, PRIORITIES);
    expect(numbers(element)).to.deep.equal(upTo(PRIORITIES));
    await show(element, null);
    await show(element, reportCopy());
    expect(numbers(element)).to.deep.equal(upTo(7));
  });

  it('a short report may take its place, and a long one again', async () => {
    const element = await priorities();
    await show(element, reportCopy());
    await come(element, 7);
    expect(numbers(element)).to.deep.equal(upTo(7));
    await show(element);
    await come(element, PRIORITIES);
    expect(numbers(element)).to.deep.equal(upTo(PRIORITIES));
  });

  it('expand all opens what comes later too', async () => {
    const element = await priorities();
    buttonNamed(element, 'Expand all').click();
    await settled(document);
    await come(element, PRIORITIES);
    await until(() => !closed(element).length);
    buttonNamed(element, 'Collapse all').click();
    await until(() => closed(element).length === PRIORITIES);
    expect(element.openIds).to.deep.equal([]);
  });
});

describe('the filter of a long list', () => {
  it('shows only hits at any time: everywhere, few, none, and then all again', async () => {
    const element = await priorities();
    await come(element, PRIORITIES);
    element.open(3);
    for (const [query, found] of [
      ['district', upTo(PRIORITIES)],
      [`district ${PRIORITIES}`, [PRIORITIES]],
      ['no word of it', []],
      ['', upTo(PRIORITIES)],
    ] as const) {
      type(element, query);
      await settled(document);
      const first = numbers(element);
      expect(first, query).to.deep.equal(found.slice(0, first.length));
      expect(first.length > 0, query).to.equal(found.length > 0);
      const marked = (entry: Element) => Boolean(entry.querySelector('mark')) === Boolean(query);
      expect(shown(element).slice(0, 10).every(marked), query).to.equal(true);
      await come(element, found.length);
      await until(() => shown(element).every(marked));
      expect(numbers(element), query).to.deep.equal(found);
    }
    await until(() => closed(element).length === PRIORITIES - 1);
    expect(parts(element, 'hit')).to.deep.equal([]);
    expect(element.openIds).to.deep.equal(['priority-3']);
    expect(closed(element).length).to.equal(PRIORITIES - 1);
  });

  it('takes what it hides from sight, from the keyboard and from assistive technology at once', async () => {
    const element = await priorities();
    await come(element, PRIORITIES);
    const last = parts(element, 'priority-button').at(-1)!;
    const {height} = element.getBoundingClientRect();
    type(element, `district ${PRIORITIES}`);
    await settled(document);
    const aside = entries(element).filter((entry) => entry.hidden);
    expect(aside).to.include(last.closest('li'));
    expect(aside.some((entry) => entry.checkVisibility({visibilityProperty: true}))).to.equal(false);
    last.focus();
    expect(element.shadowRoot!.activeElement).to.not.equal(last);
    expect(element.getBoundingClientRect().height).to.be.lessThan(height / 2);
  });

  it('follows one query after another before the first is through', async () => {
    const element = await priorities();
    for (const query of ['district', 'district 1', 'district 7', 'district 8', 'district 80']) {
      type(element, query);
      await turn();
    }
    await come(element, 1);
    expect(numbers(element)).to.deep.equal([80]);
    type(element, '');
    await come(element, PRIORITIES);
    expect(numbers(element)).to.deep.equal(upTo(PRIORITIES));
    await until(() => !parts(element, 'hit').length);
    expect(closed(element).length).to.equal(PRIORITIES);
  });
});

describe('a long list, once it is there', () => {
  it('keeps open panels and the focused element through a live update', async () => {
    const element = await priorities();
    await come(element, PRIORITIES);
    const button = parts(element, 'priority-button')[PRIORITIES - 5]!;
    button.click();
    button.focus();
    const update = structuredClone(report);
    update.priorities.items[PRIORITIES - 1]!.title.en = 'Changed in an update';
    await show(element, update);
    await until(() => textOf(entries(element)[PRIORITIES - 1]!).includes('Changed in an update'));
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(element.openIds).to.deep.equal([`priority-${PRIORITIES - 4}`]);
    expect(closed(element).length).to.equal(PRIORITIES - 1);
    await come(element, PRIORITIES);
    expect(numbers(element)).to.deep.equal(upTo(PRIORITIES));
  });

  it('says “Copied” on the entry that was copied, and on no other', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {writeText: () => Promise.resolve()},
      configurable: true,
    });
    const element = await priorities();
    await come(element, PRIORITIES);
    const buttons = parts(element, 'copy-button');
    buttons[PRIORITIES - 3]!.click();
    await turn();
    await settled(document);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(buttons.flatMap((button, index) => (textOf(button) === 'Copied' ? [index] : []))).to.deep.equal([
      PRIORITIES - 3,
    ]);
  });

  it('changes its language as a whole, with every element of the page', async () => {
    const place = await mount(
      '<div lang="en"><fulcrum-priorities></fulcrum-priorities><fulcrum-attendees></fulcrum-attendees></div>',
    );
    for (const element of allIn(place)) await show(element);
    const counts = [PRIORITIES, ATTENDEES + 1];
    for (const [index, element] of allIn(place).entries()) await come(element, counts[index]!);
    (place.firstElementChild as HTMLElement).lang = 'zh-CN';
    await settled(document);
    for (const [index, element] of allIn(place).entries()) {
      await come(element, counts[index]!);
      expect(textOf(entries(element).at(-1)!)).to.match(/\p{Script=Han}/u);
      for (const entry of shown(element))
        expect(textOf(entry.querySelector('[part="text"]')!)).to.not.match(/[A-Za-z]/);
    }
  });
});
