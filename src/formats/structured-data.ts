import {jsonLdOf} from './json-ld.js';
import {refuseUnsafe, settle, type RenderOptions} from './options.js';

/** The report as schema.org data. It says nothing that `renderHtml()` does not show with the same options. */
export function jsonLd(input: unknown, options?: RenderOptions): object {
  const {report, language, elements, reportUrl} = settle(input, options);
  refuseUnsafe(reportUrl);
  // Without what is not there.
  return JSON.parse(JSON.stringify(jsonLdOf(report, language, elements, reportUrl))) as object;
}

/** The same as a script element for the site's own template. */
export const jsonLdScript = (input: unknown, options?: RenderOptions): string =>
  // The only sign that could end the element, or start another, is written as JSON writes any sign.
  `<script type="application/ld+json">${JSON.stringify(jsonLd(input, options)).replace(/</g, '\\u003c')}</script>`;
