// Lit's templates as a guest on somebody else's page. On a page of their own they may count their copies in globals, take what a
// polyfill has left there, and make a Trusted Types policy without asking; in ours they do none of that. Lit's base class is
// replaced (script-lit.ts).
import MagicString from 'magic-string';
import {globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Plugin} from 'vite';

interface Change {
  readonly what: string;
  readonly from: RegExp;
  readonly to: string;
}

const guest: readonly Change[] = [
  {what: 'nodes are the document’s', from: /\(\w\?\.creationScope\?\?(\w)\)(?=\.importNode)/, to: '$1'},
  {what: 'it is not counted in a global', from: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, to: 'void 0'},
  {what: 'no polyfill is read from the page', from: /\b\w+\.litHtmlPolyfillSupport\b/, to: '(void 0)'},
];

// A page whose Content-Security-Policy names the policies it takes would throw here, at load, before anything is shown.
const policy: Change = {
  what: 'the Trusted Types policy has its own name and may be refused',
  from: /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/,
  to: '(()=>{try{return $1.createPolicy("fulcrum-lit",{createHTML:$2=>$2})}catch{}})()',
};

// Our templates bind no events (they are delegated on the shadow root), no boolean attributes, no elements, no text in elements
// that hold only text, are never svg`` or mathml``, and use no directives: what Lit has for these goes. A template that wants one finds out at once, since buildStart() looks for it.
const parts: readonly Change[] = [
  {what: 'event and boolean bindings go', from: /"\?"===(\w)\[1\]\?\w:"@"===\1\[1\]\?\w:/, to: ''},
  {what: 'finding element bindings goes', from: /void 0===(\w)\[1\]\?(\w)=-2:(?=\(\2=)/, to: ''},
  {what: 'and noting them', from: /\(-2===(\w)\?\w:(\w)\)/, to: '$2'},
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
  {
    what: 'skipping text in elements that hold only text goes',
    from: /\w\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/,
    to: '',
  },
  {what: 'and coming back from it', from: /\w=(\w)\?\?(\w),(\w)=-1/, to: 'c=$2,$3=-1'},
  {
    what: 'compiled templates go',
    from: /"number"==typeof (\w)\?(this\._\$AC\(\w\)):\(void 0===\1\.el&&.*?,\1\)/,
    to: '$2',
  },
  {what: 'noChange is nobody else’s', from: /Symbol\.for\("lit-noChange"\)/, to: 'Symbol()'},
  {what: 'nothing is nobody else’s', from: /Symbol\.for\("lit-nothing"\)/, to: 'Symbol()'},
  {what: 'a third message to Lit developers goes', from: /"invalid template strings array"/, to: ''},
  {what: 'directives are not asked in texts', from: /_\$AI\((\w),\w=this\)\{\1=M\(this,\1,\w\),/, to: '_$AI($1){'},
  {what: 'directives are not asked in attributes', from: /(\w)=M\(this,\1,(\w),0\),/, to: ''},
  {what: 'directives are not asked in parts of attributes', from: /(\w)=M\(this,(\w\[\w\+\w\]),\w,\w\)/, to: '$1=$2'},
  {what: 'svg`` and mathml`` go', from: /w=x\(2\),T=x\(3\),/, to: 'w=0,T=0,'},
  {what: 'directives go', from: /(function \w\(\w,(\w),\w=\w,\w\)\{)[^]*?,\2\}(?=class)/, to: '$1return $2}'},
];

/** Templates have no comments, no odd tags and no names made of values; values are texts, templates, nodes and lists of these. */
const markup: readonly Change[] = [
  {
    what: 'comments and odd tags go',
    from: /"!--"===(\w)\[1\]\?.*?void 0!==\1\[3\]&&\((\w=\w)\)/,
    to: '$2',
  },
  {
    what: 'and coming back from them',
    from: /(\w)===\$\|\|\1===\w\?\1=(\w):\1===\w\|\|\1===\w\?\1=\w:\(\1=\2,\w=void 0\)/,
    to: '$1=$2',
  },
  {what: 'and finding them', from: /\/<\(\?:\(!--.*?\/g(?=,)/, to: '/<\\/?[a-z]/g'},
  {what: 'kinds of parts', from: /this\.type=2,/, to: ''},
  {what: 'the kind of attributes', from: /this\.type=1,/, to: ''},
  {what: 'the kind of properties', from: /constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, to: ''},
  {what: 'values of other kinds go', from: /\w\((\w)\)\?this\.k\(\1\):this\._\(\1\)/, to: 'this.k($1)'},
];
const gone = (what: string, from: RegExp, to = ''): Change => ({what, from, to});
/** What is asked for by directives, and by nobody here. */
const directives: readonly Change[] = [
  gone('the parent of a template, kept', /,this\._\$AM=\w(?=\}get)/),
  gone('the parent of a part and its options', /,this\._\$AM=\w,this\.options=\w(?=,this\._\$Cv)/),
  gone('those of an attribute', /,this\._\$AM=\w,this\.options=\w(?=,\w\.length)/),
  gone('handing them on to a part', /(new \w\(\w,\w\.nextSibling),this,\w\)/, '$1)'),
  gone('to an attribute', /(new \w\.ctor\(\w,\w\.name,\w\.strings),this,\w\)/, '$1)'),
  gone('to an entry of a list', /(new \w\(this\.O\(\w\(\)\),this\.O\(\w\(\)\)),this,this\.options\)/, '$1)'),
  gone('to what a template makes', /\.u\(this\.options\)/, '.u()'),
  gone('from where all is rendered', /(?<=\w\.insertBefore\(\w\(\),\w\),\w),void 0,\w\?\?\{\}/),
  gone('values that are not written at once', /(\w)&&!\w&&this\.j\((\w)\)/, '$1&&this.j($2)'),
  gone(
    'a sign for the sanitizer of others',
    /(\w)\((\w)\)\.nextSibling;\1\(\2\)\.remove\(\)/,
    '$2.nextSibling;$2.remove()',
  ),
  gone('the state of a template', /get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\()/),
  gone('the parent of a template', /get parentNode\(\)\{return this\._\$AM\.parentNode\}/),
  gone('the state of a part', /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/),
  gone('the nodes of a part', /get parentNode\(\)\{let.*?get endNode\(\)\{return this\._\$AB\}/),
  gone('whether it is connected', /,this\._\$Cv=\w\?\.isConnected\?\?!0/),
  gone('becoming so', /setConnected\(\w\)\{.*?\}(?=\}class H)/),
  gone('children of a template', /,this\._\$AN=void 0(?=,this\._\$AD)/),
  gone('children of a part', /,this\._\$AN=void 0(?=,this\._\$AA)/),
  gone('children of an attribute', /,this\._\$AN=void 0(?=,this\.element)/),
  gone('leaving', /for\(this\._\$AP\?\.\(!1,!0,\w\);/, 'for(;'),
  gone(
    'the state of an attribute',
    /get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
  ),
  gone(
    'parts in comments',
    /8===(\w)\.nodeType\)if\((.*?)\)(\w\.push\(\{type:2,index:\w\}\));else\{.*?\}(?=\w\+\+\})/,
    '8===$1.nodeType)if($2)$3;',
  ),
  gone(
    'parts of elements',
    /else \w\.startsWith\((\w)\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\);/,
    ';',
  ),
];
const unsupported =
  /\blit\/directives\/|<[a-z][^<>]*\s(?:@[\w-]+=|\?[\w-]+=)|(?<![.\w])(?:svg|mathml)`|<(?:textarea|style|script|title)\b[^<]*>[^<]*\$\{|html`[^`]*<!--/;

// Each change has to be found: a new Lit must not lose one in silence.
const changes = [...guest, policy, ...parts, ...directives, ...markup];

export const litManners = (): Plugin => ({
  name: 'fulcrum:lit-manners',
  buildStart() {
    // what a server runs is not in the script tag
    for (const file of globSync('src/**/*.ts', {exclude: ['src/formats/**', 'src/prerender/**']})) {
      if (unsupported.test(readFileSync(file, 'utf8')))
        this.error(
          `${file}: the script tag's Lit has no directives, comments, event or boolean bindings (see parts in lit-manners.ts)`,
        );
    }
  },
  resolveId: {
    order: 'pre',
    handler: (from) => (from === 'lit' ? resolve('scripts/build/script-lit.ts') : null),
  },
  transform: {
    filter: {id: /\/lit-html\/lit-html\.js$/},
    handler(code) {
      const text = new MagicString(code);
      for (const {what, from, to} of changes) {
        const before = text.toString();
        if (text.replace(from, to).toString() === before)
          this.error(`${what}: the place to change was not found in this version of Lit`);
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  },
});
