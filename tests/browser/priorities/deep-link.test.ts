// Links to one priority or one measure: #fulcrum-priority-3, #fulcrum-measure-3-2, and the same with ids.
import {expect} from '@open-wc/testing';
import {consoleLines, heard, inside, mount, one, parts, reportCopy, settled, turn} from '../support/elements.ts';
import {openFrame} from '../support/frame.ts';
import type {FulcrumPriorities} from '../../../src/index.ts';

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

async function follow(fragment: string) {
  const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  location.hash = fragment;
  await arrived;
  await settled(document);
  await turn();
}
const lists = (place: ParentNode) => [...place.querySelectorAll('fulcrum-priorities')];
const open = (place: ParentNode) => lists(place).map(({openIds}) => openIds.join(' '));

/** A priority's or a measure's own node: the one that a link scrolls to. */
const item = (element: FulcrumPriorities, number: number, measure?: number) => {
  const priority = parts(element, 'priority')[number - 1]!;
  return measure === undefined ? priority : priority.querySelectorAll('[part~="measure"]')[measure - 1]!;
};
/** Room for any node to come to the top of the window. */
const tall = (html: string) => `<div style="height: 2000px"></div>${html}<div style="height: 2000px"></div>`;
const inSight = (node: Element) => {
  const {top} = node.getBoundingClientRect();
  return top >= 0 && top < innerHeight / 2;
};

describe('a link to a part of the list', () => {
  const targets: [string, string, number, number?][] = [
    ['fulcrum-priority-3', 'regions', 3],
    ['fulcrum-priority-regions', 'regions', 3],
    ['fulcrum-priority-7', 'livelihood', 7],
    ['fulcrum-measure-3-2', 'regions', 3, 2],
    ['fulcrum-measure-regions-cities', 'regions', 3, 2],
  ];
  for (const [fragment, id, number, measure] of targets)
    it(`#${fragment} opens it and scrolls to it`, async () => {
      const place = await mount(tall('<fulcrum-priorities></fulcrum-priorities>'));
      await follow(fragment);
      expect(open(place)).to.deep.equal([id]);
      expect(inSight(item(one(place, 'fulcrum-priorities'), number, measure))).to.equal(true);
    });

  it('says that the panel opened', async () => {
    await mount('<fulcrum-priorities></fulcrum-priorities>');
    const events = heard('fulcrum-toggle');
    await follow('fulcrum-measure-2-1');
    expect(events.map(({detail}) => detail)).to.deep.equal([{kind: 'priority', id: 'demand', open: true}]);
  });

  it('leaves open what was open', async () => {
    const place = await mount('<fulcrum-priorities></fulcrum-priorities>');
    one(place, 'fulcrum-priorities').open(1);
    await follow('fulcrum-priority-2');
    await follow('fulcrum-priority-5');
    expect(open(place)).to.deep.equal(['innovation demand reform']);
  });

  it('opens again what the reader closed, when the link is followed again', async () => {
    const place = await mount('<fulcrum-priorities></fulcrum-priorities>');
    await follow('fulcrum-priority-2');
    one(place, 'fulcrum-priorities').collapseAll();
    await follow('fulcrum-priority-3');
    await follow('fulcrum-priority-2');
    expect(open(place)).to.deep.equal(['demand regions']);
  });

  it('clears a filter that hides its target', async () => {
    const place = await mount('<fulcrum-priorities lang="en"></fulcrum-priorities>');
    const element = one(place, 'fulcrum-priorities');
    const [field] = inside<HTMLInputElement>(element, 'input');
    field!.value = 'waterway';
    field!.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled(place);
    await follow('fulcrum-priority-1');
    expect(parts(element, 'priority')).to.have.length(7);
    expect(element.openIds).to.deep.equal(['innovation']);
  });

  it('leaves the focus where it was', async () => {
    const place = await mount(tall('<input aria-label="elsewhere"><fulcrum-priorities></fulcrum-priorities>'));
    const input = place.querySelector('input')!;
    input.focus();
    await follow('fulcrum-priority-4');
    expect(document.activeElement).to.equal(input);
    expect(one(place, 'fulcrum-priorities').shadowRoot!.activeElement).to.equal(null);
  });

  const unknown = [
    'fulcrum-priority-8',
    'fulcrum-priority-0',
    'fulcrum-priority-03',
    'fulcrum-priority-',
    'fulcrum-priority-nobody',
    'fulcrum-priority-3-2',
    'fulcrum-measure-3-99',
    'fulcrum-measure-3',
    'fulcrum-measure--',
    'fulcrum-measure-99-1',
    'fulcrum-section-3',
    'priority-3',
    'fulcrum-priority-%E0%A4%A',
    'fulcrum-priority-"><script>',
    '3',
    '/route/fulcrum-priority-3',
  ];
  for (const fragment of unknown)
    it(`#${fragment} is none of ours: nothing opens, nothing is said`, async () => {
      const place = await mount(tall('<fulcrum-priorities></fulcrum-priorities>'));
      const said = [consoleLines('error'), consoleLines('warn')];
      await follow(fragment);
      expect(open(place)).to.deep.equal(['']);
      expect(said).to.deep.equal([[], []]);
    });

  it('works inside a shadow root', async () => {
    const place = await mount('<p></p>');
    const root = place.querySelector('p')!.attachShadow({mode: 'open'});
    root.innerHTML = '<fulcrum-priorities></fulcrum-priorities>';
    await settled(root);
    await follow('fulcrum-priority-6');
    await settled(root);
    expect(open(root)).to.deep.equal(['opening']);
  });
});

