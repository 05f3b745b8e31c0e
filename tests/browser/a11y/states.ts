// Every state that the elements can be in, so that what holds must hold in all of them.
import {
  all,
  type Attributes,
  type Fulcrum,
  one,
  openEverything,
  part,
  parts,
  settled,
  stand,
  type Language,
  type Tag,
  TAGS,
} from './stand.ts';

export interface State {
  readonly name: string;
  readonly tag: Tag;
  readonly attributes?: Attributes;
  readonly enter?: (element: Fulcrum, language: Language) => void | Promise<void>;
}

/** Words that several measures hold, as a reader would type them. */
export const FOUND: Record<Language, string> = {'zh-Hans': '产业', en: 'industrial'};
const NOT_FOUND = '§§§';

export function type(element: Fulcrum, text: string): void {
  const field = part(element, 'filter-field') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

const refuse = {writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError'))};
const take = {writeText: () => Promise.resolve()};

/** Copies the first priority, with a clipboard that takes everything or nothing: the same in every engine. */
export async function copyFirst(element: Fulcrum, refused: boolean): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: refused ? refuse : take});
  try {
    parts(element, 'priority-button')[0]?.click();
    const copied = new Promise((resolve) => element.addEventListener('fulcrum-copy', resolve, {once: true}));
    parts(element, 'copy-button')[0]?.click();
    await copied;
  } finally {
    // what the browser has itself is on the prototype
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

const ofAll = (state: Omit<State, 'tag'>): State[] => TAGS.map((tag) => ({...state, tag}));

export const STATES: readonly State[] = [
  ...ofAll({name: 'closed'}),
  ...ofAll({name: 'everything open', enter: openEverything}),
  ...ofAll({
    name: 'with the words of one source open',
    enter: (element) => one(element, '[part~=provenance-button]').click(),
  }),
  ...ofAll({name: 'with a language switch', attributes: {'language-switch': ''}}),
  ...ofAll({name: 'theme light', attributes: {theme: 'light'}, enter: openEverything}),
  ...ofAll({name: 'theme dark', attributes: {theme: 'dark'}, enter: openEverything}),
  {
    name: 'one priority open',
    tag: 'fulcrum-priorities',
    enter: (element) => parts(element, 'priority-button')[2]?.click(),
  },
  {
    name: 'filtered',
    tag: 'fulcrum-priorities',
    enter: (element, language) => type(element, FOUND[language]),
  },
  {name: 'filtered to nothing', tag: 'fulcrum-priorities', enter: (element) => type(element, NOT_FOUND)},
  {name: 'copied', tag: 'fulcrum-priorities', enter: (element) => copyFirst(element, false)},
  {name: 'copying refused', tag: 'fulcrum-priorities', enter: (element) => copyFirst(element, true)},
  {name: 'without a filter', tag: 'fulcrum-priorities', attributes: {'no-filter': ''}},
  {name: 'by body', tag: 'fulcrum-attendees', attributes: {'group-by': 'body'}, enter: openEverything},
];

/** An element in a state and a language. */
export async function show({tag, attributes, enter}: State, language: Language, parent?: Element): Promise<Fulcrum> {
  const element: Fulcrum = await stand(tag, {lang: language, ...attributes}, parent);
  await enter?.(element, language);
  await settled(element);
  return element;
}

/** Every state in both languages, for one test each. */
export const EVERY_STATE = STATES.flatMap((state) =>
  (['zh-Hans', 'en'] as const).map((language) => ({
    state,
    language,
    name: `<${state.tag}> ${state.name}, ${language}`,
  })),
);

/** Buttons that open a panel, with the truth they tell. */
export const expanded = (element: Element): (string | null)[] =>
  all(element, '[part~=priority-button]').map((button) => button.getAttribute('aria-expanded'));
