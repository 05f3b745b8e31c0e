// A root that was rendered ahead is taken over as it stands; what is not right in it is rendered afresh, and nothing is there twice.
import {expect} from '@open-wc/testing';
import {
  allIn,
  buttonNamed,
  consoleLines,
  inside,
  isVisible,
  mountOne,
  one,
  part,
  parts,
  reportCopy,
  settled,
  shownLanguage,
  TAGS,
  textOf,
  type FulcrumNode,
  type Tag,
} from '../support/elements.ts';
import {sendKeys} from '../support/commands.ts';
import type {ElementName} from '../../../src/formats/options.ts';
import type {ElementOptions} from '../../../src/prerender/render-element.ts';
import {renderElement} from '../support/render.ts';
import {waitUntil} from '../support/wait.ts';
import {focusField} from '../support/keys.ts';

type Options = ElementOptions & {readonly report?: unknown};
const bundled = reportCopy();
const heardReady = (element: Element) =>
  new Promise((resolve) => element.addEventListener('fulcrum-ready', resolve, {once: true}));
const nameOf = (tag: Tag) => tag.slice('fulcrum-'.length) as ElementName;
const ahead = (tag: Tag, {report = bundled, ...options}: Options = {}) =>
  renderElement(report, nameOf(tag), {language: 'en', ...options});

const places: Element[] = [];
afterEach(() => places.splice(0).forEach((place) => place.remove()));

/** As the browser's parser reads it in a page, but for the script, which is here already: `change` comes before the upgrade. */
function parse(html: string, change: (element: Element) => void = () => undefined): HTMLElement {
  const place = document.createElement('div');
  const page = document.implementation.createHTMLDocument();
  page.body.setHTMLUnsafe(html);
  for (const element of page.body.children) change(element);
  place.append(...page.body.childNodes);
  places.push(place);
  document.body.append(place);
  return place;
}
async function stand<T extends Tag>(tag: T, html: string, change?: (element: Element) => void) {
  let nodes: Element[] = [];
  const place = parse(html, (element) => {
    change?.(element);
    nodes = [...(element.shadowRoot?.querySelectorAll('*:not(style)') ?? [])];
  });
  await settled(place);
  const element = one(place, tag);
  return {element, same: () => sameNodes(element, nodes)};
}
const sameNodes = (element: Element, nodes: readonly Element[]) => {
  const now = inside(element, '*:not(style)');
  return now.length === nodes.length && now.every((node, index) => node === nodes[index]);
};
/** Everything that is shown, a line a node, without what a server leaves out or orders otherwise. */
function shown(element: Element): string[] {
  const lines: string[] = [];
  const note = (node: Node) => {
    if (node instanceof Text && textOf(node)) lines.push(textOf(node));
    if (node instanceof Element) {
      const attributes = [...node.attributes].map(({name, value}) => `${name}="${value}"`);
      lines.push([node.localName, ...attributes.filter((one) => one !== 'value=""').sort()].join(' '));
    }
    node.childNodes.forEach(note);
  };
  element.shadowRoot!.childNodes.forEach(note);
  return lines;
}
/** Where two elements first differ; empty where they show the same. */
function difference(one: Element, other: Element): string {
  const [left, right] = [shown(one), shown(other)];
  const at = left.findIndex((line, index) => line !== right[index]);
  return at < 0 && left.length === right.length ? '' : `${left.at(at)} but ${right.at(at)}`;
}

