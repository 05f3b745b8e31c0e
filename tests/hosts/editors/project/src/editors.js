// A snippet through the editors that newsrooms write in: as they come, and with the elements allowed.
import {BlockQuote, ClassicEditor, Essentials, GeneralHtmlSupport, HtmlEmbed, Link, Paragraph} from 'ckeditor5';
import Quill from 'quill';
import 'trix';

const snippet = [
  '<p>Before.</p>',
  '<fulcrum-summary lang="en" heading-level="3" src="/report.json"><p>Plain text.</p></fulcrum-summary>',
  '<p>After.</p>',
].join('');

function place(tag = 'div') {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
}

// the form for sites that allow nothing: a quotation that is a link
const link = '<blockquote><a href="https://news.example/report#fulcrum-summary">Plain text.</a></blockquote>';

async function ckEditor(config, html = snippet) {
  const plugins = [Essentials, Paragraph, BlockQuote, Link, ...(config.plugins ?? [])];
  const options = {...config, licenseKey: 'GPL', plugins};
  const editor = await ClassicEditor.create(place(), options);
  editor.setData(html);
  return editor.getData();
}

const allow = (name) => ({
  plugins: [GeneralHtmlSupport],
  htmlSupport: {allow: [{name, attributes: true, classes: true}]},
});

const tinyMce = (options, html = snippet) =>
  new Promise((resolve) => {
    tinymce.init({
      target: place('textarea'),
      license_key: 'gpl',
      base_url: '/tinymce',
      suffix: '.min',
      ...options,
      setup(editor) {
        editor.on('init', () => {
          editor.setContent(html);
          resolve(editor.getContent());
        });
      },
    });
  });

function quill(html = snippet) {
  const editor = new Quill(place());
  editor.clipboard.dangerouslyPasteHTML(html);
  return editor.getSemanticHTML();
}

async function trix(html = snippet) {
  const element = place('trix-editor');
  await new Promise((resolve) => element.addEventListener('trix-initialize', resolve, {once: true}));
  element.editor.loadHTML(html);
  return element.value;
}

window.results = (async () => ({
  ckEditor: await ckEditor({}),
  ckEditorObviousRule: await ckEditor(allow(/^fulcrum-/)),
  ckEditorRule: await ckEditor(allow(/^(\$customElement|fulcrum-.*)$/)),
  ckEditorHtmlEmbed: await ckEditor(
    {plugins: [HtmlEmbed]},
    `<div class="raw-html-embed"><script src="/fulcrum.js" defer></script>${snippet}</div>`,
  ),
  tinyMce: await tinyMce({}),
  tinyMceRule: await tinyMce({
    custom_elements: 'fulcrum-summary,fulcrum-priorities,fulcrum-attendees',
    extended_valid_elements: 'fulcrum-summary[*],fulcrum-priorities[*],fulcrum-attendees[*]',
    convert_urls: false,
  }),
  quill: quill(),
  trix: await trix(),
  ckEditorLink: await ckEditor({}, link),
  tinyMceLink: await tinyMce({}, link),
  quillLink: quill(link),
  trixLink: await trix(link),
}))();
