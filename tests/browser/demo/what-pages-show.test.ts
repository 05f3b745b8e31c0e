// What each page of the demo is there for.
import {expect} from '@open-wc/testing';
import {emulate} from '../support/commands.ts';
import {choose, elementsOf, openPage, part, press, type FulcrumElement} from './open-page.ts';

const wide = {width: 1280, height: 900};
const isShown = (element: Element) => element.checkVisibility();

describe('the first page', () => {
  it('shows Chinese and English side by side, element beside element', async () => {
    const elements = elementsOf(await openPage('index', wide));
    const tops = elements.map((one) => Math.round(one.getBoundingClientRect().top));
    expect(tops.slice(0, 3)).to.deep.equal(tops.slice(3));
    expect(elements.slice(0, 3).map(({language}) => language)).to.deep.equal(Array(3).fill('zh-Hans'));
  });

  it('shows the summary on the first screen of a laptop', async () => {
    const frame = await openPage('index', {width: 1280, height: 720});
    expect(part(elementsOf(frame)[0]!, 'heading').getBoundingClientRect().bottom).to.be.lessThan(720);
  });

  it('can be read in one language', async () => {
    const frame = await openPage('index', wide);
    for (const language of ['zh-Hans', 'en', 'both']) {
      press(frame, `[name='language'][value='${language}']`);
      const shown = [...frame.document.querySelectorAll<HTMLElement>('.story > article')].filter(isShown);
      expect(shown.map(({lang}) => lang)).to.deep.equal(language === 'both' ? ['zh-Hans', 'en'] : [language]);
    }
  });

  it('begins with one language on a phone', async () => {
    const {document} = await openPage('index', {width: 360, height: 700});
    expect([...document.querySelectorAll('.story > article')].filter(isShown).length).to.equal(1);
  });

  it('shows the lines that made it, and they copy as two lines', async () => {
    const frame = await openPage('index', wide);
    const [script, elements, ...more] = frame.document.getElementById('snippet')!.textContent.split('\n');
    expect(more).to.deep.equal([]);
    expect(script).to.match(/^<script src="fulcrum\.js" defer><\/script>$/);
    const article = frame.document.querySelector('.story > article')!;
    const used = elementsOf(frame)
      .filter((one) => article.contains(one))
      .map(({localName}) => `<${localName}></${localName}>`);
    expect(elements).to.equal(used.join(' '));
  });

  it('changes its theme', async () => {
    const frame = await openPage('index', wide);
    const [element] = elementsOf(frame);
    const accent = () => frame.window.getComputedStyle(part(element!, 'kicker')).color;
    const before = accent();
    choose(frame, `[name='theme']`, 'service');
    expect(accent()).to.equal('rgb(20, 80, 140)').and.not.to.equal(before);
  });
});

describe('the page of themes', () => {
  it('prints the variables that it uses', async () => {
    const {document, window} = await openPage('themes', wide);
    const codes = [...document.querySelectorAll('.theme pre')];
    expect(codes.length).to.equal(7);
    for (const code of codes) {
      const style = window.getComputedStyle(code.closest('.theme')!);
      for (const line of code.textContent.trim().split('\n')) {
        const [, name, value] = /^(--[\w-]+): (.+);$/.exec(line)!;
        expect(style.getPropertyValue(name!).trim(), name).to.equal(value);
      }
    }
  });
});

describe('the page with two languages', () => {
  it('has a switch that changes its own element only', async () => {
    const frame = await openPage('side-by-side', wide);
    const elements = elementsOf(frame);
    const last = elements.at(-1)!;
    const before = elements.map(({language}) => language);
    part(last, 'language-switch').querySelector<HTMLElement>('[lang="zh-Hans"]')!.click();
    await last.updateComplete;
    expect(last.language).to.equal('zh-Hans');
    expect(elements.map(({language}) => language).slice(0, -1)).to.deep.equal(before.slice(0, -1));
  });
});

describe('dark pages', () => {
  for (const [page, scheme] of [
    ['dark', 'dark'],
    ['dark-undeclared', 'normal'],
  ] as const) {
    it(`${page} is dark and its color-scheme is ${scheme}`, async () => {
      const {document, window} = await openPage(page);
      expect(window.getComputedStyle(document.documentElement).colorScheme).to.equal(scheme);
      expect(window.getComputedStyle(document.body).backgroundColor).to.equal('rgb(21, 23, 26)');
    });
  }
});

describe('the page with sidebars', () => {
  it('has one of 300 and one of 240 pixels, and everything stays inside', async () => {
    const frame = await openPage('sidebar', wide);
    const widths = [...frame.document.querySelectorAll('aside')].map(({clientWidth}) => clientWidth);
    expect(widths).to.deep.equal([300, 240]);
    for (const one of elementsOf(frame)) expect(one.scrollWidth, one.localName).to.be.at.most(one.clientWidth);
  });
});

