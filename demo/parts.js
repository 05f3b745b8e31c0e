// Opens everything on the elements of parts.html, and draws around each part where it is and what it is called.
const svgNamespace = 'http://www.w3.org/2000/svg';

/** Of these, one open is enough; of everything else that opens, all. */
const once = ['provenance-button', 'priority-button'];

/** Numbers as in the list at the foot of the page; a part that is not there yet comes last. */
const numbers = new Map(
  [...document.querySelectorAll('.legend li > code')].map((code, index) => [code.textContent, index + 1]),
);
function numberOf(name) {
  if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
  return numbers.get(name);
}

// what only some devices have
navigator.share ??= () => Promise.resolve();

const keysOf = (value) => new Set(JSON.stringify(value).match(/"[\w-]+":/g)).size;

/** The first of each list and the one with the most to show, so that what is new in a report has its place here too. */
function shortened(value, key) {
  if (typeof value !== 'object' || ['people', 'bodies', 'glossary', 'source'].includes(key)) return value;
  if (Array.isArray(value)) {
    const richest = value.reduce((a, b) => (keysOf(b) > keysOf(a) ? b : a), value[0]);
    return value.filter((one, index) => !index || one === richest).map((one) => shortened(one));
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shortened(one, name)]));
}

function sampleOf(whole) {
  const report = {...shortened(JSON.parse(JSON.stringify(whole))), languages: whole.languages};
  // what this report has no need of, but others have
  const {id, term} = report.glossary[0];
  const note = {
    en: `Shortened for this page, with [[${term.en}|${id}]] as a term.`,
    'zh-Hans': `为本页删减，并标出术语[[${term['zh-Hans']}|${id}]]。`,
  };
  report.production.notes = [note];
  for (const {aim} of report.priorities.items) {
    aim.attribution ??= {speaker: report.people[0].id, verb: 'said'};
    aim.note ??= note;
  }
  const [{measures}] = report.priorities.items;
  for (const {text} of measures)
    for (const tag of ['en', 'zh-Hans']) text[tag] += `${tag === 'en' ? ' ' : ''}[[${term[tag]}|${id}]]`;
  const marked = JSON.stringify(report);
  report.glossary = report.glossary.filter(({id}) => marked.includes(`|${id}]]`));
  return report;
}

async function openAll(element) {
  const {shadowRoot} = element;
  element.report = sampleOf(element.report);
  await element.updateComplete;
  const field = shadowRoot.querySelector('input');
  if (field) {
    const [{title}] = element.report.priorities.items[0].measures;
    field.value = element.language === 'en' ? title.en.split(' ').at(-1) : title['zh-Hans'].slice(-2);
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await element.updateComplete;
  }
  const opened = new Set();
  for (const button of shadowRoot.querySelectorAll('[aria-expanded]')) {
    const name = button.getAttribute('part');
    if (button.ariaExpanded === 'false' && !(once.includes(name) && opened.has(name))) button.click();
    opened.add(name);
  }
  await element.updateComplete;
  // the text to copy is offered where the clipboard is refused
  shadowRoot.querySelector('[part~=copy-button]')?.click();
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  const offered = shadowRoot.querySelector('textarea');
  offered?.setSelectionRange(0, 0);
  offered?.blur();
}

/** The first place of each part that can be seen. */
function placesOf({shadowRoot}) {
  const places = new Map();
  for (const node of shadowRoot.querySelectorAll('[part]'))
    for (const name of node.part) if (!places.has(name) && node.getClientRects()[0]?.width) places.set(name, node);
  return places;
}

const make = (className, text = '') => Object.assign(document.createElement('span'), {className, textContent: text});

function draw(figure, element) {
  const marks = Object.assign(document.createElement('div'), {className: 'marks', ariaHidden: 'true'});
  const lines = document.createElementNS(svgNamespace, 'svg');
  marks.append(lines);
  figure.querySelector('.marks')?.remove();
  figure.append(marks);
  const ground = figure.getBoundingClientRect();
  const column = element.getBoundingClientRect();
  const step = 1.45 * parseFloat(getComputedStyle(marks).fontSize);
  const labels = {left: [], right: []};
  const corners = [];
  for (const [name, node] of placesOf(element)) {
    // of a text that runs over several lines, the first
    const place = getComputedStyle(node).display === 'inline' ? node.getClientRects()[0] : node.getBoundingClientRect();
    const box = make('box');
    box.dataset.part = name;
    const [left, top] = [place.left - ground.left, place.top - ground.top];
    Object.assign(box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${place.width}px`,
      height: `${place.height}px`,
    });
    const badge = make('badge', numberOf(name));
    // side by side where several parts begin in the same corner
    let shift = 0;
    while (corners.some(([x, y]) => Math.abs(x - left - shift) < 20 && Math.abs(y - top) < 14)) shift += 20;
    corners.push([left + shift, top]);
    badge.style.left = `${shift}px`;
    box.append(badge);
    marks.append(box);
    const side =
      place.left - column.left <= column.right - place.right && place.width < column.width * 0.8 ? 'left' : 'right';
    const x = side === 'left' ? left : left + place.width;
    // what stands within a line is reached along the top of the line, not through its words
    const within = Math.abs(x + ground.left - column[side]) > 60;
    labels[side].push({name, x, y: within ? top : top + Math.min(place.height / 2, step / 2)});
  }
  for (const [side, all] of Object.entries(labels)) {
    let next = 0;
    for (const {name, x, y} of all.sort((a, b) => a.y - b.y)) {
      const label = make(`name ${side}`);
      label.append(make('number', numberOf(name)), name);
      const at = Math.max(y, next);
      next = at + step;
      label.style.top = `${at}px`;
      marks.append(label);
      const edge = side === 'left' ? column.left - ground.left - 16 : column.right - ground.left + 16;
      const line = document.createElementNS(svgNamespace, 'polyline');
      line.setAttribute('points', `${edge},${at} ${side === 'left' ? edge + 10 : edge - 10},${y} ${x},${y}`);
      lines.append(line);
    }
  }
}

Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(new Error('refused'))}});
for (const figure of document.querySelectorAll('.anatomy')) {
  const [element] = figure.children;
  openAll(element).then(() => new ResizeObserver(() => draw(figure, element)).observe(element));
}