for (const tag of TAGS)
  for (const language of ['en', 'zh-Hans'])
    describe(`<${tag}> that was rendered ahead in ${language}`, () => {
      it('keeps its nodes, and shows what the script would have rendered', async () => {
        const {element, same} = await stand(tag, ahead(tag, {language}));
        expect(same()).to.equal(true);
        expect(element.state).to.equal('ready');
        expect(shownLanguage(element)).to.equal(language);
        const fresh = await mountOne(tag, `<${tag} lang="${language}"></${tag}>`);
        expect(difference(element, fresh)).to.equal('');
        // The rules come from sheets now: nothing is said twice.
        expect(inside(element, 'style')).to.deep.equal([]);
        expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(fresh.shadowRoot!.adoptedStyleSheets.length);
      });

      it('has the size it will have, before there is a script', async () => {
        const html = ahead(tag, {language});
        const place = document.createElement('div');
        places.push(place);
        document.body.append(place);
        // Under a name that nobody has registered, as every element is before the script.
        place.setHTMLUnsafe(html.replaceAll(tag, `x-${tag}`));
        const before = place.firstElementChild!.getBoundingClientRect();
        const {element} = await stand(tag, html);
        const after = element.getBoundingClientRect();
        // Engines measure to some 16,384th of a pixel.
        for (const side of ['width', 'height'] as const) expect(after[side]).to.be.closeTo(before[side], 0.01);
      });

      it('keeps the panels that were opened before the script came', async () => {
        const open = (element: Element) => element.shadowRoot!.querySelectorAll('.panel')[1]!.removeAttribute('hidden');
        const {element, same} = await stand(tag, ahead(tag, {language}), open);
        expect(same()).to.equal(true);
        const [, second] = inside(element, '.panel');
        const {id} = second!;
        const button = () => inside(element, `[aria-controls="${id}"]`)[0]!;
        button().click();
        await settled(document);
        expect(button().getAttribute('aria-expanded')).to.equal('false');
        expect(element.shadowRoot!.getElementById(id)!.hasAttribute('hidden')).to.equal(true);
      });
    });

