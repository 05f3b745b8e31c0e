// "Copy text": what lands on the clipboard, and what happens where there is none.
import {expect} from '@open-wc/testing';
import {plainText} from '../../../src/report/marks.ts';
import {clipboardPermission, sendKeys} from '../support/commands.ts';
import {heard, inside, mountOne, part, parts, reportCopy, settled, status, textOf, turn} from '../support/elements.ts';
import {can} from '../support/engines.ts';
import type {FulcrumPriorities} from '../../../src/index.ts';
import type {Report} from '../../../src/report/schema.ts';

type Clipboard = {writeText: (text: string) => Promise<void>} | undefined;

/** Puts another clipboard in the place of the browser's. */
const useClipboard = (clipboard: Clipboard) =>
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

function memory(): string[] {
  const written: string[] = [];
  useClipboard({writeText: (text) => Promise.resolve(void written.push(text))});
  return written;
}
const refusing = () => useClipboard({writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))});

const priorities = (lang: string) =>
  mountOne('fulcrum-priorities', `<fulcrum-priorities lang="${lang}" expanded></fulcrum-priorities>`);

async function copy(element: FulcrumPriorities, number: number) {
  parts(element, 'copy-button')[number - 1]!.click();
  await turn();
  await settled(document);
  await turn();
}

describe('the copied text', () => {
  for (const [lang, source, origin, headlineLabel, label, said] of [
    ['zh-Hans', '武汉晚报', '湖北日报', '原标题', 'AI生成', '王忠林强调'],
    ['en', 'Wuhan Evening News', 'Hubei Daily', 'Original headline', 'AI-generated', 'Wang Zhonglin stressed'],
  ] as const)
    it(`in ${lang}: the point, who says it, when, the source, the original headline, the production label, a link`, async () => {
      const written = memory();
      const element = await priorities(lang);
      const {priorities: list, event, source: publication} = reportCopy();
      await copy(element, 3);
      expect(written).to.have.length(1);
      const [text = ''] = written;
      const {title, aim, measures} = list.items[2]!;
      const wanted = [
        title[lang],
        aim.text[lang],
        ...measures.flatMap((measure) => [measure.title[lang], measure.text[lang]]),
        said,
        event.date.text[lang],
        source,
        origin,
        headlineLabel,
        ...publication.headline.map((line) => line['zh-Hans']),
        label,
        `${location.href.split('#', 1)[0]}#fulcrum-priority-3`,
      ];
      for (const words of wanted) expect(text).to.contain(plainText(words!));
      expect(text.startsWith(title[lang]!)).to.equal(true);
    });

  it('is plain text in one language: no marks, no paragraph signs, no empty lines at the end', async () => {
    const written = memory();
    const element = await priorities('zh-Hans');
    await copy(element, 1);
    expect(written[0]).to.not.match(/[¶<>]|undefined|null|\n\n\n|\s$/);
    expect(written[0]).to.not.match(/AI-generated|stressed|Original/);
    expect(written[0]).to.not.match(/\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9] +\p{Script=Han}/u);
  });

  it('is the shown language’s after a switch', async () => {
    const written = memory();
    const element = await priorities('zh-Hans');
    element.lang = 'en';
    await settled(document);
    await copy(element, 2);
    expect(written[0]).to.contain('Make domestic demand the main driver');
  });

  it('has no fragment of the page’s own in its link', async () => {
    const written = memory();
    const element = await priorities('en');
    history.replaceState(null, '', '#elsewhere');
    await copy(element, 4);
    history.replaceState(null, '', location.pathname + location.search);
    expect(written[0]).to.contain('#fulcrum-priority-4').and.not.to.contain('elsewhere');
  });

  const kinds: [Report['production']['kind'], string, string][] = [
    ['human', 'Written by people', '人工撰写'],
    ['ai-assisted', 'AI-assisted', 'AI辅助撰写'],
    ['ai', 'AI-generated', 'AI生成'],
  ];
  for (const [kind, english, chinese] of kinds)
    it(`P21: carries the label of production: ${kind}`, async () => {
      const written = memory();
      const element = await priorities('en');
      element.report = reportCopy((report) => (report.production.kind = kind));
      await settled(document);
      await copy(element, 1);
      element.lang = 'zh';
      await settled(document);
      await copy(element, 1);
      expect(written[0]).to.contain(english);
      expect(written[1]).to.contain(chinese);
    });
});

