// A snippet through what editors' HTML goes through before it reaches readers: as it comes, and with the elements allowed.
import {mkdirSync, writeFileSync} from 'node:fs';
import createDOMPurify from 'dompurify';
import {JSDOM} from 'jsdom';
import {rehype} from 'rehype';
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import xss, {FilterXSS} from 'xss';

const snippet = [
  '<p>Before.</p>',
  '<script src="/fulcrum.js" defer></script>',
  '<fulcrum-summary lang="en" heading-level="3" data-json="{}" src="/report.json"><p>Plain text.</p></fulcrum-summary>',
  '<p>After.</p>',
].join('\n');

// the form for sites that allow nothing: a quotation that is a link
const link = '<blockquote><a href="https://news.example/report#fulcrum-summary">Plain text.</a></blockquote>';

const name = 'fulcrum-summary';
const attributes = ['lang', 'src', 'heading-level', 'theme', 'data-json'];

const purify = createDOMPurify(new JSDOM('').window);
const throughRehype = (html, schema) =>
  String(rehype().data('settings', {fragment: true}).use(rehypeSanitize, schema).processSync(html));

const cleaners = {
  DOMPurify: [
    (html) => purify.sanitize(html),
    (html) =>
      purify.sanitize(html, {
        CUSTOM_ELEMENT_HANDLING: {
          tagNameCheck: /^fulcrum-/,
          attributeNameCheck: /^(?:lang|src|heading-level|theme|data-json)$/,
        },
      }),
  ],
  'sanitize-html': [
    (html) => sanitizeHtml(html),
    (html) =>
      sanitizeHtml(html, {
        allowedTags: [...sanitizeHtml.defaults.allowedTags, name],
        allowedAttributes: {...sanitizeHtml.defaults.allowedAttributes, [name]: attributes},
      }),
  ],
  'rehype-sanitize': [
    (html) => throughRehype(html, defaultSchema),
    (html) =>
      throughRehype(html, {
        ...defaultSchema,
        tagNames: [...defaultSchema.tagNames, name],
        // rehype knows some attributes by the names of properties
        attributes: {...defaultSchema.attributes, [name]: [...attributes, 'dataJson']},
      }),
  ],
  'js-xss': [
    (html) => xss(html),
    (html) => new FilterXSS({whiteList: {...xss.whiteList, [name]: attributes}}).process(html),
  ],
};

const results = Object.fromEntries(
  Object.entries(cleaners).map(([title, [asItComes, allowing]]) => [
    title,
    {asItComes: asItComes(snippet), allowed: allowing(snippet), link: asItComes(link)},
  ]),
);

mkdirSync('dist', {recursive: true});
writeFileSync('dist/results.json', JSON.stringify(results, null, 2));
