// A27: the browser's own search finds what is folded, and opens it.
import {expect} from '@open-wc/testing';
import {adopt, styleRules} from './sheets.ts';
import {all, type Fulcrum, LANGUAGES, panelOf, parts, rootOf, stand, TAGS} from './stand.ts';

/** What a browser does to the panels around a text that its search has found. */
function found(text: Element): void {
  for (let at: Element | null = text; at; at = at.parentElement)
    if (at.getAttribute('hidden') === 'until-found') at.dispatchEvent(new Event('beforematch', {bubbles: true}));
}

for (const language of LANGUAGES) {
  for (const tag of TAGS) {
    it(`A27: closed panels are not seen, and kept for the search: <${tag}>, ${language}`, async () => {
      const element = await stand(tag, {lang: language});
      const buttons = all(element, '[aria-controls][aria-expanded=false]');
      expect(buttons.length).to.be.greaterThan(3);
      for (const button of buttons) {
        const panel = panelOf(button);
        expect(panel.getAttribute('hidden')).to.equal('until-found');
        const {display, contentVisibility} = getComputedStyle(panel);
        expect([display === 'none', contentVisibility]).to.deep.equal([false, 'hidden']);
        expect(panel.firstElementChild?.checkVisibility()).to.equal(false);
      }
    });

    it(`A27: a browser that knows only plain hidden hides them too: <${tag}>, ${language}`, async () => {
      const element = await stand(tag, {lang: language});
      const [first] = all(element, '[aria-controls][aria-expanded=false]');
      const ours = styleRules(element).filter(
        ({selector, media}) => /hidden/.test(selector) && panelOf(first!).matches(selector) && !/print/.test(media),
      );
      expect(ours.filter(({style}) => style.contentVisibility)).to.deep.equal([]);
      // what such a browser's own style sheet says, with as little weight: any rule of ours about display would win
      adopt(element, '@layer browser { [hidden] { display: none; content-visibility: visible } }');
      for (const button of all(element, '[aria-controls][aria-expanded=false]'))
        expect(getComputedStyle(panelOf(button)).display).to.equal('none');
    });

    it(`A27: beforematch opens a panel and the button says so: <${tag}>, ${language}`, async () => {
      const element: Fulcrum = await stand(tag, {lang: language});
      const toggled: string[] = [];
      element.addEventListener('fulcrum-toggle', ({detail}) => toggled.push(`${detail.kind} ${detail.open}`));
      const button = all(element, '[aria-controls][aria-expanded=false]').at(-1)!;
      const panel = panelOf(button);
      panel.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await element.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(panel.hasAttribute('hidden')).to.equal(false);
      expect(panel.checkVisibility()).to.equal(true);
      expect(toggled.length).to.equal(1);
    });
  }

  it(`A27: what is found in the words of a source opens the priority around it too, ${language}`, async () => {
    const element = await stand('fulcrum-priorities', {lang: language});
    const quote = rootOf(element).querySelector('[part~=measure] q')!;
    expect(quote.checkVisibility()).to.equal(false);
    found(quote);
    await element.updateComplete;
    expect(quote.checkVisibility()).to.equal(true);
    expect(element.openIds).to.deep.equal(['innovation']);
    expect(parts(element, 'priority-button')[0]?.getAttribute('aria-expanded')).to.equal('true');
    expect(quote.closest('[part~=provenance]')?.hasAttribute('hidden')).to.equal(false);
  });

  it(`A27: one can close it again, ${language}`, async () => {
    const element = await stand('fulcrum-priorities', {lang: language});
    found(rootOf(element).querySelector('[part~=measure-heading]')!);
    await element.updateComplete;
    parts(element, 'priority-button')[0]?.click();
    await element.updateComplete;
    expect(element.openIds).to.deep.equal([]);
    expect(parts(element, 'priority-panel')[0]?.getAttribute('hidden')).to.equal('until-found');
  });
}
