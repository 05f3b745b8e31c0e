// Lit as a guest on somebody else's page. On a page of its own it may count its copies in globals, take what a polyfill or
// another Lit's hydration has left there, and make a Trusted Types policy without asking; in ours it does none of that.
import MagicString from 'magic-string';
import {globSync, readFileSync} from 'node:fs';
import type {Plugin} from 'vite';

interface Change {
  readonly what: string;
  readonly from: RegExp;
  readonly to: string;
}

const versions = (name: string): Change => ({
  what: `${name} is not counted in a global`,
  from: new RegExp(`\\(\\w+\\.${name}\\?\\?=\\[\\]\\)\\.push\\("[\\d.]+"\\)`),
  to: 'void 0',
});
const hook = (name: string): Change => ({
  what: `${name} is not read from the page`,
  from: new RegExp(`\\b\\w+\\.${name}\\b`),
  to: '(void 0)',
});

// A page whose Content-Security-Policy names the policies it takes would throw here, at load, before anything is shown.
const policy: Change = {
  what: 'the Trusted Types policy has its own name and may be refused',
  from: /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/,
  to: '(()=>{try{return $1.createPolicy("fulcrum-lit",{createHTML:$2=>$2})}catch{}})()',
};

// Standard decorators keep what they know in two globals. We have no decorators, and need neither.
const metadata: readonly Change[] = [
  {what: 'Symbol.metadata is left alone', from: /Symbol\.metadata\?\?=Symbol\("metadata"\)/, to: 'void 0'},
  {what: 'litPropertyMetadata is not made', from: /\w+\.litPropertyMetadata\?\?=new WeakMap/, to: 'void 0'},
  {
    what: 'litPropertyMetadata is not read',
    from: /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w),(\w)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/,
    to: '',
  },
];

// Where there are no constructed style sheets, define() registers nothing and the children stay: their replacement is dead weight,
// and so are messages for people who write css`` by hand.
const sheets: readonly Change[] = [
  {what: 'style sheets are constructed', from: /\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS[^,;]*,/, to: '!0,'},
  {what: 'a message to Lit developers goes', from: /"CSSResult is not constructable[^"]*"/, to: ''},
  {what: 'another message to Lit developers goes', from: /"Value passed to 'css' function must be[^)]*"/, to: ''},
];

// Our templates bind no events (they are delegated on the shadow root), no boolean attributes, no elements, no text in elements
// that hold only text, are never svg`` or mathml``, and use no directives: what Lit has for these goes. A template that wants one finds out at once, since buildStart() looks for it.
const parts: readonly Change[] = [
  {what: 'event and boolean bindings go', from: /"\?"===(\w)\[1\]\?\w:"@"===\1\[1\]\?\w:/, to: ''},
  {what: 'element bindings go', from: /:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, to: ':0'},
  {what: 'svg`` and mathml`` go at the start', from: /2===(\w)\?"<svg>":3===\1\?"<math>":""/, to: '""'},
  {what: 'svg`` and mathml`` go at the end', from: /\(2===(\w)\?"<\/svg>":3===\1\?"<\/math>":""\)/, to: '""'},
  {
    what: 'svg`` and mathml`` go from the tree',
    from: /,2===(\w)\|\|3===\1\)\{const \w=this\.el\.content\.firstChild;[^}]*\}/,
    to: '){}',
  },
  {
    what: 'text in textarea, style and script goes',
    from: /if\(\w\.test\(\w\.tagName\)\)\{const \w=\w\.textContent[^]*?\}\}(?=\}else if\(8===)/,
    to: '',
  },
  {what: 'directives go', from: /(function \w\(\w,(\w),\w=\w,\w\)\{)[^]*?,\2\}(?=class)/, to: '$1return $2}'},
];
/** Properties here are texts, numbers and booleans. */
const converters: readonly Change[] = [
  {
    what: 'objects are not written to attributes',
    from: /case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/,
    to: '',
  },
  {
    what: 'objects are not read from attributes',
    from: /;break;case Object:case Array:try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\}/,
    to: '',
  },
];
const unsupported =
  /\blit\/directives\/|<[a-z][^<>]*\s(?:@[\w-]+=|\?[\w-]+=)|\b(?:svg|mathml)`|<(?:textarea|style|script|title)\b[^<]*>[^<]*\$\{/;

// The production builds, by the end of their path. Each change has to be found: a new Lit must not lose one in silence.
const changes: Record<string, readonly Change[]> = {
  '/lit-html/lit-html.js': [versions('litHtmlVersions'), hook('litHtmlPolyfillSupport'), policy, ...parts],
  '/@lit/reactive-element/css-tag.js': sheets,
  '/@lit/reactive-element/reactive-element.js': [
    versions('reactiveElementVersions'),
    hook('reactiveElementPolyfillSupport'),
    ...metadata,
    ...converters,
  ],
  '/lit-element/lit-element.js': [
    versions('litElementVersions'),
    hook('litElementPolyfillSupport'),
    hook('litElementHydrateSupport'),
  ],
};

export function litManners(): Plugin {
  const waiting = new Set(Object.keys(changes));
  return {
    name: 'fulcrum:lit-manners',
    buildStart() {
      for (const file of globSync('src/**/*.ts')) {
        if (unsupported.test(readFileSync(file, 'utf8')))
          this.error(
            `${file}: the script tag's Lit has no directives, event or boolean bindings (see parts in lit-manners.ts)`,
          );
      }
    },
    transform(code, id) {
      const file = Object.keys(changes).find((ending) => id.split('?', 1)[0]!.endsWith(ending));
      if (!file) return null;
      waiting.delete(file);
      const text = new MagicString(code);
      for (const {what, from, to} of changes[file]!) {
        const before = text.toString();
        if (text.replace(from, to).toString() === before)
          this.error(`${file}: ${what}: the place to change was not found in this version of Lit`);
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
    buildEnd(error) {
      if (!error && waiting.size > 0) this.error(`not met in the build: ${[...waiting].join(', ')}`);
    },
  };
}
