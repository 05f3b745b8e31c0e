/**
 * What `lit` is in the script tag: its templates, and in place of its base class as much of it as our elements use. They have no
 * controllers, directives or decorators, and no property that writes its attribute, waits, converts or compares in a way of its own.
 * The package for npm has Lit whole.
 */
import {html, noChange, nothing, render} from 'lit/html.js';

export {html, noChange, nothing, render};

interface Declaration {
  readonly type?: unknown;
  readonly attribute?: string | false;
  readonly state?: boolean;
}
type Declarations = Readonly<Record<string, Declaration>>;
type Changed = Map<PropertyKey, unknown>;

interface Styles {
  readonly cssText: string;
}
export const css = ([cssText]: TemplateStringsArray): Styles => ({cssText: cssText!});

/** The properties of a class and of those it extends, these first. */
const declaredIn = (type: typeof LitElement): Declarations => ({
  ...(type.properties && {...declaredIn(Object.getPrototypeOf(type) as typeof LitElement), ...type.properties}),
});

const attributeOf = ([name, {attribute, state}]: readonly [string, Declaration]) =>
  state ? false : (attribute ?? name.toLowerCase());

export abstract class LitElement extends HTMLElement {
  static properties?: Declarations;
  static styles: readonly Styles[];

  // What a browser asks for when a class is registered: the one moment before there are elements.
  static get observedAttributes(): string[] {
    const declared = Object.entries(declaredIn(this));
    for (const [name] of declared) {
      if (name in this.prototype) continue;
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.kept[name];
        },
        set(this: LitElement, value) {
          const old = this.kept[name];
          this.kept[name] = value;
          this.requestUpdate(name, old);
        },
      });
    }
    return declared.map(attributeOf).filter((one) => one !== false);
  }

  renderRoot: ShadowRoot | undefined;
  updateComplete: Promise<boolean>;

  private readonly kept: Record<string, unknown> = {};
  /** What was set before the class was registered. */
  private readonly early: Record<string, unknown> = {};
  private changed: Changed = new Map();
  private pending = false;
  private hasUpdated = false;
  private connected!: (is: boolean) => void;

  protected abstract createRenderRoot(): ShadowRoot;
  protected abstract willUpdate(changed: Changed): void;
  protected abstract updated(changed: Changed): void;
  protected abstract render(): unknown;

  constructor() {
    super();
    for (const name in declaredIn(this.constructor as typeof LitElement)) {
      if (!Object.hasOwn(this, name)) continue;
      this.early[name] = this[name as keyof this];
      delete this[name as keyof this];
    }
    this.updateComplete = new Promise((resolve) => (this.connected = resolve));
    this.requestUpdate();
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.connected(true);
  }

  disconnectedCallback() {}

  attributeChangedCallback(attribute: string, _: string | null, value: string | null) {
    for (const one of Object.entries(declaredIn(this.constructor as typeof LitElement))) {
      const [name, {type}] = one;
      if (attributeOf(one) === attribute)
        (this as Record<string, unknown>)[name] =
          type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
    }
  }

  requestUpdate(name?: string, old?: unknown) {
    if (name !== undefined) {
      if (Object.is(this[name as keyof this], old)) return;
      if (!this.changed.has(name)) this.changed.set(name, this.hasUpdated ? old : undefined);
    }
    if (!this.pending) this.updateComplete = this.update();
  }

  private async update(): Promise<boolean> {
    this.pending = true;
    // What went wrong before is said once more, where it can be noticed; it keeps nothing else from being shown.
    await this.updateComplete.catch((error: unknown) => void Promise.reject(error as Error));
    if (!this.hasUpdated) Object.assign(this, this.early);
    const {changed} = this;
    let template: unknown;
    try {
      this.willUpdate(changed);
      template = this.render();
    } finally {
      this.changed = new Map();
      this.pending = false;
    }
    render(template, this.renderRoot!);
    this.hasUpdated = true;
    this.updated(changed);
    return !this.pending;
  }
}
