import {type Report, type Text} from './schema.js';

/** A text with the steps that lead to it. */
export interface FoundText {
  steps: readonly (string | number)[];
  text: Text;
}

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * In a checked report, the objects that hold nothing but language tags and strings are the texts; so is an empty one, since
 * everything else has fields it cannot be without. That holds for fields yet to come, which a list of places would miss.
 */
function isText(value: object): value is Text {
  return Object.entries(value).every(([key, words]) => tag.test(key) && typeof words === 'string');
}

/** Every text of a report, in reading order, with where it stands. */
export function textsOf(report: Report): FoundText[] {
  const found: FoundText[] = [];
  const visit = (value: unknown, steps: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...steps, i]));
    else if (isText(value)) found.push({steps, text: value});
    else for (const [key, item] of Object.entries(value)) visit(item, [...steps, key]);
  };
  visit(report, []);
  return found;
}
