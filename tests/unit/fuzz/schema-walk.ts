// Valibot's schema as a tree to walk: only what the format uses.
export interface Schema {
  readonly type: string;
  readonly pipe?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly (Schema | string)[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** The schema inside all pipes, with what the pipes ask of it. */
export function unpiped(schema: Schema): {inner: Schema; rule: (type: string) => unknown} {
  if (!schema.pipe) return {inner: schema, rule: () => undefined};
  const {inner, rule} = unpiped(schema.pipe[0]!);
  return {inner, rule: (type) => schema.pipe!.find((one) => one.type === type)?.requirement ?? rule(type)};
}

/** What the format has at the end of these steps. */
export function schemaAt(schema: Schema | undefined, steps: readonly (string | number)[]): Schema | undefined {
  if (!schema) return undefined;
  const {inner} = unpiped(schema.wrapped ?? schema);
  if (!steps.length) return inner;
  const [step, ...rest] = steps;
  if (inner.type === 'array') return schemaAt(inner.item, rest);
  const fields = inner.options ? (inner.options as Schema[]).map((one) => unpiped(one).inner.entries) : [inner.entries];
  return schemaAt(fields.find((entries) => entries?.[step!])?.[step!], rest);
}
