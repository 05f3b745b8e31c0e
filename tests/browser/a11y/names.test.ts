// A6 to A11: what assistive technology is told.
import {expect} from '@open-wc/testing';
import {copyFirst, FOUND, type} from './acts.ts';
import {accessible, sendMouse} from '../support/commands.ts';
import {report} from './report.ts';
import {
  all,
  box,
  type Fulcrum,
  LANGUAGES,
  one,
  openEverything,
  part,
  parts,
  rootOf,
  settled,
  stand,
  standAll,
  TAGS,
  textOf,
} from './stand.ts';
import {EVERY_STATE, show} from './states.ts';
import {textNodes} from './texts.ts';

const status = (element: Element) => one(element, '[role=status]');

/** The words that come into a status node, in the order in which they come. */
function listen(element: Element): string[] {
  const heard: string[] = [];
  const note = () => heard.push(textOf(status(element)));
  new MutationObserver(note).observe(status(element), {childList: true, characterData: true, subtree: true});
  return heard;
}
/** A bare number is seen; what is heard names the thing counted as well. */
const seenCount = (count: Element) => Number(textOf(textNodes(count)[0]));
const announced = async (element: Fulcrum) => {
  await settled(element);
  await settled(element);
};

for (const language of LANGUAGES) {
  describe(`names and states, ${language}`, () => {
    it('A6: “expand all” tells the truth when priorities are opened and closed one by one', async () => {
      const element = await stand('fulcrum-priorities', {lang: language});
      const button = part(element, 'expand-all-button');
      const told = () => [textOf(button), button.getAttribute('aria-expanded')];
      const expand = textOf(button);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      for (const one of parts(element, 'priority-button')) {
        expect(told()).to.deep.equal([expand, 'false']);
        one.click();
        await element.updateComplete;
      }
      const collapse = textOf(button);
      expect(collapse).to.match(/\S/).and.to.not.equal(expand);
      expect(told()).to.deep.equal([collapse, 'true']);
      parts(element, 'priority-button')[4]?.click();
      await element.updateComplete;
      expect(told()).to.deep.equal([expand, 'false']);
      element.expandAll();
      await element.updateComplete;
      expect(told()).to.deep.equal([collapse, 'true']);
    });

    it('A6: it opens all and closes all, and keeps the focus', async () => {
      const element = await stand('fulcrum-priorities', {lang: language});
      const button = part(element, 'expand-all-button');
      button.focus();
      for (const open of ['true', 'false']) {
        button.click();
        await element.updateComplete;
        const states = parts(element, 'priority-button').map((one) => one.getAttribute('aria-expanded'));
        expect(states).to.deep.equal(report.priorities.items.map(() => open));
        expect(rootOf(element).activeElement).to.equal(button);
      }
    });

    it('A7: groups of attendees are named lists with a visible count that is the data’s', async () => {
      const element = await stand('fulcrum-attendees', {lang: language});
      const lists = parts(element, 'members');
      const counts = report.attendance.map(({members}) => members.length);
      expect(lists.map((list) => list.children.length)).to.deep.equal(counts);
      expect(parts(element, 'count').map(seenCount)).to.deep.equal(counts);
      for (const count of parts(element, 'count')) expect(count.getClientRects().length).to.equal(1);
      const name = textOf(one(element, `#${lists[0]!.getAttribute('aria-labelledby')}`));
      expect(await accessible(lists[0]!, {role: 'list', name})).to.deep.equal({role: 'list', name});
    });

    it('A7: by body, nobody is lost and every count is right', async () => {
      const element = await stand('fulcrum-attendees', {lang: language, 'group-by': 'body'});
      const counts = parts(element, 'members').map((list) => list.children.length);
      expect(counts.reduce((sum, count) => sum + count)).to.equal(
        report.attendance.flatMap(({members}) => members).length,
      );
      expect(parts(element, 'count').map(seenCount)).to.deep.equal(counts);
    });

    it('A7: lists of priorities, measures and programmes have the length of the data', async () => {
      const element = await stand('fulcrum-priorities', {lang: language});
      const {items} = report.priorities;
      expect(part(element, 'priorities').children).to.have.lengthOf(items.length);
      expect(parts(element, 'measures').map(({children}) => children.length)).to.deep.equal(
        items.map(({measures}) => measures.length),
      );
      expect(parts(element, 'programmes').map(({children}) => children.length)).to.deep.equal(
        items.flatMap(({measures}) => measures.map(({programmes}) => programmes?.length ?? 0)).filter(Boolean),
      );
    });

    it('A9: aria-label or label on the host names the element inside', async () => {
      const wanted = language === 'en' ? 'Our summary' : '本站摘要';
      for (const tag of TAGS) {
        for (const attribute of ['aria-label', 'label']) {
          const element = await stand(tag, {lang: language, [attribute]: wanted});
          const named = await accessible(part(element, 'base'), {role: 'article', name: wanted});
          expect(named.name, `${tag} ${attribute}`).to.equal(wanted);
        }
      }
    });

    it('A9: without them it has its heading’s name, also where the page points at a label of its own', async () => {
      const around = await box();
      around.append(Object.assign(document.createElement('p'), {id: 'ours', textContent: 'ours'}));
      for (const tag of TAGS) {
        const element = await stand(tag, {lang: language, 'aria-labelledby': 'ours'}, around);
        const name = textOf(part(element, 'heading'));
        expect((await accessible(part(element, 'base'), {role: 'article', name})).name, tag).to.equal(name);
      }
    });

    it('A9: a label that is set later counts, and goes again', async () => {
      const element = await stand('fulcrum-summary', {lang: language});
      element.setAttribute('aria-label', 'later');
      await element.updateComplete;
      expect(part(element, 'base').getAttribute('aria-label')).to.equal('later');
      element.removeAttribute('aria-label');
      await element.updateComplete;
      expect(part(element, 'base').hasAttribute('aria-label')).to.equal(false);
      expect(part(element, 'base').hasAttribute('aria-labelledby')).to.equal(true);
    });

    it('A10: a click on text leaves the focus where it was, and the text can be selected', async () => {
      const around = await box();
      const field = document.createElement('input');
      around.append(field);
      const element = await stand('fulcrum-summary', {lang: language}, around);
      expect(rootOf(element).delegatesFocus).to.equal(false);
      expect(rootOf(element).mode).to.equal('open');
      const gist = part(element, 'gist');
      gist.scrollIntoView({block: 'center'});
      const {left, top} = gist.getBoundingClientRect();
      const [x, y] = [Math.round(left + 12), Math.round(top + 12)];
      await sendMouse({type: 'click', position: [x, y]});
      expect(rootOf(element).activeElement).to.equal(null);
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + 150, y]});
      await sendMouse({type: 'up'});
      const [range] = getSelection()!.getComposedRanges({shadowRoots: [rootOf(element)]});
      const selected = document.createRange();
      selected.setStart(range!.startContainer, range!.startOffset);
      selected.setEnd(range!.endContainer, range!.endOffset);
      expect(gist.contains(selected.startContainer)).to.equal(true);
      expect(selected.toString().length).to.be.greaterThan(3);
      getSelection()?.removeAllRanges();
    });

    it('A11: the status node is there at first, empty, and the same one speaks later', async () => {
      for (const element of await standAll({lang: language})) {
        const node = status(element);
        expect(textOf(node)).to.equal('');
        element.headingLevel = 3;
        await element.updateComplete;
        expect(status(element)).to.equal(node);
      }
    });

    for (const refused of [false, true]) {
      it(`A11: it says that a point was ${refused ? 'not ' : ''}copied`, async () => {
        const element = await stand('fulcrum-priorities', {lang: language});
        const heard = listen(element);
        await copyFirst(element, refused);
        await announced(element);
        // what is seen is heard: above the text offered, or on the button
        const seen = refused ? part(element, 'copy-text').closest('label') : part(element, 'copy-button');
        expect(heard.at(-1)).to.match(language === 'en' ? /[a-z]{4}/ : /\p{Script=Han}{3}/u);
        expect(textOf(seen)).to.contain(heard.at(-1));
      });
    }

    it('A11: copying leaves the focus on the button', async () => {
      const element = await stand('fulcrum-priorities', {lang: language});
      const button = part(element, 'copy-button');
      parts(element, 'priority-button')[0]?.click();
      await settled(element);
      button.focus();
      parts(element, 'priority-button')[0]?.click();
      await copyFirst(element, false);
      await announced(element);
      expect(rootOf(element).activeElement).to.equal(button);
    });

    it('A11: it says how much the filter found, and the focus stays in the field', async () => {
      const element = await stand('fulcrum-priorities', {lang: language});
      const heard = listen(element);
      part(element, 'filter-field').focus();
      type(element, FOUND[language]);
      await announced(element);
      expect(heard.at(-1)).to.match(
        language === 'en' ? /[a-z].*[1-9]|[1-9].*[a-z]/i : /\p{Script=Han}.*[1-9]|[1-9].*\p{Script=Han}/u,
      );
      expect(heard.at(-1)).to.equal(textOf(part(element, 'hits')));
      const some = heard.at(-1);
      type(element, '§§§');
      await announced(element);
      expect(heard.at(-1)).to.match(/\S/).and.to.not.equal(some);
      expect(heard.at(-1)).to.equal(textOf(part(element, 'hits')));
      expect(rootOf(element).activeElement).to.equal(part(element, 'filter-field'));
    });

    it('A11: it says, in the new language, that the language was switched', async () => {
      const other = language === 'en' ? 'zh-Hans' : 'en';
      const element = await stand('fulcrum-attendees', {'language-switch': ''}, await box(`lang="${other}"`));
      const heard = listen(element);
      one(element, `[part~=language-switch] button[lang="${language}"]`).click();
      await announced(element);
      expect(heard.at(-1)).to.contain(language === 'en' ? 'English' : '中文');
    });
  });
}

