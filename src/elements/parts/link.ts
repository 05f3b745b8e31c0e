import {html} from 'lit';
import {safeUrl} from '../../report/safe-url.js';

/** A link to another place; undefined where a reader may not be sent there. */
export function link({href, label}: {readonly href?: string | undefined; readonly label: string}) {
  const url = safeUrl(href);
  return url && html`<a href=${url} referrerpolicy="strict-origin-when-cross-origin">${label}</a>`;
}
