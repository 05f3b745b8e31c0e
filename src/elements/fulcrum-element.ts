import {
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {standIn, withLocale} from '../localization/localize.js';
import {
  chooseLanguage,
  differences,
  languagesOf,
  unwatchLanguage,
  watchLanguage,
  type LanguageHost,
} from '../localization/page-language.js';
import {
  joinReport,
  leaveReport,
  outcomeOf,
  reloadReport,
  type Outcome,
  type ReportReader,
} from '../report/load-report.js';
import type {Report} from '../report/schema.js';
import {frameStyles} from '../styles/frame.styles.js';
import {hostStyles} from '../styles/host.styles.js';
import {printStyles} from '../styles/print.styles.js';
import {tokens} from '../styles/tokens.styles.js';
import {version} from '../version.js';
import {frameView, languageName, updateText, type FrameView} from '../views/frame-view.js';
import {paired} from '../views/paired.js';
import {adoptStylesAnew} from './adopt-styles.js';
import {changedTitles, type ContentView} from './changes.js';
import {defaultOutcome} from './default-report.js';
import {emit} from './events.js';
import {frame} from './parts/frame.js';
import type {Scene} from './parts/item.js';
import {Pieces} from './pieces.js';
import {holdPlace, type Restore} from './hold-place.js';
import {stampOf} from './stamp.js';
import {addStructuredData} from './structured-data.js';

/**
 * What the three elements have in common: report, language, heading, credit, panels.
 *
 * Children are the version without script: shown until the report is, and again after an error; never moved or removed.
 */
export abstract class FulcrumElement<View extends ContentView>
  extends LitElement
  implements LanguageHost, ReportReader
{
  static override styles = [tokens, hostStyles, frameStyles, printStyles];

  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    theme: {},
    label: {},
    languages: {},
    languageSwitch: {type: Boolean, attribute: 'language-switch'},
    reportUrl: {attribute: 'report-url'},
    jsonld: {type: Boolean},
    report: {attribute: false, noAccessor: true},
    src: {},
    json: {attribute: 'data-json'},
    refresh: {type: Number},
    status: {state: true},
  };

  /** Version of the package that the element comes from. */
  static readonly version: string = version;

  /** What was set as the property `report`. */
  private given: unknown;
  /** The address that the report is read from, if it is. */
  private url: string | undefined;
  private outcome: Outcome | undefined = defaultOutcome();
  private current: Report | undefined = this.outcome?.report;
  /** What the page was last told of. */
  private told: Outcome | undefined;
  private shown: Report | undefined;
  private problem = '';
  /** All strings shown, in one language; undefined while there is nothing to show. */
  protected built: (View & FrameView) | undefined;
  protected builtIn = '';
  protected readonly pieces = new Pieces((error) => {
    this.fail(error);
    this.told = undefined;
    this.requestUpdate();
  });
  /** After an update, brings the page back to where a reader was. */
  private restore: Restore | undefined;

  /** What a screen reader is told. */
  private status = '';
  /** Ids of the panels that are open: a kind, a hyphen and an id, such as `priority-innovation` or `source-gist`. */
  private readonly panels = new Set<string>();
  private shownIn = '';
  /** The language that stands beside it, if one does. */
  private beside: string | undefined;
  /** Stamp of a root that was rendered ahead; empty once it has been taken over, undefined once it has been replaced. */
  private ahead: string | undefined;

  /** Level of the element's heading, 2 to 6; the headings inside follow. Default: 2. */
  headingLevel = 2;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` paint their own ground and text. Default: `auto`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Name of the element for assistive technology. Default: its heading. `aria-label` does the same. */
  label?: string;

  /**
   * Two languages of the report to show side by side, as BCP 47 tags separated by spaces or commas: `zh-Hans en`. The first is the
   * element's own, whatever the page's. Where the report has only one of them, only this one is shown. Default: none; one language.
   */
  languages?: string;

  /** Shows a control with which the reader switches the language. Default: false. */
  languageSwitch = false;

  /** Address of the article on your site: `https:` only. Default: the address that the report gives, if any. */
  reportUrl?: string;

  /** Adds structured data (JSON-LD) to the page's head, once for each report, whatever elements show it. Default: false. */
  jsonld = false;

  /** Address of the report as JSON. Default: none; the report built into the script is shown. */
  src?: string | null;

  /** The report as JSON text, where nothing can be loaded. Goes before `src`. */
  json?: string | null;

  /** Seconds from one look at `src` to the next, for live stories: 10 to 86400. Default: 0, which looks once. */
  refresh = 0;

  // Native attributes, watched: Lit puts no accessor over them.
  static override get observedAttributes() {
    return [...super.observedAttributes, 'aria-label', 'lang'];
  }

  /**
   * The report shown. What is set, an object or JSON text, is read as by `parseReport()`, and goes before `data-json` and `src`;
   * `null` shows the children, and `undefined` leaves it to the others. Default: the report built into the script.
   */
  get report(): Report | undefined {
    return this.current;
  }

  set report(report: unknown) {
    // Some frameworks set it each time they render. Were it read and told of again, a page that renders when told would never rest.
    if (report !== this.given) {
      this.given = report;
      this.choose();
    }
  }

  /** `ready`: the report is shown. `loading`, `failed`: the element's children are. */
  get state(): 'loading' | 'ready' | 'failed' {
    return this.built ? 'ready' : this.problem || this.outcome?.message ? 'failed' : 'loading';
  }

  /** The language shown: one of the report's, as a BCP 47 tag. Empty until there is a report. */
  get language(): string {
    return this.shownIn;
  }

  override connectedCallback() {
    super.connectedCallback();
    watchLanguage(this);
    if (this.url) joinReport(this.url, this);
    this.refreshLanguage('page');
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    unwatchLanguage(this);
    if (this.url) leaveReport(this.url, this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (this.isConnected) this.refreshLanguage('page');
  }

  adoptedCallback() {
    adoptStylesAnew(this);
  }

  /** Looks at `src` again; resolves when the answer is shown. An unchanged report costs one short request and no rendering. */
  async reload(): Promise<void> {
    await this.updateComplete;
    if (this.url) await reloadReport(this.url);
    await this.updateComplete;
  }

  /** Takes the report from where there is one: property, text, address, script. */
  private choose() {
    const {given, json, src} = this;
    const url = given === undefined && json == null && src ? src : undefined;
    let outcome: Outcome | undefined;
    if (given !== undefined) outcome = given === null ? undefined : outcomeOf(given);
    else if (json != null) outcome = outcomeOf(json, 'data-json: ');
    else if (!url) outcome = defaultOutcome();
    if (!url || url !== this.url) {
      if (this.url) leaveReport(this.url, this);
      this.url = undefined;
      this.take(outcome);
      this.url = url;
    }
    if (url && this.isConnected) joinReport(url, this);
  }

  /** @internal */
  take(outcome: Outcome | undefined) {
    const {current} = this;
    this.outcome = outcome;
    // What readers see stays while the address is out of reach, or has mistakes.
    if (outcome?.report || !this.url) this.current = outcome?.report;
    this.requestUpdate('report', current);
    this.requestUpdate();
  }

  /** @internal */
  refreshLanguage(by: 'page' | 'reader') {
    const previousLanguage = this.shownIn;
    const {report} = this;
    [this.shownIn, this.beside] = report ? languagesOf(this) : [''];
    this.requestUpdate();
    const {language} = this;
    if (!previousLanguage || !language || language === previousLanguage) return;
    if (by === 'reader') this.announce(withLocale(language, languageName));
    emit(this, 'fulcrum-language-change', {language, previousLanguage, by});
  }

  protected override createRenderRoot() {
    // Not Lit's own: a root may have been rendered ahead, and its sheets are those of the document it is in.
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit calls this once, when the element is first connected
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    // innerHTML, and with it navigation by script, leaves the template as it is.
    const left = this.querySelector<HTMLTemplateElement>(':scope>template[shadowrootmode]');
    if (left && !root.firstChild) root.append(left.content.cloneNode(true));
    // Without its style, which a sanitizer may have taken, it is not what was rendered.
    this.ahead = root.firstChild ? (root.querySelector('style')?.dataset.fulcrum ?? '') : undefined;
    for (const {id} of root.querySelectorAll('.panel:not([hidden])')) this.panels.add(id);
    adoptStylesAnew(this);
    // Delegated, not bound in templates: serves markup as well that was not rendered here (a prerendered root).
    root.addEventListener('click', ({target}) => {
      const button = (target as Element).closest<HTMLElement>('button,[role=button]');
      // While the children are shown their buttons are theirs.
      if (button && this.built) this.pressed(button);
    });
    root.addEventListener('keydown', (event) => {
      const {key} = event as KeyboardEvent;
      const target = event.target as Element;
      const panel = target.getAttribute('aria-controls') ?? target.closest('.panel')?.id;
      const button = root.querySelector<HTMLElement>(`[role=button][aria-controls="${panel}"]`);
      if (button && (key === 'Escape' ? this.isOpen(panel!) : button === target && /^( |Enter)$/.test(key))) {
        event.preventDefault();
        button.click();
        button.focus();
      }
    });
    root.addEventListener('beforematch', ({target}) => this.built && this.setPanel((target as Element).id, true));
    return root;
  }

  /** A button inside the element was pressed. */
  protected pressed(button: HTMLElement) {
    const panel = button.getAttribute('aria-controls');
    if (panel) this.setPanel(panel, !this.isOpen(panel));
    const {language} = button.dataset;
    if (language) chooseLanguage(this, language);
  }

  protected readonly isOpen = (panel: string): boolean => this.panels.has(panel);

  protected setPanel(panel: string, open: boolean) {
    if (this.isOpen(panel) === open) return;
    this.panels[open ? 'add' : 'delete'](panel);
    this.requestUpdate();
    const [kind, ...id] = panel.split('-');
    // A term may be explained in several places: which one comes after the underscore.
    emit(this, 'fulcrum-toggle', {kind: kind!, id: id.join('-').split('_')[0]!, open});
  }

  /** Tells a screen reader, also where it was told the same before. */
  protected announce(message: string) {
    this.status = '';
    this.requestUpdate();
    void this.updateComplete.then(() => (this.status = message));
  }

  /** The finished strings of one language. */
  protected abstract build(report: Report, language: string): View;
  /** The element's own content. */
  protected abstract content(view: View, level: number, scene: Scene): TemplateResult;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('src') || changed.has('json') || changed.has('refresh')) this.choose();
    if (changed.has('report') || changed.has('languages')) this.refreshLanguage('page');
    const {report, language, beside, built} = this;
    // Panels, filters and what is said change no text.
    if (language === this.builtIn && ![...changed.keys()].some((key) => key !== 'status')) return;
    this.built = undefined;
    this.problem = '';
    if (report)
      try {
        const whole = (one: string) =>
          withLocale(one, () => ({
            ...this.build(report, one),
            ...frameView(report, one, this.reportUrl, this.languageSwitch),
          }));
        this.built = whole(language);
        if (beside) this.built = paired(this.built, whole(beside));
      } catch (error) {
        this.fail(error);
      }
    const updated = language === this.builtIn && report?.id === this.shown?.id;
    this.builtIn = language;
    if (!updated) this.pieces.others = true;
    // Panels are known by ids, which another report may have given to other things.
    if (report && this.shown && report.id !== this.shown.id) this.panels.clear();
    else if (built && this.built && report !== this.shown) {
      this.restore = holdPlace(this);
      const titles = changedTitles(built, this.built);
      if (titles.length) this.announce(withLocale(language, () => updateText(titles)));
    }
  }

  protected override updated() {
    const {report, outcome, built, language, problem} = this;
    this.restore?.();
    this.restore = undefined;
    this.pieces.others = false;
    if (built && report !== this.shown) emit(this, 'fulcrum-ready', {report: report!.id, language});
    this.shown = report;
    if (built && this.jsonld) addStructuredData(report!, language, built.heading, this.reportUrl);
    if (!outcome || outcome === this.told) return;
    this.told = outcome;
    const {message = problem, note, told} = outcome;
    if (message && !told) console.error(message);
    else if (note && !told) console.warn(note);
    if (problem && (told || problem !== message)) console.error(problem);
    outcome.told = true;
    if (message) emit(this, 'fulcrum-error', {message});
  }

  override render() {
    const {built} = this;
    if (this.adopts()) return noChange;
    if (built)
      try {
        return this.whole(built);
      } catch (error) {
        this.fail(error);
      }
    return html`<slot></slot>`;
  }

  /** Whether what was rendered ahead stays: while there is no report to compare it with, and where it is what would be rendered now. */
  private adopts(): boolean {
    const {renderRoot: root, ahead, built} = this;
    if (ahead === undefined) return false;
    // A sanitizer may have kept the style alone.
    if (ahead && root.children[1] && (built ? ahead === this.stamp(built) : this.given !== null)) {
      if (built) {
        this.ahead = '';
        root.querySelector('style')!.remove();
        // The server knew little of the page around.
        root.firstElementChild!.className = this.classes;
      }
      return true;
    }
    this.ahead = undefined;
    const nodes = () => [...root.querySelectorAll<HTMLElement>('*')];
    const focused = nodes().indexOf((root as ShadowRoot).activeElement as HTMLElement);
    for (const child of [...root.children]) child.remove();
    void this.updateComplete.then(() => nodes()[focused]?.focus({preventScroll: true}));
    return false;
  }

  /** Whatever happens, the children are there. */
  private fail(error: unknown) {
    this.built = undefined;
    this.problem = `<${this.localName}>: ${error as Error}`;
  }

  private whole(built: View & FrameView): TemplateResult {
    const {language, beside, isOpen, pieces, status} = this;
    const level = Math.max(2, this.headingLevel || 2);
    const scene: Scene = {
      isOpen,
      pieces,
      terms: built.terms,
      originalLanguage: built.credit.originalLanguage,
      beside,
      ui: standIn(language) ?? nothing,
    };
    const content = this.content(built, level + 1, scene);
    const label = this.label || this.getAttribute('aria-label');
    return frame(built, content, language, this.classes, level, label, status, scene);
  }

  private get classes(): string {
    // Where it was rendered ahead nothing was known of the browser. A frame without an origin may save nothing.
    const able = `${(navigator.share as unknown) ? 'shares ' : ''}${globalThis.origin === 'null' ? '' : 'saves '}`;
    return `root ${this.theme} ${able}${this.beside ? 'pairs ' : ''}${differences(this, this.language)}`;
  }

  /** @internal A name for what is shown at first; the server gives the same. */
  stamp(built: unknown): string {
    const {observedAttributes} = this.constructor as typeof FulcrumElement;
    // The last is lang, which may as well stand further out: the words tell which it was.
    return stampOf(
      version,
      built,
      (built as ContentView).second,
      observedAttributes.slice(0, -1).map((name) => this.getAttribute(name)),
    );
  }
}
