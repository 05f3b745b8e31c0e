// What the elements ask of their base class: Lit's own, and in the script tag a smaller one (scripts/build/script-lit.ts).
import {expect} from '@open-wc/testing';
import {html, LitElement, type PropertyDeclarations} from 'lit';
import {prerendered} from '../support/ahead.ts';
import {turn} from '../support/elements.ts';

let count = 0;

/** A class of its own for each test, since what is registered stays. */
function made() {
  const calls: unknown[] = [];
  class Base extends LitElement {
    static override styles = [];
    static override properties: PropertyDeclarations = {
      words: {},
      howMany: {type: Number, attribute: 'how-many'},
      on: {type: Boolean},
    };
    declare words?: string | null;
    declare howMany?: number | null;
    declare on?: boolean;
    protected override createRenderRoot() {
      return this.attachShadow({mode: 'open'});
    }
    protected override willUpdate(changed: Map<PropertyKey, unknown>) {
      calls.push(new Map(changed));
      if (this.words === 'throw') throw new Error('as asked');
    }
    protected override updated() {}
    protected override render() {
      return html`<p>${this.words} ${this.howMany}</p>`;
    }
  }
  class Derived extends Base {
    static override properties = {inner: {state: true}, mine: {attribute: false}};
    declare inner?: unknown;
    declare mine?: unknown;
  }
  return {Derived, calls, tag: `base-class-${++count}`};
}
const shown = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe(prerendered ? 'the base class in the script tag' : 'the base class', () => {
  it('is the one that is meant', () => {
    expect('addController' in LitElement.prototype).to.equal(!prerendered);
  });

  it('observes the attributes of all classes, in order, and of state none', () => {
    const {Derived, tag} = made();
    customElements.define(tag, Derived);
    expect([...Derived.observedAttributes]).to.deep.equal(['words', 'how-many', 'on']);
  });

  it('reads attributes as words, numbers and switches', async () => {
    const {Derived, tag} = made();
    customElements.define(tag, Derived);
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = `<${tag} words="some" how-many="3" on></${tag}>`;
    const element = place.firstElementChild as InstanceType<typeof Derived>;
    await element.updateComplete;
    expect([element.words, element.howMany, element.on]).to.deep.equal(['some', 3, true]);
    for (const name of ['words', 'how-many', 'on']) element.removeAttribute(name);
    await element.updateComplete;
    expect([element.words, element.howMany, element.on]).to.deep.equal([null, null, false]);
    place.remove();
  });

  it('takes over what was set before the class was there', async () => {
    const {Derived, tag} = made();
    const element = document.createElement(tag) as InstanceType<typeof Derived>;
    Object.assign(element, {words: 'early', mine: 7});
    element.setAttribute('how-many', '2');
    document.body.append(element);
    customElements.define(tag, Derived);
    await element.updateComplete;
    expect(shown(element)).to.equal('early 2');
    expect(element.mine).to.equal(7);
    expect(Object.hasOwn(element, 'words')).to.equal(false);
    element.words = 'late';
    await element.updateComplete;
    expect(shown(element)).to.equal('late 2');
    element.remove();
  });

  it('renders once for many changes, first when it is connected, and says what was before', async () => {
    const {Derived, calls, tag} = made();
    customElements.define(tag, Derived);
    const element = document.createElement(tag) as InstanceType<typeof Derived>;
    element.words = 'a';
    await turn();
    expect(calls).to.deep.equal([]);
    document.body.append(element);
    expect(await element.updateComplete).to.equal(true);
    expect(calls).to.deep.equal([new Map([['words', undefined]])]);
    element.words = 'b';
    element.words = 'c';
    element.howMany = NaN;
    element.howMany = NaN;
    await element.updateComplete;
    element.words = 'c';
    await turn();
    expect(calls.slice(1)).to.deep.equal([
      new Map<string, unknown>([
        ['words', 'a'],
        ['howMany', undefined],
      ]),
    ]);
    element.remove();
  });

  it('goes on after an update that failed', async () => {
    const {Derived, tag} = made();
    customElements.define(tag, Derived);
    const element = document.createElement(tag) as InstanceType<typeof Derived>;
    document.body.append(element);
    await element.updateComplete;
    // It is said a second time as a rejection that nobody waits for.
    const note = (event: PromiseRejectionEvent) => event.preventDefault();
    const runner = window.onunhandledrejection;
    window.onunhandledrejection = null;
    addEventListener('unhandledrejection', note);
    element.words = 'throw';
    const failed = await element.updateComplete.then(String, String);
    expect(failed).to.equal('Error: as asked');
    element.words = 'well';
    await element.updateComplete;
    await turn();
    expect(shown(element)).to.equal('well');
    removeEventListener('unhandledrejection', note);
    window.onunhandledrejection = runner;
    element.remove();
  });
});