describe('copying', () => {
  it('by a reader’s key puts the text on the clipboard, from where it can be pasted', async () => {
    await clipboardPermission('grant');
    const element = await priorities('en');
    const events = heard('fulcrum-copy');
    parts(element, 'copy-button')[0]!.focus();
    await sendKeys({press: 'Enter'});
    await turn();
    await settled(document);
    const area = document.createElement('textarea');
    element.parentElement!.append(area);
    area.focus();
    await sendKeys({press: 'Control+v'});
    expect(area.value).to.contain('Put innovation in the lead').and.to.contain('AI-generated');
    expect(events.map(({detail}) => detail)).to.deep.equal([{id: 'innovation', text: area.value, copied: true}]);
  });

  it('says so on the button and to the ear, and keeps the focus there', async () => {
    memory();
    const element = await priorities('en');
    const button = () => parts(element, 'copy-button')[1]!;
    button().focus();
    await copy(element, 2);
    expect(textOf(button())).to.equal('Copied');
    expect(status(element)).to.equal('Copied');
    expect(element.shadowRoot!.activeElement).to.equal(button());
    expect(textOf(parts(element, 'copy-button')[0]!)).to.equal('Copy text');
    expect(parts(element, 'copy-text')).to.deep.equal([]);
  });

  it('twice says it twice', async () => {
    const written = memory();
    const element = await priorities('en');
    await copy(element, 1);
    const [node] = inside(element, '[role="status"]');
    const heardByScreenReader: string[] = [];
    const observer = new MutationObserver(() => heardByScreenReader.push(textOf(node!)));
    observer.observe(node!, {childList: true, characterData: true, subtree: true});
    await copy(element, 1);
    await turn();
    observer.disconnect();
    expect(written).to.have.length(2);
    expect(heardByScreenReader).to.include('Copied');
  });

  it('tells the page in an event that bubbles out of shadow roots', async () => {
    const written = memory();
    const element = await priorities('zh');
    const events = heard('fulcrum-copy');
    await copy(element, 7);
    expect(events.map(({detail}) => detail)).to.deep.equal([{id: 'livelihood', text: written[0], copied: true}]);
    const [{bubbles, composed, cancelable, target}] = events as [CustomEvent];
    expect([bubbles, composed, cancelable, target]).to.deep.equal([true, true, false, element]);
  });

  it('does not wait for a reader: nothing is written before the button is pressed', async () => {
    const written = memory();
    const element = await priorities('en');
    element.collapseAll();
    element.expandAll();
    await settled(document);
    expect(written).to.deep.equal([]);
  });
});

describe('where the clipboard is refused', () => {
  const refusals: [string, () => unknown][] = [
    ['it says no', refusing],
    ['there is none (a page without https)', () => useClipboard(undefined)],
    [
      'it throws',
      () =>
        useClipboard({
          writeText: () => {
            throw new TypeError('forbidden by policy');
          },
        }),
    ],
  ];
  for (const [name, refuse] of refusals)
    it(`because ${name}: the text stands in a field, selected`, async () => {
      refuse();
      const element = await priorities('en');
      const events = heard('fulcrum-copy');
      await copy(element, 2);
      const area = part<HTMLTextAreaElement>(element, 'copy-text');
      expect(area.readOnly).to.equal(true);
      expect(area.value)
        .to.contain('Make domestic demand the main driver')
        .and.to.contain('AI-generated')
        .and.to.contain('#fulcrum-priority-2');
      expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(area.value);
      expect(textOf(area.labels[0]!)).to.match(/cop(y|ied)/i);
      expect(textOf(area.labels[0]!)).to.contain(status(element));
      expect(events.map(({detail}) => detail)).to.deep.equal([{id: 'demand', text: area.value, copied: false}]);
      expect(parts(element, 'priority')[1]!.contains(area), 'it stands with its priority').to.equal(true);
    });

  it('the field goes once copying works', async () => {
    refusing();
    const element = await priorities('en');
    await copy(element, 1);
    expect(parts(element, 'copy-text')).to.have.length(1);
    memory();
    await copy(element, 1);
    expect(parts(element, 'copy-text')).to.have.length(0);
  });

  it('the field of another point takes its place', async () => {
    refusing();
    const element = await priorities('zh');
    await copy(element, 1);
    await copy(element, 5);
    const areas = parts<HTMLTextAreaElement>(element, 'copy-text');
    expect(areas).to.have.length(1);
    expect(areas[0]!.value).to.contain('强化改革攻坚');
    expect(status(element)).to.contain('复制').and.not.to.contain('已复制');
  });

  it('the field does not keep a language that is no longer shown', async () => {
    refusing();
    const element = await priorities('en');
    await copy(element, 1);
    element.lang = 'zh';
    await settled(document);
    const values = parts<HTMLTextAreaElement>(element, 'copy-text').map(({value}) => value);
    expect(values.join()).to.not.contain('Put innovation in the lead');
  });

  it('by the browser’s own permission', async () => {
    const {supported} = await clipboardPermission('deny');
    expect(supported).to.equal(can('deny-clipboard'));
    // where the browser has no such permission, the answer that it would give
    const element = await priorities('en');
    const events = heard('fulcrum-copy');
    if (supported) {
      parts(element, 'copy-button')[0]!.focus();
      await sendKeys({press: 'Enter'});
    } else {
      refusing();
      parts(element, 'copy-button')[0]!.click();
    }
    await turn();
    await settled(document);
    expect(events.map(({detail}) => detail.copied)).to.deep.equal([false]);
    expect(part<HTMLTextAreaElement>(element, 'copy-text').value).to.contain('Put innovation in the lead');
  });
});
