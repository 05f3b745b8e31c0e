// The one script tag, in every place and form that embedders write it.
import {expect} from '@open-wc/testing';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {can} from '../support/engines.ts';
import {CHINESE, ELEMENTS, headingsOf, openPage, pageOf, SCRIPT} from './page.ts';

const tag = (attributes = '') => `<script src="${SCRIPT}" ${attributes}></script>`;
const amd =
  '<script>window.calls = []; window.define = function () { calls.push(arguments) }; define.amd = {};</script>';
const commonJs =
  '<script>window.exports = {}; window.module = {exports}; window.require = () => { throw new Error("no require") };</script>';

const ways: Record<string, [head: string, body: string]> = {
  'in the head': [tag(), ELEMENTS],
  'in the head, deferred': [tag('defer'), ELEMENTS],
  'in the head, async': [tag('async'), ELEMENTS],
  'before the elements': ['', tag() + ELEMENTS],
  'after the elements': ['', ELEMENTS + tag()],
  'between the elements': ['', ELEMENTS.replace('\n', tag())],
  'inside an element': ['', ELEMENTS.replace('<p>', `${tag()}<p>`)],
  'three times, in three ways': [tag('defer') + tag(), ELEMENTS + tag('async')],
  'as a module': [tag('type="module"'), ELEMENTS],
  'as a module, after the elements': ['', ELEMENTS + tag('type="module"')],
  'as a module and as a classic script': [tag('type="module"') + tag(), ELEMENTS],
  'as two modules and as a classic script at the end': [
    tag('type="module"') + tag('type="module" async'),
    ELEMENTS + tag(),
  ],
  'with AMD on the page': [amd + tag(), ELEMENTS],
  'with CommonJS on the page': [commonJs + tag(), ELEMENTS],
  'with both, deferred': [amd + commonJs + tag('defer'), ELEMENTS],
  'with crossorigin': [tag('crossorigin="anonymous"'), ELEMENTS],
  'imported by a module of the page': [`<script type="module">import '${SCRIPT}';</script>`, ELEMENTS],
  'imported later, on demand': ['', `${ELEMENTS}<script>addEventListener('load', () => import('${SCRIPT}'));</script>`],
  'in a page without a doctype (quirks mode)': [`<!-- -->${tag()}`, ELEMENTS],
};

describe('the script tag', () => {
  for (const [way, [head, body]] of Object.entries(ways))
    it(`works ${way}`, async () => {
      const html = pageOf(head, body);
      const frame = await openPage(way.includes('quirks') ? html.replace('<!doctype html>', '') : html);
      if (way.includes('on demand')) await frame.window.customElements.whenDefined('fulcrum-attendees');
      await Promise.all(
        [...frame.document.querySelectorAll('fulcrum-summary, fulcrum-priorities, fulcrum-attendees')].map(
          (element) => (element as HTMLElementTagNameMap['fulcrum-summary']).updateComplete,
        ),
      );
      expect(headingsOf(frame)).to.deep.equal(CHINESE);
      expect(frame.problems).to.deep.equal([]);
      expect(frame.document.querySelectorAll('p'), 'children stay').to.have.length(3);
      if (can('watch-from-start')) expect(frame.problems, 'from the first byte on').to.deep.equal([]);
    });

  it('takes no part in the page’s module loaders', async () => {
    const frame = await openPage(pageOf(amd + commonJs + tag(), ELEMENTS));
    const page = frame.window as unknown as {calls: unknown[]; exports: object; module: {exports: unknown}};
    expect(page.calls).to.have.length(0);
    expect(Object.keys(page.exports)).to.deep.equal([]);
    expect(page.module.exports).to.equal(page.exports);
  });

  it('adds at most one name to the page, and nothing to what the page has', async () => {
    const before = await openPage(pageOf('', ELEMENTS));
    const after = await openPage(pageOf(tag(), ELEMENTS));
    const names = (frame: typeof before) => new Set(Reflect.ownKeys(frame.window).map(String));
    const known = names(before);
    expect([...names(after)].filter((name) => !known.has(name)).length).to.be.at.most(1);
    for (const prototype of [
      'Object',
      'Array',
      'String',
      'Promise',
      'Element',
      'HTMLElement',
      'Node',
      'Document',
      'CSSStyleSheet',
      'EventTarget',
      'ShadowRoot',
    ] as const) {
      const keys = (frame: typeof before) =>
        Reflect.ownKeys((frame.window[prototype] as unknown as {prototype: object}).prototype).map(String);
      expect(keys(after), prototype).to.deep.equal(keys(before));
    }
  });

  it('leaves customElements as it is, but for three names', async () => {
    const frame = await openPage(pageOf(tag(), ''));
    for (const name of ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'])
      expect(frame.window.customElements.get(name), name).to.be.a('function');
    expect(frame.window.customElements.define.toString()).to.contain('[native code]');
  });

  it('is ASCII only, so that any charset carries it', async () => {
    const bytes = new Uint8Array(await (await fetch(SCRIPT)).arrayBuffer());
    expect(bytes.length).to.be.greaterThan(10_000);
    expect(bytes.findIndex((byte) => byte > 126 || (byte < 32 && byte !== 10 && byte !== 9))).to.equal(-1);
  });

  for (const [charset, words] of [
    ['gbk', [0xd6, 0xd0, 0xce, 0xc4]],
    ['big5', [0xa4, 0xa4, 0xa4, 0xe5]],
  ] as const)
    it(`shows correct Chinese on a page in ${charset}`, async () => {
      const html = pageOf(tag('defer'), `<b></b>${ELEMENTS}`).replace('<meta charset="utf-8">', '');
      const frame = await openPage(html, {'Content-Type': `text/html; charset=${charset}`});
      expect(frame.document.characterSet.toLowerCase()).to.equal(charset);
      expect(headingsOf(frame)).to.deep.equal(CHINESE);
      expect(new TextDecoder(charset).decode(new Uint8Array(words)), 'the charset is a real one').to.equal('中文');
    });

  it('shows correct Chinese where the page says its charset in a <meta> alone', async () => {
    const html = pageOf(tag(), ELEMENTS).replace('utf-8', 'gbk');
    const frame = await openPage(html, {'Content-Type': 'text/html'});
    expect(frame.document.characterSet).to.equal('GBK');
    expect(headingsOf(frame)).to.deep.equal(CHINESE);
  });
});

describe('the report in the script tag', () => {
  it('is the bundled report, letter by letter', async () => {
    const frame = await openPage(pageOf(tag(), ELEMENTS));
    for (const element of frame.document.querySelectorAll('fulcrum-summary, fulcrum-priorities, fulcrum-attendees'))
      expect(JSON.stringify((element as HTMLElementTagNameMap['fulcrum-summary']).report)).to.equal(
        JSON.stringify(bundled),
      );
  });
});
