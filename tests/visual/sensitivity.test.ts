// That a comparison can fail: each change here has to be found, and no change must not.
import {expect} from '@open-wc/testing';
import {adopt} from '../browser/a11y/sheets.ts';
import {settled, TAGS, wholeText} from '../browser/support/elements.ts';
import {differ} from './support/commands.ts';
import {LANGUAGES, pictureOf, play, setStage} from './support/stage.ts';

const CHANGES = {
  'lines a little darker': ':host { --fulcrum-line-color: color-mix(in srgb, currentColor 30%, transparent) }',
  'lines of another hue': ':host { --fulcrum-line-color: color-mix(in srgb, #06c 20%, transparent) }',
  'a tenth more space': ':host { --fulcrum-space: 1.1em }',
  'another accent': ':host { --fulcrum-accent: #a8371b }',
  'secondary text fainter': ':host { --fulcrum-soft-color: color-mix(in srgb, currentColor 75%, transparent) }',
  'a line of another colour': 'footer { border-block-start-color: #a8371b }',
  'one line gone': 'footer { border-block-start-color: transparent }',
  'headings less bold': ':host { --fulcrum-heading-weight: 600 }',
  'a part 2 px lower': 'footer { position: relative; inset-block-start: 2px }',
  'a wider word': '[part=kicker] { font-size: 1.05em }',
  'a letter further apart': '[part=kicker] { letter-spacing: 1px }',
};

describe('a picture tells', () => {
  before(setStage);

  for (const tag of TAGS) {
    const scene = {tag, language: 'zh-Hans', mode: 'light', width: 480} as const;

    it(`<${tag}> from itself: no`, async () => {
      const one = await pictureOf(await play(scene));
      const other = await pictureOf(await play(scene));
      const {same, finding} = await differ(one, other);
      expect(same, finding).to.equal(true);
    });

    for (const [name, css] of Object.entries(CHANGES)) {
      it(`<${tag}>: ${name}`, async () => {
        const element = await play(scene);
        const before = await pictureOf(element);
        adopt(element, css);
        await settled(element.parentElement!);
        const now = await pictureOf(element);
        const {same, finding} = await differ(before, now);
        expect(same, finding).to.equal(false);
      });
    }
  }
});

describe('the letters of pictures', () => {
  before(setStage);

  it('are all of our own font', async () => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '100px Boxes';
    const widthOf = (letter: string) => Math.round(context.measureText(letter).width);
    expect(['i', '中', '\u200b'].map(widthOf)).to.deep.equal([50, 100, 0]);
    for (const tag of TAGS)
      for (const language of LANGUAGES) {
        const text = wholeText(await play({tag, language, mode: 'light', width: 480}));
        const others = [...new Set(text)].filter((letter) => ![0, 50, 100].includes(widthOf(letter)));
        expect(others, `${tag}, ${language}`).to.deep.equal([]);
      }
  });
});
