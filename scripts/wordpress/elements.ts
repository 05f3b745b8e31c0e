// What the plugin knows of the elements, from their manifest: a new attribute is offered in WordPress without a line of PHP.
import {elements, type ElementDeclaration} from '../docs/reference.ts';

/** How WordPress checks a value; `includes/clean.php` has a case for each. */
export type Kind = 'boolean' | 'number' | 'choice' | 'language' | 'address' | 'path-or-address' | 'json' | 'text';

export interface Option {
  /** Its name in a block. */
  readonly key: string;
  readonly kind: Kind;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}
export type Options = Readonly<Record<string, Option>>;

/** What a type does not say. */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {'heading-level': [2, 6], refresh: [10, 86_400]};
const KINDS: Readonly<Record<string, Kind>> = {
  lang: 'language',
  'report-url': 'address',
  src: 'path-or-address',
  'data-json': 'json',
};

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function optionOf(name: string, type: string): Option {
  const key = camelCase(name);
  if (type === 'boolean') return {key, kind: 'boolean'};
  if (type === 'number') {
    const limits = LIMITS[name];
    if (!limits) throw new Error(`scripts/wordpress/elements.ts: LIMITS has no least and greatest number for ${name}`);
    return {key, kind: 'number', min: limits[0], max: limits[1]};
  }
  const choices = [...type.matchAll(/'([^']+)'/g)].map(([, choice]) => choice!);
  return choices.length > 0 ? {key, kind: 'choice', choices} : {key, kind: KINDS[name] ?? 'text'};
}

const typeOf = ({members}: ElementDeclaration, fieldName: string | undefined) =>
  members.find(({name}) => name === fieldName)?.type?.text ?? 'string';

/** The options of each element, by its name without "fulcrum-". Needs the manifest in dist/. */
export const optionsOfElements = (): Readonly<Record<string, Options>> =>
  Object.fromEntries(
    elements().map((element) => [
      element.tagName.replace('fulcrum-', ''),
      Object.fromEntries(
        element.attributes.map(({name, fieldName}) => [name, optionOf(name, typeOf(element, fieldName))]),
      ),
    ]),
  );
