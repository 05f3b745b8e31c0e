// The WordPress plugin as it is built, without WordPress. Needs the build, which "npm test" makes first.
import {readFileSync} from 'node:fs';
import {unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import manifest from '../../../package.json' with {type: 'json'};
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {elements} from '../../../scripts/docs/reference.ts';
import {optionsOfElements} from '../../../scripts/wordpress/elements.ts';
import {phpArray} from '../../../scripts/wordpress/php-array.ts';
import {pluginFiles, zipOf} from '../../../scripts/wordpress.ts';

const zip = unzipSync(readFileSync('dist/fulcrum-wordpress.zip'));
const paths = Object.keys(zip);
const file = (name: string) => Buffer.from(zip[`fulcrum-elements/${name}`] ?? []).toString('utf8');
const names = elements().map(({tagName}) => tagName.replace('fulcrum-', ''));

describe('the zip', () => {
  it('has one folder with the plugin in it, and what a plugin has to have', () => {
    expect(paths.filter((path) => !path.startsWith('fulcrum-elements/'))).toEqual([]);
    for (const name of ['fulcrum-elements.php', 'readme.txt', 'LICENSE.txt', 'assets/fulcrum.LICENSES.txt'])
      expect(file(name), name).not.toBe('');
    expect(paths.some((path) => /\.(ts|map|test\.|md)/.test(path))).toBe(false);
  });

  it('has the script as it is published', () => {
    expect(file('assets/fulcrum.js')).toBe(readFileSync('dist/fulcrum.js', 'utf8'));
  });

  it('has the same bytes whenever and wherever it is made', async () => {
    const zone = process.env.TZ;
    const files = await pluginFiles();
    const built = readFileSync('dist/fulcrum-wordpress.zip');
    for (const place of ['America/Los_Angeles', 'Pacific/Auckland']) {
      process.env.TZ = place;
      const other = Object.fromEntries(Object.entries(files).reverse());
      expect(Buffer.compare(zipOf(other), built)).toBe(0);
    }
    process.env.TZ = zone;
  });

  it('names the version of the package everywhere, and leaves nothing to be filled in', () => {
    const {version} = manifest;
    expect(file('fulcrum-elements.php')).toMatch(new RegExp(`^ \\* Version: +${version}$`, 'm'));
    expect(file('fulcrum-elements.php')).toContain(`const VERSION = '${version}';`);
    expect(file('readme.txt')).toContain(`Stable tag: ${version}\n`);
    expect(file('readme.txt')).toContain(`= ${version} =`);
    for (const path of paths.filter((one) => !one.endsWith('.js')))
      expect(Buffer.from(zip[path]!).toString('utf8'), path).not.toContain('{{');
  });
});

describe('readme.txt', () => {
  const readme = file('readme.txt');
  const header = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(readme)?.[1];

  it('has the form of the plugin directory', () => {
    const [title] = readme.split('\n');
    expect(title).toMatch(/^=== .+ ===$/);
    for (const name of ['Contributors', 'Tags', 'License', 'License URI']) expect(header(name), name).toBeTruthy();
    expect(header('Tags')!.split(',').length).toBeLessThanOrEqual(5);
    const short = readme.split('\n\n')[1]!;
    expect(short.length).toBeLessThanOrEqual(150);
    expect(readme.match(/^== .+ ==$/gm)).toEqual(
      ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'].map((name) => `== ${name} ==`),
    );
  });

  it('asks for the same WordPress and PHP as the plugin does', () => {
    const plugin = file('fulcrum-elements.php');
    for (const name of ['Requires at least', 'Requires PHP'])
      expect(header(name)).toBe(new RegExp(`^ \\* ${name}: +(.+)$`, 'm').exec(plugin)?.[1]);
  });
});

describe('the list of options', () => {
  it('has every attribute that the manifest has', () => {
    const listed = Object.entries(optionsOfElements()).map(([name, options]) => [name, Object.keys(options)]);
    expect(listed).toEqual(
      elements().map(({tagName, attributes}) => [tagName.replace('fulcrum-', ''), attributes.map(({name}) => name)]),
    );
  });

  it.each(names)('fulcrum-%s: each is an attribute of the block, of the same kind, and PHP knows it', (name) => {
    const {attributes} = JSON.parse(file(`blocks/${name}/block.json`)) as {
      attributes: Record<string, {type: string; enum?: string[]}>;
    };
    const options = optionsOfElements()[name]!;
    expect(Object.keys(attributes)).toEqual([...Object.values(options).map(({key}) => key), 'anchor']);
    for (const {key, kind, choices} of Object.values(options)) {
      expect(attributes[key]!.type).toBe(kind === 'boolean' || kind === 'number' ? kind : 'string');
      expect(attributes[key]!.enum).toEqual(choices);
    }
    expect(file('generated/elements.php')).toContain(phpArray(options, '\t\t'));
  });

  it('has a control with a label for each in the editor', () => {
    const editor = file('assets/editor.js');
    const all = new Set(Object.values(optionsOfElements()).flatMap((options) => Object.keys(options)));
    // "label" does the same
    all.delete('aria-label');
    for (const name of all) expect(editor).toMatch(new RegExp(`^ +'?${name}'?: \\{\\s*label: __\\(`, 'm'));
  });

  it.each([
    ...new Set(Object.values(optionsOfElements()).flatMap((options) => Object.values(options).map(({kind}) => kind))),
  ])('PHP has a case for %s', (kind) => {
    expect(file('includes/clean.php')).toMatch(new RegExp(kind === 'text' ? 'default:' : `'${kind}'`));
  });

  it('is text in PHP that PHP reads as it was meant', () => {
    expect(phpArray({a: `it's \\ $b {$c}`, b: [1, true]})).toBe(
      "array(\n\t'a' => 'it\\'s \\\\ $b {$c}',\n\t'b' => array(\n\t\t1,\n\t\ttrue,\n\t),\n)",
    );
  });
});

describe('block.json', () => {
  it.each(names)('of fulcrum-%s has what WordPress asks for', (name) => {
    const block = JSON.parse(file(`blocks/${name}/block.json`)) as Record<string, unknown>;
    expect(block).toMatchObject({
      apiVersion: 3,
      name: `fulcrum/${name}`,
      version: manifest.version,
      category: 'embed',
      textdomain: 'fulcrum-elements',
      script: 'fulcrum-elements',
      editorScript: 'fulcrum-elements-editor',
    });
    // the schema's own pattern of a name
    expect(block.name).toMatch(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/);
    const known =
      '$schema apiVersion name title category parent ancestor allowedBlocks icon description keywords version textdomain attributes providesContext usesContext selectors supports styles example variations blockHooks editorScript script viewScript viewScriptModule editorStyle style viewStyle render';
    expect(Object.keys(block).filter((key) => !known.split(' ').includes(key))).toEqual([]);
    for (const {type} of Object.values(block.attributes as Record<string, {type: string}>))
      expect(['null', 'boolean', 'object', 'array', 'string', 'rich-text', 'integer', 'number']).toContain(type);
    for (const handle of [block.script, block.editorScript]) expect(`${handle as string}`).not.toMatch(/^file:/);
  });

  it('names scripts that PHP registers', () => {
    expect(file('fulcrum-elements.php')).toContain("const SCRIPT = 'fulcrum-elements';");
    expect(file('includes/blocks.php')).toContain("const EDITOR_SCRIPT = 'fulcrum-elements-editor';");
  });
});

describe('the text without script', () => {
  it.each(names.flatMap((name) => bundled.languages.map((language) => [name, language] as const)))(
    'is there for fulcrum-%s in %s, as plain HTML',
    (name, language) => {
      const html = file(`generated/${name}.${language}.html`);
      expect(html).toMatch(new RegExp(`^<article lang="${language}">`));
      expect(html).not.toMatch(/<(?:script|style|template|iframe)|\s(?:class|style|id|on\w+)=/);
      expect(html.match(/<h2>/g)).toHaveLength(1);
    },
  );

  it('has marks around each priority, with its number and id', () => {
    for (const language of bundled.languages) {
      const html = file(`generated/priorities.${language}.html`);
      const items = [...html.matchAll(/<!--item (\d+) ([\w-]+)--><li>([^]*?)<!--\/item-->/g)];
      expect(items.map(([, number, id]) => [Number(number), id])).toEqual(
        bundled.priorities.items.map(({id}, index) => [index + 1, id]),
      );
      for (const [index, [, , , text]] of items.entries())
        expect(text).toContain(bundled.priorities.items[index]!.title[language as 'en']);
    }
  });

  it('has a place for the address of the full report that can be taken out', () => {
    for (const path of paths.filter((one) => /generated\/.*\.html$/.test(one)))
      expect(
        Buffer.from(zip[path]!)
          .toString('utf8')
          .match(/<!--link--><p><a href="https:\/\/report\.example\/"/g),
      ).toHaveLength(1);
    expect(file('includes/fallback.php')).toContain("'https://report.example/'");
  });
});
