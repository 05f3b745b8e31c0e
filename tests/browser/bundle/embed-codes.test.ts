// What "embed" prints, pasted into a page whose policy is exactly the printed one.
import {expect} from '@open-wc/testing';
import type {FulcrumNode} from '../support/elements.ts';
import {can} from '../support/engines.ts';
import {openFrame} from '../support/frame.ts';
import type * as render from '../../../src/render.ts';
import {pageOf} from './page.ts';
import {waitUntil} from '../support/wait.ts';

const built = '/dist/npm/render.js';
const {embedCode} = (await import(built)) as typeof render;
const report: unknown = await (await fetch('/dist/reports/hubei-2026-02-24.json')).json();
const digest = await crypto.subtle.digest('SHA-384', await (await fetch('/dist/fulcrum.js')).arrayBuffer());
const integrity = `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;

const common = {element: 'priorities', base: '/dist/', files: {'fulcrum.js': {integrity}}, carried: true} as const;
const variables = {'--fulcrum-accent': 'rgb(20, 80, 140)'};

async function open({template, snippet, csp}: render.EmbedCode, language: string, more = '') {
  const frame = await openFrame({
    html: pageOf('', `${template}\n${snippet}`, language),
    headers: {'Content-Security-Policy': ["default-src 'none'", ...csp].join('; ') + more},
  });
  const element = () => frame.document.querySelector<FulcrumNode & {state: string}>('fulcrum-priorities')!;
  return {frame, element};
}

describe('a page that allows what is printed and nothing else', () => {
  for (const form of ['script', 'prerendered', 'placeholder', 'quotation'] as const)
    for (const language of ['zh-Hans', 'en'])
      for (const nonce of [undefined, 'R4nd0m'])
        it(`${form}, ${language}, ${nonce ? 'with a nonce' : 'with hashes'}: the element is ready, in its colours, and nothing is violated`, async () => {
          const code = await embedCode(report, {...common, form, language, nonce, variables});
          const {frame, element} = await open(code, language);
          await waitUntil(() => element()?.state === 'ready', 'not ready');
          await element().updateComplete;
          expect(element().shadowRoot!.querySelectorAll('[part~="priority"]')).to.have.length(7);
          const kicker = element().shadowRoot!.querySelector('[part~="kicker"]')!;
          expect(frame.window.getComputedStyle(kicker).color).to.equal('rgb(20, 80, 140)');
          for (const button of element().shadowRoot!.querySelectorAll('button')) button.click();
          await element().updateComplete;
          expect(frame.problems).to.deep.equal([]);
        });

  for (const base of ['/dist/', `${location.origin}/dist/`])
    it(`frame, from ${base === '/dist/' ? 'a path' : 'an address'}: it gets the height that its content says, and nothing is violated`, async () => {
      const code = await embedCode(report, {...common, form: 'frame', language: 'en', base});
      const {frame} = await open(code, 'en');
      const inner = frame.document.querySelector('iframe')!;
      inner.scrollIntoView();
      await waitUntil(() => inner.style.height !== '', 'no height');
      expect(inner.offsetHeight).to.be.greaterThan(500);
      expect(frame.problems).to.deep.equal([]);
    });

  it('the printed policy is no wider than needed: without its style the prerendered page is violated', async () => {
    const code = await embedCode(report, {...common, form: 'prerendered', language: 'en'});
    const {frame, element} = await open({...code, csp: code.csp.filter((one) => !one.startsWith('style-src'))}, 'en');
    const violations = frame.problems.filter((one) => one.includes('style-src'));
    // What is violated while the page is parsed is heard for sure only by who watches from its first byte.
    if (can('watch-from-start')) expect(violations).to.not.deep.equal([]);
    await waitUntil(() => element()?.state === 'ready', 'not ready');
  });

  it('P13: a script with other bytes is refused, and the text stays readable', async () => {
    const wrong = {'fulcrum.js': {integrity: `sha384-${btoa('x'.repeat(48))}`}};
    const code = await embedCode(report, {...common, form: 'script', language: 'en', files: wrong});
    const {frame, element} = await open(code, 'en');
    expect(frame.window.customElements.get('fulcrum-priorities')).to.equal(undefined);
    expect(element().innerText).to.contain('Seven priorities for 2026');
  });
});
