// P20, P21: source, original headline and production label stand on every element, and nothing that a page can set hides them.
import {expect} from '@open-wc/testing';
import {tokens} from '../../../src/styles/tokens.styles.ts';
import {emulate, printedText} from '../support/commands.ts';
import {
  allIn,
  inside,
  mount,
  mountOne,
  one,
  reportCopy,
  settled,
  TAGS,
  textOf,
  type FulcrumNode,
} from '../support/elements.ts';
import {can} from '../support/engines.ts';
import {openFrame} from '../support/frame.ts';
import {credited, problemsOf, readable, type Language} from './attribution.ts';

const LANGUAGES: Language[] = ['zh-Hans', 'en'];
const VARIABLES = [...new Set([...String(tokens.cssText).matchAll(/--fulcrum-[a-z-]+/g)].map(([name]) => name))];
const VARIANTS = [
  '',
  'sections="" only="nobody" no-filter',
  'sections="gist" only="3" expanded',
  'theme="light"',
  'theme="dark" language-switch',
  'label="x" heading-level="6"',
  'group-by="body"',
  'report-url="javascript:void 0"',
  'report-url="https://news.example/" source="" credit="none" no-credit no-source hide-source production="human"',
];

describe('P20: the attribution', () => {
  for (const tag of TAGS)
    for (const language of LANGUAGES)
      it(`<${tag} lang="${language}"> has it whatever its attributes say`, async () => {
        for (const attributes of VARIANTS) {
          const element = await mountOne(tag, `<${tag} lang="${language}" ${attributes}></${tag}>`);
          expect(problemsOf(element, credited(language)), attributes).to.deep.equal([]);
          expect(textOf(inside(element, 'footer button')[0]!), attributes).to.equal(
            language === 'en' ? 'How this was made' : '摘要如何产生',
          );
        }
      });

  it('knows every public variable', () => {
    expect(VARIABLES.length).to.be.greaterThan(15);
  });

  for (const tag of TAGS)
    it(`<${tag}> has it whatever a variable says`, async function () {
      this.timeout(60_000);
      const hostile = [
        '0',
        '0px',
        '0em',
        'transparent',
        'none',
        'hidden',
        '-999em',
        '99em',
        '1px',
        '0.01',
        'normal',
        'rgb(0 0 0 / 0)',
        'inherit',
        'initial',
        'url(data:,)',
        ';',
      ];
      const element = await mountOne(tag, `<${tag} lang="en"></${tag}>`);
      const words = credited('en');
      expect(readable(element).length, 'what can be read').to.be.greaterThan(5);
      const hidden: string[] = [];
      for (const name of VARIABLES)
        for (const value of hostile) {
          element.style.setProperty(name, value);
          const problems = problemsOf(element, words);
          // what makes all text unreadable hides no more than the site could by leaving the element out
          if (problems.length && readable(element).length)
            hidden.push(`${name}: ${value} → ${problems.join('; ')}, but not ${readable(element)[0]}`);
          element.style.removeProperty(name);
        }
      expect(hidden).to.deep.equal([]);
    });

  /** Every part of the three elements, with all that can be opened open. */
  async function allParts(place: ParentNode): Promise<string[]> {
    for (const element of allIn(place)) for (const button of inside(element, '[aria-controls]')) button.click();
    await settled(place);
    return [
      ...new Set(
        allIn(place).flatMap((element) =>
          inside(element, '[part]').flatMap((node) => node.getAttribute('part')!.split(' ')),
        ),
      ),
    ];
  }

  const RULES = [
    'display: none',
    'visibility: hidden',
    'opacity: 0',
    'font-size: 0',
    'color: transparent',
    'position: absolute; height: 0; overflow: hidden',
    'clip-path: inset(50%)',
    'transform: scale(0)',
    'display: contents; font-size: 0',
  ];
  for (const rule of RULES)
    it(`stands though the page says "${rule}" of every part`, async function () {
      this.timeout(60_000);
      const place = await mount(TAGS.map((tag) => `<${tag} lang="zh-Hans" language-switch></${tag}>`).join(''));
      const names = await allParts(place);
      expect(names).to.include.members([
        'base',
        'heading',
        'kicker',
        'item',
        'section',
        'priority',
        'members',
        'provenance',
      ]);
      const style = document.createElement('style');
      document.head.append(style);
      try {
        for (const name of names.filter((one) => one !== 'base')) {
          style.textContent = `::part(${name}) { ${rule.replace(/;|$/g, ' !important;')} }`;
          for (const element of allIn(place))
            expect(problemsOf(element, credited('zh-Hans')), `${element.localName}::part(${name})`).to.deep.equal([]);
        }
        // the part around everything: where that is hidden, nothing is shown without its source
        style.textContent = `::part(base) { ${rule.replace(/;|$/g, ' !important;')} }`;
        for (const element of allIn(place)) {
          const problems = problemsOf(element, credited('zh-Hans'));
          expect(problems.length ? readable(element) : [], `${element.localName}: ${problems.join()}`).to.deep.equal(
            [],
          );
        }
      } finally {
        style.remove();
      }
    });

  it('stands on paper', async () => {
    const place = await mount(
      LANGUAGES.map((language) => TAGS.map((tag) => `<${tag} lang="${language}"></${tag}>`).join('')).join(''),
    );
    const {supported} = await emulate({media: 'print'});
    expect(supported).to.equal(can('print-medium'));
    for (const element of allIn(place))
      expect(problemsOf(element, credited(element.lang as Language)), element.localName).to.deep.equal([]);
  });

  it('has no part by which a page could reach it', async () => {
    for (const tag of TAGS) {
      const element = await mountOne(tag);
      expect(inside(element, 'footer [part], footer[part]').map((node) => node.outerHTML)).to.deep.equal([]);
    }
  });
});