for (const {state, language, name} of EVERY_STATE) {
  it(`A7: every list says that it is one, and has a name: ${name}`, async () => {
    const element = await show(state, language);
    const lists = all(element, 'ul, ol');
    expect(lists.length).to.be.greaterThan(0);
    for (const list of lists) {
      expect(list.getAttribute('role')).to.equal('list');
      const labelled = list.getAttribute('aria-labelledby');
      const label = labelled ? textOf(rootOf(element).getElementById(labelled)) : list.getAttribute('aria-label');
      expect(label, list.outerHTML.slice(0, 80)).to.match(/\S/);
      const strangers = [...list.children].filter(({localName}) => localName !== 'li');
      expect(strangers).to.deep.equal([]);
    }
  });

  it(`A8: every reference leads to one node of the same root, beside a second embed: ${name}`, async () => {
    const around = await box();
    for (const element of [await show(state, language, around), await show(state, language, around)]) {
      const root = rootOf(element);
      const ids = all(element, '[id]').map(({id}) => id);
      expect(ids.length).to.be.greaterThan(0);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
      for (const attribute of ['aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-owns', 'for']) {
        for (const bearer of all(element, `[${attribute}]`)) {
          for (const id of bearer.getAttribute(attribute)!.split(/\s+/)) {
            expect(root.getElementById(id), `${attribute}="${id}"`).to.not.equal(null);
          }
        }
      }
    }
    expect(around.querySelectorAll('[id]').length).to.equal(0);
  });
}

it('A11: opening everything says nothing: aria-expanded does', async () => {
  for (const element of await standAll()) {
    const heard = listen(element);
    await openEverything(element);
    expect(heard.filter(Boolean)).to.deep.equal([]);
    expect(all(element, '[aria-expanded=true]').length).to.be.greaterThan(0);
  }
});
