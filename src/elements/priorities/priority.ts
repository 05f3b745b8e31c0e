import {html, type TemplateResult} from 'lit';
import type {PrioritiesView, PriorityView} from '../../views/priorities-view.js';
import {both} from '../parts/both.js';
import {diagram} from '../parts/diagram.js';
import {disclosureButton, panel} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {explainer, item, type Scene} from '../parts/item.js';
import {list, listItem} from '../parts/section.js';
import {share, type Copy} from '../parts/share.js';
import type {Filter} from './filter.js';

/** Id of a priority's panel. */
export const panelOf = (id: string): string => `priority-${id}`;

/** One priority: title, aim, and behind the title its measures with their programmes, and its diagrams. */
export function priority(
  {id, numeral, title, aim, measures, diagrams, second}: PriorityView,
  view: PrioritiesView,
  level: number,
  scene: Scene,
  filter: Filter | undefined,
  copy: Copy | undefined,
): TemplateResult {
  const marked = (text: string | undefined) =>
    filter && text
      ? filter.cut(text).map((piece, index) => (index % 2 ? html`<mark part="hit">${piece}</mark>` : piece))
      : text;
  const pair = (first: string, other: string | undefined) => both(marked(first), marked(other), scene.beside);
  const panelId = panelOf(id);
  const titleId = `title-${id}`;
  const button = html`<span part="numeral" aria-hidden="true">${numeral}</span
    ><span class="title">${pair(title, second?.title)}</span>`;
  const content = html`<ul role="list" class="list" part="measures" aria-labelledby=${titleId}>
      ${measures.map((measure) => {
        const measureTitle = `title-${measure.id}`;
        const [explained, panels] = explainer(scene, measure.id);
        return html`<li id="item-${measure.id}" part="measure">
          ${heading(level + 1, measureTitle, 'measure-heading', pair(measure.title, measure.second?.title))}${item(measure, scene, marked)}
          ${
            measure.programmes.length
              ? list(
                  'programmes',
                  measureTitle,
                  measure.programmes.map((one, index) => {
                    const name = pair(one, measure.second?.programmes[index]);
                    return listItem(explained(({text}) => text === one, name) ?? name);
                  }),
                )
              : ''
          }${panels}
        </li>`;
      })}
    </ul>
    ${diagrams.map((one) => diagram(one, scene, marked))} ${share(id, view, copy, scene)}`;
  return html`<li id="item-${id}" part="priority">
    ${heading(level, titleId, 'priority-heading', disclosureButton(panelId, scene.isOpen, 'priority-button', button))}
    <div part="aim">${item(aim, scene, marked)}</div>
    ${panel(panelId, scene.isOpen, 'priority-panel', content)}
  </li>`;
}
