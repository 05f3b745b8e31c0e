// The gist taken along: its text, a link to the summary, a picture.
import {expect} from '@open-wc/testing';
import {plainText} from '../../../src/report/marks.ts';
import type {FulcrumSummary} from '../../../src/index.ts';
import {expectNoAxeViolations} from '../support/axe.ts';
import {heard, mountOne, part, parts, reportCopy, settled, status, textOf, turn} from '../support/elements.ts';
import {waitUntil} from '../support/wait.ts';

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

/** Where no menu is asked for there is none, whatever the browser has. */
function summary(attributes = 'lang="en"'): Promise<FulcrumSummary> {
  if (!Object.hasOwn(navigator, 'share')) use('share', undefined);
  return mountOne('fulcrum-summary', `<fulcrum-summary ${attributes}></fulcrum-summary>`);
}

async function press(element: FulcrumSummary, name: string) {
  part(element, name).click();
  for (let round = 0; round < 3; round++) {
    await turn();
    await settled(document);
  }
}

const page = () => location.href.split('#', 1)[0]!;

describe('the gist', () => {
  for (const [lang, source, label] of [
    ['en', 'Wuhan Evening News', 'AI-generated'],
    ['zh-Hans', '武汉晚报', 'AI生成'],
  ] as const)
    it(`is copied with heading, date, source, original headline, production label and address: ${lang}`, async () => {
      const written = clipboard();
      const element = await summary(`lang="${lang}"`);
      const copies = heard('fulcrum-copy');
      const {gist, headings, event, source: publication} = reportCopy();
      await press(element, 'copy-button');
      expect(copies.map(({detail}) => detail)).to.deep.equal([{id: 'gist', text: written[0], copied: true}]);
      const lines = written[0]!.split('\n');
      expect(lines.slice(0, 3)).to.deep.equal([
        headings.summary[lang],
        event.date.text[lang],
        plainText(gist!.text[lang]!),
      ]);
      for (const words of [source, label, ...publication.headline.map((line) => line['zh-Hans'])])
        expect(written[0]).to.contain(words);
      expect(lines.at(-1)).to.equal(page());
    });

  it('has the address of its element, where that has an id', async () => {
    const written = clipboard();
    const shared = heard('fulcrum-share');
    await press(await summary('lang="en" id="in-short"'), 'link-button');
    await press(await summary(), 'link-button');
    expect(written).to.deep.equal([`${page()}#in-short`, page()]);
    expect(shared.map(({detail}) => detail)).to.deep.equal([
      {id: 'gist', how: 'link'},
      {id: 'gist', how: 'link'},
    ]);
  });

  it('goes to the device’s menu, where there is one', async () => {
    expect(part(await summary(), 'share-button').getClientRects()).to.have.length(0);
    const given: ShareData[] = [];
    use('share', (data: ShareData) => Promise.resolve(void given.push(data)));
    const element = await summary();
    expect(part(element, 'share-button').getClientRects()).to.have.length(1);
    await press(element, 'share-button');
    expect(given).to.have.length(1);
    expect([given[0]!.title, given[0]!.url]).to.deep.equal([reportCopy().headings.summary['en'], page()]);
    expect(given[0]!.text!.split('\n').at(-1)).to.equal('AI-generated');
  });

  for (const [lang, label] of [
    ['en', 'AI-generated'],
    ['zh-Hans', 'AI生成'],
  ] as const)
    it(`is a picture with its source and label: ${lang}`, async () => {
      const saved: [name: string, text: string][] = [];
      HTMLAnchorElement.prototype.click = function () {
        saved.push([this.download, decodeURIComponent(this.href.replace('data:image/svg+xml,', ''))]);
      };
      try {
        await press(await summary(`lang="${lang}"`), 'card-button');
        // the code of the picture is loaded now
        await waitUntil(() => saved.length, 'a picture');
      } finally {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      }
      const [name, svg] = saved[0]!;
      expect(name).to.equal('fulcrum-gist.svg');
      const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(drawn.documentElement.localName).to.equal('svg');
      const texts = [...drawn.querySelectorAll('text')].map((one) => one.textContent);
      expect(texts).to.include(label);
      const space = /\s+/g;
      const {gist, headings} = reportCopy();
      for (const words of [headings.summary[lang]!, plainText(gist!.text[lang]!)])
        expect(texts.join('').replace(space, '')).to.contain(words.replace(space, ''));
    });

  it('stands in a named field, selected, where the clipboard is refused, until the language changes', async () => {
    use('clipboard', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))});
    const element = await summary('lang="en" language-switch');
    await press(element, 'copy-button');
    const area = part<HTMLTextAreaElement>(element, 'copy-text');
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(area.value);
    expect(area.value).to.contain('AI-generated');
    expect(status(element)).to.match(/^Copying is blocked/);
    await expectNoAxeViolations(element);
    element.lang = 'zh-Hans';
    await settled(document);
    expect(parts(element, 'copy-text')).to.have.length(0);
  });

  it('has no buttons where it is not shown, and says “Copied” only on the one that was pressed', async () => {
    expect(parts(await summary('lang="en" sections="facts"'), 'copy-button')).to.have.length(0);
    clipboard();
    const element = await summary();
    await press(element, 'copy-button');
    expect(['copy-button', 'link-button'].map((name) => textOf(part(element, name)))).to.deep.equal([
      'Copied',
      'Copy link',
    ]);
  });
});
