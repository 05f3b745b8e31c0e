import {html, nothing, type TemplateResult} from 'lit';
import type {DiagramView} from '../../views/diagram-view.js';
import {item, type Scene} from './item.js';

/** What stretches behind the words or between them: lines keep their width, and dots are lines of no length. */
const drawing = (lines: string, dots = '') =>
  html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    <path d=${lines} />
    <path d=${dots} />
  </svg>`;

/** Half of the nodes stand above, the others below, and each is joined to each. */
function network(count: number, above: number) {
  const nodes = Array.from({length: count}, (_, index) =>
    index < above ? `${((index + 0.5) / above) * 100} 0` : `${((index - above + 0.5) / (count - above)) * 100} 100`,
  );
  return drawing(
    nodes.flatMap((node, index) => nodes.slice(index + 1).map((other) => `M${node}L${other}`)).join(''),
    nodes.map((node) => `M${node}h.01`).join(''),
  );
}

/** A drawing around names that are text, in a list. @param marked - a text with what a filter has found */
export function diagram(view: DiagramView, scene: Scene, marked: (text: string) => unknown): TemplateResult {
  const {id, kind, text, entries} = view;
  const count = entries.length;
  // With more it is a list of nodes on a line.
  const above = kind === 'network' && count < 7 ? count >> 1 : 0;
  const titleId = `title-${id}`;
  return html`<figure part="diagram" aria-labelledby=${titleId}>
    <figcaption part="diagram-title">${item(view, scene, html`<span id=${titleId}>${marked(text)}</span>`)}</figcaption>
    <ul role="list" class="list ${kind}" part="diagram-items">
      ${entries.map(
        ({name, detail, shown, share}, index) =>
          html`<li part="item" class=${above ? (index < above ? `above-${above}` : `below-${count - above}`) : nothing}>
            ${kind === 'flow' ? drawing('M0 0H96L100 50 96 100H0') : kind === 'bars' ? drawing(`M0 0H${share}V100H0`) : above && index === above ? network(count, above) : ''}<b
              >${marked(name)}</b
            >
            ${shown && html`<span class="note">${shown}</span>`}
            ${detail && html`<span class="note" part="detail">${marked(detail)}</span>`}
          </li>`,
      )}
    </ul>
  </figure>`;
}
