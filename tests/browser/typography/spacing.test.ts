// Spaces, punctuation, alignment, emphasis: what the computed style of every text says, on pages that ask for other things.
import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '../support/commands.ts';
import {
  inside,
  mount,
  mountOne,
  one,
  part,
  parts,
  settled,
  TAGS,
  type FulcrumNode,
  type Tag,
} from '../support/elements.ts';
import {drawnTexts} from './lines.ts';

/** A page that sets about everything that is inherited. */
const HOSTILE =
  'text-align: justify; text-align-last: right; text-autospace: no-autospace; text-spacing-trim: trim-all; hanging-punctuation: first last; font-style: italic; text-indent: 2em; letter-spacing: 3px; word-break: break-all';

async function on(style: string, tag: Tag, lang: string) {
  const element = one(await mount(`<div style='${style}'><${tag} lang="${lang}" expanded></${tag}></div>`), tag);
  for (const button of inside(element, '[aria-controls][aria-expanded="false"]')) button.click();
  await settled(document);
  return element;
}
/** What the text nodes of an element have for a property: each value once. */
const values = (element: FulcrumNode, property: string) => [
  ...new Set(drawnTexts(element).map((text) => getComputedStyle(text.parentElement!).getPropertyValue(property))),
];

describe('T3: space between Han and Latin', () => {
  for (const tag of TAGS)
    it(`<${tag}>: is the browser’s own, asked for by name`, async () => {
      const element = await on(HOSTILE, tag, 'zh-Hans');
      expect(values(element, 'text-autospace')).to.deep.equal([
        CSS.supports('text-autospace', 'normal') ? 'normal' : '',
      ]);
    });

  it('is at most a quarter of a character', async () => {
    const element = await on('', 'fulcrum-summary', 'zh-Hans');
    const probe = part(element, 'gist').appendChild(document.createElement('span'));
    probe.textContent = '年2026年';
    probe.style.cssText = 'display: inline-block; white-space: nowrap';
    const spaced = probe.getBoundingClientRect().width;
    probe.style.setProperty('text-autospace', 'no-autospace');
    const gap = (spaced - probe.getBoundingClientRect().width) / 2 / parseFloat(getComputedStyle(probe).fontSize);
    probe.remove();
    expect(gap).to.be.within(CSS.supports('text-autospace', 'normal') ? 0.05 : 0, 0.25);
  });

  for (const tag of TAGS)
    it(`<${tag}>: is not in the text, as it is read out or found by a search`, async () => {
      const element = await on('', tag, 'zh-Hans');
      for (const text of drawnTexts(element))
        expect(text.data).to.not.match(
          /\p{Script=Han}[ \u00a0\u2000-\u200b]+[A-Za-z0-9]|[A-Za-z0-9][ \u00a0\u2000-\u200b]+\p{Script=Han}/u,
        );
      expect(element.shadowRoot!.querySelector<HTMLElement>('article')!.innerText).to.not.match(
        /\p{Script=Han} +[A-Za-z]/u,
      );
    });

  it('is not in what a reader selects and copies', async () => {
    const place = await mount(
      '<textarea aria-label="paste here"></textarea><div lang="zh"><fulcrum-summary sections="facts"></fulcrum-summary></div>',
    );
    const element = one(place, 'fulcrum-summary');
    const [date] = parts(element, 'meta')[0]!.querySelectorAll('[part~="text"]');
    const {left, right, top, bottom} = date!.getBoundingClientRect();
    const middle = Math.round((top + bottom) / 2);
    await sendMouse({type: 'move', position: [Math.ceil(left) + 1, middle]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [Math.floor(right) + 2, middle]});
    await sendMouse({type: 'up'});
    await sendKeys({press: 'Control+c'});
    const area = place.querySelector('textarea')!;
    area.focus();
    await sendKeys({press: 'Control+v'});
    expect(area.value.trim()).to.equal('2026年2月24日');
  });
});

