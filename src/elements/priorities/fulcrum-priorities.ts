import {html, nothing, type PropertyValues} from 'lit';
import {withLocale} from '../../localization/localize.js';
import type {Report} from '../../report/schema.js';
import {hitsText, prioritiesView, type PrioritiesView, type PriorityView} from '../../views/priorities-view.js';
import {note, type Scene} from '../parts/item.js';
import {SharingElement} from '../sharing-element.js';
import {wordsOf} from '../words.js';
import {joinLinks, leaveLinks, type DeepLinked} from '../deep-link.js';
import {Filter} from './filter.js';
import {prioritiesStyles} from './fulcrum-priorities.styles.js';
import {panelOf, priority} from './priority.js';

/**
 * What is to be done: an accordion of priorities with their measures and programmes, a filter, deep links, a copy button.
 * @summary The priorities of a report.
 */
export class FulcrumPriorities extends SharingElement<PrioritiesView> implements DeepLinked {
  static override styles = [...SharingElement.styles, prioritiesStyles];

  static override properties = {
    only: {},
    expanded: {type: Boolean},
    noFilter: {type: Boolean, attribute: 'no-filter'},
  };

  /** Ids that were open before a filter opened others. */
  private openBefore: readonly string[] = [];

  private query = '';
  /** What the filter has found. */
  private found: readonly PriorityView[] | undefined;
  /** Number of hits, in words. */
  private hits = '';
  /** Ids or numbers of the priorities to show, separated by spaces or commas. Default: all. */
  only?: string;

  /** Opens every priority. Default: false. */
  expanded = false;

  /** Leaves the filter out. Default: false. */
  noFilter = false;

  /** Ids of the priorities that are open, in the report's order. */
  get openIds(): string[] {
    return this.ids.filter((id) => this.isOpen(panelOf(id)));
  }

  private get ids(): readonly string[] {
    return this.built?.ids ?? [];
  }

  private get items(): readonly PriorityView[] {
    return this.built?.items ?? [];
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.built) joinLinks(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    leaveLinks(this);
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    const filter = (event: Event) => {
      const field = event.target as HTMLInputElement;
      // A half-composed syllable is not a query yet.
      if (this.built && field.type === 'search' && !(event as InputEvent).isComposing) this.filter(field.value);
    };
    root.addEventListener('input', filter);
    root.addEventListener('compositionend', filter);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const {built, builtIn} = this;
    super.willUpdate(changed);
    // The words looked for were words of the other language.
    if (builtIn !== this.builtIn) this.filter('');
    if (this.query && this.built !== built) this.find();
    if (!this.expanded) {
      if (changed.get('expanded')) this.collapseAll();
    } else if (built !== this.built) {
      // What a reader has closed stays closed when a newer version comes.
      const another = changed.has('report') && changed.get('report')?.id !== this.report?.id;
      const anew = another || changed.has('only') || changed.has('expanded');
      const known = new Set(anew ? [] : built?.ids);
      for (const id of this.ids) if (!known.has(id)) this.setPanel(panelOf(id), true);
    }
    if (this.noFilter || changed.has('only')) this.filter('');
  }

  protected override updated() {
    super.updated();
    if (this.built && this.isConnected) joinLinks(this);
  }

  protected override pressed(button: HTMLElement) {
    super.pressed(button);
    if (button.dataset['all']) this.expandAll(this.openIds.length < this.ids.length);
  }

  protected override point(id: string) {
    return this.items.find((one) => one.id === id)!;
  }

  private filter(query: string) {
    if (query.trim() === this.query) return;
    if (!this.query) this.openBefore = this.openIds;
    this.query = query.trim();
    this.find();
    this.pieces.others = true;
    this.announce(this.hits);
  }

  /** Looks for the words of the query in what is shown now. */
  private find() {
    const filter = this.query ? new Filter(this.query) : undefined;
    let hits = 0;
    this.found =
      filter &&
      this.items.filter((item) => {
        const found = filter.hits(item);
        hits += found;
        return found;
      });
    // Where all are hits, they can stay where they are.
    if (this.found?.length === this.items.length) this.found = this.items;
    const open = new Set(this.found?.map(({id}) => id) ?? this.openBefore);
    for (const id of this.ids) this.setPanel(panelOf(id), open.has(id));
    this.hits = filter ? withLocale(this.language, () => hitsText(hits)) : '';
  }

