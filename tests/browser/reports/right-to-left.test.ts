// A report that reads from right to left, with an interface that does not speak its language.
import {expect} from '@open-wc/testing';
import {collisionsOf, overflowOf} from '../a11y/layout.ts';
import {langOf, textNodes} from '../a11y/texts.ts';
import {expectNoAxeViolations} from '../support/axe.ts';
import {buttonNamed, isVisible, part, parts, textOf, type FulcrumNode} from '../support/elements.ts';
import {arabic} from './arabic.ts';
import {complete, openAll, standWith} from './stage.ts';

const stand = (width = 480) => standWith(arabic, {lang: 'ar', width, attributes: {'language-switch': ''}});
const rootOf = (element: FulcrumNode) => part(element, 'base').parentElement!;
const edges = (node: Element) => node.getBoundingClientRect();

describe('a report in Arabic', () => {
  it('is laid out from right to left, and says which language it is in', async () => {
    for (const element of await stand()) {
      expect([rootOf(element).lang, rootOf(element).dir, element.language]).to.deep.equal(['ar', 'rtl', 'ar']);
      const {direction, textAlign} = getComputedStyle(part(element, 'heading'));
      expect([direction, textAlign]).to.deep.equal(['rtl', 'start']);
    }
  });

  it('has its heading and its text at the right edge', async () => {
    const range = document.createRange();
    for (const element of await stand()) {
      for (const node of [part(element, 'heading'), part(element, 'kicker')]) {
        range.selectNodeContents(node);
        expect(range.getBoundingClientRect().right).to.be.closeTo(edges(element).right, 2);
      }
    }
  });

  it('has words in Arabic letters marked as Arabic, and the interface’s as English', async () => {
    for (const element of await stand()) {
      await openAll(element);
      const texts = textNodes(element.shadowRoot!).filter(({data}) => /\p{L}/u.test(data));
      expect(texts).to.have.length.of.at.least(10);
      const wrong = texts.filter((node) => {
        const lang = langOf(node.parentElement!);
        const arab = /\p{Script=Arabic}/u.test(node.data);
        const latin = /[a-z]{2}/i.test(node.data);
        // The line of the source has a name from the report in it.
        return node.parentElement!.closest('footer .line')
          ? !latin && lang !== 'ar' && lang !== 'en'
          : lang !== (arab ? 'ar' : 'en');
      });
      expect(wrong.map(({data}) => data.trim())).to.deep.equal([]);
    }
  });

  it('English words keep their own direction, whole and in order', async () => {
    const [, priorities] = await stand();
    for (const name of ['Expand all', 'How this was made']) {
      const button = buttonNamed(priorities!, name);
      expect(getComputedStyle(button.closest('[lang="en"]')!).unicodeBidi).to.equal('plaintext');
      expect(isVisible(button)).to.equal(true);
    }
  });

  it('mark, number and chevron are on the sides where the reading begins and ends', async () => {
    const [, priorities] = await stand();
    expect(edges(part(priorities!, 'mark')).right).to.be.closeTo(edges(priorities!).right, 2);
    for (const button of parts(priorities!, 'priority-button')) {
      const [numeral, title, chevron] = ['[part="numeral"]', '.title', 'svg'].map((one) =>
        edges(button.querySelector(one)!),
      );
      expect(numeral!.left).to.be.at.least(title!.right);
      expect(chevron!.right).to.be.at.most(title!.left);
    }
  });

  it('the words that a claim rests on have their rule at the right', async () => {
    const [summary] = await stand();
    await openAll(summary!);
    const words = getComputedStyle(part(summary!, 'provenance').firstElementChild!);
    expect([words.borderRightWidth, words.borderLeftWidth]).to.deep.equal(['2px', '0px']);
  });

  for (const width of [280, 900])
    it(`fits into ${width} px, open and closed`, async () => {
      for (const element of await stand(width)) {
        expect(overflowOf(element)).to.deep.equal([]);
        await openAll(element);
        expect([...overflowOf(element), ...collisionsOf(element)]).to.deep.equal([]);
      }
    });

  it('priorities open and close', async () => {
    const [, priorities] = await stand();
    const [button] = parts(priorities!, 'priority-button');
    const [panel] = parts(priorities!, 'priority-panel');
    for (const open of [true, false]) {
      button!.click();
      await complete();
      expect(button!.getAttribute('aria-expanded')).to.equal(`${open}`);
      for (const animation of panel!.getAnimations()) animation.finish();
      expect(isVisible(panel!)).to.equal(open);
    }
  });

  it('the filter finds Arabic words, and marks them', async () => {
    const [, priorities] = await stand();
    const field = part<HTMLInputElement>(priorities!, 'filter-field');
    field.value = 'النهر';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await complete();
    expect(parts(priorities!, 'priority')).to.have.length(1);
    expect(parts(priorities!, 'hit').map(textOf)).to.deep.equal(['النهر', 'النهر']);
    expect(textOf(part(priorities!, 'hits'))).to.equal('Matches: 2');
  });

  it('the switch names Arabic in Arabic, and English turns everything round', async () => {
    for (const element of await stand()) {
      const names = [...part(element, 'language-switch').children].map((one) => [
        (one as HTMLElement).lang,
        textOf(one),
      ]);
      expect(names).to.deep.equal([
        ['ar', 'العربية'],
        ['en', 'English'],
      ]);
    }
    for (const element of await stand()) {
      buttonNamed(element, 'English').click();
      await complete();
      expect([rootOf(element).lang, rootOf(element).dir]).to.deep.equal(['en', 'ltr']);
      expect(textOf(part(element, 'heading'))).to.match(/^[A-Za-z ]+$/);
    }
  });

  it('has no axe violations', async () => {
    for (const element of await stand()) {
      await openAll(element);
      await expectNoAxeViolations(element);
    }
  }).timeout(30_000);
});
