// A section with a mistake in it is left out as a whole; the others are shown, and the credit says which one it was.
import {expect} from '@open-wc/testing';
import {
  consoleLines,
  heard,
  inside,
  isVisible,
  parts,
  reportCopy,
  TAGS,
  textOf,
  wholeText,
  type Tag,
} from '../support/elements.ts';
import {plainText} from '../../../src/report/marks.ts';
import type {Report} from '../../../src/report/schema.ts';
import {standWith} from './stage.ts';

type Change = (report: Record<string, unknown>) => void;

interface Break {
  /** Its name in the JSON, and in the message for whoever runs the page. */
  readonly name: string;
  /** Its name in the credit, in English and in Chinese, where it has one of its own. */
  readonly called?: readonly [string, string];
  readonly change: Change;
  /** What readers see of it while it is sound. */
  readonly shows: (report: Report) => string;
  /** The element that has nothing else. */
  readonly only?: Tag;
}

const en = ({en: words}: Record<string, string>) => plainText(words!);
const wrong =
  (key: string): Change =>
  (report) =>
    (report[key] = 7);
const breaks: readonly Break[] = [
  {name: 'gist', change: wrong('gist'), shows: ({gist}) => en(gist!.text)},
  {name: 'facts', called: ['At a glance', '一览'], change: wrong('facts'), shows: () => 'At a glance'},
  {
    name: 'slots[1]',
    change: ({slots}) => ((slots as Record<string, unknown>[])[1]!['claims'] = []),
    shows: () => 'The past year',
  },
  {name: 'figures', called: ['Key figures', '关键数字'], change: wrong('figures'), shows: () => 'Key figures'},
  {
    name: 'priorities',
    called: ['Seven priorities for 2026', '2026年七项重点任务'],
    change: wrong('priorities'),
    shows: ({priorities}) => en(priorities.items[0]!.title),
    only: 'fulcrum-priorities',
  },
  {
    name: 'attendance',
    called: ['Who took part', '谁参加了会议'],
    change: wrong('attendance'),
    shows: () => 'Joined by video',
    only: 'fulcrum-attendees',
  },
  {
    name: 'documents',
    called: ['Documents and film', '文件与短片'],
    change: wrong('documents'),
    shows: () => 'Documents and film',
  },
  {name: 'showcase', change: wrong('showcase'), shows: ({showcase}) => en(showcase!.claims[0]!.text)},
  {
    name: 'glossary',
    called: ['Terms explained', '名词解释'],
    change: wrong('glossary'),
    shows: () => 'Terms explained',
  },
  {name: 'corrections', change: wrong('corrections'), shows: () => 'The date was wrong.'},
  {name: 'contact', change: wrong('contact'), shows: () => 'Report an error'},
];

/** The bundled report with everything in it that a report may have. */
const full = (change: Change = () => undefined) =>
  reportCopy((report) => {
    report.contact = 'https://news.example/corrections';
    const date = {iso: '2026-03-01', text: {'zh-Hans': '2026年3月1日', en: 'March 1, 2026'}};
    report.corrections = [{date, text: {'zh-Hans': '日期有误。', en: 'The date was wrong.'}}];
    change(report);
  });

const footers = (elements: readonly Element[]) => elements.flatMap((element) => inside(element, 'footer')).map(textOf);

describe('a report with nothing wrong', () => {
  it('shows every section, and leaves none out', async () => {
    const errors = heard('fulcrum-error');
    const lines = consoleLines('error');
    const elements = await standWith(full());
    const shown = elements.map(wholeText).join('\n');
    for (const {shows} of breaks) expect(shown).to.contain(shows(full()));
    for (const footer of footers(elements)) expect(footer).to.not.contain('Not shown');
    expect([errors, lines]).to.deep.equal([[], []]);
  });
});

for (const {name, called = [name, name], change, shows, only} of breaks)
  describe(`a report with a mistake in ${name}`, () => {
    it('is shown without it, and with all the others', async () => {
      consoleLines('error');
      // The credit may name what is left out as its heading did.
      const note = `Not shown because of errors in the data: ${called[0]}`;
      const shown = (await standWith(full(change))).map(wholeText).join('\n').replaceAll(note, '');
      for (const other of breaks) {
        const words = other.shows(full());
        expect([other.name, shown.includes(words)]).to.deep.equal([other.name, other.name !== name]);
      }
      expect(shown).to.not.contain(shows(full()));
    });

    for (const [lang, words] of [
      ['en', `Not shown because of errors in the data: ${called[0]}`],
      ['zh', `数据有误，未显示：${called[1]}`],
    ] as const)
      it(`says so in the credit of each element, in ${lang}`, async () => {
        consoleLines('error');
        const elements = (await standWith(full(change), {lang})).filter(({localName}) => localName !== only);
        const said = footers(elements);
        expect(said).to.have.length(only ? 2 : 3);
        for (const footer of said) expect(footer).to.contain(words);
      });

    it('is reported once by each element, which is ready all the same', async () => {
      const errors = heard('fulcrum-error');
      const ready = heard('fulcrum-ready');
      const lines = consoleLines('error');
      await standWith(full(change));
      const tagsOf = (events: readonly Event[]) => events.map(({target}) => (target as Element).localName);
      expect(tagsOf(errors)).to.deep.equal([...TAGS]);
      expect(tagsOf(ready)).to.deep.equal(TAGS.filter((tag) => tag !== only));
      for (const {detail} of errors)
        expect(detail.message).to.contain(name).and.to.contain('fulcrum-elements validate');
      // An element that has nothing left to show says that as well.
      expect(lines).to.have.length(only ? 4 : 3);
      expect(lines.filter((line) => line === errors[0]!.detail.message)).to.have.length(3);
    });

    if (only)
      it(`leaves <${only}> with its children`, async () => {
        consoleLines('error');
        const element = (await standWith(full(change))).find(({localName}) => localName === only)!;
        expect(element.state).to.equal('failed');
        expect(isVisible(element.querySelector('p')!)).to.equal(true);
        expect(parts(element, 'base')).to.deep.equal([]);
      });
  });

describe('a field that the format does not know', () => {
  it('is passed over with one warning, and no error', async () => {
    const errors = heard('fulcrum-error');
    const lines = consoleLines('error');
    const warnings = consoleLines('warn');
    const elements = await standWith(
      full((report) => Object.assign(report['gist'] as object, {atribution: {speaker: 'nobody'}, colour: 'red'})),
    );
    expect(elements.map(({state}) => state)).to.deep.equal(['ready', 'ready', 'ready']);
    expect([errors, lines]).to.deep.equal([[], []]);
    expect(warnings).to.have.length(3);
    for (const line of warnings)
      expect(line).to.match(/^gist\.atribution: unknown-field \(|^gist\.atribution: unknown-field/);
    for (const footer of footers(elements)) expect(footer).to.not.contain('Not shown');
  });
});
