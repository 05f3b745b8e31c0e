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
  {
    what: 'values in css`` go, with the message to those who put wrong ones there',
    from: /(\w)=\((\w),\.\.\.\w\)=>\{const \w=1===\2\.length\?.*?return new (\w)\(\w,\2,(\w)\)\}/,
    to: '$1=$2=>({cssText:$2[0]})',
  },
  {what: 'shared sheets go', from: /get styleSheet\(\)\{.*?toString\(\)\{return this\.cssText\}/, to: ''},
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
// Ours are plain elements: no controllers, no initializers, no attribute that a property writes, no converter, default or check
// of its own, no update that waits or is refused, and a root and sheets that fulcrum-element.ts makes.
const gone = (what: string, from: RegExp, to = ''): Change => ({what, from, to});
const reactive: readonly Change[] = [
  gone('addInitializer()', /static addInitializer\(\w\)\{.*?\}(?=static get observedAttributes)/),
  gone('inherited initializers', /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/),
  gone('running initializers', /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/),
  gone('controllers', /addController\(\w\)\{.*?\}removeController\(\w\)\{.*?\}(?=_\$E_)/),
  gone('controllers that connect', /,this\._\$EO\?\.forEach\(\w=>\w\.hostConnected\?\.\(\)\)/),
  gone('controllers that disconnect', /this\._\$EO\?\.forEach\(\w=>\w\.hostDisconnected\?\.\(\)\)/),
  gone('controllers after an update', /this\._\$EO\?\.forEach\(\w=>\w\.hostUpdated\?\.\(\)\),/),
  gone(
    'controllers before an update, and updates refused',
    /let (\w)=!1;const (\w)=this\._\$AL;try\{\1=this\.shouldUpdate.*?\1&&this\._\$AE\(\2\)/,
    'const $2=this._$AL;try{this.willUpdate($2),this.update($2)}catch($1){throw this._$EM(),$1}this._$AE($2)',
  ),
  gone('shouldUpdate()', /shouldUpdate\(\w\)\{return!0\}/),
  gone('firstUpdated()', /firstUpdated\(\w\)\{\}/),
  gone(
    'calling firstUpdated()',
    /this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(\w\)\)/,
    'this.hasUpdated=!0',
  ),
  gone('scheduleUpdate()', /scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/),
  gone(
    'waiting for scheduleUpdate()',
    /const (\w)=this\.scheduleUpdate\(\);return null!=\1&&await \1,/,
    'return this.performUpdate(),',
  ),
  gone('getUpdateComplete()', /return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/),
  gone('writing attributes', /_\$ET\(\w,\w\)\{.*?\}\}(?=_\$AK)/),
  gone('attributes to be written', /this\._\$Eq&&=this\._\$Eq\.forEach\(\w=>this\._\$ET\(\w,this\[\w\]\)\),/),
  gone('the attribute that is being written', /&&this\._\$Em!==\w\)\{const/, '){const'),
  gone(
    'converters',
    /,\w="function"==typeof (\w)\.converter\?.*?:(\w);this\._\$Em=.*?this\._\$Em=null/,
    ';this[e]=$2.fromAttribute(s,$1.type)',
  ),
  gone('values as attributes', /toAttribute\(\w,\w\)\{.*?return \w\},/),
  gone(
    'checks and defaults of properties',
    /requestUpdate\((\w),(\w),\w,\w=!1,\w\)\{.*?return;this\.C\(\w,\w,\w\)\}/,
    'requestUpdate($1,$2){if(void 0!==$1){if(!f(this[$1],$2))return;this.C($1,$2)}',
  ),
  gone(
    'defaults of properties',
    /C\((\w),(\w),\{useDefault.*?\}(?=async _\$EP)/,
    'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
  ),
  gone(
    'accessors of others',
    /,this\.prototype\.hasOwnProperty\((\w)\)&&\(\((\w)=Object\.create\(\2\)\)\.wrapped=!0\)/,
  ),
  gone(
    'values of others’ accessors',
    /const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const\[\w,\w\]of \1\)\{.*?\}(?=\}let)/,
  ),
  gone('an empty script', /,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:""/),
  gone(
    'accessors around accessors',
    /const (\w)=Symbol\(\),(\w)=this\.getPropertyDescriptor.*?static getPropertyOptions\(\w\)\{.*?\}/,
    'const $1=Symbol();e(this.prototype,t,{get(){return this[$1]},set(s){const h=this[$1];this[$1]=s,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}}',
  ),
  gone('asking for options', /(\w)\.getPropertyOptions\((\w)\)(?=,\w="function")/, '$1.elementProperties.get($2)'),
  gone('default options', /\{attribute:!0,type:String,converter:\w,reflect:!1,useDefault:!1,hasChanged:\w\}/, '{}'),
  gone('symbols', /,getOwnPropertySymbols:\w/),
  gone(
    'symbols as properties',
    /,\w=\[\.\.\.(\w)\((\w)\),\.\.\.\w\(\2\)\];for\(const (\w) of \w\)/,
    ';for(const $3 of $1($2))',
  ),
  gone('a root', /createRenderRoot\(\)\{.*?\}(?=connectedCallback)/),
  gone('updates before there is a promise', /enableUpdating\(\w\)\{\}/),
  gone('the attribute that is being written, at first', /,this\._\$Em=null(?=,this\._\$Ev)/),
  gone('its options', /,\w\.shadowRootOptions=\{mode:"open"\}/),
  gone('sheets', /this\.finalizeStyles\(this\.styles\)/, 'this.styles'),
  gone('making sheets', /static finalizeStyles\(\w\)\{.*?return \w\}(?=static _\$Eu)/),
];
const element: readonly Change[] = [
  gone('a root', /createRenderRoot\(\)\{.*?\}(?=update\()/),
  gone('whether it is connected', /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/),
  gone(
    'telling directives so',
    /connectedCallback\(\)\{super.*?setConnected\(!0\)\}disconnectedCallback\(\)\{super.*?setConnected\(!1\)\}/,
  ),
];
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

// The production builds, by the end of their path. Each change has to be found: a new Lit must not lose one in silence.
const changes: Record<string, readonly Change[]> = {
  '/lit-html/lit-html.js': [
    versions('litHtmlVersions'),
    hook('litHtmlPolyfillSupport'),
    policy,
    ...parts,
    ...directives,
    ...markup,
  ],
  '/@lit/reactive-element/css-tag.js': sheets,
  '/@lit/reactive-element/reactive-element.js': [
    versions('reactiveElementVersions'),
    hook('reactiveElementPolyfillSupport'),
    ...metadata,
    ...converters,
    ...reactive,
  ],
  '/lit-element/lit-element.js': [
    versions('litElementVersions'),
    hook('litElementPolyfillSupport'),
    hook('litElementHydrateSupport'),
    ...element,
  ],
};

export function litManners(): Plugin {
  const waiting = new Set(Object.keys(changes));
  return {
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
