// A16: one sees where the focus is.
import {expect} from '@open-wc/testing';
import {emulate, sendKeys} from '../support/commands.ts';
import {can} from '../support/engines.ts';
import {pixelsOf} from '../support/pixels.ts';
import {against} from './contrasts.ts';
import {GROUNDS, pageWith, themeOf} from './grounds.ts';
import {styleRules} from './sheets.ts';
import {
  all,
  box,
  focusVisibly,
  type Fulcrum,
  LANGUAGES,
  openEverything,
  part,
  settled,
  stand,
  standAll,
  TAGS,
  textOf,
} from './stand.ts';

/** One control of each kind. */
const kinds = (element: Fulcrum): HTMLElement[] => {
  const seen = new Map<string, HTMLElement>();
  for (const control of all(element, 'a[href], button, input, textarea'))
    if (control.checkVisibility())
      seen.set(control.getAttribute('part') ?? `${control.parentElement?.part} ${control.localName}`, control);
  return [...seen.values()];
};
const REPORT = {'report-url': 'https://example.com/report'};

for (const language of LANGUAGES) {
  for (const ground of GROUNDS) {
    it(`A16: every kind of control shows the focus, 2 px and 3:1, on ${ground.name}, ${language}`, async () => {
      const attributes = {lang: language, 'language-switch': '', ...REPORT, ...themeOf(ground)};
      for (const element of await standAll(attributes, await pageWith(ground))) {
        await openEverything(element);
        expect(kinds(element).length).to.be.greaterThan(2);
        for (const control of kinds(element)) {
          focusVisibly(control);
          expect(control.matches(':focus-visible'), textOf(control)).to.equal(true);
          const {outlineStyle, outlineWidth, outlineColor, outlineOffset} = getComputedStyle(control);
          expect(outlineStyle, textOf(control)).to.equal('solid');
          expect(Number.parseFloat(outlineWidth), textOf(control)).to.be.at.least(2);
          // outside, the ground is the neighbour; inside, the control’s own
          expect(against(outlineColor, control.parentElement), textOf(control)).to.be.at.least(3);
          expect(against(outlineColor, control), textOf(control)).to.be.at.least(3);
          expect(Number.parseFloat(outlineOffset)).to.be.at.least(0);
        }
      }
    });
  }
}

it('A16: Tab itself shows the focus', async () => {
  const around = await box();
  const before = document.createElement('button');
  around.append(before);
  const element = await stand('fulcrum-priorities', {}, around);
  before.focus();
  await sendKeys({press: 'Tab'});
  const focused = element.shadowRoot?.activeElement;
  expect(focused?.matches(':focus-visible')).to.equal(true);
  expect(getComputedStyle(focused!).outlineStyle).to.equal('solid');
});

const changes = (before: ImageData, after: ImageData): number =>
  Array.from({length: before.data.length / 4}, (_, pixel) => pixel * 4).filter((at) =>
    [0, 1, 2].some((channel) => Math.abs(before.data[at + channel]! - after.data[at + channel]!) > 40),
  ).length;

/** How many pixels differ around a control when it has the focus. */
async function difference(control: HTMLElement): Promise<number> {
  control.scrollIntoView({block: 'center'});
  const around = () => {
    const {left, top, width, height} = control.getBoundingClientRect();
    return new DOMRect(left - 6, top - 6, width + 12, height + 12);
  };
  const look = () => pixelsOf({getBoundingClientRect: around});
  control.blur();
  const without = await look();
  focusVisibly(control);
  // A busy engine may take a picture of what it had painted before the focus came: then another one is taken.
  for (let pictures = 0; pictures < 20; pictures++) {
    const changed = changes(without, await look());
    if (changed) return changed;
  }
  return 0;
}

const SCHEMES = {
  light: {colorScheme: 'light'},
  dark: {colorScheme: 'dark'},
  'forced colours': {forcedColors: 'active'},
} as const;

for (const [name, emulation] of Object.entries(SCHEMES)) {
  for (const tag of TAGS) {
    it(`A16: the picture changes all around a control that gets the focus: <${tag}>, ${name}`, async () => {
      const {supported} = await emulate(emulation);
      expect(supported).to.equal(name !== 'forced colours' || can('forced-colors'));
      const page = await box('style="color-scheme: light dark; background: Canvas; color: CanvasText; padding: 1em"');
      const element = await stand(tag, {'language-switch': '', ...REPORT}, page);
      for (const control of kinds(element).slice(0, 4)) {
        const {width, height} = control.getBoundingClientRect();
        const changed = await difference(control);
        // a perimeter of at least 1 px, whatever corners and fractions take away
        expect(changed, textOf(control)).to.be.at.least(width + height);
      }
    });
  }
}

it('A16: no rule takes an outline away', async () => {
  for (const element of await standAll()) {
    const rules = styleRules(element).filter(({style}) => style.outlineStyle || style.outlineWidth || style.outline);
    expect(rules.some(({selector}) => selector.includes(':focus-visible'))).to.equal(true);
    for (const {selector, style} of rules) {
      if (!selector.includes(':focus')) continue;
      expect(style.outlineStyle, selector).to.not.equal('none');
      expect(style.outlineWidth, selector).to.not.match(/^0/);
    }
  }
});

describe('under a header of 80 px that stays in place', () => {
  const page = () =>
    box('').then((around) => {
      const header = document.createElement('div');
      header.style.cssText = 'position: sticky; top: 0; height: 80px; background: #eee; z-index: 1';
      const room = document.createElement('div');
      room.style.height = '1500px';
      around.append(header, room);
      return around;
    });
  for (const language of LANGUAGES) {
    for (const tag of TAGS) {
      it(`A16: the focus is never hidden: <${tag}>, ${language}`, async () => {
        const around = await page();
        const element: Fulcrum = await stand(tag, {lang: language, 'language-switch': ''}, around);
        await openEverything(element);
        const after = document.createElement('div');
        after.style.height = '1500px';
        around.append(after);
        for (const control of kinds(element)) {
          // as if one had scrolled on: the control is behind the header
          control.blur();
          scrollBy(0, control.getBoundingClientRect().top - 30);
          control.focus();
          await settled(element);
          // what the element can ask for, and what comes of it
          expect(Number.parseFloat(getComputedStyle(control).scrollMarginTop), textOf(control)).to.be.at.least(80);
          if (control.localName === 'input' && !can('scroll-margin-of-fields')) continue;
          const {top, bottom, height} = control.getBoundingClientRect();
          const edge = can('scroll-to-all-of-a-control') || height < 60 ? top : bottom;
          expect(edge, textOf(control)).to.be.at.least(80);
        }
      });
    }
  }
  it('A16: nor does a link lead behind it', async () => {
    const element = await stand('fulcrum-priorities', {lang: 'en'}, await page());
    location.hash = '#fulcrum-priority-4';
    try {
      await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
      await settled(element);
      expect(all(element, '[part~=priority]')[3]!.getBoundingClientRect().top).to.be.at.least(80);
      expect(part(element, 'filter-field').matches(':focus')).to.equal(false);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
});
