// A19: who wants less motion gets none.
import {expect} from '@open-wc/testing';
import {FOUND, type} from './acts.ts';
import {emulate} from '../support/commands.ts';
import {all, controls, LANGUAGES, panelOf, rootOf, stand, TAGS} from './stand.ts';
import {adopt, styleRules} from './sheets.ts';

/**
 * WebKitGTK does not read style sheets again when the wish for less motion changes under an open page, and elements with the
 * same sheets share what it has read. A reader’s wish is there before the page; a sheet more makes it so here.
 */
const asIfLoadedNow = (element: Element, wish: string) => adopt(element, `.${wish} { order: 0 }`);

/** What was asked to move while something was done, whether or not it still does. */
async function movedBy(act: () => Promise<void>): Promise<{animations: number; scrolls: unknown[]}> {
  const {animate, scrollIntoView} = Element.prototype;
  const moved = {animations: 0, scrolls: [] as unknown[]};
  Element.prototype.animate = function (...args) {
    moved.animations += 1;
    return animate.apply(this, args);
  };
  Element.prototype.scrollIntoView = function (how) {
    moved.scrolls.push(how);
    scrollIntoView.call(this, how);
  };
  try {
    await act();
  } finally {
    Object.assign(Element.prototype, {animate, scrollIntoView});
  }
  return moved;
}

for (const language of LANGUAGES) {
  for (const tag of TAGS) {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const less = reducedMotion === 'reduce';
      it(`A19: <${tag}> ${less ? 'does not move where motion is unwanted' : 'moves a little otherwise'}, ${language}`, async () => {
        const {supported} = await emulate({reducedMotion});
        expect(supported).to.equal(true);
        const element = await stand(tag, {lang: language});
        asIfLoadedNow(element, reducedMotion);
        const running: Animation[] = [];
        const {animations, scrolls} = await movedBy(async () => {
          for (const button of all(element, '[aria-expanded][aria-controls]')) {
            button.click();
            await element.updateComplete;
            // WebKit starts what styles ask for when somebody asks for the styles
            expect(getComputedStyle(panelOf(button)).display).to.not.equal('none');
            running.push(...rootOf(element).getAnimations(), ...element.getAnimations({subtree: true}));
          }
          if (tag === 'fulcrum-priorities') {
            type(element, FOUND[language]);
            await element.updateComplete;
          }
        });
        expect(all(element, '[aria-expanded=true]').length).to.be.greaterThan(2);
        if (less) expect([animations, running.length]).to.deep.equal([0, 0]);
        else expect(animations + running.length).to.be.greaterThan(0);
        expect(
          scrolls.filter((how) => (how as ScrollIntoViewOptions | undefined)?.behavior === 'smooth'),
        ).to.deep.equal([]);
      });
    }

    it(`A19: <${tag}> has no transition or animation in its styles that stays where motion is unwanted, ${language}`, async () => {
      await emulate({reducedMotion: 'reduce'});
      const element = await stand(tag, {lang: language});
      asIfLoadedNow(element, 'reduce');
      for (const node of [element, ...all(element, 'article, article *')]) {
        const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(node);
        const longest = Math.max(...transitionDuration.split(',').map(Number.parseFloat));
        expect([longest <= 0.01, animationName, scrollBehavior]).to.deep.equal([true, 'none', 'auto']);
      }
      expect(controls(element).length).to.be.greaterThan(1);
      expect(styleRules(element).length).to.be.greaterThan(20);
    });
  }

  it(`A19: a link into the element jumps, ${language}`, async () => {
    await emulate({reducedMotion: 'reduce'});
    const element = await stand('fulcrum-priorities', {lang: language});
    const {scrolls} = await movedBy(async () => {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
      location.hash = '#fulcrum-priority-2';
      await changed;
      await element.updateComplete;
      await Promise.resolve();
    });
    history.replaceState(null, '', location.pathname + location.search);
    expect(element.openIds).to.deep.equal(['demand']);
    expect(scrolls.length).to.equal(1);
    expect(scrolls.filter((how) => (how as ScrollIntoViewOptions | undefined)?.behavior === 'smooth')).to.deep.equal(
      [],
    );
  });
}
