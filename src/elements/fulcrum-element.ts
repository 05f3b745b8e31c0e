import {html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {withLocale} from '../localization/localize.js';
import {
  chooseLanguage,
  differences,
  languageOf,
  unwatchLanguage,
  watchLanguage,
  type LanguageHost,
} from '../localization/page-language.js';
import type {Report} from '../report/schema.js';
import {frameStyles} from '../styles/frame.styles.js';
import {hostStyles} from '../styles/host.styles.js';
import {printStyles} from '../styles/print.styles.js';
import {tokens} from '../styles/tokens.styles.js';
import {version} from '../version.js';
import {frameView, languageName, type FrameView} from '../views/frame-view.js';
import {adoptStylesAnew} from './adopt-styles.js';
import {defaultReport} from './default-report.js';
import {emit} from './events.js';
import {frame} from './parts/frame.js';
import type {Scene} from './parts/item.js';

/**
 * What the three elements have in common: report, language, heading, credit, panels.
 *
 * Children are the version without script: shown until the report is, and again after an error; never moved or removed.
 */
export abstract class FulcrumElement<View extends {readonly kicker: string; readonly heading: string}>
  extends LitElement
  implements LanguageHost
{
  static override styles = [tokens, hostStyles, frameStyles, printStyles];

  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    theme: {},
    label: {},
    languageSwitch: {type: Boolean, attribute: 'language-switch'},
    reportUrl: {attribute: 'report-url'},
    report: {attribute: false},
    status: {state: true},
  };

  /** Version of the package that the element comes from. */
  static readonly version: string = version;

  /** The report that the page was last told of, as shown or as broken. */
  private shown: Report | undefined;
  private problem = '';
  /** All strings shown, in one language; undefined while there is nothing to show. */
  protected built: (View & FrameView) | undefined;

  /** What a screen reader is told. */
  private status = '';
  /** Ids of the panels that are open: a kind, a hyphen and an id, such as `priority-innovation` or `source-gist`. */
  private readonly panels = new Set<string>();
  private shownIn = '';

  /** Level of the element's heading, 2 to 6; the headings inside follow. Default: 2. */
  headingLevel = 2;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` paint their own ground and text. Default: `auto`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Name of the element for assistive technology. Default: its heading. `aria-label` does the same. */
  label?: string;

  /** Shows a control with which the reader switches the language. Default: false. */
  languageSwitch = false;

  /** Address of the full report on the site: `https:` only. Default: the report's own, if it names one. */
  reportUrl?: string;

  /** The report shown. Default: the one that the script tag carries. */
  report: Report | undefined = defaultReport();

  // Native attributes, watched: Lit puts no accessor over them.
  static override get observedAttributes() {
    return [...super.observedAttributes, 'lang', 'aria-label'];
  }

  /** The language shown: one of the report's, as a BCP 47 tag. Empty until there is a report. */
  get language(): string {
    return this.shownIn;
  }

  override connectedCallback() {
    super.connectedCallback();
    watchLanguage(this);
    this.refreshLanguage('page');
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    unwatchLanguage(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (this.isConnected) this.refreshLanguage('page');
  }

  adoptedCallback() {
    adoptStylesAnew(this);
  }

  /** @internal */
  refreshLanguage(by: 'page' | 'reader') {
    const previousLanguage = this.shownIn;
    try {
      this.shownIn = languageOf(this);
    } catch {
      // There is no report, or none worth the name, which fails when it is built.
      this.shownIn = '';
    }
    this.requestUpdate();
    const {language} = this;
    if (!previousLanguage || language === previousLanguage) return;
    if (by === 'reader') this.announce(withLocale(language, languageName));
    emit(this, 'fulcrum-language-change', {language, previousLanguage, by});
  }

  protected override createRenderRoot() {
    // Not Lit's own: this empties a root that was rendered ahead, and its sheets are those of the document it is in.
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit calls this once, when the element is first connected
    const root = this.attachShadow({mode: 'open'});
    adoptStylesAnew(this);
    // Delegated, not bound in templates: serves markup as well that was not rendered here (a prerendered root).
    root.addEventListener('click', ({target}) => {
      const button = (target as Element).closest('button');
      // While the children are shown their buttons are theirs.
      if (button && this.built) this.pressed(button);
    });
    root.addEventListener('beforematch', ({target}) => this.setPanel((target as Element).id, true));
    return root;
  }

  /** A button inside the element was pressed. */
  protected pressed(button: HTMLButtonElement) {
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
    emit(this, 'fulcrum-toggle', {kind: kind!, id: id.join('-'), open});
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
    if (changed.has('report')) this.refreshLanguage('page');
    const {report, language} = this;
    this.built = undefined;
    if (!report) return;
    try {
      this.built = withLocale(language, () => ({
        ...this.build(report, language),
        ...frameView(report, language, this.reportUrl, this.languageSwitch),
      }));
    } catch (error) {
      this.problem = `see parseReport(): ${String(error)}`;
    }
  }

  protected override updated() {
    const {report, built, language, problem} = this;
    if (report === this.shown) return;
    this.shown = report;
    if (built) emit(this, 'fulcrum-ready', {report: report!.id, language});
    else if (report) {
      console.error(`<${this.localName}>: ${problem}`);
      emit(this, 'fulcrum-error', {message: problem});
    }
  }

  override render() {
    const {built, language, isOpen, status} = this;
    if (!built) return html`<slot></slot>`;
    const level = Math.min(6, Math.max(2, Math.trunc(this.headingLevel) || 2));
    const content = this.content(built, level + 1, {isOpen, originalLanguage: built.credit.originalLanguage});
    const label = this.label || this.getAttribute('aria-label');
    return frame(
      built,
      content,
      language,
      `${this.theme} ${differences(this, language)}`,
      level,
      label,
      status,
      isOpen,
    );
  }
}
