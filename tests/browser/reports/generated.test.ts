// Reports that accidents have happened to: whatever is left, the elements show it or their children, and throw nothing.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {accidents, broken} from '../../unit/fuzz/breaks.ts';
import {runs} from '../../unit/fuzz/runs.ts';
import sound from '../../fixtures/nasty/_sound.json' with {type: 'json'};
import {consoleLines, isVisible, mount, reportCopy, settled, TAGS, type FulcrumNode} from '../support/elements.ts';
import {foreignMarkup, watchForHarm} from './harm.ts';

/** The element shows the report or its children, never both and never nothing. */
function expectEither(element: FulcrumNode): void {
  const articles = element.shadowRoot!.querySelectorAll('article').length;
  expect(element.shadowRoot!.querySelectorAll('slot')).to.have.length(1 - articles);
  expect(element.state === 'ready').to.equal(articles === 1);
  expect(isVisible(element.querySelector('p')!)).to.equal(articles === 0);
  expect(foreignMarkup(element)).to.deep.equal([]);
}

/** Gives one broken report after another to the same elements, and counts what they made of it. */
async function showAll(
  report: unknown,
  numRuns: number,
  seed: number,
  give: (element: FulcrumNode, report: unknown) => void,
) {
  consoleLines('error');
  consoleLines('warn');
  const place = await mount(
    TAGS.map((tag) => `<${tag} lang="en" data-json="{}"><p>Without script</p></${tag}>`).join(''),
  );
  const elements = TAGS.map((tag) => place.querySelector(tag)!);
  const count = {ready: 0, failed: 0, loading: 0};
  await fc.assert(
    fc.asyncProperty(accidents, async (happened) => {
      const made = broken(report, happened);
      for (const element of elements) give(element, made);
      await settled(place);
      for (const element of elements) {
        expectEither(element);
        count[element.state]++;
      }
    }),
    runs(numRuns, seed),
  );
  return count;
}

describe('broken reports', function () {
  this.timeout(60_000);
  watchForHarm();

  const asObject = (element: FulcrumNode, report: unknown) => (element.report = report);
  const asText = (element: FulcrumNode, report: unknown) => (element.json = JSON.stringify(report));

  it('made of the bundled one and handed over as objects are shown in part, or the children are', async () => {
    const count = await showAll(reportCopy(), 60, 1, asObject);
    expect(count.ready).to.be.greaterThan(20);
    expect(count.failed).to.be.greaterThan(20);
  });

  it('made of a small one and handed over as objects are shown in part, or the children are', async () => {
    const count = await showAll(sound, 120, 2, asObject);
    expect(count.ready).to.be.greaterThan(40);
    expect(count.failed).to.be.greaterThan(40);
  });

  it('made of a small one and written into data-json are shown in part, or the children are', async () => {
    const count = await showAll(sound, 120, 3, asText);
    expect(count.ready).to.be.greaterThan(40);
    expect(count.failed).to.be.greaterThan(40);
  });
});
