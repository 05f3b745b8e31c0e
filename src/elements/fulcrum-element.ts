import {html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {LanguageController, type LanguageHost} from '../localization/language-controller.js';
import {withLocale} from '../localization/localize.js';
import {frameStyles} from '../styles/frame.styles.js';
import {hostStyles} from '../styles/host.styles.js';
import {printStyles} from '../styles/print.styles.js';
import {tokens} from '../styles/tokens.styles.js';
import type {Report} from '../report/schema.js';
import {frameView, switchedText, type FrameView} from '../views/frame-view.js';
import {adoptStylesAnew} from './adopt-styles.js';
import {defaultReport} from './default-report.js';
import {emit} from './events.js';
import {Panels} from './panels.js';
import {version} from '../version.js';
import {frame} from './parts/frame.js';
import type {Scene} from './parts/item.js';

/** What every element's view has, beside its own content. */
interface Headed {
  readonly kicker: string;
  readonly heading: string;
}

/**
 * What the three elements have in common: report, language, frame (heading and credit), panels.
 *
 * Children are the version without script: shown until the report is, and again after an error; never moved or removed.
 */
export abstract class FulcrumElement<View extends Headed> extends LitElement implements LanguageHost {
  static override styles = [tokens, hostStyles, frameStyles, printStyles];

  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    theme: {reflect: true},
    label: {},
    languageSwitch: {type: Boolean, attribute: 'language-switch'},
    reportUrl: {attribute: 'report-url'},
    report: {attribute: false},
    status: {state: true},
  };

  /** Version of the package that the element comes from. */
  static readonly version: string = version;

  private shown: Report | undefined;
  private builtFrom: readonly unknown[] = [];
  /** All strings shown, in one language; undefined while there is nothing to show. */
  protected built: (View & FrameView) | undefined;

  protected readonly languages = new LanguageController(this);
  protected readonly panels: Panels = new Panels(this);

  /** Said to a screen reader. */
  private status = '';

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
    return this.languages.language;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (name === 'aria-label') this.requestUpdate();
    if (name === 'lang' && this.isConnected) this.languages.refresh('page');
  }

  adoptedCallback() {
    adoptStylesAnew(this);
  }

  /** @internal The language controller's news. */
  languageChanged(previousLanguage: string, by: 'page' | 'reader') {
    if (by === 'reader') this.announce(withLocale(this.language, switchedText));
    emit(this, 'fulcrum-language-change', {language: this.language, previousLanguage, by});
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    // Delegated, not bound in templates: serves markup as well that was not rendered here (a prerendered root).
    root.addEventListener('click', ({target}) => {
      const button = (target as Element).closest('button');
      if (button) this.pressed(button);
    });
    root.addEventListener('beforematch', ({target}) => this.panels.set((target as Element).id, true));
    return root;
  }

  /** A button inside the element was pressed. */
  protected pressed(button: HTMLButtonElement) {
    const panel = button.getAttribute('aria-controls');
    if (panel) this.panels.toggle(panel);
    if (button.dataset.language) this.languages.choose(button.dataset.language);
  }

  /** Says `message` to a screen reader, also where it was the last one said. */
  protected announce(message: string) {
    this.status = '';
    void this.updateComplete.then(() => (this.status = message));
  }

  /** What the view is built from, besides report and language; it is built again only where one of these changes. */
  protected abstract inputs(): readonly unknown[];
  /** The finished strings of one language. */
  protected abstract build(report: Report, language: string): View;
  /** The element's own content. */
  protected abstract content(view: View, level: number, scene: Scene): TemplateResult;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('report')) this.languages.refresh('page');
    const {report, language, reportUrl, languageSwitch} = this;
    const inputs = [report, language, reportUrl, languageSwitch, ...this.inputs()];
    if (inputs.every((input, index) => input === this.builtFrom[index])) return;
    this.builtFrom = inputs;
    this.built = undefined;
    if (!report) return;
    try {
      this.built = withLocale(language, () => ({
        ...this.build(report, language),
        ...frameView(report, language, reportUrl, languageSwitch),
      }));
    } catch (error) {
      this.failed(`this report cannot be shown: check it with parseReport(). ${String(error)}`);
    }
  }

  private failed(message: string) {
    console.error(`<${this.localName}>: ${message}`);
    emit(this, 'fulcrum-error', {message});
  }

  protected override updated() {
    const {report, built} = this;
    if (!report || !built || report === this.shown) return;
    this.shown = report;
    emit(this, 'fulcrum-ready', {report: report.id, language: this.language});
  }

  override render() {
    const {built, language, languages, panels, status} = this;
    if (!built) return html`<slot></slot>`;
    const level = Math.min(6, Math.max(2, Math.trunc(this.headingLevel) || 2));
    const {isOpen} = panels;
    const scene = {isOpen, originalLanguage: built.credit.originalLanguage};
    const label = this.label || this.getAttribute('aria-label');
    return frame(built, this.content(built, level + 1, scene), language, languages.classes, level, label, status, isOpen);
  }
}
