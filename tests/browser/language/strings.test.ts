// No string of one language stands in the other, on screen or in a name; what has to is marked with its language.
import {expect} from '@open-wc/testing';
import {textsOf} from '../../../src/report/texts-of.ts';
import {inside, mountOne, reportCopy, settled, TAGS, type FulcrumNode, type Tag} from '../support/elements.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]{2,}/g;
/** Words that the Chinese text itself writes in Latin letters, such as eVTOL. */
const LATIN_IN_CHINESE = new Set([
  'AI',
  ...textsOf(reportCopy()).flatMap(({text}) => [...(text['zh-Hans'] ?? '').matchAll(LATIN)].map(([word]) => word)),
]);
const hasForeignLatin = (text: string) => [...text.matchAll(LATIN)].some(([word]) => !LATIN_IN_CHINESE.has(word));

/** Text nodes and spoken attributes, each with the language the markup gives it. */
function strings(element: FulcrumNode): {language: string; text: string}[] {
  const found: {language: string; text: string}[] = [];
  const languageOf = (node: Element) => node.closest('[lang]')!.getAttribute('lang')!;
  for (const node of inside(element, '.root, .root *, [lang] *')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext']) {
      const text = node.getAttribute(name);
      if (text) found.push({language: languageOf(node), text});
    }
    for (const child of node.childNodes)
      if (child instanceof Text && child.data.trim()) found.push({language: languageOf(node), text: child.data.trim()});
  }
  return found;
}

const foreign = (element: FulcrumNode) =>
  strings(element).filter(({language, text}) => (language === 'en' ? HAN.test(text) : hasForeignLatin(text)));

const everything = async (tag: Tag, lang: string, attributes = '') => {
  const element = await mountOne(tag, `<${tag} lang="${lang}" language-switch ${attributes}></${tag}>`);
  for (const button of inside(element, 'button[aria-controls]')) button.click();
  await settled(document);
  return element;
};

describe('each language keeps to itself', () => {
  const variants: [Tag, string][] = [
    ...TAGS.map((tag): [Tag, string] => [tag, '']),
    ['fulcrum-attendees', 'group-by="body"'],
  ];
  for (const [tag, attributes] of variants)
    for (const lang of ['zh-Hans', 'en'])
      it(`<${tag} ${attributes}> in ${lang}, everything open`, async () => {
        const element = await everything(tag, lang, attributes);
        expect(strings(element).length).to.be.greaterThan(10);
        expect(foreign(element)).to.deep.equal([]);
      });

  for (const tag of TAGS)
    it(`<${tag}> has nothing left of the other language after a change`, async () => {
      const element = await everything(tag, 'zh-Hans');
      element.lang = 'en';
      await settled(document);
      expect(foreign(element)).to.deep.equal([]);
      element.lang = 'zh-Hans';
      await settled(document);
      expect(foreign(element)).to.deep.equal([]);
    });

  it('words of the report’s own language are marked with it: evidence, original headline, terms, names', async () => {
    const summary = await everything('fulcrum-summary', 'en');
    const attendees = await everything('fulcrum-attendees', 'en');
    for (const [element, selector] of [
      [summary, 'q'],
      [summary, 'footer [lang]'],
      [summary, '[part~="glossary"] [part~="original"]'],
      [attendees, '[part~="members"] [lang]'],
    ] as const) {
      const nodes = inside(element, selector);
      expect(nodes.length, selector).to.be.greaterThan(0);
      for (const node of nodes)
        expect([selector, node.lang, HAN.test(node.textContent ?? '')]).to.deep.equal([selector, 'zh-Hans', true]);
    }
  });

  it('a report’s title of its own language is not translated away: the original headline stands in both', async () => {
    const originals = await Promise.all(
      ['zh-Hans', 'en'].map(async (lang) =>
        inside(await everything('fulcrum-summary', lang), 'footer [lang]').map((node) => node.textContent),
      ),
    );
    expect(originals[0]).to.deep.equal(originals[1]);
    expect(originals[0]!.join()).to.contain('推进大会举行');
  });
});
