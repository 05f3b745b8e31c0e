import type {LitElement} from 'lit';
import {FulcrumAttendees} from '../elements/attendees/fulcrum-attendees.js';
import {FulcrumPriorities} from '../elements/priorities/fulcrum-priorities.js';
import {FulcrumSummary} from '../elements/summary/fulcrum-summary.js';
import type {IsOpen} from '../elements/parts/disclosure.js';
import type {Report} from '../report/schema.js';
import type {ElementName} from '../formats/options.js';

export const classes = {
  summary: FulcrumSummary,
  priorities: FulcrumPriorities,
  attendees: FulcrumAttendees,
} as const satisfies Record<ElementName, typeof LitElement>;

/** What is rendered of an element on the server: its own code, with the page around it made up. */
export interface StandIn {
  isOpen: IsOpen;
  readonly built: unknown;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): unknown;
  stamp(built: unknown): string;
}

/** Every list whole and in place: nobody waits for the first screen. */
const whole = {
  list: <T>(_id: string, entries: readonly T[], isOpen: IsOpen, one: (entry: T, isOpen: IsOpen) => unknown) =>
    entries.map((entry) => one(entry, isOpen)),
  restart() {},
  done() {},
};

/**
 * An element as it first is on a page with this report, these attributes and, around it, this language; never connected, so that
 * it watches nothing and asks for nothing.
 */
export function standInOf(
  name: ElementName,
  report: Report,
  attributes: Readonly<Record<string, string>>,
  pageLanguage: string,
): StandIn {
  const type = classes[name];
  // Reading them makes the properties.
  const observed = type.observedAttributes;
  const element = new type();
  Object.defineProperties(element, {
    parentNode: {value: {getAttribute: () => pageLanguage}},
    localName: {value: `fulcrum-${name}`},
    // Nobody listens.
    dispatchEvent: {value: () => true},
    pieces: {value: whole},
  });
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
    if (observed.includes(attribute)) element.attributeChangedCallback(attribute, null, value);
  }
  element.report = report;
  return element as unknown as StandIn;
}
