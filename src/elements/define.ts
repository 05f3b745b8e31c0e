import {version} from '../version.js';

/**
 * Registers an element where its name is free. The same version twice is silent; where another version or somebody else's
 * element has the name, that one stays, and one warning names both.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const present = customElements.get(name) as {version?: string} | undefined;
  if (!present) customElements.define(name, element);
  else if (present.version !== version) {
    const other = present.version ? `version ${present.version} of this script` : 'another script';
    console.warn(`<${name}> comes from ${other}, which stays; version ${version} was included too. Include one of them.`);
  }
}