describe('a link on a page with several lists', () => {
  it('opens only the first that holds its target', async () => {
    const place = await mount(
      '<fulcrum-priorities lang="zh"></fulcrum-priorities><fulcrum-priorities lang="en"></fulcrum-priorities>',
    );
    await follow('fulcrum-priority-3');
    expect(open(place)).to.deep.equal(['regions', '']);
  });

  it('opens the first on the page, not the first that was made', async () => {
    const place = await mount('<p></p><fulcrum-priorities class="made-first"></fulcrum-priorities>');
    place.querySelector('p')!.append(document.createElement('fulcrum-priorities'));
    await settled(place);
    await follow('fulcrum-priority-3');
    expect(open(place)).to.deep.equal(['regions', '']);
  });

  it('passes over one that lacks the target', async () => {
    const place = await mount(
      '<fulcrum-priorities only="1 2"></fulcrum-priorities><fulcrum-priorities only="3"></fulcrum-priorities><fulcrum-priorities></fulcrum-priorities>',
    );
    await follow('fulcrum-priority-3');
    expect(open(place)).to.deep.equal(['', 'regions', '']);
    await follow('fulcrum-measure-4-1');
    expect(open(place)).to.deep.equal(['', 'regions', 'foundations']);
  });

  it('goes to the next one when the first has left the page', async () => {
    const place = await mount('<fulcrum-priorities></fulcrum-priorities><fulcrum-priorities></fulcrum-priorities>');
    const [first] = lists(place);
    first!.remove();
    await follow('fulcrum-priority-2');
    expect(open(place)).to.deep.equal(['demand']);
    expect(first!.openIds).to.deep.equal([]);
  });

  it('is not followed by one that is updated after it has left the page', async () => {
    const place = await mount('<fulcrum-priorities></fulcrum-priorities>');
    const [gone] = lists(place);
    gone!.remove();
    gone!.report = reportCopy();
    await gone!.updateComplete;
    await follow('fulcrum-priority-2');
    expect(gone!.openIds).to.deep.equal([]);
  });
});

describe('a page that is opened with a link', () => {
  /** The address of a page with this body. */
  const addressOf = async (body: string) =>
    (
      await fetch('/made/', {
        method: 'POST',
        body: JSON.stringify({
          html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Linked</title>${body}`,
        }),
      })
    ).text();
  const pages = {
    'the script before the elements':
      '<script src="/dist/fulcrum.js"></script>' + tall('<fulcrum-priorities></fulcrum-priorities>'),
    'the script deferred':
      '<script src="/dist/fulcrum.js" defer></script>' + tall('<fulcrum-priorities></fulcrum-priorities>'),
    'the script last': tall('<fulcrum-priorities></fulcrum-priorities>') + '<script src="/dist/fulcrum.js"></script>',
  };
  const linked = (document: Document) => document.querySelector('fulcrum-priorities')!;

  for (const [name, body] of Object.entries(pages))
    it(`opens it and scrolls to it: ${name}`, async () => {
      const frame = await openFrame(`${await addressOf(body)}#fulcrum-measure-3-2`);
      const element = linked(frame.document);
      await element.updateComplete;
      await turn();
      expect(element.openIds).to.deep.equal(['regions']);
      const {top} = element
        .shadowRoot!.querySelectorAll('[part~="priority"]')[2]!
        .querySelectorAll('[part~="measure"]')[1]!
        .getBoundingClientRect();
      expect(top).to.be.within(0, 300);
      expect(frame.document.activeElement).to.equal(frame.document.body);
    });

  it('opens it though the script comes long after the page has loaded', async () => {
    const frame = await openFrame(
      `${await addressOf(tall('<fulcrum-priorities></fulcrum-priorities>'))}#fulcrum-priority-5`,
    );
    const script = frame.document.createElement('script');
    script.src = '/dist/fulcrum.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    frame.document.body.append(script);
    await loaded;
    const element = linked(frame.document);
    await element.updateComplete;
    await turn();
    expect(element.openIds).to.deep.equal(['reform']);
    expect(element.shadowRoot!.querySelectorAll('[part~="priority"]')[4]!.getBoundingClientRect().top).to.be.within(
      0,
      300,
    );
  });

  it('opens it in the first list only, and does not open it again in lists that come later', async () => {
    const body =
      '<fulcrum-priorities></fulcrum-priorities><fulcrum-priorities></fulcrum-priorities><script src="/dist/fulcrum.js"></script>';
    const {document: page} = await openFrame(`${await addressOf(body)}#fulcrum-priority-2`);
    await linked(page).updateComplete;
    await turn();
    page.body.prepend(page.createElement('fulcrum-priorities'));
    await linked(page).updateComplete;
    await turn();
    expect([...page.querySelectorAll('fulcrum-priorities')].map(({openIds}) => openIds.join())).to.deep.equal([
      '',
      'demand',
      '',
    ]);
  });
});
