import {expect} from '@open-wc/testing';
import {inside, mount, one, part, reportCopy, settled, TAGS, type FulcrumNode} from '../support/elements.ts';
import {pixelsOf} from '../support/pixels.ts';
import {boxOf, drawnTexts} from './lines.ts';

const ZH = [
  'PingFang SC',
  'HarmonyOS Sans SC',
  'MiSans',
  'Microsoft YaHei',
  'Noto Sans CJK SC',
  'Noto Sans SC',
  'Source Han Sans SC',
  'system-ui',
  'sans-serif',
];
const EN = ['system-ui', '-apple-system', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Arial', 'sans-serif'];

const families = (node: Element) =>
  getComputedStyle(node)
    .fontFamily.split(/,\s*/)
    .map((name) => name.replace(/^["']|["']$/g, ''));
/** The stacks of all texts of an element, each once. */
const stacks = (element: FulcrumNode) => [
  ...new Set(drawnTexts(element).map((text) => families(text.parentElement!).join())),
];

describe('T8: font stacks', () => {
  for (const tag of TAGS) {
    it(`<${tag}> beside text in another language has the fonts of its own, headings and buttons too`, async () => {
      const place = await mount(
        `<div lang="en" style="font-family: Georgia"><${tag} lang="zh"></${tag}></div><div lang="zh" style="font-family: KaiTi"><${tag} lang="en"></${tag}></div>`,
      );
      const [chinese, english] = [...place.querySelectorAll(tag)];
      expect(stacks(chinese!)).to.deep.equal([ZH.join()]);
      expect(stacks(english!)).to.deep.equal([EN.join()]);
      for (const [element, stack] of [
        [chinese!, ZH],
        [english!, EN],
      ] as const)
        for (const control of inside(element, 'button, input')) expect(families(control)).to.deep.equal(stack);
    });

    it(`<${tag}> beside text in its own language has the page’s font`, async () => {
      const place = await mount(
        `<div lang="zh-CN" style="font-family: KaiTi, serif"><${tag}></${tag}></div><div lang="en-GB" style="font-family: Georgia, serif"><${tag}></${tag}></div>`,
      );
      expect([...place.querySelectorAll(tag)].map(stacks)).to.deep.equal([['KaiTi,serif'], ['Georgia,serif']]);
    });

    it(`<${tag}> takes the fonts that the site sets, for both languages or for one`, async () => {
      const place = await mount(`<div lang="en"><${tag} lang="zh"></${tag}></div>`);
      const element = one(place, tag);
      const set = async (variables: Record<string, string>) => {
        element.removeAttribute('style');
        for (const [name, value] of Object.entries(variables)) element.style.setProperty(name, value);
        await settled(place);
        return stacks(element);
      };
      expect(await set({'--fulcrum-font': 'SimSun, serif'})).to.deep.equal(['SimSun,serif']);
      expect(await set({'--fulcrum-font-zh': 'FangSong'})).to.deep.equal(['FangSong']);
      expect(await set({'--fulcrum-font': 'SimSun', '--fulcrum-font-zh': 'FangSong'})).to.deep.equal(['FangSong']);
      expect(await set({'--fulcrum-font-en': 'Georgia'})).to.deep.equal([ZH.join()]);
      element.lang = 'en';
      expect(await set({'--fulcrum-font-zh': 'FangSong', '--fulcrum-font-en': 'Georgia'})).to.deep.equal(['Georgia']);
    });

    it(`<${tag}> loads no font`, async () => {
      await mount(`<${tag} lang="zh"></${tag}>`);
      expect([...document.fonts].map(({family}) => family)).to.deep.equal([]);
    });
  }
});

describe('T7: quotation marks', () => {
  interface Mark {
    width: number;
    size: number;
  }
  /** The quotation marks of running text that stand between letters of the language. */
  function marks(element: FulcrumNode, neighbour: RegExp): Mark[] {
    const found: Mark[] = [];
    for (const text of drawnTexts(element).filter(
      ({parentElement}) => getComputedStyle(parentElement!).fontWeight === '400',
    ))
      for (let index = 1; index + 1 < text.length; index++)
        if (
          /[“”]/.test(text.data[index]!) &&
          neighbour.test(text.data[index - 1]!) &&
          neighbour.test(text.data[index + 1]!)
        )
          found.push({
            width: boxOf(text, index)!.width,
            size: parseFloat(getComputedStyle(text.parentElement!).fontSize),
          });
    return found;
  }

  for (const tag of ['fulcrum-summary', 'fulcrum-priorities'] as const)
    it(`<${tag}>: as wide as a character in Chinese, narrow in English`, async () => {
      const place = await mount(
        `<div lang="en" style="width: 700px"><${tag} lang="zh" expanded></${tag}></div><div lang="zh" style="width: 700px"><${tag} lang="en" expanded></${tag}></div>`,
      );
      const [chinese, english] = [...place.querySelectorAll(tag)];
      const wide = marks(chinese!, /\p{Script=Han}/u);
      const narrow = marks(english!, /[\w ,.]/);
      expect(wide.length).to.be.greaterThan(2);
      expect(narrow.length).to.be.greaterThan(2);
      // WebKit gives the boxes of characters in whole pixels
      for (const {width, size} of wide) expect(Math.abs(width - size)).to.be.at.most(Math.max(1, size * 0.05));
      for (const {width, size} of narrow) expect(width / size).to.be.lessThan(0.6);
    });
});

describe('T9: glyphs', () => {
  const SAMPLE = '骨直门关';

  /** The heading of a Chinese element on a Japanese page, and the same words as the page itself would draw them. */
  async function pictures(variables: string, font: {zh: string; ja: string}) {
    const place = await mount(
      `<div lang="ja" style="${variables}"><fulcrum-summary lang="zh" sections=""></fulcrum-summary></div>`,
    );
    place.style.cssText = 'position: fixed; inset: 0; background: white; color: black; z-index: 9';
    const element = one(place, 'fulcrum-summary');
    element.report = reportCopy((report) => (report.headings.summary['zh-Hans'] = SAMPLE));
    await settled(place);
    const heading = part(element, 'heading');
    const {left, top, width, height} = heading.getBoundingClientRect();
    const {fontSize, fontWeight, lineHeight} = getComputedStyle(heading);
    const ours = await pixelsOf(heading);
    element.hidden = true;
    const drawAs = async (lang: string, fontFamily: string) => {
      const reference = document.createElement('div');
      reference.lang = lang;
      reference.textContent = SAMPLE;
      Object.assign(reference.style, {
        position: 'fixed',
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
        fontSize,
        fontWeight,
        lineHeight,
        fontFamily,
      });
      place.append(reference);
      const picture = await pixelsOf(reference);
      reference.remove();
      return picture;
    };
    return {ours, chinese: await drawAs('zh-Hans', font.zh), japanese: await drawAs('ja', font.ja)};
  }
  const same = (one: ImageData, other: ImageData) =>
    one.width === other.width &&
    one.height === other.height &&
    one.data.every((value, index) => value === other.data[index]);

  const cases: Record<string, [variables: string, font: {zh: string; ja: string}]> = {
    'our font': ['font-family: "Noto Sans CJK JP"', {zh: '"Noto Sans CJK SC"', ja: '"Noto Sans CJK JP"'}],
    'a font that the site has set for all languages': [
      '--fulcrum-font: sans-serif',
      {zh: 'sans-serif', ja: '"Noto Sans CJK JP"'},
    ],
  };
  for (const [name, [variables, font]] of Object.entries(cases))
    it(`on a Japanese page a Chinese text has Chinese glyphs, in ${name}`, async () => {
      const {ours, chinese, japanese} = await pictures(variables, font);
      expect(new Set(ours.data).size, 'something was drawn').to.be.greaterThan(5);
      expect(same(chinese, japanese), 'the two differ at all').to.equal(false);
      expect(same(ours, japanese)).to.equal(false);
      expect(same(ours, chinese)).to.equal(true);
    });
});
