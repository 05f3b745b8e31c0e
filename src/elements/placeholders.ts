/**
 * Puts an element around each placeholder, for sites that take out tags they do not know: `<div data-fulcrum="summary" data-…>`, or a
 * quotation that is nothing but a link ending in `#fulcrum-summary`. What stands there becomes the element's children, and so stays
 * readable where there is no report. Placeholders that have an element already are left alone.
 * @param root - where to look for them. Default: the document.
 */
export function upgradePlaceholders(root: ParentNode = document): void {
  for (const place of root.querySelectorAll<HTMLElement>('div[data-fulcrum],blockquote')) {
    const link = place.querySelector('a');
    const quotation = place.localName !== 'div';
    const name = quotation
      ? // One that only mentions the place is the page's own.
        link && link.textContent.trim() === place.textContent.trim() && /^#fulcrum-(.+)/.exec(link.hash)?.[1]
      : place.dataset.fulcrum;
    const tag = `fulcrum-${name as string}`;
    const type = customElements.get(tag) as {observedAttributes?: readonly string[]} | undefined;
    if (!type || place.closest(tag)) continue;
    const element = document.createElement(tag);
    // Only what the element knows: whoever may write data- attributes may not write every other. Quotations, which everybody may
    // write, choose the language alone.
    for (const attribute of quotation ? ['lang'] : (type.observedAttributes ?? [])) {
      const value = place.getAttribute(attribute) ?? place.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    place.before(element);
    element.append(place);
  }
}
