// The forms in which the elements come into a post, and what is to become of each.
import {readFileSync} from 'node:fs';
import type {Role} from './wordpress.ts';

/** What a reader sees where the form stands: the element, the text that stands for it, or nothing. */
export type Seen = 'element' | 'text' | 'nothing';

export interface Form {
  readonly title: string;
  readonly content: string;
  readonly withScript: Readonly<Record<Role, Seen>>;
  readonly withoutScript: Readonly<Record<Role, Seen>>;
  /** Words of the text that stands for the element. */
  readonly text: string;
}

/** Whether the script turns placeholders into elements. Where it does not, their text stays. */
const upgraded: Seen = readFileSync('dist/fulcrum.js', 'utf8').includes('data-fulcrum') ? 'element' : 'text';

const html = (markup: string) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;
const fallback = 'What the conference decided';
const link = `<a href="https://news.example/report">${fallback}</a>`;
const both = (seen: Seen): Record<Role, Seen> => ({administrator: seen, author: seen});

/** From the report, in English: a word of each element's text as the plugin writes it for readers without script. */
const bundled = 'How this was made';

export const forms: readonly Form[] = [
  {
    title: 'script tag and element',
    content: html(`<script src="/wp-content/plugins/fulcrum-elements/assets/fulcrum.js"></script>
<fulcrum-summary lang="en"></fulcrum-summary>`),
    withScript: {administrator: 'element', author: 'nothing'},
    withoutScript: both('nothing'),
    text: '',
  },
  {
    title: 'element with children',
    content: html(`<fulcrum-summary lang="en"><p>${link}</p></fulcrum-summary>`),
    withScript: {administrator: 'element', author: 'text'},
    withoutScript: both('text'),
    text: fallback,
  },
  {
    title: 'shortcode',
    content: '[fulcrum element="summary" lang="en"]',
    withScript: both('element'),
    withoutScript: both('text'),
    text: bundled,
  },
  {
    title: 'block',
    content: '<!-- wp:fulcrum/summary {"lang":"en"} /-->',
    withScript: both('element'),
    withoutScript: both('text'),
    text: bundled,
  },
  {
    title: 'placeholder: a div with data-fulcrum',
    content: html(`<div data-fulcrum="summary" lang="en" data-theme="light"><p>${link}</p></div>`),
    withScript: both(upgraded),
    withoutScript: both('text'),
    text: fallback,
  },
  {
    title: 'placeholder: a quotation with a link',
    content: html(
      `<blockquote class="fulcrum"><p><a href="https://news.example/report#fulcrum-summary">${fallback}</a></p></blockquote>`,
    ),
    withScript: both(upgraded),
    withoutScript: both('text'),
    text: fallback,
  },
];
