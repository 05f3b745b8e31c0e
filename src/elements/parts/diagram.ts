import {html, nothing, type TemplateResult} from 'lit';
import type {DiagramView} from '../../views/diagram-view.js';
import {item, type Scene} from './item.js';

/** Stretches behind the words or between them: lines keep their width, and dots are lines of no length. */
const drawing = (lines: string, dots = '') =>
  html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    <path d=${lines} />
    <path d=${dots} />
  </svg>`;

/** Nodes in two rows, each joined to each. */
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
  const {id, kind, text, items} = view;
  const count = items.length;
  // More nodes than two rows hold stand on one line.
  const above = kind === 'network' && count < 7 ? count >> 1 : 0;
  const titleId = `title-${id}`;
  return html`<figure part="diagram" aria-labelledby=${titleId}>
    <figcaption part="diagram-title">${item(view, scene, html`<b id=${titleId}>${marked(text)}</b>`)}</figcaption>
    <ul role="list" class="list ${kind}" part="diagram-items">
      ${items.map(
        (one, index) =>
          html`<li part="item" class=${above ? (index < above ? `a${above}` : `b${count - above}`) : nothing}>
            ${kind === 'flow' ? drawing('M0 0H96L100 50 96 100H0') : kind === 'bars' ? drawing(`M0 0H${one.share}V100H0`) : above && index === above ? network(count, above) : ''}<b>${marked(one.text)}</b>${one.details.map((detail) => html`<p class="note" part="detail">${marked(detail)}</p>`)}
          </li>`,
      )}
    </ul>
  </figure>`;
}
