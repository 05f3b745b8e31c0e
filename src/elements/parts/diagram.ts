import {html, nothing, type TemplateResult} from 'lit';
import type {DiagramView} from '../../views/diagram-view.js';
import {both} from './both.js';
import {item, type Scene} from './item.js';

/** A drawing around names that are text, in a list. @param marked - a text with what a filter has found */
export function diagram(
  view: DiagramView,
  scene: Scene,
  marked: (text: string | undefined) => unknown,
): TemplateResult {
  const {kind, text, items} = view;
  // Nodes stand in two rows, each joined to each.
  const above = kind === 'network' ? items.length >> 1 : 0;
  const nodes = items.map((_, index) =>
    index < above
      ? `${((index + 0.5) / above) * 100} 0`
      : `${((index - above + 0.5) / (items.length - above)) * 100} 100`,
  );
  const joined = above && nodes.map((node) => `M${nodes.join(`L${node}L`)}`).join('');
  // Lines of no length: where a drawing is stretched, these stay round.
  const dots = above ? `M${nodes.join('h.01M')}h.01` : '';
  return html`<figure part="diagram">
    <figcaption part="diagram-title">${item(view, scene, marked)}</figcaption>
    <ul role="list" class="list ${kind}" part="diagram-items" aria-label=${text}>
      ${items.map((one, index) => {
        const lines =
          kind === 'flow'
            ? 'M0 5H95L100 50 95 95H0'
            : kind === 'bars'
              ? `M0 0H${one.share}V100H0`
              : index === above && joined;
        return html`<li part="item" class=${above ? (index < above ? 'a' : 'b') : nothing}>
          ${
            lines
              ? html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                  <path d=${lines} />
                  <path d=${dots} />
                </svg>`
              : ''
          }<span part="text">${both(marked(one.text), marked(one.second?.text), scene.beside)}</span
          >${one.details.map((detail, place) => detail && html`<div class="note" part="detail">${both(marked(detail), marked(one.second?.details?.[place]), scene.beside)}</div>`)}
        </li>`;
      })}
    </ul>
  </figure>`;
}
