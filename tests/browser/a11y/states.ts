// Every state that the elements can be in, so that what holds must hold in all of them.
import {copyFirst, FOUND, NOT_FOUND, type} from './acts.ts';
import {
  type Attributes,
  type Fulcrum,
  one,
  openEverything,
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
