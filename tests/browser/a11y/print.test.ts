// A26: on paper everything is there, and nothing that wants to be pressed.
import {expect} from '@open-wc/testing';
import {emulate, printedText} from '../support/commands.ts';
import {can} from '../support/engines.ts';
import {openFrame} from '../support/frame.ts';
import {against, below, textContrasts} from './contrasts.ts';
import {report, said, squeezed} from './report.ts';
import {applyMedia} from './sheets.ts';
import {all, box, type Fulcrum, LANGUAGES, one, part, parts, standAll, TAGS, textOf} from './stand.ts';

const ADDRESS = 'https://example.com/report-2026';

const pageOf = (language: string) => `<!doctype html><html lang="${language}"><title>page</title>
<body>${TAGS.map((tag) => `<${tag} language-switch report-url="${ADDRESS}"></${tag}>`).join('')}
<script type="module" src="/src/bundle.ts"></script></body></html>`;

/** As on paper: emulated where the engine can, else by the rules themselves. */
async function print(elements: readonly Fulcrum[]): Promise<void> {
  const {supported} = await emulate({media: 'print'});
  expect(supported).to.equal(can('print-medium'));
  if (!supported) for (const element of elements) applyMedia(element, /print/);
}
const shown = (node: Element) => node.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});

for (const language of LANGUAGES) {
  const words = {
    'zh-Hans': {made: 'AI生成', source: '武汉晚报'},
    en: {made: 'AI-generated', source: 'Wuhan Evening News'},
  }[language];

  it(`A26: the PDF of a page with closed elements holds all seven titles and bodies, ${language}`, async () => {
    const frame = await openFrame({html: pageOf(language)});
    const screen = frame.document.querySelector('fulcrum-priorities')?.shadowRoot;
    expect(screen?.querySelectorAll('[part~=priority-panel][hidden]').length).to.equal(7);
    // read before it is printed: what stands on controls
    const controls = [
      ...(screen?.querySelectorAll('[part~=copy-button], [part~=expand-all-button], [part~=language-switch], label') ??
        []),
    ];
    const pressed = controls.map(textOf).filter(Boolean);
    expect(pressed.length).to.be.greaterThan(3);
    const printed = await printedText({url: frame.document.URL});
    expect(printed !== undefined).to.equal(can('pdf'));
    // without a PDF, the same of the text that the rules for paper leave
    const paper = squeezed(printed ?? (await screenText(language)));
    for (const {title, aim, measures} of report.priorities.items) {
      for (const wanted of [title, aim.text, ...measures.flatMap((measure) => [measure.title, measure.text])])
        expect(paper).to.contain(squeezed(said(wanted, language)));
      for (const {name} of measures.flatMap(({programmes}) => programmes ?? []))
        expect(paper).to.contain(squeezed(said(name, language)));
    }
    for (const term of report.glossary) expect(paper).to.contain(squeezed(said(term.term, language)));
    for (const {text} of report.documents) expect(paper).to.contain(squeezed(said(text, language)));
    expect(paper).to.contain(squeezed(words.made)).and.to.contain(squeezed(words.source));
    for (const control of pressed) expect(paper).to.not.contain(squeezed(control));
    if (printed !== undefined) expect(paper).to.contain(ADDRESS);
  });

  async function screenText(lang: string): Promise<string> {
    const elements = await standAll({lang, 'language-switch': '', 'report-url': ADDRESS});
    await print(elements);
    return elements.map((element) => part(element, 'base').innerText).join('\n');
  }

  describe(`on paper, ${language}`, () => {
    let elements: Fulcrum[] = [];
    beforeEach(async () => {
      const page = await box('style="color-scheme: dark; background: #fff; color: #eee"');
      elements = await standAll({lang: language, 'language-switch': '', 'report-url': ADDRESS}, page);
      await print(elements);
    });

    it('A26: every panel is open', () => {
      for (const element of elements) {
        // but for what explains a term: the glossary has it
        const panels = all(element, '[hidden]:not([part=explanation])');
        expect(panels.length).to.be.greaterThan(0);
        for (const panel of panels) {
          // in this order: Chromium asks a locked panel's content before it has heard of the medium
          expect(getComputedStyle(panel).contentVisibility).to.equal('visible');
          expect(shown(panel.firstElementChild ?? panel), panel.id).to.equal(true);
        }
        for (const panel of all(element, '[part=explanation]')) expect(shown(panel), panel.id).to.equal(false);
      }
    });

    it('A26: nothing is left that wants to be pressed', () => {
      for (const element of elements) {
        const pressed = ['filter-field', 'expand-all-button', 'copy-button', 'language-switch'];
        for (const name of pressed)
          for (const control of parts(element, name))
            for (const node of [control, ...control.querySelectorAll('*')])
              if (node.matches('button, input')) expect(shown(node), name).to.equal(false);
        expect(shown(one(element, '[aria-controls=note-made]'))).to.equal(false);
        for (const arrow of all(element, '[aria-expanded] svg')) expect(shown(arrow)).to.equal(false);
      }
    });

    it('A26: it is black on white, whatever the page is', () => {
      for (const element of elements) {
        expect(getComputedStyle(part(element, 'heading')).color).to.equal('rgb(0, 0, 0)');
        expect(against(getComputedStyle(part(element, 'kicker')).color, element)).to.be.at.least(7);
        expect(below(7, textContrasts(element))).to.deep.equal([]);
      }
    });

    it('A26: the measures at a glance have a line each, and the words that a claim rests on follow it', () => {
      const [summary] = elements as [Fulcrum];
      for (const panel of parts(summary, 'overview-panel')) {
        const measures = [...panel.querySelectorAll('[part~=detail]')].filter(
          (one) => !one.closest('[part=provenance]'),
        );
        expect(measures.length).to.be.greaterThan(1);
        expect(getComputedStyle(panel.firstElementChild!).breakInside).to.equal('avoid');
        const tops = measures.map((one) => one.getBoundingClientRect().top);
        expect(new Set(tops).size).to.equal(tops.length);
      }
      for (const words of all(summary, '[part=gist] [part=provenance], [part=gist] [part=provenance] :is(div, p)'))
        expect(getComputedStyle(words).display).to.equal('inline');
    });

    it('A26: no heading stands at the foot of a page, and no figure is torn apart', () => {
      for (const element of elements) {
        const top = part(element, 'kicker').parentElement!;
        for (const node of [top, ...all(element, '[part$=heading], [part=attribution]')])
          expect(getComputedStyle(node).breakAfter, textOf(node)).to.equal('avoid');
        for (const figure of parts(element, 'diagram')) expect(getComputedStyle(figure).breakInside).to.equal('avoid');
      }
    });

    it('A26: a priority is not torn apart, and the address of the report is written out', () => {
      for (const element of elements) {
        for (const priority of parts(element, 'priority'))
          expect(getComputedStyle(priority).breakInside).to.equal('avoid');
        const link = one(element, 'a[href]');
        expect(textOf(link)).to.match(/\S/);
        const {content} = getComputedStyle(link, '::after');
        // WebKit tells the attribute’s name, the others what it holds
        expect(content.includes(ADDRESS) || content.includes('attr(href)'), content).to.equal(true);
      }
    });
  });
}
