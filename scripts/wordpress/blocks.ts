// block.json of each block: https://developer.wordpress.org/block-editor/reference-guides/block-api/block-metadata/
import type {Option, Options} from './elements.ts';

const about: Readonly<Record<string, {title: string; description: string; keywords: readonly string[]}>> = {
  summary: {
    title: 'Report summary',
    description: 'What a report says: gist, facts, figures, what comes next.',
    keywords: ['summary', 'report', 'fulcrum'],
  },
  priorities: {
    title: 'Report priorities',
    description: 'The priorities of a report with their measures.',
    keywords: ['priorities', 'measures', 'fulcrum'],
  },
  attendees: {
    title: 'Report attendees',
    description: 'People and bodies, by what they did.',
    keywords: ['attendees', 'people', 'fulcrum'],
  },
};

const attribute = ({kind, choices}: Option) => ({
  type: kind === 'boolean' || kind === 'number' ? kind : 'string',
  ...(choices && {enum: choices}),
});

export function blockJson(name: string, options: Options, version: string): object {
  const words = about[name];
  if (!words) throw new Error(`scripts/wordpress/blocks.ts has no title for the block of fulcrum-${name}`);
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `fulcrum/${name}`,
    version,
    ...words,
    category: 'embed',
    textdomain: 'fulcrum-elements',
    attributes: {
      ...Object.fromEntries(Object.values(options).map((option) => [option.key, attribute(option)])),
      // WordPress would look for it in markup that a block without saved markup does not have
      anchor: {type: 'string'},
    },
    supports: {align: ['wide', 'full'], anchor: true, html: false, spacing: {margin: ['top', 'bottom']}},
    example: {viewportWidth: 640},
    // in the editor's frame, and on pages that have the block
    script: 'fulcrum-elements',
    editorScript: 'fulcrum-elements-editor',
  };
}
