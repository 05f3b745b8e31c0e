// The page's own controls. The code comes from the package's renderer, as the command has it.
import {embedCode} from '../../dist/npm/render.js';
import {contrastOf, mixed} from './contrast.js';

const LEAST = 4.5;
const at = (id) => document.getElementById(id);
const form = at('choices');
const value = (name) => form.elements[name].value;
const json = async (address) => (await fetch(address)).json();

/** The hash of the script, where no list of hashes was built. */
async function hashOf(address) {
  const digest = await crypto.subtle.digest('SHA-384', await (await fetch(address)).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
const DIST = '../../dist/';
const files = async () => {
  const answer = await fetch(`${DIST}integrity.json`);
  if (answer.ok) return (await answer.json()).files;
  return {'fulcrum.js': {integrity: await hashOf(`${DIST}fulcrum.js`)}};
};

/** An English and a Chinese text as nodes that say so. */
function both([english, chinese]) {
  const zh = document.createElement('span');
  zh.lang = 'zh-Hans';
  zh.textContent = chinese;
  return [`${english} `, zh];
}

const plain = () => ['html', 'frame'].includes(value('form'));

const sixDigits = (colour) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
const sheet = [...document.styleSheets].find(({href}) => href.endsWith('/themes.css'));

/** The variables of a theme, and as variables too what it sets of the page: ink, ground and type. */
function variablesOf(theme) {
  const rule = [...sheet.cssRules].find(({selectorText}) => selectorText === `.${theme}`);
  if (!rule) return {};
  const read = (name) => rule.style.getPropertyValue(name).trim().replace(/\s+/g, ' ');
  const page = {color: '--ink', background: '--ground', 'font-en': '--text', 'font-zh': '--text-zh'};
  const names = [...rule.style].filter((name) => name.startsWith('--fulcrum-'));
  const all = {
    ...Object.fromEntries(Object.entries(page).map(([name, of]) => [`--fulcrum-${name}`, read(of)])),
    ...Object.fromEntries(names.map((name) => [name, read(name)])),
  };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, one]) => one)
      .map(([name, one]) => [name, sixDigits(one)]),
  );
}

const COLOURS = ['color', 'background', 'accent'];
let start = {};
/** Puts the controls where the theme is. */
function startFrom(theme) {
  start = variablesOf(theme);
  form.elements.own.checked = theme !== '';
  for (const name of COLOURS)
    form.elements[name].value = start[`--fulcrum-${name}`] ?? form.elements[name].defaultValue;
  for (const select of at('look').querySelectorAll('select:not([name=theme])')) select.value = '';
}

/** What is left of the theme beside the colours that were chosen. Its other colours go with its text and its ground only. */
function kept() {
  const own = form.elements.own.checked;
  const accent = start['--fulcrum-accent'];
  const same = ['color', 'background'].every((name) => value(name) === start[`--fulcrum-${name}`]);
  return Object.entries(start)
    .filter(([, one]) => (one.startsWith('#') ? own && same : own || !one.includes('#')))
    .map(([name, one]) => [name, one.replaceAll(accent, value('accent'))]);
}

function variables() {
  const own = form.elements.own.checked;
  const chosen = [
    ...COLOURS.map((name) => [name, own && value(name)]),
    ['padding', own && (start['--fulcrum-padding'] ?? '1.25em')],
    ...[...at('look').querySelectorAll('select:not([name=theme])')].map((select) => [select.name, select.value]),
  ].flatMap(([name, one]) => (one ? [[`--fulcrum-${name}`, one]] : []));
  return plain() ? {} : Object.fromEntries([...kept(), ...chosen]);
}

/** The same for the style sheet of a site, where it reaches all elements. */
function showRule(lines) {
  const rule = `:root {\n${lines.map(([name, one]) => `  ${name}: ${one};\n`).join('')}}\n`;
  at('rule-part').hidden = !lines.length;
  at('rule').value = rule;
  at('rule').rows = lines.length + 2;
  at('download').href = `data:text/css;charset=utf-8,${encodeURIComponent(rule)}`;
}

function showContrast() {
  const [text, ground, accent] = COLOURS.map(value);
  const rows = [
    [['Text', '文字'], contrastOf(text, ground)],
    [['Secondary', '次要'], contrastOf(mixed(text, ground, 0.8), ground)],
    [['Accent', '强调色'], contrastOf(accent, ground)],
  ].map(([name, contrast]) => {
    const row = document.createElement('p');
    const label = document.createElement('span');
    label.append(...both(name));
    const number = document.createElement('b');
    const enough = contrast >= LEAST;
    number.className = enough ? '' : 'low';
    // Rounded down: 4.49 is not 4.5.
    number.append(
      `${(Math.floor(contrast * 100) / 100).toFixed(2)} `,
      ...both(enough ? ['good', '合格'] : [`under ${LEAST}`, `低于${LEAST}`]),
    );
    row.append(label, number);
    return row;
  });
  at('contrast').replaceChildren(...(form.elements.own.checked && !plain() ? rows : []));
}

