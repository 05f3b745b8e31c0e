// Problems as notes: in the margin at the height of what they concern, or in the list on top.
import {language, tag, words} from './words.js';

const GAP = 10;
const STEP = 20;

/** Makes an element; what is given as text stays text. */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** The box that a selector of problems.json leads to: of a source, the thing that it is the source of. */
function boxOf(element, selectors) {
  for (const selector of selectors) {
    const node = element?.shadowRoot?.querySelector(selector);
    if (node) return node.id.startsWith('source-') ? (node.closest('li, [part~="gist"], [part~="aim"]') ?? node) : node;
  }
  return undefined;
}

/** What is folded away is marked where it is folded. */
function visible(node) {
  let shown = node;
  for (let panel = shown.closest('[hidden]'); panel; panel = shown.closest('[hidden]')) shown = panel.parentElement;
  return shown;
}

async function reveal(element, node) {
  const root = element.shadowRoot;
  for (let panel = node.closest('[hidden]'); panel; panel = panel.parentElement.closest('[hidden]'))
    root.querySelector(`[aria-controls="${panel.id}"]`)?.click();
  await element.updateComplete;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  node.scrollIntoView({block: 'center', behavior: calm ? 'auto' : 'smooth'});
}

function note({severity, path, line, column, message}, number, to) {
  const {[severity]: name, line: lineOf} = words();
  const said = [
    make('b', {className: 'number', textContent: number}),
    make('span', {}, make('b', {className: 'severity', textContent: name}), ` ${message[language()]}`),
  ];
  const where = make('span', {className: 'where'}, make('code', {textContent: path}));
  if (line) where.append(path ? ' · ' : '', lineOf(line, column));
  const content = to ? make('button', {type: 'button', onclick: to}, ...said) : make('p', {}, ...said);
  return make('li', {className: `note ${severity}`, id: `note-${number}`, lang: tag()}, content, where);
}

/**
 * Writes all notes anew.
 * @param columns - `{language, elements, margin, list}` each: the preview in one language
 * @param unplaced - the list on top
 * @returns what lays them out, to be called whenever heights may have changed
 */
export function writeNotes(problems, columns, unplaced) {
  columns.forEach(({margin, list}) => (margin.replaceChildren(), list.replaceChildren()));
  unplaced.replaceChildren();
  const placed = [];
  problems.forEach((problem, index) => {
    const {place, severity} = problem;
    const number = index + 1;
    const mine = place ? columns.filter((one) => !place.language || place.language === one.language) : [];
    const boxes = mine.flatMap((column) => {
      const element = column.elements.find(({localName}) => localName === place.element);
      const box = boxOf(element, place.selectors);
      return box ? [{column, element, box}] : [];
    });
    if (!boxes.length) return unplaced.append(note(problem, number));
    // The note stands once, beside the first language; the bar beside each.
    boxes.forEach(({column, element, box}, which) => {
      const item = which ? undefined : note(problem, number, () => reveal(element, box));
      const bar = make('button', {type: 'button', className: `bar ${severity}`, textContent: number});
      bar.setAttribute('aria-label', words().note(number));
      bar.onclick = () => document.getElementById(`note-${number}`)?.scrollIntoView({block: 'center'});
      if (item) column.list.append(item);
      column.margin.append(bar);
      placed.push({column, box, bar, item});
    });
  });
  return () => layOut(placed);
}

function layOut(placed) {
  const seen = new Map();
  for (const one of placed) {
    const top = one.column.margin.getBoundingClientRect().top;
    const box = visible(one.box).getBoundingClientRect();
    one.top = box.top - top;
    one.bar.style.top = `${one.top}px`;
    one.bar.style.height = `${box.height}px`;
    const before = seen.get(one.column) ?? [];
    // Several problems of one thing: their numbers stand below one another.
    const same = before.filter(({top: other}) => Math.abs(other - one.top) < STEP).length;
    one.bar.style.paddingTop = `${same * STEP}px`;
    seen.set(one.column, [...before, one]);
  }
  const bottoms = new Map();
  for (const {column, item, top} of placed.filter((one) => one.item).sort((a, b) => a.top - b.top)) {
    const place = Math.max(top, bottoms.get(column) ?? 0);
    // Where there is no margin, the notes have their own flow, and this does nothing.
    item.style.top = `${place}px`;
    if (getComputedStyle(item).position === 'absolute') bottoms.set(column, place + item.offsetHeight + GAP);
  }
  // A margin longer than the preview must not run into what comes below.
  for (const {column} of placed) column.list.style.minHeight = `${bottoms.get(column) ?? 0}px`;
}
