// The order of the house: data enters at the top and leaves at the bottom, and an import only ever points up.
import {dirname, relative, resolve, sep} from 'node:path';
import type {Rule} from 'eslint';

/** Rooms from the top down; those in one line are neighbours that may know each other. */
const ORDER: readonly (readonly string[])[] = [
  ['version.ts'],
  ['report'],
  ['localization'],
  ['views'],
  ['formats'],
  ['elements', 'styles'],
  ['define', 'prerender'],
  ['cli', 'integrations'],
  ['bundle.ts', 'index.ts', 'render.ts'],
];

const roomOf = (file: string): string => relative(resolve('src'), file).split(sep, 1)[0]!.replace(/\.js$/, '.ts');
const floorOf = (room: string): number => ORDER.findIndex((rooms) => rooms.includes(room));

const check =
  (context: Rule.RuleContext) =>
  (node: Rule.Node & {source?: {value?: unknown} | null}): void => {
    const target = node.source?.value;
    if (typeof target !== 'string' || !target.startsWith('.')) return;
    const room = roomOf(context.filename);
    const other = roomOf(resolve(dirname(context.filename), target));
    const [floor, otherFloor] = [floorOf(room), floorOf(other)];
    if (floor < 0) context.report({node, message: `${room} has no place in scripts/lint/rooms.ts`});
    else if (otherFloor < 0) context.report({node, message: `${target} leads out of the house`});
    else if (otherFloor > floor)
      context.report({node, message: `${room} must not know ${other}: imports only point up`});
  };

export const rooms: Rule.RuleModule = {
  meta: {type: 'problem', schema: []},
  create: (context) => ({
    ImportDeclaration: check(context),
    ImportExpression: check(context),
    ExportNamedDeclaration: check(context),
    ExportAllDeclaration: check(context),
  }),
};
