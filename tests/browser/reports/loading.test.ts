// Reports by address, by text and by property: what is shown meanwhile, what is asked of the server, and what readers notice.
import {expect} from '@open-wc/testing';
import {emulate, setViewport} from '../support/commands.ts';
import {can, engine} from '../support/engines.ts';
import {
  allIn,
  consoleLines,
  expectShown,
  heard,
  inside,
  isVisible,
  mount,
  one,
  part,
  parts,
  reportCopy,
  settled,
  status,
  TAGS,
  textOf,
  turn,
} from '../support/elements.ts';
import {waitUntil} from '../support/wait.ts';
import type {Report} from '../../../src/report/schema.ts';
import type {Asked} from '../support/made-reports.ts';

let count = 0;
/** An address of this test's own. */
const address = () => `/made-reports/${engine}-${Date.now()}-${++count}.json`;
const answer = (url: string, body: {text: string; status?: number; hang?: boolean}) =>
  fetch(url, {method: 'PUT', body: JSON.stringify(body)});
const serve = (url: string, change?: (report: Report) => void) =>
  answer(url, {text: JSON.stringify(reportCopy(change))});
const asked = async (url: string) => (await (await fetch(`${url}.log?${++count}`)).json()) as Asked[];

const loaded = (place: ParentNode) =>
  waitUntil(() => allIn(place).every(({state}) => state !== 'loading'), 'all loaded');
const named = (name: string) => (report: Report) => {
  for (const text of Object.values(report.headings)) Object.assign(text, {'zh-Hans': name, en: name});
};
const heading = (element: Element) => textOf(part(element, 'heading'));
const CHILDREN = '<p>Without script</p>';