describe('P21: the label of production', () => {
  const kinds = ['human', 'ai-assisted', 'ai'] as const;
  const withKind = async (
    kind: (typeof kinds)[number],
    tag: (typeof TAGS)[number],
    language: Language,
  ): Promise<FulcrumNode> => {
    const element = one(await mount(`<${tag} lang="${language}"></${tag}>`), tag);
    element.report = reportCopy((report) => (report.production.kind = kind));
    await settled(document);
    return element;
  };
  for (const kind of kinds)
    for (const tag of TAGS)
      it(`${kind}: is seen on <${tag}>, in both languages, and no other label is`, async () => {
        for (const language of LANGUAGES) {
          const element = await withKind(kind, tag, language);
          expect(problemsOf(element, credited(language, kind))).to.deep.equal([]);
          const footer = textOf(inside(element, 'footer')[0]!);
          const labels = kinds.map((one) => credited(language, one)[0]!);
          expect(labels.filter((label) => footer.includes(label))).to.deep.equal([credited(language, kind)[0]]);
        }
      });

  for (const kind of kinds)
    it(`${kind}: is printed, with the source and the original headline`, async () => {
      const body = LANGUAGES.map((language) => TAGS.map((tag) => `<${tag} lang="${language}"></${tag}>`).join('')).join(
        '',
      );
      const change = `for (const element of document.querySelectorAll('${TAGS.join()}')) { const report = structuredClone(element.report); report.production.kind = '${kind}'; element.report = report; }`;
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>${body}<script src="/dist/fulcrum.js"></script><script>${change}</script>`;
      const {document: page} = await openFrame({html});
      const text = (await printedText({url: page.URL}))?.replace(/\s+/g, '');
      // where there is no PDF, the same page on the screen
      const paper =
        text ??
        [...page.querySelectorAll(TAGS.join())]
          .map((element) => element.shadowRoot!.querySelector('footer')!.textContent)
          .join('')
          .replace(/\s+/g, '');
      expect(text !== undefined).to.equal(can('pdf'));
      for (const language of LANGUAGES) {
        const [label, ...rest] = credited(language, kind).map((word) => word.replace(/\s+/g, ''));
        expect(paper.split(label!).length - 1, label).to.be.at.least(TAGS.length);
        for (const word of rest) expect(paper).to.contain(word);
      }
    });
});
