// The page of themes: what each one sets, and that everything can be read in it.
import {expect} from '@open-wc/testing';
import {type} from '../a11y/acts.ts';
import {below, controlContrasts, fieldContrasts, groundOf, textContrasts} from '../a11y/contrasts.ts';
import {all, type Fulcrum, openEverything, settled} from '../a11y/stand.ts';
import {langOf, textNodes} from '../a11y/texts.ts';
import {emulate} from '../support/commands.ts';
import type {Frame} from '../support/frame.ts';
import {openPage} from './open-page.ts';

const THEMES = ['default', 'broadsheet', 'tabloid', 'magazine', 'terminal', 'service', 'portal', 'night'];
const wide = {width: 1280, height: 900};

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {readonly cssProperties?: readonly {readonly name: string}[]}[];
  }[];
}
const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
const documented = new Set(
  manifest.modules.flatMap(({declarations = []}) =>
    declarations.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)),
  ),
);

const sectionOf = ({document}: Frame, theme: string) =>
  document.querySelector<HTMLElement>(`.theme[aria-labelledby='${theme}']`)!;

/** The variables of the elements that the style sheets of the page set for a theme. */
const variablesOf = ({document}: Frame, theme: string): string[] =>
  [...document.styleSheets]
    .flatMap(({cssRules}) => [...cssRules] as CSSStyleRule[])
    .filter(({selectorText}) => new RegExp(`\\.${theme}\\b`).test(selectorText))
    .flatMap(({style}) => [...style].filter((name) => name.startsWith('--fulcrum-')));

/** All that the three elements have, open, in both languages, in the place that a theme has on the page. */
async function everything(frame: Frame, theme: string): Promise<Fulcrum[]> {
  const section = sectionOf(frame, theme);
  for (const column of section.querySelectorAll('.pair > [lang]'))
    column.append(frame.document.createElement('fulcrum-attendees'));
  const elements = [...section.querySelectorAll<Fulcrum>('fulcrum-summary, fulcrum-priorities, fulcrum-attendees')];
  for (const element of elements) {
    for (const limit of ['sections', 'only']) element.removeAttribute(limit);
    element.setAttribute('language-switch', '');
    await settled(element);
    await openEverything(element);
  }
  return elements;
}

describe('the page of themes', function () {
  this.timeout(180_000);

  it('has these, each in both languages side by side', async () => {
    const frame = await openPage('themes', wide);
    const sections = [...frame.document.querySelectorAll('.theme')];
    expect(sections.map((section) => section.getAttribute('aria-labelledby'))).to.deep.equal(THEMES);
    for (const section of sections) {
      const columns = [...section.querySelectorAll<HTMLElement>('.pair > [lang]')];
      expect(columns.map(({lang}) => lang)).to.deep.equal(['zh-Hans', 'en']);
      const [first, second] = columns.map((column) => column.getBoundingClientRect());
      expect([first!.top, first!.right < second!.left]).to.deep.equal([second!.top, true]);
      expect(section.querySelector('h2 [lang="zh-Hans"]')?.textContent).to.match(/\p{Script=Han}/u);
      expect(section.querySelector('p [lang="zh-Hans"]')?.textContent).to.match(/\p{Script=Han}/u);
    }
  });

  it('sets in each at most fifteen variables, documented ones, and prints them all', async () => {
    const frame = await openPage('themes', wide);
    expect(documented.size).to.be.greaterThan(20);
    for (const theme of THEMES) {
      const set = variablesOf(frame, theme);
      const printed =
        sectionOf(frame, theme)
          .querySelector('pre')
          ?.textContent.match(/^--[\w-]+/gm) ?? [];
      expect([...printed].sort(), theme).to.deep.equal([...set].sort());
      expect(set.length, theme).to.be.within(theme === 'default' ? 0 : 3, theme === 'default' ? 0 : 15);
      expect(
        set.filter((name) => !documented.has(name)),
        theme,
      ).to.deep.equal([]);
    }
  });
});

const LOOKS = [
  ...THEMES.map((theme) => ({theme, colorScheme: 'light'}) as const),
  {theme: 'default', colorScheme: 'dark'} as const,
];
for (const {theme, colorScheme} of LOOKS) {
  describe(`the theme ${theme} where readers prefer ${colorScheme}`, function () {
    this.timeout(180_000);

    it('A17: every text has a contrast of 4.5 or more, edges of controls and icons 3 or more', async () => {
      expect(await emulate({colorScheme})).to.deep.equal({supported: true});
      const frame = await openPage('themes', wide);
      const elements = await everything(frame, theme);
      expect(elements.map(({language}) => language)).to.deep.equal([
        ...Array<string>(3).fill('zh-Hans'),
        ...Array<string>(3).fill('en'),
      ]);
      if (theme === 'default') {
        const [red] = groundOf(elements[0]!);
        expect(red > 0.5 ? 'light' : 'dark').to.equal(colorScheme);
      }
      for (const element of elements) {
        const what = `${element.localName}, ${element.language}`;
        const texts = textContrasts(element);
        expect(texts.length, what).to.be.greaterThan(30);
        expect(below(4.5, texts), what).to.deep.equal([]);
        const controls = controlContrasts(element);
        expect(controls.length, what).to.be.greaterThan(2);
        expect(below(3, controls), what).to.deep.equal([]);
        if (element.localName !== 'fulcrum-priorities') continue;
        expect(fieldContrasts(element).length, what).to.equal(1);
        // the filter’s hits stand out by a ground of their own
        type(element, element.language === 'en' ? 'industrial' : '产业');
        await settled(element);
        expect(all(element, '[part~=hit]').length, what).to.be.greaterThan(2);
        expect(below(4.5, [...textContrasts(element), ...fieldContrasts(element)]), what).to.deep.equal([]);
      }
    });

    it('T8: Chinese is set in a Chinese family first', async () => {
      await emulate({colorScheme});
      const frame = await openPage('themes', wide);
      const chinese = (await everything(frame, theme)).filter(({language}) => language === 'zh-Hans');
      for (const element of chinese)
        for (const node of textNodes(element.shadowRoot!)) {
          const parent = node.parentElement!;
          if (!langOf(parent).startsWith('zh')) continue;
          const [family] = getComputedStyle(parent).fontFamily.split(',');
          expect(family, node.data).to.match(/PingFang SC|Songti SC|Microsoft YaHei|CJK SC/);
        }
    });
  });
}