describe('a report by its address', () => {
  it('is asked for once by all elements that show it, and once is enough for those that come later', async () => {
    const url = address();
    await serve(url, named('From afar'));
    const ready = heard('fulcrum-ready');
    const place = await mount(TAGS.map((tag) => `<${tag} lang="en" src="${url}">${CHILDREN}</${tag}>`).join(''));
    await loaded(place);
    expect(allIn(place).map(heading)).to.deep.equal(['From afar', 'From afar', 'From afar']);
    expect(ready).to.have.length(3);
    const late = one(await mount(`<fulcrum-summary lang="en" src="${url}"></fulcrum-summary>`), 'fulcrum-summary');
    expect([late.state, heading(late)]).to.deep.equal(['ready', 'From afar']);
    expect((await asked(url)).map(({method, status: code}) => [method, code])).to.deep.equal([['GET', 200]]);
  });

  it('while it loads, the children are shown, and nothing of the bundled report', async () => {
    const url = address();
    await answer(url, {text: '', hang: true});
    const place = await mount(TAGS.map((tag) => `<${tag} src="${url}">${CHILDREN}</${tag}>`).join(''));
    for (const element of allIn(place)) {
      expect([element.state, element.report, element.language]).to.deep.equal(['loading', undefined, '']);
      expect(isVisible(element.querySelector('p')!)).to.equal(true);
      expect(parts(element, 'base')).to.deep.equal([]);
    }
  });

  it('is no longer loaded when the elements have gone', async () => {
    const url = address();
    await answer(url, {text: '', hang: true});
    const place = await mount(TAGS.map((tag) => `<${tag} src="${url}"></${tag}>`).join(''));
    await waitUntil(async () => (await asked(url)).length, 'the request');
    place.replaceChildren();
    await waitUntil(async () => (await asked(url))[0]!.left, 'the end of it');
    expect(await asked(url)).to.have.length(1);
  });

  it('is not asked for by an element that has gone, whatever is set on it', async () => {
    const url = address();
    await serve(url);
    const place = await mount(`<fulcrum-summary src="${url}" refresh="60"></fulcrum-summary>`);
    await loaded(place);
    const element = one(place, 'fulcrum-summary');
    element.remove();
    element.refresh = 0;
    await element.updateComplete;
    await turn();
    expect(await asked(url)).to.have.length(1);
    place.append(element);
    await loaded(place);
    expect(element.state).to.equal('ready');
  });

  it('gives way to another address, and the request for the first is given up', async () => {
    const [first, second] = [address(), address()];
    await answer(first, {text: '', hang: true});
    await serve(second, named('Second'));
    const place = await mount(`<fulcrum-summary lang="en" src="${first}"></fulcrum-summary>`);
    await waitUntil(async () => (await asked(first)).length, 'the request');
    const element = one(place, 'fulcrum-summary');
    element.src = second;
    await waitUntil(() => element.state === 'ready', 'the second');
    await waitUntil(async () => (await asked(first))[0]!.left, 'the end of the first');
    expect(heading(element)).to.equal('Second');
    element.removeAttribute('src');
    element.src = undefined;
    await settled(place);
    expect(heading(element)).to.contain('Hubei');
  });

  it('sends no cookies, to this server or to another, and asks nobody for permission first', async () => {
    document.cookie = 'reader=known; path=/';
    try {
      const url = address();
      await serve(url);
      const other = `http://127.0.0.1:${location.port}${url}`;
      const place = await mount(
        `<fulcrum-summary src="${url}"></fulcrum-summary><fulcrum-attendees src="${other}"></fulcrum-attendees>`,
      );
      await loaded(place);
      expect(allIn(place).map(({state}) => state)).to.deep.equal(['ready', 'ready']);
      const requests = await asked(url);
      expect(requests.map(({method, cookies}) => [method, cookies])).to.deep.equal([
        ['GET', false],
        ['GET', false],
      ]);
    } finally {
      document.cookie = 'reader=; path=/; max-age=0';
    }
  });

  for (const [what, body, said] of [
    ['an address with nothing', {text: 'no', status: 404}, /: Error: answer 404\. Check address/],
    [
      'a page instead of a report',
      {text: '<!doctype html><title>x</title>'},
      /: SyntaxError: .+fulcrum-elements validate\.$/,
    ],
    [
      'a report with a mistake in the whole',
      {text: JSON.stringify({...reportCopy(), languages: []})},
      /: languages: value .+validate\.$/,
    ],
  ] as const)
    it(`${what}: the children come back, with one line on the console and one event an element`, async () => {
      const url = address();
      await answer(url, body);
      const errors = consoleLines('error');
      const events = heard('fulcrum-error');
      const place = await mount(TAGS.map((tag) => `<${tag} src="${url}">${CHILDREN}</${tag}>`).join(''));
      await loaded(place);
      await settled(place);
      for (const element of allIn(place)) {
        expect(element.state).to.equal('failed');
        expect(isVisible(element.querySelector('p')!)).to.equal(true);
      }
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(said).and.to.contain(url);
      expect(events.map(({detail}) => detail.message)).to.deep.equal([errors[0], errors[0], errors[0]]);
      expect(events.map(({target}) => target)).to.deep.equal(allIn(place));
    });
});

describe('where a report comes from', () => {
  it('a property goes before a text, a text before an address, an address before the bundled report', async () => {
    const url = address();
    await serve(url, named('Address'));
    const place = await mount(`<fulcrum-summary lang="en" src="${url}"></fulcrum-summary>`);
    const element = one(place, 'fulcrum-summary');
    await loaded(place);
    expect(heading(element)).to.equal('Address');
    element.setAttribute('data-json', JSON.stringify(reportCopy(named('Text'))));
    await settled(place);
    expect(heading(element)).to.equal('Text');
    element.report = reportCopy(named('Property'));
    await settled(place);
    expect(heading(element)).to.equal('Property');
    element.report = undefined;
    await settled(place);
    expect(heading(element)).to.equal('Text');
    element.removeAttribute('data-json');
    await waitUntil(() => element.state === 'ready' && heading(element) === 'Address', 'the address again');
    element.removeAttribute('src');
    await settled(place);
    expect(heading(element)).to.contain('Hubei');
  });

  it('a text needs no network, and one that is no report leaves the children', async () => {
    const place = await mount('<fulcrum-attendees lang="en"></fulcrum-attendees>');
    const element = one(place, 'fulcrum-attendees');
    element.innerHTML = CHILDREN;
    element.setAttribute('data-json', JSON.stringify(reportCopy(named('Inline'))));
    await settled(place);
    expect(heading(element)).to.equal('Inline');
    const errors = consoleLines('error');
    element.setAttribute('data-json', '{"format": 1,');
    await settled(place);
    expect(element.state).to.equal('failed');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(/^data-json: SyntaxError: .+fulcrum-elements validate\.$/);
  });

  it('a property that was set before the element was defined is not lost', async () => {
    const Base = customElements.get('fulcrum-summary')!;
    const name = `late-summary-${Date.now()}`;
    const place = await mount(`<${name} lang="en"></${name}>`);
    const waiting = place.firstElementChild as HTMLElement & {report: unknown; updateComplete: Promise<unknown>};
    waiting.report = reportCopy(named('Early'));
    customElements.define(name, class extends Base {});
    await turn();
    await waiting.updateComplete;
    expect(heading(waiting)).to.equal('Early');
    expect(Object.prototype.hasOwnProperty.call(waiting, 'report')).to.equal(false);
  });

  it('what is shown is a frozen copy: the page’s own object may go on changing', async () => {
    const place = await mount('<fulcrum-summary lang="en"></fulcrum-summary>');
    const element = one(place, 'fulcrum-summary');
    const mine = reportCopy(named('Mine'));
    element.report = mine;
    mine.headings.summary['en'] = 'Changed';
    element.theme = 'dark';
    await settled(place);
    expect(heading(element)).to.equal('Mine');
    expect(element.report).not.to.equal(mine);
    expect(Object.isFrozen(element.report.headings.summary)).to.equal(true);
  });
});

