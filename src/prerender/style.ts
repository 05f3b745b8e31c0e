import type {CSSResult} from 'lit';
import type {ElementName} from '../formats/options.js';
import {classes} from './stand-in.js';

/** Text of the one style of an element that is rendered ahead: the same for every report, language and page. */
export function styleText(name: ElementName): string {
  const type = classes[name];
  // Reading them collects the styles.
  void type.observedAttributes;
  return type.elementStyles.map((sheet) => (sheet as CSSResult).cssText).join('\n');
}

/** `sha256-…` of that text, for `style-src`. */
export async function styleHash(name: ElementName): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleText(name)));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