describe('the page with a small root size', () => {
  it('has text of its own size', async () => {
    const frame = await openPage('root-10px', wide);
    const size = (element: Element) => parseFloat(frame.window.getComputedStyle(element).fontSize);
    expect(size(frame.document.documentElement)).to.equal(10);
    for (const one of elementsOf(frame)) expect(size(part(one, 'heading'))).to.be.greaterThan(20);
  });
});

describe('the page from right to left', () => {
  it('keeps the elements from left to right', async () => {
    const frame = await openPage('right-to-left', wide);
    expect(frame.window.getComputedStyle(frame.document.body).direction).to.equal('rtl');
    for (const one of elementsOf(frame)) {
      expect(frame.window.getComputedStyle(part(one, 'base')).direction).to.equal('ltr');
    }
  });
});

describe('the page with other reports', () => {
  it('shows two reports from their addresses, and says that they are invented', async () => {
    const frame = await openPage('reports', wide);
    const elements = elementsOf(frame);
    expect(elements.map(({state}) => state)).to.deep.equal(Array(12).fill('ready'));
    const ids = elements.map(({report}) => (report as {id: string}).id);
    expect([...new Set(ids)]).to.deep.equal(['budget-invented', 'climate-invented']);
    for (const one of elements) {
      expect(one.textContent).to.contain(one.getAttribute('src'));
      expect(part(one, 'kicker').textContent).to.match(one.language === 'en' ? /^Invented/ : /^虚构/);
    }
    const about = frame.document.querySelector('.about')!.textContent;
    expect(about).to.contain('Both are invented').and.to.contain('均为虚构');
  });

  it('has a switch that reaches the languages of the report, French among them', async () => {
    const frame = await openPage('reports', wide);
    const last = elementsOf(frame).at(-1)!;
    part(last, 'language-switch').querySelector<HTMLElement>('[lang="fr"]')!.click();
    await last.updateComplete;
    expect(last.language).to.equal('fr');
    expect(part(last, 'heading').textContent).to.equal('Qui a participé');
  });
});

describe('the page of hosts', () => {
  it('leads from each host to what becomes of the snippet, and shows every outcome', async () => {
    const {document} = await openPage('hosts', wide);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.hosts dd a')].map(({hash}) => hash);
    const outcomes = [...document.querySelectorAll('.report > h2')].map(({id}) => `#${id}`);
    expect(links.length).to.be.greaterThan(15);
    expect([...new Set(links)].sort()).to.deep.equal([...outcomes].sort());
  });

  it('has in each snippet an element that there is, with room for the text', async () => {
    const {document} = await openPage('hosts', wide);
    for (const {textContent} of document.querySelectorAll('.hosts .code'))
      expect(textContent).to.match(
        /<fulcrum-summary[^]*>…<\/fulcrum-summary>$|#fulcrum-summary">…<\/a><\/blockquote>$/,
      );
  });

  it('makes elements of the quotations with a link', async () => {
    const {document} = await openPage('hosts', wide);
    const links = [...document.querySelectorAll('blockquote > a')];
    expect(links.map((link) => link.closest('fulcrum-priorities')?.isConnected)).to.deep.equal([true, true]);
  });

  it('shows without tags the text that stands between them', async () => {
    const frame = await openPage('hosts', wide);
    const [kept] = elementsOf(frame);
    const left = [...frame.document.querySelectorAll('.left')].map(({textContent}) => textContent.trim());
    expect(left[0]).to.equal(kept!.textContent.trim());
    expect(left[2]).to.contain('<fulcrum-summary lang="zh-Hans">').and.to.contain(left[0]);
  });
});

describe('the page for paper', () => {
  it('prints', async () => {
    const frame = await openPage('print', wide);
    let printed = 0;
    frame.window.print = () => void printed++;
    press(frame, '[data-print]');
    expect(printed).to.equal(1);
  });

  it('is open on paper, and its controls are gone', async () => {
    const frame = await openPage('print', wide);
    const priorities = elementsOf(frame).filter(({localName}) => localName === 'fulcrum-priorities');
    const open = (one: FulcrumElement) => isShown(part(one, 'measure-heading'));
    for (const one of priorities) expect(open(one)).to.equal(false);
    const {supported} = await emulate({media: 'print'});
    for (const one of priorities) expect(open(one)).to.equal(supported);
    expect(isShown(frame.document.querySelector('[data-print]')!)).to.equal(!supported);
  });
});
