// A28: an element that comes late takes nothing away from somebody who is doing something else.
import {expect} from '@open-wc/testing';
import {sendKeys} from '../support/commands.ts';
import {openFrame, type Frame} from '../support/frame.ts';
import {focusField} from '../support/keys.ts';
import {all, LANGUAGES, rootOf, TAGS} from './stand.ts';
import {EVERY_STATE, show} from './states.ts';

const page = (language: string) => `<!doctype html><html lang="${language}"><title>page</title><body>
${TAGS.map((tag) => `<${tag} language-switch><p>${tag}</p></${tag}>`).join('')}
<label>field <input></label></body></html>`;

async function upgrade({document}: Frame): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/src/bundle.ts';
  const ready = Promise.all(
    TAGS.map(
      (tag) => new Promise((resolve) => document.querySelector(tag)?.addEventListener('fulcrum-ready', resolve)),
    ),
  );
  document.body.append(script);
  await ready;
}

for (const language of LANGUAGES) {
  it(`A28: who types in the page while the script comes goes on typing, ${language}`, async () => {
    const frame = await openFrame({html: page(language)}, {width: 700, height: 500});
    const field = frame.document.querySelector('input')!;
    frame.window.focus();
    await focusField(field);
    // Firefox loses a key in some thousands before the page hears anything of it; the field must have all that was heard
    const heard: string[] = [];
    frame.window.addEventListener('beforeinput', ({data}) => heard.push(data!), true);
    const prevented: string[] = [];
    frame.window.addEventListener('keydown', ({key, defaultPrevented}) => defaultPrevented && prevented.push(key));
    await sendKeys({type: 'ab'});
    const focusMoved: string[] = [];
    frame.document.addEventListener('focusin', ({target}) => focusMoved.push((target as Element).localName));
    await Promise.all([upgrade(frame), sendKeys({type: 'cdef 支点'})]);
    await sendKeys({type: 'gh'});
    expect(field.value).to.equal(heard.join(''));
    expect(heard.length).to.be.greaterThan(6);
    expect(prevented).to.deep.equal([]);
    expect(frame.document.activeElement).to.equal(field);
    expect(frame.document.hasFocus()).to.equal(true);
    expect(focusMoved).to.deep.equal([]);
    for (const tag of TAGS)
      expect(frame.document.querySelector(tag)?.shadowRoot?.querySelector('article')).to.not.equal(null);
    expect(frame.problems).to.deep.equal([]);
  });

  it(`A28: what is selected stays selected, ${language}`, async () => {
    const frame = await openFrame({html: page(language)});
    const field = frame.document.querySelector('input')!;
    field.focus();
    field.value = 'selected';
    field.setSelectionRange(2, 5, 'backward');
    await upgrade(frame);
    expect([field.selectionStart, field.selectionEnd, field.selectionDirection]).to.deep.equal([2, 5, 'backward']);
    expect(frame.document.activeElement).to.equal(field);
  });
}

for (const {state, language, name} of EVERY_STATE) {
  it(`A28: no positive tabindex, no autofocus, and the focus only where somebody put it: ${name}`, async () => {
    const element = await show(state, language);
    expect(all(element, 'button').length).to.be.greaterThan(0);
    expect(all(element, '[autofocus]')).to.deep.equal([]);
    expect([element, ...all(element, '[tabindex]')].filter(({tabIndex}) => tabIndex > 0)).to.deep.equal([]);
    // refused copying selects its text for the reader: the one state in which an action moves the focus
    const focused = rootOf(element).activeElement?.getAttribute('part') ?? '';
    expect(['', ...(state.name === 'copying refused' ? ['copy-text'] : [])]).to.include(focused);
  });
}
