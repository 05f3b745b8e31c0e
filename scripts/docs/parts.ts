// The parts, in the order in which they stand on an element. The browser tests compare this list with what is rendered.

export interface Part {
  readonly name: string;
  readonly description: string;
  /** Names of the elements that have it; all three where there are none. */
  readonly on?: readonly string[];
}

const summary = ['fulcrum-summary'];
const priorities = ['fulcrum-priorities'];
const attendees = ['fulcrum-attendees'];
const points = [...summary, ...priorities];
const lists = ['fulcrum-summary', 'fulcrum-attendees'];

export const parts: readonly Part[] = [
  {name: 'base', description: 'All of the element.'},
  {name: 'kicker', description: 'The line above the heading.'},
  {name: 'mark', description: 'The mark in the kicker.'},
  {name: 'language-switch', description: 'The group of language buttons.'},
  {name: 'heading', description: 'The main heading.'},
  {name: 'second', description: 'A text in the second language, where two stand side by side.'},
  {name: 'meta', description: 'The list of date, place, form and organizer.', on: summary},
  {name: 'gist', description: 'The short text at the top.', on: summary},
  {name: 'section', description: 'One section with its heading.', on: lists},
  {name: 'section-heading', description: 'The heading of a section.', on: lists},
  {name: 'section-button', description: 'The button of a section that is closed at first.', on: summary},
  {name: 'section-panel', description: 'What that button opens.', on: summary},
  {name: 'count', description: 'The number of people and bodies in a section.', on: attendees},
  {name: 'attribution', description: 'Who says what the list below says.', on: points},
  {name: 'overview', description: 'The strip of priorities.', on: summary},
  {name: 'overview-button', description: 'One of them.', on: summary},
  {name: 'icon', description: 'Its icon, or its number where the report names none.', on: summary},
  {name: 'overview-panel', description: 'What its button opens: the aim and the titles of the measures.', on: summary},
  {name: 'facts', description: 'The list of facts.', on: summary},
  {name: 'figures', description: 'The list of key figures.', on: summary},
  {name: 'claims', description: 'A list of sentences.', on: summary},
  {name: 'documents', description: 'The list of documents and films.', on: summary},
  {name: 'glossary', description: 'The list of terms.', on: summary},
  {name: 'members', description: 'A list of people and bodies.', on: attendees},
  {name: 'reading-time', description: 'How long the summary takes to read.', on: summary},
  {name: 'item', description: 'One entry of any of these lists.'},
  {
    name: 'label',
    description: 'What stands before the text of an entry: a name, a kind, the number of a key figure.',
    on: points,
  },
  {name: 'text', description: 'The text of an entry.'},
  {
    name: 'term',
    description:
      'A term of the glossary within a text or as a tag: a button where it is explained, with `aria-expanded`.',
  },
  {
    name: 'explanation',
    description: 'What explains a term, below the entry that it stands in.',
    on: points,
  },
  {name: 'original', description: 'The name or term in the article’s own language.'},
  {name: 'detail', description: 'A line below the text of an entry.'},
  {name: 'provenance-button', description: 'The button with the paragraph number.'},
  {name: 'provenance', description: 'The words that an entry rests on.'},
  {name: 'filter', description: 'The label with the filter field.', on: priorities},
  {name: 'filter-field', description: 'The filter field.', on: priorities},
  {name: 'hits', description: 'The number of matches.', on: priorities},
  {name: 'hit', description: 'Text that the filter found.', on: priorities},
  {name: 'expand-all-button', description: 'The button that opens or closes all priorities.', on: priorities},
  {name: 'priorities', description: 'The list of priorities.', on: priorities},
  {name: 'priority', description: 'One priority.', on: priorities},
  {name: 'priority-heading', description: 'Its heading.', on: priorities},
  {name: 'priority-button', description: 'The button in that heading.', on: priorities},
  {name: 'numeral', description: 'Its number.', on: priorities},
  {name: 'aim', description: 'The line below its heading.', on: priorities},
  {name: 'priority-panel', description: 'What its button opens.', on: priorities},
  {name: 'measures', description: 'The list of measures.', on: priorities},
  {name: 'measure', description: 'One measure.', on: priorities},
  {name: 'measure-heading', description: 'The heading of a measure.', on: priorities},
  {name: 'programmes', description: 'The list of programmes of a measure.', on: priorities},
  {name: 'diagram', description: 'A small diagram.', on: priorities},
  {name: 'diagram-title', description: 'Its title.', on: priorities},
  {name: 'diagram-items', description: 'The list of names in it.', on: priorities},
  {name: 'copy-button', description: 'The button that copies the gist or a priority.', on: points},
  {name: 'link-button', description: 'The button that copies the link to it.', on: points},
  {
    name: 'share-button',
    description: 'The button that opens the device’s menu for sharing, where there is one.',
    on: points,
  },
  {name: 'card-button', description: 'The button that saves it as a picture.', on: points},
  {name: 'copy-text', description: 'The field with the text, where copying is blocked.', on: points},
  {name: 'pinyin-button', description: 'The button that shows how Chinese names are read.', on: attendees},
];
