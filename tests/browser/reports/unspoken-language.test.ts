// A report in a language that the interface does not speak: its texts are marked as theirs, and our English words as English.
import {expect} from '@open-wc/testing';
import {expectShown, inside, type FulcrumNode} from '../support/elements.ts';
import {langOf, textNodes} from '../a11y/texts.ts';
import {plainText} from '../../../src/report/marks.ts';
import {textsOf} from '../../../src/report/texts-of.ts';
import type {Report} from '../../../src/report/schema.ts';
import {complete, fileText, openAll, readJson, standWith} from './stage.ts';

const report = await readJson<Report>('/demo/reports/climate-invented.json');
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** With the numbers of key figures, whose units are in them, and the French name of French. */
const french = textsOf(report)
  .map(({text}) => squeezed(plainText(text['fr']!)))
  .concat(
    'français',
    report.figures.map(({value, display, unit}) => squeezed(`${display?.['fr'] ?? value}${unit?.['fr'] ?? ''}`)),
  );
const quotes = new Set(
  [...JSON.stringify(report).matchAll(/"evidence":(\[.*?\])/g)].flatMap(([, list]) => JSON.parse(list!) as string[]),
);
/** What the interface says by itself, without words of a report in it. */
const ours = new Set(
  [...(await fileText('/locales/zh-Hans.xlf')).matchAll(/<source>([^<]+)<\/source>/g)].map(([, words]) =>
    words!.trim(),
  ),
);

async function stand(attributes: Record<string, string> = {}): Promise<FulcrumNode[]> {
  const elements = await standWith(report, {lang: 'fr', attributes: {'language-switch': '', ...attributes}});
  for (const element of elements) {
    await openAll(element);
    const [field] = inside<HTMLInputElement>(element, 'input');
    if (!field) continue;
    field.value = 'eau';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await complete();
  }
  return elements;
}

interface Marked {
  readonly lang: string;
  readonly words: string;
}

/** Every text with letters in it, and every name that is only heard. */
function textsIn(element: FulcrumNode): Marked[] {
  const read = textNodes(element.shadowRoot!).map((node) => ({
    lang: langOf(node.parentElement!),
    words: squeezed(node.data),
  }));
  const heard = inside(element, '[aria-label]').map((node) => ({
    lang: langOf(node),
    words: node.getAttribute('aria-label')!,
  }));
  const all = [...read, ...heard].filter(({words}) => /\p{L}/u.test(words));
  return [...new Map(all.map((one) => [`${one.lang} ${one.words}`, one])).values()];
}

for (const attributes of [{'group-by': 'role'}, {'group-by': 'body'}])
  describe(`a French report, attendees by ${attributes['group-by']}`, () => {
    it('is shown as French', async () => {
      for (const element of await stand(attributes)) {
        expectShown(element, 'fr');
        expect(element.language).to.equal('fr');
      }
    });

    it('A12: what is marked as French is a text of the report', async () => {
      for (const element of await stand(attributes)) {
        const marked = textsIn(element).filter(({lang}) => lang === 'fr');
        expect(marked).to.have.length.of.at.least(10);
        // Several posts are one line, with commas between them; so are the headline and a reference, with signs of their own.
        const foreign = marked.filter(
          ({words}) => !words.split(/, | \/ | · /).every((one) => french.some((text) => text.includes(one))),
        );
        expect(foreign).to.deep.equal([]);
      }
    });

    it('A12: the interface’s own words are marked as English', async () => {
      for (const element of await stand(attributes)) {
        const own = textsIn(element).filter(({words}) => ours.has(words) && !french.includes(words));
        expect(own).to.have.length.of.at.least(3);
        expect(own.filter(({lang}) => lang !== 'en')).to.deep.equal([]);
      }
    });

    it('A12: no text of the report in French is marked as English', async () => {
      const whole = new Set(french.filter((text) => !ours.has(text)));
      for (const element of await stand(attributes)) {
        const wrong = textsIn(element).filter(
          ({lang, words}) => lang !== 'fr' && whole.has(words) && !quotes.has(words),
        );
        expect(wrong).to.deep.equal([]);
      }
    });
  });
