// S10, P2, P17: the page stays the page's.
import {expect} from '@open-wc/testing';
import {requestsFrom} from '../support/commands.ts';
import {allIn, inside, mount, settled, TAGS, turn} from '../support/elements.ts';
import {openFrame} from '../support/frame.ts';
import {watchPage} from '../support/watch-page.ts';

const ELEMENTS = TAGS.map((tag) => `<${tag} language-switch></${tag}>`).join('');
const SCRIPT = '<script src="/dist/fulcrum.js" defer></script>';
const HEAD =
  '<meta charset="utf-8"><title>The host’s title</title><meta name="description" content="the host’s"><link rel="canonical" href="https://host.example/"><meta property="og:title" content="the host’s"><meta name="robots" content="noindex">';

/** Presses, types, and changes everything that can be. */
async function useEverything(root: Document): Promise<void> {
  // A picture that is really saved makes Firefox show it, and its pages lose the focus.
  root.defaultView!.HTMLAnchorElement.prototype.click = () => undefined;
  for (const element of allIn(root)) {
    for (const attribute of ['expanded', 'language-switch']) element.toggleAttribute(attribute, true);
    await element.updateComplete;
    for (const button of inside(element, 'button')) {
      button.click();
      await element.updateComplete;
    }
    for (const input of inside<HTMLInputElement>(element, 'input')) {
      input.value = 'innovation 创新';
      input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await element.updateComplete;
    }
    for (const [name, value] of [
      ['theme', 'dark'],
      ['lang', 'zh'],
      ['group-by', 'body'],
      ['sections', 'glossary'],
      ['only', '3'],
      ['label', 'x'],
      ['heading-level', '4'],
      ['report-url', 'https://news.example/'],
    ] as const) {
      element.setAttribute(name, value);
      await element.updateComplete;
    }
  }
  await turn();
  await settled(root);
}

describe('S10: head, title and language of the page', () => {
  it('are as the host wrote them, before and after everything was used', async () => {
    const {document: page} = await openFrame({
      html: `<!doctype html><html lang="zh-TW" class="host"><head>${HEAD}${SCRIPT}</head><body class="host">${ELEMENTS}</body></html>`,
    });
    const untouched = () =>
      [page.title, page.documentElement.cloneNode(false), page.body.cloneNode(false), page.head].map((part) =>
        typeof part === 'string' ? part : (part as Element).outerHTML,
      );
    const expected = [
      'The host’s title',
      '<html lang="zh-TW" class="host"></html>',
      '<body class="host"></body>',
      `<head>${HEAD}${SCRIPT.replace('defer', 'defer=""')}</head>`,
    ];
    expect(untouched()).to.deep.equal(expected);
    await useEverything(page);
    expect(untouched()).to.deep.equal(expected);
    expect(
      [...page.body.children].map(({localName}) => localName),
      'nothing beside the elements',
    ).to.deep.equal([...TAGS]);
    expect(page.adoptedStyleSheets).to.have.length(0);
    expect(page.styleSheets).to.have.length(0);
    expect(page.querySelectorAll('script[type="application/ld+json"]')).to.have.length(0);
  });

  it('leave the attributes that the host set on an element alone', async () => {
    const place = await mount(
      '<fulcrum-summary class="a" id="b" data-c="d" dir="rtl" title="e" slot="f"></fulcrum-summary>',
    );
    await turn();
    expect(place.innerHTML).to.equal(
      '<fulcrum-summary class="a" id="b" data-c="d" dir="rtl" title="e" slot="f"></fulcrum-summary>',
    );
  });
});

describe('P2: styles', () => {
  it('no style attribute and no <style> in a shadow root, whatever is used', async () => {
    const {document: page} = await openFrame({
      html: `<!doctype html><html lang="en"><head>${HEAD}${SCRIPT}</head><body>${ELEMENTS}</body></html>`,
    });
    const styled = () =>
      allIn(page).flatMap((element) =>
        [element, ...inside(element, '[style], style, link')]
          .filter((node) => node.matches('[style], style, link'))
          .map(({outerHTML}) => outerHTML),
      );
    expect(styled()).to.deep.equal([]);
    await useEverything(page);
    expect(styled()).to.deep.equal([]);
  });
});

describe('P17: no data', () => {
  // Each of these is a trap: whoever touches it is noted, and gets an error.
  const traps = `
    window.touched = [];
    const trap = (owner, name) => Object.defineProperty(owner, name, {configurable: true, get() { touched.push(name); throw new Error('no ' + name); }, set() { touched.push(name); throw new Error('no ' + name); }});
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel', 'name', 'opener']) trap(window, name);
    trap(Document.prototype, 'cookie');
    trap(Document.prototype, 'referrer');
    for (const name of ['sendBeacon', 'serviceWorker', 'plugins', 'mimeTypes', 'geolocation', 'mediaDevices', 'hardwareConcurrency', 'deviceMemory', 'userAgent', 'userAgentData', 'platform', 'connection']) trap(Navigator.prototype, name);
    trap(HTMLCanvasElement.prototype, 'getContext');
    trap(window, 'Image');`;

  it('nothing is stored, sent or looked up, and it works where all of that throws', async () => {
    const {document: page, window} = await openFrame({
      html: `<!doctype html><html lang="en"><head>${HEAD}<script>${traps}</script>${SCRIPT}</head><body>${ELEMENTS}</body></html>`,
    });
    const problems = watchPage(window);
    await useEverything(page);
    expect((window as unknown as {touched: string[]}).touched).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
    for (const element of allIn(page)) expect(element.shadowRoot!.querySelectorAll('article')).to.have.length(1);
  });

  it('the page asks for the script and for nothing else', async () => {
    // by an address that no page before has asked for, so that it is not in the browser's memory
    const script = `/dist/fulcrum.js?asked-once=${Date.now()}`;
    const {document: page, window} = await openFrame({
      html: `<!doctype html><html lang="en"><head>${HEAD}<script src="${script}"></script></head><body>${ELEMENTS}</body></html>`,
    });
    await useEverything(page);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const asked = await requestsFrom(page.URL);
    expect(asked.filter((path) => path !== '/favicon.ico')).to.deep.equal([script]);
    const loaded = window.performance.getEntriesByType('resource').map(({name}) => new URL(name));
    expect(loaded.map(({pathname, search}) => pathname + search)).to.deep.equal([script]);
    expect(page.cookie).to.equal('');
    expect([window.localStorage.length, window.sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('the address of the page changes by no tap of a reader', async () => {
    const {document: page, window} = await openFrame({
      html: `<!doctype html><html lang="en"><head>${HEAD}${SCRIPT}</head><body>${ELEMENTS}</body></html>`,
    });
    const before = [page.URL, window.history.length];
    await useEverything(page);
    expect([page.URL, window.history.length]).to.deep.equal(before);
  });
});
