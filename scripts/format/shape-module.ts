// Valibot's schema as a plain object, which read-report.ts reads: valibot itself would cost readers more than all that loads a
// report. What the object cannot say is an error here, so that the two never differ.

interface Schema {
  readonly type: string;
  readonly pipe?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** A schema with the actions of all pipes around it. */
function unpiped(schema: Schema): {inner: Schema; rules: ReadonlyMap<string, unknown>} {
  if (!schema.pipe) return {inner: schema, rules: new Map()};
  const [first, ...actions] = schema.pipe;
  const {inner, rules} = unpiped(first!);
  const said = new Set(['description', 'examples', 'metadata', 'max_length']);
  return {
    inner,
    rules: new Map([
      ...rules,
      ...actions.filter(({type}) => !said.has(type)).map((one) => [one.type, one.requirement] as const),
    ]),
  };
}

const escaped = (word: string) => word.replace(/[^\w-]/g, '\\$&');

/** The alternatives of a union as one object: what not all of them have may be missing, and stands first. */
function merged(options: readonly Schema[]): Record<string, Schema> {
  const all = options.map((option) => unpiped(option).inner.entries!);
  const common = (key: string) => all.every((other) => key in other);
  return Object.fromEntries(
    all
      .flatMap((entries) => Object.entries(entries))
      .sort(([one], [other]) => Number(common(one)) - Number(common(other)))
      .map(([key, value]) => [
        key,
        common(key) || value.type === 'optional' ? value : {type: 'optional', wrapped: value},
      ]),
  );
}

const CLAIM = /^(?:text|sources|basis|attribution|note)$/;

/** Source text of shapes; equal ones share a constant. */
class Shapes {
  private readonly names = new Map<string, string>();

  get constants(): string {
    return [...this.names].map(([text, name]) => `const ${name} = ${text};`).join('\n');
  }

  private shared(text: string): string {
    if (!this.names.has(text)) this.names.set(text, `s${this.names.size}`);
    return this.names.get(text)!;
  }

  private object(entries: Readonly<Record<string, Schema>>): string {
    const all = Object.entries(entries);
    // What every claim has stands last, as in the reports: the script tag's report has its fields in this order.
    const own = all.findIndex(([key]) => !CLAIM.test(key));
    const fields = (own > 0 ? [...all.slice(own), ...all.slice(0, own)] : all)
      .filter(([key]) => !key.startsWith('$'))
      .map(([key, value]) =>
        value.type === 'optional' ? `${key}$: ${this.shape(value.wrapped!)}` : `${key}: ${this.shape(value)}`,
      );
    return this.shared(`{${fields.join(', ')}}`);
  }

  shape(schema: Schema): string {
    const {inner, rules} = unpiped(schema);
    const only = (...types: string[]) => {
      const other = [...rules.keys()].find((type) => !types.includes(type));
      if (other) throw new Error(`shapes have no word for ${other} in a ${inner.type}`);
    };
    switch (inner.type) {
      case 'string':
        only('regex');
        return this.shared(String(rules.get('regex')));
      case 'picklist':
        only();
        return this.shared(`/^(${inner.options!.map(String).map(escaped).join('|')})$/`);
      case 'number':
        only('integer', 'min_value', 'finite');
        if (rules.has('min_value') && rules.get('min_value') !== 0) throw new Error('a smallest number other than 0');
        return this.shared(rules.has('min_value') ? '/^\\d+$/i' : '/\\d/i');
      case 'literal':
        return this.shared(`/^${String(inner.literal)}$/i`);
      case 'record':
        only();
        return '0';
      case 'array': {
        only('min_length');
        const least = Number(rules.get('min_length') ?? 0);
        return this.shared(`[${this.shape(inner.item!)}${least ? `, ${least}` : ''}]`);
      }
      case 'union':
        return this.object(merged(inner.options as Schema[]));
      case 'object':
        return this.object(inner.entries!);
      default:
        throw new Error(`shapes have no word for ${inner.type}`);
    }
  }
}

export function shapeModule(schema: unknown): string {
  const shapes = new Shapes();
  const root = shapes.shape(schema as Schema);
  return `// Written by "npm run format-tables" from schema.ts.
/**
 * What a value has to be: words that match a pattern, or a number where the pattern has the flag i; 0, a text in every language;
 * a list, with the least number of its entries; an object, with "$" after the names of fields that may be missing.
 */
export type Shape = RegExp | 0 | readonly [Shape, number?] | {readonly [field: string]: Shape};

${shapes.constants.replaceAll(/^const (\w+) =/gm, 'const $1: Shape =')}

export const reportShape: Shape = ${root};
`;
}