function showChoices() {
  for (const control of at('look').querySelectorAll('input, select')) control.disabled = plain();
  for (const name of COLOURS) form.elements[name].disabled = plain() || !form.elements.own.checked;
  at('no-look').hidden = !plain();
  at('preview-note').hidden = value('form') !== 'wordpress';
}

/** A page of its own around the code, with the files beside this one. */
const pageOf = (language, {template, snippet}) => `<!doctype html><html lang="${language}"><meta charset="utf-8">
<meta name="color-scheme" content="light dark"><title>Preview</title><base target="_blank">
<style nonce="preview">:root{background:Canvas;color:CanvasText}body{margin:0;padding:1rem;display:flow-root;font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}blockquote{margin:0}</style>
${template}${snippet}</html>`;

async function showPreview(report, options) {
  // What the plugin puts in the place of its shortcode is this form.
  const shown = options.form === 'wordpress' ? 'script' : options.form;
  const nonce = ['html', 'frame'].includes(shown) ? undefined : 'preview';
  const code = await embedCode(report, {...options, form: shown, base: DIST, files: {}, nonce});
  at('preview').srcdoc = pageOf(options.language, code);
}

/** What stands there while a choice is wrong: code of the choice before would be taken for the one of this. */
const NOTHING = {snippet: '', template: '', csp: [], notes: []};
let turn = 0;
async function show(report, delivered) {
  const mine = ++turn;
  showChoices();
  showContrast();
  const options = {
    element: value('element'),
    language: value('language'),
    form: value('form'),
    variables: variables(),
    carried: true,
  };
  let code = NOTHING;
  let problem = [];
  try {
    code = await embedCode(report, {...options, base: value('base').trim(), files: delivered});
  } catch (error) {
    if (!error.said) throw error;
    problem = both(error.said);
  }
  // A later choice may have been faster.
  if (mine !== turn) return;
  at('problem').replaceChildren(...problem);
  at('code').value = code.snippet;
  at('once').value = code.template;
  at('once-part').hidden = !code.template;
  at('policy').textContent = code.csp.join('; ') || '—';
  at('notes').replaceChildren(
    ...code.notes.map((note) => {
      const item = document.createElement('li');
      item.append(...both(note));
      return item;
    }),
  );
  document.querySelector('[data-copies=code]').disabled = code === NOTHING;
  at('copied').textContent = '';
  showRule(Object.entries(options.variables));
  if (code !== NOTHING) await showPreview(report, options);
}

document.addEventListener('click', async ({target}) => {
  const button = target.closest('[data-copies]');
  if (!button) return;
  const field = at(button.dataset.copies);
  try {
    await navigator.clipboard.writeText(field.value);
    at('copied').replaceChildren(...both(['Copied.', '已复制。']));
  } catch {
    field.focus();
    field.select();
    at('copied').replaceChildren(
      ...both([
        'The browser does not let pages copy. The code is selected: copy it with the keyboard.',
        '浏览器不允许网页复制。代码已选中，请用键盘复制。',
      ]),
    );
  }
});

// As tall as what it shows, which changes as panels open.
// The preview's own observer: one of this page hears of another page's sizes too late.
at('preview').addEventListener('load', ({target}) => {
  const {contentDocument, contentWindow} = target;
  const {body} = contentDocument;
  const fit = () =>
    requestAnimationFrame(() => {
      target.style.height = `${Math.max(160, Math.ceil(body.getBoundingClientRect().height) + 2)}px`;
    });
  new contentWindow.ResizeObserver(fit).observe(body);
});

if (/^zh/.test(navigator.language)) form.elements.language.value = 'zh-Hans';
const [report, delivered] = await Promise.all([json(`${DIST}reports/hubei-2026-02-24.json`), files()]);
let waiting;
form.addEventListener('input', ({target}) => {
  if (target.name === 'theme') startFrom(target.value);
  showChoices();
  showContrast();
  clearTimeout(waiting);
  waiting = setTimeout(() => show(report, delivered), 150);
});
form.addEventListener('submit', (event) => event.preventDefault());
await show(report, delivered);
document.documentElement.dataset.ready = '';
