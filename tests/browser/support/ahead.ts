// The second form of every test: the same HTML with each element's content rendered ahead, as a server does it. The group
// "prerendered" in web-test-runner.config.mjs sets the sign.
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import type {ElementName} from '../../../src/formats/options.ts';
import type {Render} from './render.ts';

const PREFIX = 'fulcrum-';
export const prerendered = document.documentElement.dataset.form === 'prerendered';

/** Built, so loaded only where it is needed. */
const render = prerendered ? ((await import('./render.ts')) as Render) : undefined;

/** HTML with declarative shadow roots in all elements that show the bundled report. */
function ahead(html: string, parent: Node): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll('*')) {
    const {localName} = element;
    if (!/^fulcrum-(summary|priorities|attendees)$/.test(localName) || element.matches('[src], [data-json]')) continue;
    const around = parent instanceof Element ? parent : document.body;
    const language = (element.closest('[lang]') ?? around.closest('[lang]'))?.getAttribute('lang') || 'en';
    // What a server would not write itself: styles and handlers of the page.
    const attributes = Object.fromEntries(
      [...element.attributes].filter(({name}) => !/^(on|style$)/.test(name)).map(({name, value}) => [name, value]),
    );
    const whole = document.createElement('template');
    whole.innerHTML = render!.renderElement(bundled, localName.slice(PREFIX.length) as ElementName, {
      language,
      attributes,
    });
    element.prepend(whole.content.querySelector('template')!);
  }
  return template.innerHTML;
}

/** Puts HTML into a place, in the form that is under test. */
export function fill(place: Element, html: string, parent: Node): void {
  if (render) place.setHTMLUnsafe(ahead(html, parent));
  else place.innerHTML = html;
}
