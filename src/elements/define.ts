import {version} from '../version.js';

let warned = false;

/**
 * Registers an element where its name is free. The same version twice is silent; where another version or somebody else's
 * element has the name, that one stays, and one warning names both. In a browser too old for the styles nothing is
 * registered, and the elements show their children.
 */
export function define(name: string, element: CustomElementConstructor): void {
  // Without constructed style sheets (Safari before 16.4) an element would lose its children and show bare text.
  if (!('replaceSync' in CSSStyleSheet.prototype)) return;
  const present = customElements.get(name) as {version?: string} | undefined;
  if (!present) customElements.define(name, element);
  else if (present.version !== version && !warned) {
    warned = true;
    console.warn(`<${name}> ${version}: ${present.version ?? 'another script'} was here first and stays`);
  }
}
