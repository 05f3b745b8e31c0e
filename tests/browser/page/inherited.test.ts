// Text properties that pages set for other things are reset; family, size and colour come from the page.
import {expect} from '@open-wc/testing';
import {allIn, inside, mount, mountOne, one, part, settled, TAGS, type FulcrumNode} from '../support/elements.ts';
import {drawnTexts} from '../typography/lines.ts';

const RESET: Record<string, string> = {
  'letter-spacing': '5px',
  'word-spacing': '9px',
  'text-transform': 'uppercase',
  'white-space': 'pre',
  'word-break': 'break-all',
  'overflow-wrap': 'normal',
  'text-align': 'right',
  'line-height': '3',
  'font-style': 'italic',
  'font-weight': '900',
  'text-indent': '3em',
  direction: 'rtl',
};
const FROM_THE_PAGE: Record<string, string> = {
  'font-family': 'Georgia, serif',
  'font-size': '23px',
  color: 'rgb(1, 2, 99)',
};
const INHERITED = [
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'white-space',
  'word-break',
  'overflow-wrap',
  'text-align',
  'line-height',
  'font-style',
  'font-weight',
  'text-indent',
  'direction',
];

async function open(element: FulcrumNode) {
  for (const button of inside(element, '[aria-controls][aria-expanded="false"]')) button.click();
  await settled(document);
  return element;
}
/** What each text of an element has for each property. */
const looks = (element: FulcrumNode) =>
  drawnTexts(element).map((text) => {
    const style = getComputedStyle(text.parentElement!);
    return [text.data.trim(), ...INHERITED.map((name) => style.getPropertyValue(name))].join(' | ');
  });

describe('what is inherited', () => {
  for (const tag of TAGS)
    for (const lang of ['zh-Hans', 'en'])
      it(`<${tag} lang="${lang}"> takes no text property of the page that changes its text`, async () => {
        const plain = looks(await open(await mountOne(tag, `<${tag} lang="${lang}" expanded></${tag}>`)));
        const style = Object.entries(RESET)
          .map(([name, value]) => `${name}: ${value}`)
          .join(';');
        const place = await mount(`<div lang="${lang}" style="${style}"><${tag} expanded></${tag}></div>`);
        const hostile = looks(await open(one(place, tag)));
        expect(plain.length).to.be.greaterThan(15);
        expect(hostile).to.deep.equal(plain);
      });

  for (const [name, value] of Object.entries(RESET))
    it(`${name}: ${value} on the page, alone, changes no text`, async () => {
      const plain = await mount(TAGS.map((tag) => `<${tag} lang="zh"></${tag}>`).join(''));
      const hostile = await mount(
        `<div lang="zh" style="${name}: ${value}">${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}</div>`,
      );
      expect(allIn(hostile).map(looks)).to.deep.equal(allIn(plain).map(looks));
    });

  for (const tag of TAGS)
    it(`<${tag}> stays hidden in what the page hides with visibility, as closed tabs and drawers are`, async () => {
      const place = await mount(`<div style="visibility: hidden"><${tag} expanded></${tag}></div>`);
      expect(drawnTexts(one(place, tag))).to.deep.equal([]);
    });

  for (const tag of TAGS)
    it(`<${tag}> takes family, size and colour from the page`, async () => {
      const style = Object.entries(FROM_THE_PAGE)
        .map(([name, value]) => `${name}: ${value}`)
        .join(';');
      const element = one(await mount(`<div lang="en" style="${style}"><${tag}></${tag}></div>`), tag);
      const {fontFamily, fontSize, color} = getComputedStyle(part(element, 'base'));
      expect([fontFamily, fontSize, color]).to.deep.equal(Object.values(FROM_THE_PAGE));
    });

  it('the site may still style an element by its name: its own rules go before ours', async () => {
    const style = document.createElement('style');
    style.textContent = 'fulcrum-summary { letter-spacing: 2px; text-align: center; line-height: 2 }';
    document.head.append(style);
    try {
      const {letterSpacing, textAlign, lineHeight, fontSize} = getComputedStyle(await mountOne('fulcrum-summary'));
      expect([letterSpacing, textAlign, parseFloat(lineHeight) / parseFloat(fontSize)]).to.deep.equal([
        '2px',
        'center',
        2,
      ]);
    } finally {
      style.remove();
    }
  });
});
