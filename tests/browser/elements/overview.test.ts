// The priorities at a glance: a strip in the summary that opens each.
import {expect} from '@open-wc/testing';
import {heard, inside, mount, mountOne, one, parts, reportCopy, settled, textOf, turn} from '../support/elements.ts';
import type {FulcrumSummary} from '../../../src/index.ts';

const summary = (language: string, sections = 'priorities') =>
  mountOne('fulcrum-summary', `<fulcrum-summary lang="${language}" sections="${sections}"></fulcrum-summary>`);
const buttons = (element: FulcrumSummary) => parts<HTMLButtonElement>(element, 'overview-button');
const panels = (element: FulcrumSummary) => parts(element, 'overview-panel');

describe('the overview of the summary', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const titles = {
    en: ['Put innovation in the lead', 'Improve people’s livelihoods', 'Wang Zhonglin stressed:'],
    'zh-Hans': ['强化创新引领', '强化民生改善', '王忠林强调：'],
  };
  for (const [language, [first, last, speaker]] of Object.entries(titles))
    it(`names the seven in ${language}, and who set them`, async () => {
      const element = await summary(language);
      const shown = buttons(element).map(textOf);
      expect(shown).to.have.length(7);
      expect([shown[0], shown[6], textOf(parts(element, 'attribution')[0]!)]).to.deep.equal([first, last, speaker]);
      expect(panels(element).every(({hidden}) => hidden)).to.equal(true);
    });

  it('opens each: its title, aim, source and measures', async () => {
    const element = await summary('en');
    const toggled = heard('fulcrum-toggle');
    buttons(element)[2]!.click();
    await settled(document);
    expect(buttons(element)[2]!.getAttribute('aria-expanded')).to.equal('true');
    expect(panels(element).map(({hidden}) => Boolean(hidden))).to.deep.equal([
      true,
      true,
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(textOf(panels(element)[2]!))
      .to.match(/^Strengthen regional coordination ?Take new steps/)
      .and.contain('¶7')
      .and.contain('Support Xiangyang and Yichang');
    expect(toggled.map(({detail}) => detail)).to.deep.equal([{kind: 'overview', id: 'regions', open: true}]);
  });

  it('has an icon for each, and the number where the report names none, or one that nobody has drawn', async () => {
    const element = await summary('zh-Hans');
    const paths = () => inside(element, '[part~="icon"] path').map((path) => path.getAttribute('d'));
    expect(new Set(paths()).size).to.equal(7);
    element.report = reportCopy(({priorities: {items}}) => {
      delete items[0]!.icon;
      items[1]!.icon = 'constructor';
    });
    await settled(document);
    expect(paths()).to.have.length(5);
    expect(parts(element, 'icon').slice(0, 2).map(textOf)).to.deep.equal(['一', '二']);
  });

  it('leads to the measures where the page shows them, and nowhere where it does not', async () => {
    const alone = await summary('en');
    buttons(alone)[3]!.click();
    await settled(document);
    expect(inside(alone, '[part~="overview-panel"] a')).to.deep.equal([]);
    const place = await mount(
      '<fulcrum-summary lang="en"></fulcrum-summary><fulcrum-priorities lang="en" only="4"></fulcrum-priorities>',
    );
    const element = one(place, 'fulcrum-summary');
    buttons(element)[2]!.click();
    buttons(element)[3]!.click();
    await settled(document);
    const links = inside<HTMLAnchorElement>(element, '[part~="overview-panel"] a');
    expect(links.map(textOf)).to.deep.equal(['See the measures']);
    // also where the page has a base of its own
    expect(links[0]!.getAttribute('href')).to.equal(`${location.href}#fulcrum-priority-foundations`);
    const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    links[0]!.click();
    await arrived;
    await settled(document);
    await turn();
    expect(one(place, 'fulcrum-priorities').openIds).to.deep.equal(['foundations']);
  });

  it('leaves out what is no overview: more than twelve, or none', async () => {
    const element = await summary('en', 'gist priorities');
    for (const [count, shown] of [
      [12, 12],
      [13, 0],
      [0, 0],
    ] as const) {
      element.report = reportCopy(({priorities}) => {
        const [item] = priorities.items;
        priorities.items = Array.from({length: count}, (_, index) => ({...item!, id: `priority-${index}`}));
      });
      await settled(document);
      expect(buttons(element)).to.have.length(shown);
    }
  });

  it('A21: stays within its column, in both languages, down to 240 px', async () => {
    for (const language of ['en', 'zh-Hans'])
      for (const width of [240, 280, 480, 900]) {
        const place = await mount(
          `<div style="width: ${width}px"><fulcrum-summary lang="${language}" sections="priorities"></fulcrum-summary></div>`,
        );
        const element = one(place, 'fulcrum-summary');
        buttons(element).forEach((button) => button.click());
        await settled(document);
        const {right} = element.getBoundingClientRect();
        for (const node of inside(
          element,
          '[part~="overview-button"], [part~="overview-button"] :not(path), [part~="text"]',
        ))
          expect(node.getBoundingClientRect().right, `${language} ${width} ${textOf(node)}`).to.be.at.most(right + 0.5);
        for (const button of buttons(element))
          expect(button.scrollWidth, `${language} ${width} ${textOf(button)}`).to.be.at.most(button.clientWidth + 1);
      }
  });
});
