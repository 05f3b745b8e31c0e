export type ElementName = 'summary' | 'priorities' | 'attendees';

export const ELEMENTS: readonly ElementName[] = ['summary', 'priorities', 'attendees'];

/** What the frame needs of fulcrum-elements/render. */
export interface Renderer {
  renderElement(
    report: unknown,
    name: ElementName,
    options: {
      readonly language?: string;
      readonly reportUrl?: string;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly children?: boolean;
    },
  ): string;
  styleHash(name: ElementName): string | Promise<string>;
}