describe('a story that changes', () => {
  /** An element that shows what an address has, and the address. */
  async function story<T extends (typeof TAGS)[number]>(tag: T, attributes = '') {
    const url = address();
    await serve(url);
    const place = await mount(`<${tag} lang="en" src="${url}" ${attributes}></${tag}>`);
    await loaded(place);
    return {url, place, element: one(place, tag)};
  }

  it('an unchanged report costs one conditional request, without a preflight, and no rendering', async () => {
    const {url, place, element} = await story('fulcrum-priorities');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(element.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
    const ready = heard('fulcrum-ready');
    await element.reload();
    await settled(place);
    observer.disconnect();
    const requests = await asked(url);
    expect(requests.map(({method, status: code, conditional}) => [method, code, conditional])).to.deep.equal([
      ['GET', 200, false],
      can('http-cache') ? ['GET', 304, true] : ['GET', 200, false],
    ]);
    expect([changes.length, ready.length, status(element)]).to.deep.equal([0, 0, '']);
  });

  it('what has changed is shown and said, politely and by its title, by the elements that show it', async () => {
    const {url, place, element} = await story('fulcrum-priorities');
    const other = one(
      await mount(`<fulcrum-attendees lang="zh" src="${url}"></fulcrum-attendees>`),
      'fulcrum-attendees',
    );
    const ready = heard('fulcrum-ready');
    await serve(url, (report) => {
      report.priorities.items[2]!.aim.text['en'] = 'Coordinate the regions.';
    });
    await element.reload();
    await settled(document);
    expect(ready.map(({target}) => (target as Element).localName).sort()).to.deep.equal([
      'fulcrum-attendees',
      'fulcrum-priorities',
    ]);
    expect(textOf(part(element, 'base'))).to.contain('Coordinate the regions.');
    expect(status(element)).to.equal(`Updated: ${element.report!.priorities.items[2]!.title['en']}`);
    expect(status(other)).to.equal('');
    expect(inside(element, '[role="status"]')[0]!.getAttribute('aria-live') ?? 'polite').to.equal('polite');
    await serve(url, (report) => report.attendance.pop());
    await element.reload();
    await settled(place);
    await settled(document);
    expect(status(other)).to.match(/^已更新：/);
  });

  it('open panels, the filter and the focus stay', async () => {
    const {url, place, element} = await story('fulcrum-priorities');
    element.open('regions');
    await settled(place);
    inside<HTMLButtonElement>(element, '[aria-controls="priority-regions"]')[0]!.focus();
    await serve(url, (report) => {
      report.priorities.items.unshift({...structuredClone(report.priorities.items[0]!), id: 'zero'});
      report.priorities.items[0]!.title = {en: 'A new first', 'zh-Hans': '新的第一项'};
    });
    await element.reload();
    await settled(place);
    expect(element.openIds).to.deep.equal(['regions']);
    const open = inside(element, '[aria-expanded="true"][aria-controls^="priority-"]');
    expect(open.map((button) => button.getAttribute('aria-controls'))).to.deep.equal(['priority-regions']);
    expect(element.shadowRoot!.activeElement).to.not.equal(null);

    const field = part<HTMLInputElement>(element, 'filter-field');
    field.value = 'Wuhan';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled(place);
    const hits = textOf(part(element, 'hits'));
    await serve(url, (report) => {
      report.priorities.items[0]!.aim.text['en'] = 'Wuhan, Wuhan, Wuhan.';
    });
    await element.reload();
    await settled(place);
    expect(textOf(part(element, 'hits'))).not.to.equal(hits);
    expect(part<HTMLInputElement>(element, 'filter-field').value).to.equal('Wuhan');
  });

  it('what a reader looks at stays where it is, whatever grows above it', async () => {
    await setViewport({width: 800, height: 600});
    await emulate({reducedMotion: 'reduce'});
    const url = address();
    await serve(url);
    const place = await mount(
      `<div style="height: 700px"></div><fulcrum-priorities lang="en" src="${url}" expanded></fulcrum-priorities><p id="after">After</p><div style="height: 3000px"></div>`,
    );
    const element = one(place, 'fulcrum-priorities');
    await loaded(place);
    await settled(place);
    const grow = (report: Report) =>
      report.priorities.items[0]!.measures.push(
        ...['a', 'b', 'c'].map((id) => ({...structuredClone(report.priorities.items[0]!.measures[0]!), id})),
      );
    const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const seen = inside(element, '#item-reform')[0]!;
    seen.scrollIntoView();
    await frames();
    const before = seen.getBoundingClientRect().top;
    const {height} = element.getBoundingClientRect();
    await serve(url, grow);
    await element.reload();
    await frames();
    expect(element.getBoundingClientRect().height).to.be.greaterThan(height + 50);
    expect(inside(element, '#item-reform')[0]!.getBoundingClientRect().top).to.be.closeTo(before, 1);

    // now all of the element is above the screen
    const after = place.querySelector('#after')!;
    after.scrollIntoView();
    scrollBy(0, 200);
    await frames();
    const {top} = after.getBoundingClientRect();
    await serve(url);
    await element.reload();
    await frames();
    expect(after.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('a new version with mistakes: the old one stays, and the mistake is said', async () => {
    const {url, place, element} = await story('fulcrum-summary');
    const errors = consoleLines('error');
    const events = heard('fulcrum-error');
    const shown = element.report;
    await answer(url, {text: '{"format": 1'});
    await element.reload();
    await settled(place);
    expectShown(element, 'en');
    expect([element.state, element.report === shown, errors.length, events.length]).to.deep.equal([
      'ready',
      true,
      1,
      1,
    ]);
    await answer(url, {text: '', status: 500});
    await element.reload();
    await settled(place);
    expectShown(element, 'en');
    expect(events).to.have.length(2);
    await serve(url, named('Mended'));
    await element.reload();
    await settled(place);
    expect(heading(element)).to.equal('Mended');
  });

  it('a version that does not come opens nothing that the reader has closed', async () => {
    const {url, place, element} = await story('fulcrum-priorities', 'expanded');
    element.collapseAll();
    await answer(url, {text: '', status: 500});
    await element.reload();
    await settled(place);
    expect([element.openIds, element.state]).to.deep.equal([[], 'ready']);
  });

  it('refresh can be set at any time, and reload() is harmless without an address', async () => {
    const {place, element} = await story('fulcrum-summary', 'refresh="60"');
    expect(element.refresh).to.equal(60);
    element.refresh = 0;
    await settled(place);
    expectShown(element, 'en');
    const plain = one(await mount('<fulcrum-summary lang="en"></fulcrum-summary>'), 'fulcrum-summary');
    await plain.reload();
    expectShown(plain, 'en');
  });

  it('a report with another id is another report: its panels are closed, and nothing is said to be updated', async () => {
    const {url, place, element} = await story('fulcrum-priorities');
    element.expandAll();
    await settled(place);
    await serve(url, (report) => (report.id = 'another'));
    await element.reload();
    await settled(place);
    expect([element.openIds, status(element)]).to.deep.equal([[], '']);
  });
});
