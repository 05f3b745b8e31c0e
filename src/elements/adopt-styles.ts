import type {CSSResult, LitElement} from 'lit';

/** Gives a shadow root that came into another document its styles again: constructed sheets stay with their document. */
export function adoptStylesAnew(element: LitElement): void {
  const view = element.ownerDocument.defaultView;
  // The document of a template has no window, and shows nothing.
  if (!view || !element.shadowRoot) return;
  element.shadowRoot.adoptedStyleSheets = ((element.constructor as typeof LitElement).styles as CSSResult[]).map(
    ({cssText}) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    },
  );
}
