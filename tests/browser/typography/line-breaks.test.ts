import {expect} from '@open-wc/testing';
import {inside, mountOne, part, settled, TAGS, type Tag} from '../support/elements.ts';
import {boxOf, broken, drawnTexts} from './lines.ts';

const CLOSING = /[，。、；：！？”’）》〉】]/;
const OPENING = /[“‘（《〈【]/;

async function everythingOpen(tag: Tag, lang: string) {
  const element = await mountOne(tag, `<${tag} lang="${lang}" expanded></${tag}>`);
  for (const button of inside(element, '[aria-controls][aria-expanded="false"]')) button.click();
  await settled(document);
  return element;
}

/** Marks of Chinese text that stand where they may not, as "…及、|如". */
function misplaced(texts: readonly Text[]): string[] {
  const found: string[] = [];
  for (const text of texts) {
    const {data} = text;
    for (let index = 0; index + 1 < data.length; index++)
      if ((CLOSING.test(data[index + 1]!) || OPENING.test(data[index]!)) && broken(text, index))
        found.push(`${data.slice(Math.max(0, index - 3), index + 1)}|${data.slice(index + 1, index + 4)}`);
  }
  return found;
}

describe('T1: line breaks of Chinese text', () => {
  for (const tag of TAGS)
    it(`<${tag}>: no closing mark begins a line and no opening mark ends one, from 200 to 700 px`, async function () {
      this.timeout(60_000);
      const element = await everythingOpen(tag, 'zh-Hans');
      const texts = drawnTexts(element).filter(({data}) => CLOSING.test(data) || OPENING.test(data));
      expect(texts.length).to.be.greaterThan(5);
      let breaks = 0;
      for (let width = 200; width <= 700; width += 20) {
        element.parentElement!.style.width = `${width}px`;
        expect(misplaced(texts), `${width}px`).to.deep.equal([]);
        breaks += texts.filter((text) => boxOf(text, text.length - 1)!.top > boxOf(text, 0)!.bottom).length;
      }
      expect(breaks, 'lines were broken at all').to.be.greaterThan(20);
    });

  it('holds for the Chinese evidence inside an English element', async () => {
    const element = await everythingOpen('fulcrum-summary', 'en');
    const texts = drawnTexts(element, 'q, footer [lang]').filter(({data}) => CLOSING.test(data) || OPENING.test(data));
    expect(texts.length).to.be.greaterThan(5);
    for (let width = 200; width <= 700; width += 50) {
      element.parentElement!.style.width = `${width}px`;
      expect(misplaced(texts), `${width}px`).to.deep.equal([]);
    }
  });

  it('the measurement notices a mark that stands wrong', async () => {
    const element = await everythingOpen('fulcrum-summary', 'zh-Hans');
    const probe = part(element, 'gist').appendChild(document.createElement('p'));
    const words = document.createTextNode('一二三四五六，七八九十“一二');
    probe.append(words);
    probe.style.cssText = 'width: 6em; font: 16px/2 "Noto Sans CJK SC"; line-break: anywhere';
    expect(misplaced([words])).to.include('三四五六|，七八');
    probe.style.lineBreak = 'strict';
    expect(misplaced([words])).to.deep.equal([]);
    probe.remove();
  });

  for (const tag of TAGS)
    it(`<${tag}>: strict breaks, whole words, long words broken rather than cut off; T2: no phrase breaking`, async () => {
      for (const lang of ['zh-Hans', 'en']) {
        const element = await everythingOpen(tag, lang);
        for (const text of drawnTexts(element)) {
          const {lineBreak, wordBreak, overflowWrap, hyphens} = getComputedStyle(text.parentElement!);
          if (lang === 'zh-Hans') expect(lineBreak, text.data).to.equal('strict');
          // headings may break at their punctuation only
          const heading = text.parentElement!.closest('h2, h3, h4, h5, h6');
          expect(heading ? ['normal', 'keep-all'] : ['normal'], text.data).to.include(wordBreak);
          expect(overflowWrap, text.data).to.equal('anywhere');
          expect(hyphens).to.not.equal('auto');
        }
      }
    });

  for (const tag of TAGS)
    it(`T2: <${tag}> breaks lines in no other way than balanced or pretty`, async () => {
      const element = await everythingOpen(tag, 'zh-Hans');
      for (const text of drawnTexts(element)) {
        const wrap = getComputedStyle(text.parentElement!).getPropertyValue('text-wrap-style');
        expect(['', 'auto', 'balance', 'pretty']).to.include(wrap);
      }
    });
});
