import type {ElementName} from '../../formats/options.js';

/** What is said to whoever embeds, in English and in Chinese. */
export type Both = readonly [en: string, zh: string];

export const FORMS = ['script', 'prerendered', 'html', 'frame', 'wordpress', 'placeholder', 'quotation'] as const;
/** In which way an element gets into a page. */
export type EmbedForm = (typeof FORMS)[number];

/** A file as dist/integrity.json has it. */
export interface DeliveredFile {
  /** Its name with a hash of its content, for ever the same. */
  readonly hashed?: string;
  readonly integrity?: string;
}

export interface EmbedOptions {
  readonly element: ElementName;
  readonly form: EmbedForm;
  /** One of the report's languages, matched as the elements match it. Default: the report's first. */
  readonly language?: string;
  /** Where the files of dist/ are served: an https address or a path of the site. Default: `/fulcrum/`. */
  readonly base?: string;
  /** The `files` of dist/integrity.json, so that the script is pinned. */
  readonly files?: Readonly<Record<string, DeliveredFile | undefined>>;
  /** Whether the script carries this report, so that nothing has to say which one it is. Default: false. */
  readonly carried?: boolean;
  /** Address from which the page loads the report. */
  readonly src?: string;
  /** Form `html`: an element around the HTML, with the report in `data-json`, for a page that has the script. Default: false. */
  readonly data?: boolean;
  /** Further attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Variables by their whole name: `--fulcrum-accent`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Nonce of the page's Content-Security-Policy; otherwise hashes are used. */
  readonly nonce?: string;
  readonly reportUrl?: string;
  readonly headingLevel?: number;
  /** Adds the structured data. Default: false. */
  readonly jsonld?: boolean;
}

export interface EmbedCode {
  /** What goes where the element is to appear. */
  readonly snippet: string;
  /** What the page has once besides, in its template; empty where the snippet has everything. */
  readonly template: string;
  /** Directives that suffice beside `default-src 'none'`. */
  readonly csp: readonly string[];
  readonly notes: readonly Both[];
}

/** An option that cannot be used: which, why, and what to do. */
export class EmbedError extends Error {
  readonly said: Both;
  constructor(said: Both) {
    super(said[0]);
    this.said = said;
  }
}
