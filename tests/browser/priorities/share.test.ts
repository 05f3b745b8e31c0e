// Beside "Copy text": the link, the device's own menu, a picture; and what happens where these are refused.
import {expect} from '@open-wc/testing';
import {waitUntil} from '../support/wait.ts';
import {expectNoAxeViolations} from '../support/axe.ts';
import {heard, mount, one, part, parts, settled, status, textOf, turn} from '../support/elements.ts';
import type {FulcrumPriorities} from '../../../src/index.ts';

/** Puts something else in the place of what the browser has. */
const use = (name: 'clipboard' | 'share', value: unknown) =>
  Object.defineProperty(navigator, name, {value, configurable: true});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(navigator, 'share');
});

function clipboard(): string[] {
  const written: string[] = [];
  use('clipboard', {writeText: (text: string) => Promise.resolve(void written.push(text))});
  return written;
}
const refuse = () => use('clipboard', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))});
const failing = (name: string) => use('share', () => Promise.reject(new DOMException('no', name)));

/** Where no menu is asked for there is none, whatever the browser has. */
async function priorities(lang = 'en', style = ''): Promise<FulcrumPriorities> {
  if (!Object.hasOwn(navigator, 'share')) use('share', undefined);
  const place = await mount(`<div style="${style}"><fulcrum-priorities lang="${lang}"></fulcrum-priorities></div>`);
  const element = one(place, 'fulcrum-priorities');
  element.open(3);
  await settled(document);
  return element;
}

async function press(element: FulcrumPriorities, name: string, number = 3) {
  parts(element, name)[number - 1]!.click();
  for (let round = 0; round < 3; round++) {
    await turn();
    await settled(document);
  }
}

