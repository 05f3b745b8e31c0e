import {html, nothing, type TemplateResult} from 'lit';
import {isFolded, type OverviewItem, type SectionView} from '../../views/item-view.js';
import {standIn} from '../../localization/localize.js';
import {both} from './both.js';
import {disclosureButton, panel} from './disclosure.js';
import {heading} from './heading.js';
import {item, note, type Scene} from './item.js';
import {overview} from './overview.js';

/** A list that stays one for assistive technology without its bullets, named by the heading with this id. */
export const list = (part: string, labelledBy: string, entries: unknown): TemplateResult =>
  html`<ul role="list" class="list" part=${part} aria-labelledby=${labelledBy}>
    ${entries}
  </ul>`;

export const listItem = (content: unknown): TemplateResult => html`<li part="item">${content}</li>`;

/** A headed list: open, or folded where few readers need it. */
export function section(
  {id, kind, title, ownTitle, attribution, counted, items, second}: SectionView,
  level: number,
  scene: Scene,
): TemplateResult {
  if (kind === 'gist') return html`<div part="gist">${item(items[0]!, scene)}</div>`;
  const {beside} = scene;
  const titleId = `title-${id}`;
  const entries =
    kind === 'overview'
      ? overview(items as readonly OverviewItem[], titleId, scene)
      : list(
          kind,
          titleId,
          scene.pieces.list(
            id,
            items,
            scene.isOpen,
            (one, isOpen) => listItem(item(one, {...scene, isOpen})),
            () => [],
          ),
        );
  const content = html`${note('attribution', attribution, second?.attribution, beside)}${entries}`;
  const titled = html`<span class="title" lang=${ownTitle ? nothing : scene.ui}
    >${both(title, second && (ownTitle || !standIn(beside!)) && second.title, beside)}</span
  >`;
  if (isFolded(kind)) {
    const panelId = `section-${id}`;
    return html`<div class="row folded" part="section">
      ${heading(level, titleId, 'section-heading', disclosureButton(panelId, scene.isOpen, 'section-button', titled))}
      ${panel(panelId, scene.isOpen, 'section-panel', content)}
    </div>`;
  }
  return html`<div class="row ${kind}" part="section">
    <div class="line">
      ${heading(level, titleId, 'section-heading', titled)}
      ${counted ? html`<p class="note" part="count">${items.length}</p>` : ''}
    </div>
    <div>${content}</div>
  </div>`;
}
