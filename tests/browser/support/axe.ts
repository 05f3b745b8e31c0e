import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

const {axe} = window as unknown as {axe: typeof axeCore};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about whole pages, which an element in a test page cannot keep or break. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'html-has-lang', 'bypass'];

const where = (target: axeCore.NodeResult['target']) =>
  target.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' | ');

/** Fails when axe finds anything wrong with the element or with what is in its shadow root. */
export async function expectNoAxeViolations(element: Element | Document, except: string[] = []): Promise<void> {
  // What is still coming in is too faint for a moment.
  const moving = element instanceof Element ? (element.shadowRoot?.getAnimations() ?? []) : element.getAnimations();
  await Promise.all(moving.map(({finished}) => finished));
  const off = element instanceof Element ? [...OF_PAGES, ...except] : except;
  const {violations, passes} = await axe.run(element, {
    runOnly: {type: 'tag', values: TAGS},
    rules: Object.fromEntries(off.map((rule) => [rule, {enabled: false}])),
    resultTypes: ['violations'],
  });
  if (passes.length + violations.length === 0) throw new Error('axe found nothing to check: is the element rendered?');
  if (violations.length === 0) return;
  const lines = violations.flatMap(({id, help, nodes}) => [
    `${id}: ${help}`,
    ...nodes.map(
      ({target, failureSummary}) => `    ${where(target)}\n      ${failureSummary?.replace(/\n/g, '\n      ')}`,
    ),
  ]);
  throw new Error(`axe: ${violations.length} violation(s)\n${lines.join('\n')}`);
}