/** The pictures handed to the reader: name and text. */
function pictures(): [name: string, text: string][] {
  const saved: [string, string][] = [];
  HTMLAnchorElement.prototype.click = function () {
    saved.push([this.download, decodeURIComponent(this.href.replace('data:image/svg+xml,', ''))]);
  };
  return saved;
}
const {click} = HTMLElement.prototype;
afterEach(() => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'));

const link = () => `${location.href.split('#', 1)[0]}#fulcrum-priority-3`;

describe('the link to a point', () => {
  for (const [lang, copied] of [
    ['en', 'Copied'],
    ['zh-Hans', '已复制'],
  ] as const)
    it(`is copied, and said to be: ${lang}`, async () => {
      const written = clipboard();
      const element = await priorities(lang);
      const shared = heard('fulcrum-share');
      const copies = heard('fulcrum-copy');
      await press(element, 'link-button');
      expect(written).to.deep.equal([link()]);
      expect(textOf(parts(element, 'link-button')[2]!)).to.equal(copied);
      expect(textOf(parts(element, 'copy-button')[2]!)).to.not.equal(copied);
      expect(status(element)).to.equal(copied);
      expect(shared.map(({detail}) => detail)).to.deep.equal([{id: 'regions', how: 'link'}]);
      expect(copies).to.deep.equal([]);
    });

  it('is the one that the copied text ends with', async () => {
    const written = clipboard();
    const element = await priorities();
    await press(element, 'link-button');
    await press(element, 'copy-button');
    expect(written[1]!.split('\n').at(-1)).to.equal(written[0]);
    expect(textOf(parts(element, 'link-button')[2]!)).to.equal('Copy link');
  });

  it('stands in a field, selected, where the clipboard is refused', async () => {
    refuse();
    const element = await priorities();
    await press(element, 'link-button');
    const area = part<HTMLTextAreaElement>(element, 'copy-text');
    expect(area.value).to.equal(link());
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(area.value);
    expect(textOf(parts(element, 'link-button')[2]!)).to.equal('Copy link');
  });
});

describe('sharing', () => {
  it('has a button only where the browser has a menu', async () => {
    const shown = (element: FulcrumPriorities) => parts(element, 'share-button')[2]!.getClientRects().length;
    expect(shown(await priorities())).to.equal(0);
    use('share', () => Promise.resolve());
    expect(shown(await priorities())).to.equal(1);
  });

  for (const [lang, title, label] of [
    ['en', 'Strengthen regional coordination', 'AI-generated'],
    ['zh-Hans', '强化区域协同', 'AI生成'],
  ] as const)
    it(`gives the menu title, text with its label, and link: ${lang}`, async () => {
      const given: ShareData[] = [];
      use('share', (data: ShareData) => Promise.resolve(void given.push(data)));
      const written = clipboard();
      const element = await priorities(lang);
      const shared = heard('fulcrum-share');
      await press(element, 'share-button');
      expect(given.map((data) => [data.title, data.url])).to.deep.equal([[title, link()]]);
      expect(given[0]!.text!.split('\n').at(-1)).to.equal(label);
      expect(given[0]!.text).to.not.contain('http');
      expect(shared.map(({detail}) => detail)).to.deep.equal([{id: 'regions', how: 'share'}]);
      expect(written).to.deep.equal([]);
    });

  for (const [what, name] of [
    ['closes the menu', 'AbortError'],
    ['presses twice', 'InvalidStateError'],
  ] as const)
    it(`says nothing where the reader ${what}`, async () => {
      failing(name);
      const written = clipboard();
      const element = await priorities();
      const events = [heard('fulcrum-share'), heard('fulcrum-copy')];
      await press(element, 'share-button');
      expect(events).to.deep.equal([[], []]);
      expect(written).to.deep.equal([]);
      expect(status(element)).to.equal('');
    });

  it('copies the point where the menu fails', async () => {
    failing('NotAllowedError');
    const written = clipboard();
    const element = await priorities();
    const shared = heard('fulcrum-share');
    const copies = heard('fulcrum-copy');
    await press(element, 'share-button');
    expect(copies.map(({detail}) => detail)).to.deep.equal([{id: 'regions', text: written[0], copied: true}]);
    expect(written[0]).to.contain(link());
    expect(shared).to.deep.equal([]);
    expect(status(element)).to.equal('Copied');
  });

  it('offers the text where the clipboard fails too', async () => {
    failing('NotAllowedError');
    refuse();
    const element = await priorities();
    await press(element, 'share-button');
    expect(part<HTMLTextAreaElement>(element, 'copy-text').value).to.contain(link());
  });
});

describe('the picture of a point', () => {
  for (const [lang, label] of [
    ['en', 'AI-generated'],
    ['zh-Hans', 'AI生成'],
  ] as const)
    it(`is an image with its label, in the language shown: ${lang}`, async () => {
      const saved = pictures();
      const element = await priorities(lang);
      const shared = heard('fulcrum-share');
      await press(element, 'card-button');
      // the code of the picture is loaded now
      await waitUntil(() => shared.length, 'a picture');
      expect(saved.map(([name]) => name)).to.deep.equal(['fulcrum-regions.svg']);
      expect(shared.map(({detail}) => detail)).to.deep.equal([{id: 'regions', how: 'picture'}]);
      const [, svg] = saved[0]!;
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).to.equal(null);
      const texts = [...parsed.querySelectorAll('text')].map(({textContent}) => textContent);
      expect(texts).to.include(label);
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      expect(image.naturalWidth / image.naturalHeight).to.be.closeTo(1200 / 630, 0.02);

      // every line within the card, in whatever fonts this system has
      const place = await mount('');
      place.append(document.importNode(parsed.documentElement, true));
      const drawn = place.querySelector('svg')!;
      for (const line of drawn.querySelectorAll('text')) {
        const {x, y, width, height} = line.getBBox();
        expect(x, line.textContent).to.be.at.least(60);
        expect(x + width, line.textContent).to.be.at.most(1180);
        expect(y + height, line.textContent).to.be.at.most(625);
      }
    });

  it('gives way to the text where no file can be made', async () => {
    const written = clipboard();
    HTMLAnchorElement.prototype.click = () => {
      throw new TypeError('no');
    };
    const element = await priorities();
    await press(element, 'card-button');
    await waitUntil(() => written.length, 'the text');
    expect(written).to.have.length(1);
    expect(written[0]).to.contain('AI-generated');
  });

  it('is offered by buttons that the page’s own clicks do not meet', async () => {
    const saved = pictures();
    const met: Event[] = [];
    const note = (event: Event) => met.push(event);
    document.addEventListener('click', note);
    const element = await priorities();
    await press(element, 'card-button');
    await waitUntil(() => saved.length, 'a picture');
    document.removeEventListener('click', note);
    expect(met).to.have.length(1);
    expect(saved).to.have.length(1);
    expect(HTMLElement.prototype.click).to.equal(click);
  });
});

for (const lang of ['en', 'zh-Hans'])
  it(`the row of buttons wraps at 280 pixels, named and without faults: ${lang}`, async () => {
    use('share', () => Promise.resolve());
    const element = await priorities(lang, 'width: 280px');
    const {right} = element.getBoundingClientRect();
    for (const name of ['copy-button', 'link-button', 'share-button', 'card-button']) {
      const button = parts(element, name)[2]!;
      expect(textOf(button)).to.match(lang === 'en' ? /^[A-Z]/ : /\p{Script=Han}{2}/u);
      expect(button.getBoundingClientRect().width).to.be.greaterThan(24);
      expect(button.getBoundingClientRect().right).to.be.at.most(right);
      expect(button.scrollWidth).to.be.at.most(button.clientWidth + 1);
    }
    await expectNoAxeViolations(element);
  });
