// <fulcrum-summary sections="…">: which sections, in which order.
import {expect} from '@open-wc/testing';
import {consoleLines, heard, inside, mountOne, parts, reportCopy, settled, textOf} from '../support/elements.ts';
import type {FulcrumSummary} from '../../../src/index.ts';

const ALL = [
  'Seven priorities for 2026',
  'At a glance',
  'Key figures',
  'What happened',
  'The past year',
  'What is new',
  'What is asked',
  'What comes next',
];

const summary = (attributes = '') =>
  mountOne('fulcrum-summary', `<fulcrum-summary lang="en" ${attributes}></fulcrum-summary>`);
const headings = (element: FulcrumSummary) => parts(element, 'section-heading').map(textOf);
/** Section headings and the gist, in the order of the page. */
const order = (element: FulcrumSummary) =>
  inside(element, '[part~="gist"], [part~="section-heading"]').map((node) =>
    node.matches('[part~="gist"]') ? 'gist' : textOf(node),
  );

describe('the attribute sections', () => {
  it('left out, means all, in the editors’ order', async () => {
    const element = await summary();
    const shown = order(element);
    expect(shown[0]).to.equal('gist');
    expect(shown.slice(1, 9)).to.deep.equal(ALL);
    expect(shown.slice(-2)).to.deep.equal(['Documents and film', 'Terms explained']);
    expect(shown).to.have.length(12);
  });

  const cases: [string, string[]][] = [
    ['gist', ['gist']],
    ['priorities', ['Seven priorities for 2026']],
    ['next gist', ['What comes next', 'gist']],
    ['glossary, happened, facts', ['Terms explained', 'What happened', 'At a glance']],
    ['facts facts, facts', ['At a glance']],
    ['figures nonsense asked', ['Key figures', 'What is asked']],
    ['FACTS Gist', []],
    ['', []],
    ['__proto__ constructor toString', []],
    ['new，review、documents', ['What is new', 'The past year', 'Documents and film']],
  ];
  for (const [sections, shown] of cases)
    it(`sections="${sections}" shows ${shown.join(', ') || 'none of them'}`, async () => {
      const element = await summary(`sections="${sections}"`);
      expect(order(element)).to.deep.equal(shown);
    });

  it('R9: decides how long the summary takes to read, which is said beside the kicker in its language', async () => {
    const minutes = async (sections: string, lang = 'en') => {
      const text = `<fulcrum-summary lang=${lang} sections="${sections}"></fulcrum-summary>`;
      return parts(await mountOne('fulcrum-summary', text), 'reading-time').map(textOf);
    };
    expect(await minutes('gist facts figures happened review new asked next')).to.deep.equal(['4 min read']);
    expect(await minutes('gist')).to.deep.equal(['1 min read']);
    expect(await minutes('gist', 'zh-Hans')).to.deep.equal(['约1分钟读完']);
    expect(await minutes('glossary'), 'folded').to.deep.equal([]);
  });

  it('says once on the console which names it does not know, and which there are', async () => {
    const lines = consoleLines('warn');
    await summary('sections="overview gist figurez"');
    // where it was rendered ahead, once there and once here
    const said = lines.splice(0);
    expect([...new Set(said)]).to.have.length(1);
    await summary('sections="overview gist figurez"');
    await summary('languages="en zh-Hans" sections="gist"');
    expect(lines).to.deep.equal([]);
    expect(said[0]).to.match(/^sections: "overview figurez" is none of gist priorities facts .* glossary$/);
  });

  it('never takes heading, date and source away', async () => {
    const element = await summary('sections=""');
    expect(textOf(parts(element, 'heading')[0]!)).to.contain('Hubei sets seven priorities');
    expect(textOf(parts(element, 'meta')[0]!)).to.contain('February 24, 2026');
    expect(textOf(inside(element, 'footer')[0]!))
      .to.contain('Wuhan Evening News')
      .and.to.contain('AI-generated');
  });

  it('can change, and what was open stays open', async () => {
    const element = await summary('sections="glossary gist"');
    inside<HTMLButtonElement>(element, '[part~="section-button"]')[0]!.click();
    await settled(document);
    element.sections = 'documents glossary';
    await settled(document);
    expect(parts(element, 'section-button').map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
    ]);
    element.removeAttribute('sections');
    await settled(document);
    expect(order(element)).to.have.length(12);
  });

  it('a section that the report has nothing for is left out, heading and all', async () => {
    const element = await summary();
    element.report = reportCopy((report) => {
      report.figures = [];
      report.glossary = [];
      report.documents = [];
      delete report.showcase;
      report.slots = report.slots.filter(({slot}) => slot !== 'asked');
    });
    await settled(document);
    expect(headings(element)).to.deep.equal(ALL.filter((title) => !/figures|asked/.test(title)));
  });
});

