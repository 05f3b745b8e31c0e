// The element as a guest: wherever a page puts it, it is drawn, and nothing stays behind when it goes.
import {expect} from '@open-wc/testing';
import {
  allIn,
  expectShown,
  heard,
  isVisible,
  mount,
  mountOne,
  one,
  part,
  parts,
  settled,
  TAGS,
  turn,
} from '../support/elements.ts';
import {openFrame} from '../support/frame.ts';

describe('an element that moves to another document', () => {
  for (const tag of TAGS)
    it(`<${tag}> keeps its styles and its state, there and back`, async () => {
      const place = await mount(`<${tag} lang="en" theme="dark" language-switch></${tag}>`);
      const element = one(place, tag);
      const {document: other} = await openFrame({html: '<!doctype html><html lang="zh"><title>Other</title><body>'});
      const look = () => {
        const style = (node: Element) => element.ownerDocument.defaultView!.getComputedStyle(node);
        const {display, letterSpacing} = style(element);
        const {color} = style(part(element, 'base'));
        const {fontWeight} = style(part(element, 'heading'));
        return {display, letterSpacing, color, fontWeight, sheets: element.shadowRoot!.adoptedStyleSheets.length > 0};
      };
      const before = look();
      expect(before.color, 'of the dark theme').to.equal('rgb(231, 229, 225)');
      other.body.append(element);
      await settled(other);
      expect(element.ownerDocument).to.equal(other);
      expect(look()).to.deep.equal(before);
      part(element, 'provenance-button').click();
      await element.updateComplete;
      expect(part(element, 'provenance-button').getAttribute('aria-expanded')).to.equal('true');
      place.append(element);
      await settled(place);
      expect(look()).to.deep.equal(before);
      expect(part(element, 'provenance-button').getAttribute('aria-expanded')).to.equal('true');
    });

  it('speaks the language of its new place', async () => {
    const place = await mount('<div lang="en"><fulcrum-summary></fulcrum-summary></div>');
    const element = one(place, 'fulcrum-summary');
    const {document: other} = await openFrame({html: '<!doctype html><html lang="zh"><title>Other</title><body>'});
    other.body.append(element);
    await settled(other);
    expectShown(element, 'zh-Hans');
    // a frame that goes tells nobody inside
    element.remove();
  });

  it('follows later changes of language there', async () => {
    const place = await mount('<fulcrum-summary></fulcrum-summary>');
    const element = one(place, 'fulcrum-summary');
    const {document: other} = await openFrame({html: '<!doctype html><html lang="zh"><title>Other</title><body>'});
    other.body.append(element);
    await settled(other);
    other.documentElement.lang = 'en';
    await settled(other);
    expectShown(element, 'en');
    element.remove();
  });

  it('survives a document without a window', async () => {
    const element = await mountOne('fulcrum-summary', '<fulcrum-summary lang="en"></fulcrum-summary>');
    const home = element.parentElement!;
    document.implementation.createHTMLDocument('').body.append(element);
    await turn();
    home.append(element);
    await settled(home);
    expect(getComputedStyle(element).display).to.equal('block');
    expect(getComputedStyle(part(element, 'heading')).fontWeight).to.equal('700');
  });
});

describe('what stays behind', () => {
  it('nothing: after 100 mounts and unmounts every listener on the page and every observer is gone', async () => {
    const listening = new Map<string, Set<unknown>>();
    const listenersOf = (type: string) => listening.get(type) ?? listening.set(type, new Set()).get(type)!;
    const targets = [window, document, document.documentElement, document.head, document.body];
    for (const target of targets) {
      const {addEventListener: add, removeEventListener: remove} = target;
      target.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
        listenersOf(args[0]).add(args[1]);
        add.apply(this, args);
      } as typeof add;
      target.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
        listenersOf(args[0]).delete(args[1]);
        remove.apply(this, args);
      } as typeof remove;
    }
    const observing = new Set<MutationObserver>();
    const {observe, disconnect} = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...args) {
      observing.add(this);
      observe.apply(this, args);
    };
    MutationObserver.prototype.disconnect = function () {
      observing.delete(this);
      disconnect.apply(this);
    };
    let most = 0;
    try {
      for (let round = 0; round < 100; round++) {
        const place = document.createElement('div');
        place.innerHTML = TAGS.map((tag) => `<${tag} language-switch></${tag}>`).join('');
        document.body.append(place);
        await Promise.all(allIn(place).map((element) => element.updateComplete));
        most = Math.max(most, observing.size, ...[...listening.values()].map(({size}) => size));
        place.remove();
      }
    } finally {
      MutationObserver.prototype.observe = observe;
      MutationObserver.prototype.disconnect = disconnect;
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    }
    expect(most, 'one of each while elements are there').to.equal(1);
    expect([...listening].filter(([, still]) => still.size > 0)).to.deep.equal([]);
    expect([...listening.keys()], 'there were some').to.include.members(['languagechange', 'hashchange']);
    expect(observing.size).to.equal(0);
  });

  it('an element off the page does not react to the page', async () => {
    const place = await mount('<div lang="en"><fulcrum-priorities></fulcrum-priorities></div>');
    const element = one(place, 'fulcrum-priorities');
    const events = [heard('fulcrum-language-change', element), heard('fulcrum-toggle', element)];
    element.remove();
    place.querySelector('div')!.lang = 'zh';
    location.hash = 'fulcrum-priority-1';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    history.replaceState(null, '', location.pathname + location.search);
    await turn();
    expect(events).to.deep.equal([[], []]);
    expect(element.openIds).to.deep.equal([]);
  });
});