describe('an adopted root', () => {
  it('answers its first press, with the focus where it was, and nothing is there twice', async () => {
    const {element} = await stand('fulcrum-priorities', ahead('fulcrum-priorities'));
    const count = inside(element, '*').length;
    const button = parts<HTMLButtonElement>(element, 'priority-button')[2]!;
    button.focus();
    await sendKeys({press: 'Enter'});
    await settled(document);
    const now = parts<HTMLButtonElement>(element, 'priority-button')[2]!;
    expect(now.getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(now);
    expect(inside(element, '*').length).to.equal(count);
    expect(parts(element, 'priority-panel')[2]!.hidden).to.equal(false);
    expect(element.openIds).to.have.length(1);
  });

  it('takes letter after letter in its filter', async () => {
    const {element} = await stand('fulcrum-priorities', ahead('fulcrum-priorities'));
    await focusField(part(element, 'filter-field'));
    for (const letter of 'innov') await sendKeys({press: letter});
    await settled(document);
    const field = part<HTMLInputElement>(element, 'filter-field');
    expect(field.value).to.equal('innov');
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect(inside(element, 'mark').length).to.be.above(0);
  });

  it('switches its language, and every word with it', async () => {
    const {element} = await stand('fulcrum-summary', ahead('fulcrum-summary', {attributes: {'language-switch': ''}}));
    buttonNamed(element, '中文').click();
    await settled(document);
    const fresh = await mountOne('fulcrum-summary', '<fulcrum-summary lang="zh" language-switch></fulcrum-summary>');
    expect(shownLanguage(element)).to.equal('zh-Hans');
    expect(textOf(part(element, 'gist'))).to.equal(textOf(part(fresh, 'gist')));
    expect(parts(element, 'heading')).to.have.length(1);
  });

  it('follows another report', async () => {
    const {element} = await stand('fulcrum-summary', ahead('fulcrum-summary'));
    element.report = reportCopy((report) => (report.headings.summary.en = 'Another heading'));
    await settled(document);
    expect(parts(element, 'heading').map(textOf)).to.deep.equal(['Another heading']);
  });

  it('knows the page around it better than the server did', async () => {
    const {element, same} = await stand('fulcrum-summary', ahead('fulcrum-summary', {pageLanguage: 'zh-Hans'}));
    const fresh = await mountOne('fulcrum-summary', '<fulcrum-summary lang="en"></fulcrum-summary>');
    expect(same()).to.equal(true);
    const classes = (one: FulcrumNode) => one.shadowRoot!.firstElementChild!.className;
    expect(classes(element)).to.equal(classes(fresh));
  });

  it('has every panel open where it was rendered open, and closes one', async () => {
    const {element, same} = await stand('fulcrum-priorities', ahead('fulcrum-priorities', {open: true}));
    expect(same()).to.equal(true);
    expect(element.openIds).to.have.length(7);
    element.close(1);
    await settled(document);
    expect(element.openIds).to.have.length(6);
    expect(parts(element, 'priority-panel').filter(({hidden}) => !hidden)).to.have.length(6);
  });
});

describe('a root that is not right', () => {
  const english = 'Hubei sets seven priorities to build a strategic fulcrum faster';
  const wrong: Record<string, [html: () => string, change?: (element: Element) => void]> = {
    'in another language than its place': [
      () => ahead('fulcrum-summary', {language: 'zh-Hans'}).replace('lang="zh-Hans"', 'lang="en"'),
    ],
    'with an older text': [
      () => ahead('fulcrum-summary', {report: reportCopy((report) => (report.headings.summary.en = 'Older heading'))}),
    ],
    'from another version': [
      () => ahead('fulcrum-summary'),
      (element) => (element.shadowRoot!.querySelector('style')!.dataset.fulcrum = 'another'),
    ],
    'with its style and nothing else': [
      () => ahead('fulcrum-summary'),
      (element) => element.shadowRoot!.querySelector('.root')!.remove(),
    ],
    'without its style': [
      () => ahead('fulcrum-summary'),
      (element) => element.shadowRoot!.querySelector('style')!.remove(),
    ],
    'with a style that says nothing': [
      () => ahead('fulcrum-summary'),
      (element) => element.shadowRoot!.querySelector('style')!.removeAttribute('data-fulcrum'),
    ],
    'rendered with other attributes': [() => ahead('fulcrum-summary').replace('lang=', 'heading-level="4" lang=')],
  };
  for (const [what, [html, change]] of Object.entries(wrong))
    it(`is rendered afresh: ${what}`, async () => {
      const {element, same} = await stand('fulcrum-summary', html(), change);
      expect(same()).to.equal(false);
      expect(parts(element, 'heading').map(textOf)).to.deep.equal([english]);
      const level = element.getAttribute('heading-level') ?? '';
      const attributes = level && ` heading-level="${level}"`;
      const fresh = await mountOne('fulcrum-summary', `<fulcrum-summary lang="en"${attributes}></fulcrum-summary>`);
      expect(difference(element, fresh)).to.equal('');
    });

  it('loses nothing where its comments were stripped', async () => {
    const {element, same} = await stand('fulcrum-summary', ahead('fulcrum-summary').replace(/<!--.*?-->/gs, ''));
    expect(same()).to.equal(true);
    expect(textOf(part(element, 'heading'))).to.equal(english);
  });
});

describe('a template that nobody has made a root of', () => {
  it('left by innerHTML, becomes the root, and is shown once', async () => {
    const place = document.createElement('div');
    places.push(place);
    place.innerHTML = TAGS.map((tag) => ahead(tag)).join('');
    document.body.append(place);
    await settled(place);
    for (const element of allIn(place)) {
      const fresh = await mountOne(element.localName as Tag, `<${element.localName} lang="en"></${element.localName}>`);
      expect(difference(element, fresh)).to.equal('');
      // The page’s own nodes are left alone.
      expect(element.children).to.have.length(1);
    }
  });

  it('left in an element that shows its own already, changes nothing', async () => {
    const element = await mountOne('fulcrum-summary', '<fulcrum-summary lang="en"></fulcrum-summary>');
    const before = shown(element).join('\n');
    element.innerHTML = '<template shadowrootmode="open"><p>Again</p></template>';
    element.remove();
    document.body.append(element);
    places.push(element);
    await settled(document);
    expect(shown(element).join('\n')).to.equal(before);
  });
});

describe('an element with an address that was rendered ahead', () => {
  const src = '/src/report/reports/hubei-2026-02-24.json';

  it('shows what it has until the report has come, and keeps it where it is the same', async () => {
    const {element, same} = await stand('fulcrum-summary', ahead('fulcrum-summary', {attributes: {src}}));
    expect([same(), isVisible(part(element, 'gist'))]).to.deep.equal([true, true]);
    // A fast engine has it by now.
    if (element.state !== 'ready') await heardReady(element);
    expect([element.state, same()]).to.deep.equal(['ready', true]);
  });

  it('keeps it as well where the report does not come, and says why', async () => {
    const lines = consoleLines('error');
    const {element, same} = await stand(
      'fulcrum-summary',
      ahead('fulcrum-summary', {attributes: {src: '/nowhere.json'}}),
    );
    // a fast engine has been refused it by now: an event would be waited for in vain
    await waitUntil(() => element.state === 'failed', 'the report was not refused');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('answer 404');
    expect([element.state, same(), isVisible(part(element, 'gist'))]).to.deep.equal(['failed', true, true]);
  });

  it('shows its children where the page wants them', async () => {
    const {element} = await stand('fulcrum-summary', ahead('fulcrum-summary', {attributes: {src}}));
    element.report = null;
    await settled(document);
    expect(inside(element, '*').map(({localName}) => localName)).to.deep.equal(['slot']);
  });
});
