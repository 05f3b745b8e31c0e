// The plugin's PHP, read by a parser that knows what each version of PHP allows.
import {globSync, readFileSync} from 'node:fs';
import {unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {nodes, parsePhp} from '../../../scripts/wordpress/translations.ts';

const zip = unzipSync(readFileSync('dist/fulcrum-wordpress.zip'));
const php = Object.entries(zip)
  .filter(([path]) => path.endsWith('.php'))
  .map(([path, content]) => [path, Buffer.from(content).toString('utf8')] as const);

/** Functions that came with PHP 8; WordPress has some of them from 5.9 on, and the rest would be fatal. */
const young =
  /^(?:str_contains|str_starts_with|str_ends_with|get_debug_type|get_resource_id|fdiv|preg_last_error_msg|array_is_list|enum_exists|array_find|array_any|array_all|json_validate|mb_str_pad|mb_trim|iterator_apply)$/;
interface Seen {
  readonly kind?: string;
  readonly name?: unknown;
  readonly what?: {readonly name?: string};
  readonly readonly?: boolean;
  readonly flags?: number;
}

/** What the parser takes although PHP 7.4 does not. */
function isYoung({kind = '', name, what, readonly, flags}: Seen): boolean {
  return (
    /^(?:match|nullsafepropertylookup|namedargument|uniontype|intersectiontype|enum)$/.test(kind) ||
    (kind === 'call' && young.test(what?.name ?? '')) ||
    (kind === 'typereference' && name === 'static') ||
    // a property that is declared in the constructor's parameters
    (kind === 'parameter' && Boolean(flags)) ||
    Boolean(readonly)
  );
}

/** An attribute is a comment to PHP 7.4, which would take the rest of the line for one. */
const attribute = /^\s*#\[/m;

function tooYoung(source: string): unknown[] {
  const found = [...nodes(parsePhp(source, 'test.php'))].filter((node) => isYoung(node));
  return attribute.test(source) ? [...found, 'an attribute'] : found;
}

const isTooYoung = (source: string): boolean => {
  try {
    return tooYoung(source).length > 0;
  } catch {
    return true;
  }
};

describe('PHP 7.4', () => {
  it.each(php)('reads %s', (_path, source) => {
    expect(tooYoung(source)).toEqual([]);
  });

  it.each([
    '$a = match (true) { default => 1 };',
    '$a = $b?->c;',
    '$a = $b?->c();',
    'f(name: 1);',
    'class A { public function __construct(private $b) {} }',
    'function f(int|string $a) {}',
    'function f(): static {}',
    '#[Attr] function f() {}',
    'function f($a, $b,) {}',
    '$a = $b ?? throw new E();',
    'try { f(); } catch (E) {}',
    'enum A { case B; }',
    'class A { public readonly int $b; }',
    '$f = strlen(...);',
    'class A { final const B = 1; }',
    'str_contains($a, $b);',
  ])('does not read %s, and this test notices', (code) => {
    expect(isTooYoung(`<?php\n${code}`)).toBe(true);
  });

  it.each(['$f = fn($a) => $a ?? 1;', 'class A { public int $b = 0; }', '$a = [...$b, ...$c];', '$a ??= 1;'])(
    'reads %s',
    (code) => {
      expect(isTooYoung(`<?php\n${code}`)).toBe(false);
    },
  );
});

describe('every file of PHP', () => {
  it.each(php)('%s does nothing when it is opened by its address', (_path, source) => {
    expect(source).toContain("defined( 'ABSPATH' ) || exit;");
  });

  it('is one that the plugin loads', () => {
    const main = readFileSync('src/integrations/wordpress/fulcrum-elements.php', 'utf8');
    for (const name of globSync('*.php', {cwd: 'src/integrations/wordpress/includes'}))
      expect(main).toContain(`require __DIR__ . '/includes/${name}';`);
  });

  it('asks nobody for anything and stores nothing', () => {
    for (const [path, source] of php)
      expect(source, path).not.toMatch(
        /\b(?:wp_remote_\w+|curl_\w+|fopen|fsockopen|add_option|update_option|set_transient|setcookie|update_user_meta|\$wpdb|eval|unserialize)\b/,
      );
  });
});