  /** Opens every priority. */
  expandAll(open = true) {
    this.ids.forEach((id) => this.setPanel(panelOf(id), open));
  }

  /** Closes every priority. */
  collapseAll() {
    this.expandAll(false);
  }

  /**
   * Opens one priority; true if the element has it.
   * @param id - its id, or its number in the report
   * @param open - false to close it
   * @returns whether the element holds it
   */
  open(id: string | number, open = true): boolean {
    const found = this.ids.find((one) => one === id || this.report!.priorities.items[Number(id) - 1]?.id === one);
    if (found) this.setPanel(panelOf(found), open);
    return Boolean(found);
  }

  /**
   * Closes one priority; true if the element has it.
   * @param id - its id, or its number in the report
   * @returns whether the element holds it
   */
  close(id: string | number): boolean {
    return this.open(id, false);
  }

  /** @internal */
  holds(fragment: string): boolean {
    return Boolean(this.target(fragment));
  }

  /** The priority, and the measure if it is one, that a fragment of the page's address names. */
  private target(fragment: string) {
    // Most fragments are the page's own; a look at every item would make them all.
    if (!/^fulcrum-/.test(fragment)) return undefined;
    const leadsHere = ({links}: {readonly links: readonly string[]}) => links.includes(fragment);
    const item = this.items.find((one) => leadsHere(one) || one.measures.some(leadsHere));
    return item && {item, target: item.measures.find(leadsHere) ?? item};
  }

  /** @internal */
  followLink(fragment: string): boolean {
    const found = this.target(fragment);
    if (!found) return false;
    const {item, target} = found;
    this.filter('');
    this.open(item.id);
    const {built} = this;
    const scroll = () => {
      const node = this.renderRoot.querySelector(`#item-${target.id}`);
      // In a long list it may still be to come.
      if (node) node.scrollIntoView();
      else if (this.built === built && !this.query) setTimeout(scroll);
    };
    void this.updateComplete.then(scroll);
    return true;
  }

  protected override build(report: Report, language: string) {
    if (!report.priorities.items.length) throw new Error('the report has no priorities');
    const names = report.priorities.items.flatMap(({id}, index) => [id, `${index + 1}`]);
    return prioritiesView(report, language, wordsOf(this.only, names, 'only'));
  }

  protected override content(view: PrioritiesView, level: number, scene: Scene) {
    const {query, copy} = this;
    const filter = query ? new Filter(query) : undefined;
    const copied = ({id}: PriorityView) => (copy?.id === id ? copy : undefined);
    const allOpen = this.openIds.length === view.ids.length;
    // One alone needs neither.
    return html`${
        view.ids.length > 1
          ? html`<div class="bar line" lang=${scene.ui}>
              ${
                this.noFilter
                  ? nothing
                  : html`<div part="filter">
                      <label class="note" for="query">${view.filterLabel}</label>
                      <span class="note" part="hits" aria-hidden="true">${this.hits}</span>
                      <input
                        id="query"
                        type="search"
                        part="filter-field"
                        .value=${query}
                        autocomplete="off"
                        spellcheck="false"
                      />
                    </div>`
              }
              <button class="control" part="expand-all-button" data-all="1" aria-expanded=${allOpen}>
                ${allOpen ? view.collapseAll : view.expandAll}
              </button>
            </div>`
          : nothing
      }
      ${note('attribution', view.attribution, view.second?.attribution, scene.beside)}
      <ol role="list" part="priorities" aria-labelledby="heading">
        ${scene.pieces.list(
          'priorities',
          this.found ?? view.items,
          scene.isOpen,
          (one, isOpen) => priority(one, view, level, {...scene, isOpen}, filter, copied(one)),
          (entries) => [level, query, entries.map(copied).find(Boolean)],
        )}
      </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fulcrum-priorities': FulcrumPriorities;
  }
}
