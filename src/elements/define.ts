import {html, render} from 'lit';
import {version} from '../version.js';

let warned = false;

/**
 * Registers an element where its name is free. The same version twice is silent; where another version or somebody else's
 * element has the name, that one stays, and one warning names both. Where nothing could be rendered nothing is
 * registered, and the elements show their children.
 */
export function define(name: string, element: CustomElementConstructor): void {
  try {
    // Where style sheets cannot be constructed (Safari before 16.4) or templates are forbidden (Trusted Types without our
    // policy), an element would lose its children and show nothing.
    new CSSStyleSheet();
    render(html`<i>${version}</i>`, document.createElement('i'));
  } catch {
    return;
  }
  const present = customElements.get(name) as {version?: string} | undefined;
  if (!present) customElements.define(name, element);
  else if (present.version !== version && !warned) {
    warned = true;
    console.warn(`<${name}> ${version}: ${present.version ?? 'another script'} was first and stays`);
  }
}
