// Another version, another owner of a name, and the page's own Lit.
import {expect} from '@open-wc/testing';
import {waitUntil} from '../support/wait.ts';
import {version} from '../../../src/version.ts';
import {headingsOf, ELEMENTS, openPage, pageOf, SCRIPT, CHINESE} from './page.ts';
import type {Frame} from '../support/frame.ts';

const script = `<script src="${SCRIPT}"></script>`;
const listening = '<script>window.warned = []; console.warn = (...args) => warned.push(args.join(" "));</script>';
const warned = (frame: Frame) => (frame.window as unknown as {warned: string[]}).warned;
const owner = (name: string, body: string) =>
  `<script>customElements.define('${name}', class extends HTMLElement { ${body} });</script>`;

describe('registration', () => {
  it('the same version twice is silent', async () => {
    const frame = await openPage(pageOf(listening + script + script, ELEMENTS));
    expect(warned(frame)).to.deep.equal([]);
    expect(headingsOf(frame)).to.deep.equal(CHINESE);
  });

  it('another version that is there already stays: one warning names both', async () => {
    const frame = await openPage(
      pageOf(listening + owner('fulcrum-summary', 'static version = "0.0.7"') + script, ELEMENTS),
    );
    expect(warned(frame)).to.have.length(1);
    expect(warned(frame)[0]).to.contain('fulcrum-summary').and.to.contain('0.0.7').and.to.contain(version);
    expect(headingsOf(frame)).to.deep.equal(['', ...CHINESE.slice(1)]);
  });

  it('another version of all three is one warning, not three', async () => {
    const others = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees']
      .map((name) => owner(name, 'static version = "0.0.7"'))
      .join('');
    const frame = await openPage(pageOf(listening + others + script, ELEMENTS));
    await waitUntil(() => warned(frame).length, 'a warning');
    expect(warned(frame)).to.have.length(1);
  });

  it('somebody else’s element stays as well', async () => {
    const frame = await openPage(
      pageOf(listening + owner('fulcrum-attendees', 'connectedCallback() { this.title = "mine" }') + script, ELEMENTS),
    );
    expect(frame.document.querySelector('fulcrum-attendees')!.title).to.equal('mine');
    expect(warned(frame)).to.have.length(1);
    expect(warned(frame)[0]).to.contain('fulcrum-attendees').and.to.contain(version);
    expect(headingsOf(frame).slice(0, 2)).to.deep.equal(CHINESE.slice(0, 2));
  });

  it('an element made before the script came is taken over, properties and all', async () => {
    const frame = await openPage(
      pageOf(
        '',
        '<script>const early = document.createElement("fulcrum-priorities"); early.only = "3"; early.expanded = true; early.lang = "en"; document.body.append(early);</script>' +
          script,
      ),
    );
    const element = frame.document.querySelector('fulcrum-priorities')!;
    await element.updateComplete;
    expect(element.openIds).to.deep.equal(['regions']);
    expect(element.shadowRoot!.querySelectorAll('[part~="priority"]')).to.have.length(1);
    element.only = '4';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part~="numeral"]')!.textContent).to.equal('4');
  });
});

describe('the page’s own Lit', () => {
  it('and ours do not notice each other', async () => {
    const frame = await openPage(
      pageOf(
        `<script>window.litElementVersions = ['9.9.9']; window.reactiveElementVersions = ['9.9.9']; window.litHtmlVersions = ['9.9.9'];</script>${listening}${script}`,
        ELEMENTS,
      ),
    );
    const {litElementVersions, reactiveElementVersions, litHtmlVersions} = frame.window as unknown as Record<
      string,
      string[]
    >;
    expect([litElementVersions, reactiveElementVersions, litHtmlVersions]).to.deep.equal([
      ['9.9.9'],
      ['9.9.9'],
      ['9.9.9'],
    ]);
    expect(warned(frame)).to.deep.equal([]);
    expect(headingsOf(frame)).to.deep.equal(CHINESE);
  });
});
