// What `lit` is in the script tag: its templates, and of LitElement what our three elements use. Theirs are texts, numbers and
// booleans that no property writes back into an attribute; they have no controllers, no converters, no checks, no update that
// waits or is refused, and a root and sheets that fulcrum-element.ts makes. What is here does as Lit does, in its order, by its
// names. lit-manners.ts fails the build where the source wants more of Lit than this.
import {html, noChange, nothing, render} from 'lit-html';

export {html, noChange, nothing, render};

interface Sheet {
  readonly cssText: string;
}

export const css = ([cssText]: TemplateStringsArray): Sheet => ({cssText: cssText!});

interface Declaration {
  readonly attribute?: string | false;
  readonly type?: unknown;
  readonly state?: boolean;
  readonly noAccessor?: boolean;
}

type Values = Record<PropertyKey, unknown>;

export abstract class LitElement extends HTMLElement {
  static properties?: Readonly<Record<string, Declaration>>;
  static styles?: readonly Sheet[];
  static elementStyles?: readonly Sheet[];
  private static elementProperties?: Map<string, Declaration>;
  private static finalized?: unknown;
  /** Names of properties by that of their attribute. */
  private static fromAttribute?: Map<string, string>;

  static get observedAttributes(): string[] {
    this.finalize();
    return [...this.fromAttribute!.keys()];
  }

  private static finalize(): void {
    if (this.finalized === this) return;
    this.finalized = this;
    const parent = Object.getPrototypeOf(this) as typeof LitElement;
    // that of the last one is HTMLElement
    parent.finalize?.();
    this.elementProperties = new Map(parent.elementProperties);
    this.fromAttribute = new Map(parent.fromAttribute);
    this.elementStyles = this.styles;
    if (this.properties === parent.properties) return;
    for (const [name, declaration] of Object.entries(this.properties!)) {
      this.elementProperties.set(name, declaration);
      const attribute = declaration.attribute ?? name.toLowerCase();
      if (attribute && !declaration.state) this.fromAttribute.set(attribute, name);
      if (declaration.noAccessor) continue;
      const key = Symbol();
      Object.defineProperty(this.prototype, name, {
        get(this: Values) {
          return this[key];
        },
        set(this: Values & LitElement, value: unknown) {
          const old = this[key];
          this[key] = value;
          this.requestUpdate(name, old);
        },
        configurable: true,
        enumerable: true,
      });
    }
  }

  /** What was set on the element before it was one of ours. */
  private readonly setBefore = new Map<string, unknown>();
  private changedProperties = new Map<string, unknown>();
  private isUpdatePending = false;
  private enableUpdating!: (enabled: boolean) => void;
  updateComplete: Promise<boolean> = new Promise((resolve) => (this.enableUpdating = resolve));
  hasUpdated = false;
  renderRoot!: ShadowRoot;

  constructor() {
    super();
    for (const name of (this.constructor as typeof LitElement).elementProperties!.keys())
      if (Object.prototype.hasOwnProperty.call(this, name)) {
        this.setBefore.set(name, (this as unknown as Values)[name]);
        delete (this as unknown as Values)[name];
      }
    this.requestUpdate();
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.enableUpdating(true);
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const {elementProperties, fromAttribute} = this.constructor as typeof LitElement;
    const name = fromAttribute!.get(attribute);
    if (!name) return;
    const {type} = elementProperties!.get(name)!;
    (this as unknown as Values)[name] =
      type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
  }

  requestUpdate(name?: string, old?: unknown): void {
    if (name !== undefined) {
      if (Object.is((this as unknown as Values)[name], old)) return;
      if (!this.changedProperties.has(name)) this.changedProperties.set(name, this.hasUpdated ? old : undefined);
    }
    if (!this.isUpdatePending) this.updateComplete = this.enqueueUpdate();
  }

  private async enqueueUpdate(): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await this.updateComplete;
    } catch (error) {
      // the one before went wrong: that is said, and is no reason not to try again
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever it was
      void Promise.reject(error);
    }
    this.performUpdate();
    return !this.isUpdatePending;
  }

  private performUpdate(): void {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) for (const [name, value] of this.setBefore) (this as unknown as Values)[name] = value;
    const changed = this.changedProperties;
    try {
      this.willUpdate(changed);
      const value = this.render();
      this.markUpdated();
      render(value, this.renderRoot);
    } catch (error) {
      this.markUpdated();
      throw error;
    }
    this.hasUpdated = true;
    this.updated(changed);
  }

  protected abstract createRenderRoot(): ShadowRoot;
  protected abstract willUpdate(changed: ReadonlyMap<string, unknown>): void;
  protected abstract render(): unknown;
  protected abstract updated(changed: ReadonlyMap<string, unknown>): void;

  private markUpdated(): void {
    this.changedProperties = new Map();
    this.isUpdatePending = false;
  }
}
