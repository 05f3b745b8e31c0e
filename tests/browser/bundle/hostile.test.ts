// Pages that were not made for us: their rules, their scripts, their frames.
import {expect} from '@open-wc/testing';
import {TAGS, wholeText} from '../support/elements.ts';
import {renderElement, styleHash} from '../support/render.ts';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {CHINESE, drawn, ELEMENTS, headingsOf, openPage, pageOf, SCRIPT} from './page.ts';

const tag = `<script src="${SCRIPT}" defer></script>`;
const names = ['summary', 'priorities', 'attendees'] as const;
const ahead = names.map((name) => renderElement(bundled, name, {language: 'zh-Hans'})).join('');

const scripts: Record<string, string> = {
  'enumerable additions to built-in prototypes':
    "Object.prototype.extra = () => 'extra'; Array.prototype.last = function () { return this.at(-1); }; String.prototype.shout = function () { return this + '!'; };",
  'an Array.prototype.toJSON of old libraries':
    'Array.prototype.toJSON = function () { return "[" + this.join() + "]"; };',
  'a define and a module of its own':
    'window.define = () => { throw new Error("called"); }; window.define.amd = {}; window.module = {}; window.exports = {};',
  'a name for every global we might have':
    'for (const name of ["Fulcrum", "lit", "litHtmlVersions", "report", "version"]) window[name] = "theirs";',
  'storage that throws':
    'for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, {get() { throw new Error("denied"); }});',
};

for (const [what, script] of Object.entries(scripts))
  for (const [form, body] of [
    ['rendered by the script', ELEMENTS],
    ['rendered ahead', ahead],
  ] as const)
    it(`a page with ${what}, ${form}: all is shown and nothing goes wrong`, async () => {
      const frame = await openPage(pageOf(`<script>${script}</script>${tag}`, body));
      expect(headingsOf(frame)).to.deep.equal(CHINESE);
      for (const element of frame.document.querySelectorAll<HTMLElement>(TAGS.join())) {
        element.setAttribute('lang', 'en');
        element.shadowRoot!.querySelector('button')!.click();
        await drawn(frame);
        expect(wholeText(element)).to.match(/AI-generated/);
      }
      expect(frame.problems).to.deep.equal([]);
    });

it('a page that resets everything with !important leaves the elements in the flow and their text to be read', async () => {
  const reset =
    '* { all: unset !important; } *, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important; position: static !important; }';
  const frame = await openPage(pageOf(`<style>${reset}</style>${tag}`, ELEMENTS));
  for (const element of frame.document.querySelectorAll(TAGS.join())) {
    const heading = element.shadowRoot!.querySelector('h2')!;
    expect(heading.getBoundingClientRect().height).to.be.above(10);
    expect(frame.window.getComputedStyle(heading).fontWeight).to.equal('700');
    expect(element.getBoundingClientRect().width).to.be.within(100, frame.window.innerWidth);
  }
});

it('a frame without an address (srcdoc) shows the elements', async () => {
  const inner = pageOf(`<script src="${location.origin}${SCRIPT}" defer></script>`, ELEMENTS).replaceAll('"', '&quot;');
  const frame = await openPage(pageOf('', `<iframe srcdoc="${inner}"></iframe>`));
  const {contentDocument, contentWindow} = frame.document.querySelector('iframe')!;
  await drawn({...frame, document: contentDocument!, window: contentWindow as typeof frame.window});
  expect(headingsOf({...frame, document: contentDocument!})).to.deep.equal(CHINESE);
});

it('a page’s own <template>: what is cloned from it is an element each time', async () => {
  const frame = await openPage(pageOf(tag, `<template>${ELEMENTS}</template>`));
  const {document: page} = frame;
  expect(headingsOf(frame)).to.deep.equal([]);
  for (let round = 0; round < 2; round++) page.body.append(page.querySelector('template')!.content.cloneNode(true));
  await drawn(frame);
  expect(headingsOf(frame)).to.deep.equal([...CHINESE, ...CHINESE]);
  expect(frame.problems).to.deep.equal([]);
});

describe('P1: elements rendered ahead, under a policy', () => {
  const strict = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

  it('that allows their style by its hash: they have it before the script, and nothing is violated', async () => {
    const hashes = await Promise.all(names.map(async (name) => `'${await styleHash(name)}'`));
    const policy = {'Content-Security-Policy': `${strict}; style-src ${hashes.join(' ')}`};
    const without = await openPage(pageOf('', ahead), policy);
    const look = (frame: typeof without) => {
      const heading = frame.document.querySelector('fulcrum-summary')!.shadowRoot!.querySelector('h2')!;
      return frame.window.getComputedStyle(heading).fontWeight;
    };
    expect(look(without)).to.equal('700');
    const frame = await openPage(pageOf(tag, ahead), policy);
    expect([headingsOf(frame), look(frame)]).to.deep.equal([CHINESE, '700']);
    expect([without.problems, frame.problems]).to.deep.equal([[], []]);
  });

  it('that allows it by a nonce', async () => {
    const html = names.map((name) => renderElement(bundled, name, {language: 'zh-Hans', nonce: 'R4nd0m'})).join('');
    const frame = await openPage(pageOf(tag, html), {
      'Content-Security-Policy': `${strict}; style-src 'nonce-R4nd0m'`,
    });
    expect(headingsOf(frame)).to.deep.equal(CHINESE);
    expect(frame.problems).to.deep.equal([]);
  });

  it('that allows no style: they read without, and have it once the script is there', async () => {
    const frame = await openPage(pageOf(tag, ahead), {'Content-Security-Policy': `${strict}; style-src 'none'`});
    expect(headingsOf(frame)).to.deep.equal(CHINESE);
    const heading = frame.document.querySelector('fulcrum-summary')!.shadowRoot!.querySelector('h2')!;
    expect(frame.window.getComputedStyle(heading).fontWeight).to.equal('700');
  });
});
