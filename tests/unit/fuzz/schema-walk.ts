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
