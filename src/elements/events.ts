/** What each event carries. All bubble and cross shadow boundaries; none can be cancelled. */
export interface FulcrumEvents {
  /** A report is on the page: at first, and again when it has changed. */
  'fulcrum-ready': {readonly report: string; readonly language: string};
  /**
   * A panel opened or closed. `kind` is `priority`, `overview` (a priority of the summary), `section` (documents,
   * glossary), `source` (the words a claim rests on), `term` (what explains it, where it stands) or `note` (how this was
   * made); `id` names the one, as in the report.
   */
  'fulcrum-toggle': {readonly kind: string; readonly id: string; readonly open: boolean};
  /** Another language is shown: the page changed, or a reader used the language switch. */
  'fulcrum-language-change': {
    readonly language: string;
    readonly previousLanguage: string;
    readonly by: 'page' | 'reader';
  };
  /** A reader copied a priority, or the gist (`id` is `gist`). `copied` is false where the clipboard was refused and the text was offered for selection. */
  'fulcrum-copy': {readonly id: string; readonly text: string; readonly copied: boolean};
  /** A reader shared a priority, or the gist: by its link, which was copied or offered for selection, through the device's own menu, or as a picture. */
  'fulcrum-share': {readonly id: string; readonly how: 'link' | 'share' | 'picture'};
  /**
   * The report cannot be shown, so that the element's children are, or a part of it was left out, or a new version of it has
   * mistakes. `message` says where, what and what to do.
   */
  'fulcrum-error': {readonly message: string};
}

type Events = {[Name in keyof FulcrumEvents]: CustomEvent<FulcrumEvents[Name]>};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the DOM's own map is extended by an interface only
  interface HTMLElementEventMap extends Events {}
}

export function emit<Name extends keyof FulcrumEvents>(
  target: EventTarget,
  name: Name,
  detail: FulcrumEvents[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
}