describe('punctuation', () => {
  for (const tag of TAGS) {
    it(`T4: <${tag}> leaves the trimming of full-width marks to the browser, and imitates none`, async () => {
      const element = await on(HOSTILE, tag, 'zh-Hans');
      const trim = CSS.supports('text-spacing-trim', 'normal') ? ['normal'] : [''];
      expect(values(element, 'text-spacing-trim')).to.deep.equal(trim);
      expect(values(element, 'font-feature-settings')).to.deep.equal(['normal']);
      for (const text of drawnTexts(element)) {
        const {marginLeft, marginRight, textIndent} = getComputedStyle(text.parentElement!);
        expect([parseFloat(marginLeft) >= 0, parseFloat(marginRight) >= 0, parseFloat(textIndent)]).to.deep.equal([
          true,
          true,
          0,
        ]);
      }
    });

    it(`T5: <${tag}> hangs no punctuation over the edge`, async () => {
      const element = await on(HOSTILE, tag, 'zh-Hans');
      const hanging = CSS.supports('hanging-punctuation', 'none') ? ['none'] : [''];
      expect(values(element, 'hanging-punctuation')).to.deep.equal(hanging);
    });

    it(`T12: <${tag}> begins every line at the start, whatever the page does`, async () => {
      for (const align of ['justify', 'right', 'center', 'end'])
        for (const lang of ['zh-Hans', 'en']) {
          const element = await on(`text-align: ${align}; text-align-last: ${align}`, tag, lang);
          // list items match their parent's direction: in Firefox and WebKit that reads "left"
          // names in a drawing stand in the middle of what they name
          for (const {parentElement} of drawnTexts(element))
            if (!parentElement!.closest('figure'))
              expect(['start', 'left'], align).to.include(getComputedStyle(parentElement!).textAlign);
          expect([align, values(element, 'text-align-last')]).to.deep.equal([align, ['auto']]);
        }
    });

    it(`T13: <${tag}> has no italics in either language, and nothing that browsers make italic`, async () => {
      for (const lang of ['zh-Hans', 'en']) {
        const element = await on('font-style: italic', tag, lang);
        expect(values(element, 'font-style')).to.deep.equal(['normal']);
        expect(values(element, 'font-synthesis-style')).to.not.include('italic');
        // no emphasis within a text so far; with it come the dots below Chinese characters
        expect(inside(element, 'em, i, dfn, address, var')).to.deep.equal([]);
      }
    });

    it(`T13: <${tag}> has bold headings`, async () => {
      const element = await on('font-weight: 300', tag, 'zh-Hans');
      const headings = inside(element, 'h2, h3, h4, h5, h6');
      expect(headings.length).to.be.greaterThan(1);
      for (const heading of headings)
        expect(Number(getComputedStyle(heading).fontWeight), heading.textContent).to.be.at.least(600);
    });
  }
});

describe('T11: distance of lines', () => {
  for (const [lang, least, most] of [
    ['zh-Hans', 1.7, 1.8],
    ['en', 1.5, 1.6],
  ] as const)
    for (const around of ['zh', 'en', ''])
      for (const tag of TAGS)
        it(`<${tag} lang="${lang}"> on a page in “${around}”: ${least} to ${most} of the size of running text`, async () => {
          const place = await mount(
            `<div lang="${around}" style="line-height: 1; text-indent: 2em"><${tag} lang="${lang}" expanded></${tag}></div>`,
          );
          const element = one(place, tag);
          // large numbers are set tight, as headings are
          const running = drawnTexts(element).filter(
            ({parentElement}) => !parentElement!.closest('h2, h3, h4, h5, h6, [part~="figures"] [part~="label"]'),
          );
          for (const text of running) {
            const {lineHeight, fontSize, textIndent} = getComputedStyle(text.parentElement!);
            expect(parseFloat(lineHeight) / parseFloat(fontSize), text.data).to.be.within(least - 0.01, most + 0.01);
            expect(textIndent).to.equal('0px');
          }
        });

  it('follows the language that the element takes from its place', async () => {
    const place = await mount('<div lang="zh"><fulcrum-summary></fulcrum-summary></div>');
    const element = one(place, 'fulcrum-summary');
    const ratio = () => {
      const {lineHeight, fontSize} = getComputedStyle(part(element, 'gist'));
      return parseFloat(lineHeight) / parseFloat(fontSize);
    };
    expect(ratio()).to.be.closeTo(1.75, 0.06);
    place.querySelector('div')!.lang = 'en';
    await settled(place);
    expect(ratio()).to.be.closeTo(1.55, 0.06);
  });

  it('of headings is closer, and never so close that lines touch', async () => {
    for (const lang of ['zh-Hans', 'en']) {
      const element = await mountOne('fulcrum-summary', `<fulcrum-summary lang="${lang}"></fulcrum-summary>`);
      const {lineHeight, fontSize} = getComputedStyle(part(element, 'heading'));
      expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.within(1.2, 1.5);
    }
  });
});