describe('the sections', () => {
  it('are open, but for documents and terms', async () => {
    const element = await summary();
    expect(parts(element, 'section-button').map(textOf)).to.deep.equal(['Documents and film', 'Terms explained']);
    expect(parts(element, 'section-panel').map(({hidden}) => Boolean(hidden))).to.deep.equal([true, true]);
    for (const claims of parts(element, 'claims')) expect(claims.closest('[hidden]')).to.equal(null);
  });

  it('tell of what opens: sections, sources, the note on how it was made', async () => {
    const element = await summary();
    const events = heard('fulcrum-toggle');
    inside<HTMLButtonElement>(element, '[part~="section-button"]')[1]!.click();
    inside<HTMLButtonElement>(element, '[part~="gist"] [part~="provenance-button"]')[0]!.click();
    inside<HTMLButtonElement>(element, 'footer button')[0]!.click();
    inside<HTMLButtonElement>(element, 'footer button')[0]!.click();
    expect(events[1]!.detail.id).to.match(/^gist/);
    expect(events.map(({detail}) => detail)).to.deep.equal([
      {kind: 'section', id: 'glossary', open: true},
      {kind: 'source', id: events[1]!.detail.id, open: true},
      {kind: 'note', id: 'made', open: true},
      {kind: 'note', id: 'made', open: false},
    ]);
  });

  it('have no id twice, with everything in them', async () => {
    for (const tag of ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'] as const) {
      const element = await mountOne(tag, `<${tag} lang="en" language-switch></${tag}>`);
      const ids = inside(element, '[id]').map(({id}) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) < index),
        tag,
      ).to.deep.equal([]);
      expect(ids.length).to.be.greaterThan(5);
    }
  });

  it('every reference by id leads somewhere', async () => {
    for (const tag of ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'] as const) {
      const element = await mountOne(tag, `<${tag} lang="zh" language-switch></${tag}>`);
      for (const attribute of ['aria-controls', 'aria-labelledby', 'aria-describedby', 'for'])
        for (const node of inside(element, `[${attribute}]`))
          for (const id of node.getAttribute(attribute)!.split(' '))
            expect(element.shadowRoot!.getElementById(id), `${tag}: ${attribute}="${id}"`).to.not.equal(null);
    }
  });
});

describe('a list of one or two', () => {
  for (const section of ['facts', 'figures'] as const)
    it(`${section} share the width that is there`, async () => {
      const element = await summary(`sections="${section}" style="width: 500px"`);
      const widths = async (count: number) => {
        element.report = reportCopy((report) => {
          report[section] = report[section].slice(0, count) as never;
        });
        await settled(document);
        const [list] = parts(element, section);
        const whole = list!.getBoundingClientRect().width;
        return [...list!.children].map((entry) => entry.getBoundingClientRect().width / whole);
      };
      for (const width of await widths(1)) expect(width).to.be.closeTo(1, 0.01);
      for (const width of await widths(2)) expect(width).to.be.within(0.45, 0.5);
    });
});

describe('provenance', () => {
  it('stands at every claim, one tap away, with paragraph and words', async () => {
    for (const tag of ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'] as const) {
      const element = await mountOne(tag, `<${tag} lang="en" expanded></${tag}>`);
      const buttons = parts(element, 'provenance-button');
      expect(buttons.length).to.be.greaterThan(10);
      for (const button of buttons) {
        expect(button.getAttribute('aria-label')).to.match(/^Source: \S+/);
        const panel = element.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)!;
        expect(Boolean(panel.hidden)).to.equal(true);
        const quotes = [...panel.querySelectorAll('q')];
        expect(quotes.length).to.be.greaterThan(0);
        for (const quote of quotes) expect(quote.lang).to.equal('zh-Hans');
      }
      buttons[0]!.click();
      await settled(document);
      const [panel] = parts(element, 'provenance');
      expect(Boolean(panel!.hidden)).to.equal(false);
      expect(parts(element, 'provenance-button')[0]!.getAttribute('aria-expanded')).to.equal('true');
    }
  });

  it('every list item that claims something has it', async () => {
    const element = await summary();
    for (const list of ['facts', 'figures', 'claims', 'documents', 'meta'])
      for (const node of parts(element, list)) {
        const items = [...node.querySelectorAll(':scope > [part~="item"], :scope > * > [part~="item"]')];
        expect(items.length, list).to.be.greaterThan(0);
        for (const item of items)
          expect(item.querySelectorAll('[part~="provenance-button"]').length, textOf(item)).to.equal(1);
      }
  });

  for (const lang of ['en', 'zh-Hans'])
    it(`has what was counted or inferred on the line of its paragraph, ${lang}`, async () => {
      const element = await mountOne('fulcrum-summary', `<fulcrum-summary lang="${lang}"></fulcrum-summary>`);
      const notes = parts(element, 'provenance-button').flatMap((button) => {
        const text = [...button.parentElement!.childNodes].find(
          (node) => node instanceof Text && node.data.trim() && node.previousSibling,
        );
        return text ? [{button, text}] : [];
      });
      expect(notes.length).to.be.greaterThan(5);
      for (let width = 240; width <= 700; width += 20) {
        element.style.width = `${width}px`;
        for (const {button, text} of notes) {
          const range = document.createRange();
          range.selectNodeContents(text);
          const {top, bottom} = button.getBoundingClientRect();
          expect(range.getBoundingClientRect().top, `${width}px: ${textOf(text)}`).to.be.within(top - 3, bottom);
        }
      }
    });

  it('says what was counted and what was inferred', async () => {
    const element = await summary();
    const meta = () => textOf(parts(element, 'meta')[0]!);
    expect(meta()).to.match(/2026 ?¶1,? ¶?4,? ¶?13 ?inferred/);
    expect(textOf(parts(element, 'facts')[0]!)).to.contain('counted');
    element.lang = 'zh';
    await settled(document);
    expect(meta()).to.contain('推定');
  });
});
