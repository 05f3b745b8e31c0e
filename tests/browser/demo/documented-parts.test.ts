// The list of parts in the README is what the elements have: every part in some state, no part in none.
import {expect} from '@open-wc/testing';
import {parts} from '../../../scripts/docs/parts.ts';
import type {Report} from '../../../src/report/schema.ts';
import {waitUntil} from '../support/wait.ts';
import {elementsOf, openPage, part} from './open-page.ts';

describe('the documented parts', () => {
  it('are those that the elements have', async () => {
    const frame = await openPage('side-by-side', {width: 1280, height: 900});
    const clipboard = {writeText: () => Promise.reject(new Error('denied'))};
    Object.defineProperty(frame.window.navigator, 'clipboard', {value: clipboard});
    // what only some devices have
    Object.defineProperty(frame.window.navigator, 'share', {value: () => Promise.resolve()});
    const found = new Map<string, Set<string>>();
    for (const one of elementsOf(frame)) {
      one.setAttribute('language-switch', '');
      // the bundled report marks no terms in its notes, and its priorities' aims say neither who set them nor how they were worked out
      const report = JSON.parse(JSON.stringify((one as unknown as {report: Report}).report)) as Report;
      for (const {aim} of report.priorities.items)
        Object.assign(aim, {
          attribution: {speaker: report.people[0]!.id, verb: 'said'},
          note: report.production.notes[0],
        });
      for (const note of report.production.notes)
        for (const language of Object.keys(note)) (note as Record<string, string>)[language] += '[[51020|clusters]]';
      (one as unknown as {report: unknown}).report = report;
      await one.updateComplete;
      const field = one.shadowRoot.querySelector('input');
      if (field) {
        field.value = one.language === 'en' ? 'Wuhan' : '武汉';
        field.dispatchEvent(new frame.window.Event('input', {bubbles: true}));
        await one.updateComplete;
      }
      const copy = one.shadowRoot.querySelector<HTMLElement>('[part~=copy-button]');
      if (copy) {
        copy.click();
        await waitUntil(() => part(one, 'copy-text'), 'a text to copy');
      }
      for (const node of one.shadowRoot.querySelectorAll('[part]')) {
        for (const name of node.getAttribute('part')!.split(' ').filter(Boolean)) {
          found.set(name, (found.get(name) ?? new Set()).add(one.localName));
        }
      }
    }
    const all = ['fulcrum-attendees', 'fulcrum-priorities', 'fulcrum-summary'];
    const documented = parts.map(({name, on}) => [name, [...(on ?? all)].sort()] as const);
    const rendered = [...found].map(([name, on]) => [name, [...on].sort()] as const);
    expect(Object.fromEntries(documented)).to.deep.equal(Object.fromEntries(rendered));
  });

  it('each have a place and a number on the page of parts, on every element that has them', async () => {
    const {document} = await openPage('parts', {width: 1280, height: 900});
    const figures = [...document.querySelectorAll('.anatomy')];
    await waitUntil(() => figures.every((one) => one.querySelector('.marks')), 'parts are outlined');
    const numbered = [...document.querySelectorAll('.legend li > code')].map((code) => code.textContent);
    expect(numbered).to.deep.equal(parts.map(({name}) => name));
    // some stand in one language only: an original beside its translation
    const outlined = new Map<string, Set<string>>();
    for (const figure of figures) {
      const tag = figure.firstElementChild!.localName;
      for (const box of figure.querySelectorAll<HTMLElement>('.box')) {
        expect(box.offsetWidth * box.offsetHeight, box.dataset['part']).to.be.greaterThan(0);
        outlined.set(tag, (outlined.get(tag) ?? new Set()).add(box.dataset['part']!));
      }
    }
    for (const [tag, names] of outlined) {
      // the second language stands on a page of its own (side-by-side)
      const documented = parts
        .filter(({name, on}) => name !== 'second' && (!on || on.includes(tag)))
        .map(({name}) => name);
      expect([...names].sort(), tag).to.deep.equal(documented.sort());
    }
    expect(outlined.size).to.equal(3);
  });
});
