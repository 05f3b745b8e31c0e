import {make, writeNotes} from './notes.js';
import {language, languageName, speak, tag, words} from './words.js';

const byId = (id) => document.getElementById(id);
const names = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'];

/** What the server said last, and what is shown: the last report that could be. */
let told;
let shown;
let connected = false;
let columns = [];
let layOut = () => {};

const observer = new ResizeObserver(() => requestAnimationFrame(() => layOut()));

function writeColumns() {
  const {languages} = told;
  if (String(columns.map((one) => one.language)) === String(languages)) return;
  observer.disconnect();
  columns = languages.map((one) => {
    const elements = names.map((name) => document.createElement(name));
    const margin = make('div', {className: 'bars'});
    const list = make('ol', {className: 'notes margin'});
    const title = make('h2', {textContent: languageName(one), lang: one});
    const section = make(
      'section',
      {className: 'column'},
      title,
      make('div', {className: 'sheet', lang: one}, ...elements),
      margin,
      list,
    );
    elements.forEach((element) => observer.observe(element));
    return {language: one, elements, margin, list, section};
  });
  byId('columns').replaceChildren(...columns.map(({section}) => section));
}

function writeState() {
  const {title, counts, sound, stale, nothing, stopped, connecting} = words();
  const state = byId('state');
  document.documentElement.lang = tag();
  byId('languages').setAttribute('aria-label', words().languages);
  for (const button of byId('languages').children)
    button.setAttribute('aria-pressed', String(button.dataset.language === language()));
  if (!told) return (state.textContent = connecting);
  const {file, problems} = told;
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const how = counts(errors, problems.length - errors) || sound;
  const why = told.shown ? '' : ` · ${shown ? stale : nothing}`;
  byId('file').textContent = file;
  document.title = `${problems.length ? `(${problems.length}) ` : ''}${title(file)}`;
  state.textContent = connected ? how + why : stopped;
  state.className = connected && !problems.length ? 'sound' : connected && !errors ? 'warning' : 'error';
  columns.forEach(({section, language: one}) =>
    section.setAttribute('aria-label', words().column(languageName(one, true))),
  );
}

async function writeProblems() {
  if (!told) return;
  await Promise.all(columns.flatMap(({elements}) => elements.map((element) => element.updateComplete)));
  layOut = writeNotes(told.problems, columns, byId('unplaced'));
  const loose = byId('unplaced').childElementCount;
  byId('problems').hidden = !loose;
  byId('problems-title').textContent = loose < told.problems.length ? words().elsewhere : words().problems;
  // What stays while the file is broken stays as it is.
  if (told.shown) document.body.classList.toggle('annotated', loose < told.problems.length);
  layOut();
}

async function refresh() {
  const [problems, report] = await Promise.all(['/problems.json', '/report.json'].map((url) => fetch(url)));
  told = await problems.json();
  if (told.shown) {
    const text = await report.text();
    try {
      // Saved again between the two answers: the next message brings what fits.
      const parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
      writeColumns();
      columns.forEach(({elements}) => elements.forEach((element) => (element.report = parsed)));
      shown = parsed;
    } catch {
      return;
    }
  }
  writeState();
  await writeProblems();
}

byId('languages').addEventListener('click', ({target}) => {
  const chosen = target.closest('button')?.dataset.language;
  if (!chosen) return;
  speak(chosen);
  writeState();
  void writeProblems();
});

addEventListener('resize', () => layOut());
// Fonts that come late change heights.
document.fonts?.ready.then(() => layOut());

writeState();
await Promise.all(names.map((name) => customElements.whenDefined(name)));
const events = new EventSource('/events');
events.onmessage = () => {
  connected = true;
  refresh().catch(() => {});
};
events.onerror = () => {
  connected = false;
  writeState();
};
