// The script as a host delivers it: with its headers, from another origin, checked by its hash.
import {expect} from '@open-wc/testing';
import {drawn, CHINESE, ELEMENTS, headingsOf, openPage, pageOf} from './page.ts';
import {TAGS, type FulcrumNode} from '../support/elements.ts';
import type {Frame} from '../support/frame.ts';

/** This server under its other name, which is another origin. */
const elsewhere = location.origin.replace(/localhost|127\.0\.0\.1/, (name) =>
  name === 'localhost' ? '127.0.0.1' : 'localhost',
);

interface Integrity {
  files: Record<string, {hashed: string; integrity: string}>;
}
const integrity = async () => (await (await fetch('/delivered/integrity.json')).json()) as Integrity;

const script = (address: string, attributes = '') =>
  `<script ${attributes} src="${address}" onload="loaded = true" onerror="loaded = false"></script>`;
const wasLoaded = (frame: Frame) => (frame.window as unknown as {loaded?: boolean}).loaded;

const childrenShown = ({document}: Frame) =>
  [...document.querySelectorAll('p')].map((child) => child.getBoundingClientRect().height > 0);

async function open(head: string, headers?: Record<string, string>) {
  const frame = await openPage(pageOf(head, ELEMENTS), headers);
  await drawn(frame);
  return frame;
}

describe('P13: the script with its integrity', () => {
  for (const [where, origin] of [
    ['from this origin', ''],
    ['from another origin', elsewhere],
  ] as const)
    for (const plain of ['fulcrum.js', 'fulcrum.zh-Hans.js']) {
      it(`${plain} works under its hashed name ${where}`, async () => {
        const {hashed, integrity: hash} = (await integrity()).files[plain]!;
        const frame = await open(
          script(`${origin}/delivered/${hashed}`, `integrity="${hash}" crossorigin="anonymous"`),
        );
        expect(wasLoaded(frame)).to.equal(true);
        expect(headingsOf(frame)).to.deep.equal(CHINESE);
        expect(frame.problems).to.deep.equal([]);
      });

      it(`${plain} with one byte flipped is refused ${where}, and the children stay readable`, async () => {
        const {hashed, integrity: hash} = (await integrity()).files[plain]!;
        const frame = await open(
          script(`${origin}/delivered/flipped/${hashed}`, `integrity="${hash}" crossorigin="anonymous"`),
        );
        expect(wasLoaded(frame)).to.equal(false);
        expect(frame.window.customElements.get('fulcrum-summary')).to.equal(undefined);
        expect(headingsOf(frame)).to.deep.equal(['', '', '']);
        expect(childrenShown(frame)).to.deep.equal([true, true, true]);
      });
    }
});

describe('P12: a page with Cross-Origin-Embedder-Policy: require-corp', () => {
  const policy = {'Cross-Origin-Embedder-Policy': 'require-corp'};

  it('takes the script from another origin that sends our headers', async () => {
    const frame = await open(script(`${elsewhere}/delivered/fulcrum.js`), policy);
    expect(wasLoaded(frame)).to.equal(true);
    expect(headingsOf(frame)).to.deep.equal(CHINESE);
  });

  it('refuses it without them, and the children stay readable', async () => {
    const frame = await open(script(`${elsewhere}/delivered/bare/fulcrum.js`), policy);
    expect(wasLoaded(frame)).to.equal(false);
    expect(childrenShown(frame)).to.deep.equal([true, true, true]);
  });
});

describe('P12: the headers', () => {
  it('let a script be read from another origin, and say its type, charset and time', async () => {
    const {hashed} = (await integrity()).files['fulcrum.js']!;
    const {headers, type, ok} = await fetch(`${elsewhere}/delivered/${hashed}`);
    expect([ok, type]).to.deep.equal([true, 'cors']);
    expect(headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
    expect(headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
  });
});

describe('the script tag of one language', () => {
  for (const [language, other] of [
    ['en', 'zh-Hans'],
    ['zh-Hans', 'en'],
  ] as const) {
    const tag = script(`/delivered/fulcrum.${language}.js`);

    it(`${language}: shows what the whole one shows`, async () => {
      const texts = async (address: string) => {
        const frame = await openPage(
          pageOf(script(address), ELEMENTS.replaceAll('lang="zh-Hans"', `lang="${language}"`)),
        );
        await drawn(frame);
        return [...frame.document.querySelectorAll(TAGS.join())].map(({shadowRoot}) =>
          shadowRoot!.querySelector('.root')!.outerHTML.replace(/<!--.*?-->/g, ''),
        );
      };
      expect(await texts(`/delivered/fulcrum.${language}.js`)).to.deep.equal(await texts('/delivered/fulcrum.js'));
    });

    it(`${language}: on a page in ${other}, says truthfully which language it is in`, async () => {
      const frame = await openPage(pageOf(tag, ELEMENTS.replaceAll('lang="zh-Hans"', `lang="${other}"`), other));
      await drawn(frame);
      for (const element of frame.document.querySelectorAll<FulcrumNode>(TAGS.join())) {
        expect(element.language).to.equal(language);
        expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal(language);
        expect(element.shadowRoot!.querySelector('h2')!.textContent).to.match(
          language === 'en' ? /^[^\p{Script=Han}]+$/u : /\p{Script=Han}/u,
        );
      }
    });

    it(`${language}: has no language switch, since there is nothing to switch to`, async () => {
      const frame = await openPage(pageOf(tag, '<fulcrum-summary language-switch></fulcrum-summary>'));
      await drawn(frame);
      const root = frame.document.querySelector('fulcrum-summary')!.shadowRoot!;
      expect(root.querySelector('h2')!.textContent).to.not.equal('');
      expect(root.querySelector('[part~="language-switch"]')).to.equal(null);
    });
  }
});