describe('where a page puts it', () => {
  const places: Record<string, string> = {
    'a flex row': 'display: flex',
    'a flex row that centres': 'display: flex; align-items: center; justify-content: center',
    'a float': 'float: left',
    'an inline block': 'display: inline-block',
    'an absolutely placed box': 'position: absolute; top: 0; left: 0',
    'a grid of auto columns': 'display: grid; grid-template-columns: auto auto; justify-content: start',
    'a box as wide as its content': 'width: max-content',
    'a table cell': 'display: table-cell',
  };
  for (const [name, style] of Object.entries(places))
    for (const tag of TAGS)
      it(`<${tag}> in ${name} has a width one can read`, async () => {
        const place = await mount(
          `<div style="width: 700px"><div style="${style}"><${tag} lang="zh"></${tag}></div></div>`,
        );
        const {width} = one(place, tag).getBoundingClientRect();
        expect(width).to.be.within(240, 720);
        expect(isVisible(part(one(place, tag), 'heading'))).to.equal(true);
      });

  it('a narrow column: nothing sticks out, down to 240 pixels', async () => {
    for (const width of [240, 280, 320, 480])
      for (const lang of ['zh', 'en']) {
        const place = await mount(
          `<div style="width: ${width}px; overflow: hidden">${TAGS.map((tag) => `<${tag} lang="${lang}" language-switch expanded></${tag}>`).join('')}</div>`,
        );
        for (const element of allIn(place)) {
          for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-controls]')) button.click();
          await settled(place);
          expect(element.scrollWidth, `${element.localName} ${lang} at ${width}px`).to.be.at.most(width);
          expect(place.firstElementChild!.scrollWidth, `${element.localName} ${lang} at ${width}px`).to.be.at.most(
            width,
          );
        }
      }
  });

  it('inside another shadow root it has its own styles and not that root’s', async () => {
    const place = await mount('<div></div>');
    const root = place.firstElementChild!.attachShadow({mode: 'open'});
    root.innerHTML =
      '<style>h2, p, button, ul, li, article { display: none !important; color: red !important }</style>' +
      TAGS.map((tag) => `<${tag} lang="en"></${tag}>`).join('');
    await settled(root);
    for (const element of allIn(root)) {
      expect(isVisible(part(element, 'heading'))).to.equal(true);
      expect(getComputedStyle(part(element, 'heading')).color).to.equal(getComputedStyle(place).color);
    }
  });

  it('events come out of the shadow roots around it', async () => {
    const place = await mount('<div></div>');
    const root = place.firstElementChild!.attachShadow({mode: 'open'});
    const events = heard('fulcrum-ready');
    root.innerHTML = '<fulcrum-attendees></fulcrum-attendees>';
    await settled(root);
    expect(events.map(({target}) => target)).to.deep.equal([root.host]);
  });

  it('page rules for common tags do not reach inside', async () => {
    const style = document.createElement('style');
    style.textContent =
      'h1,h2,h3,p,ul,ol,li,button,input,mark,article,footer,cite,q,dl,dt,dd,span,b { display: none !important; font-size: 99px !important }';
    document.head.append(style);
    try {
      for (const tag of TAGS) {
        const element = await mountOne(tag, `<${tag} lang="en"></${tag}>`);
        expect(isVisible(part(element, 'heading'))).to.equal(true);
        expect(parseFloat(getComputedStyle(part(element, 'heading')).fontSize)).to.be.lessThan(40);
      }
    } finally {
      style.remove();
    }
  });

  it('hidden hides it, as on any element', async () => {
    for (const tag of TAGS) {
      const element = await mountOne(tag, `<${tag} hidden></${tag}>`);
      expect(isVisible(part(element, 'base'))).to.equal(false);
      element.hidden = false;
      expect(isVisible(part(element, 'base'))).to.equal(true);
    }
  });

  it('moved about quickly, it is drawn once and whole', async () => {
    const place = await mount('<div lang="zh"></div><div lang="en"></div>');
    const [chinese, english] = [...place.querySelectorAll('div')];
    const element = document.createElement('fulcrum-summary');
    for (let round = 0; round < 20; round++) (round % 2 ? english : chinese)!.append(element);
    await settled(place);
    expectShown(element, 'en');
    expect(parts(element, 'base')).to.have.length(1);
  });
});
