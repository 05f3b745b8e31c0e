// Every page of the demo: nothing goes wrong, nothing comes from elsewhere, everybody can read it, on a phone as well.
import {expect} from '@open-wc/testing';
import {requestsFrom} from '../support/commands.ts';
import {openFrame} from '../support/frame.ts';
import {elementsOf, names, openPage, part, violations, type FulcrumElement} from './open-page.ts';

const pages = [
  'index',
  'side-by-side',
  'themes',
  'design',
  'parts',
  'dark',
  'dark-undeclared',
  'sidebar',
  'root-10px',
  'right-to-left',
  'reports',
  'hosts',
  'print',
];

/** Articles of invented publications, each in its own languages. */
const articles = {
  portal: ['zh-Hans'],
  broadsheet: ['en'],
  agency: ['en', 'zh-Hans'],
};

/** What holds for a page in any language. */
function readable(page: string) {
  for (const width of [320, 1280]) {
    it(`needs no scrolling sideways at ${width} px`, async () => {
      const {document} = await openPage(page, {width, height: 900});
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  it('has no axe violations', async function () {
    // eight themes are a lot to look at for an engine that shares two cores
    this.timeout(180_000);
    expect(await violations(await openPage(page, {width: 1280, height: 900}))).to.deep.equal([]);
  });
}

function introduces(page: string) {
  it('says what it is, in both languages, and leads back', async () => {
    const {document} = await openPage(page);
    expect(document.title)
      .to.match(/\p{Script=Han}/u)
      .and.to.match(/[a-z]/);
    expect(document.documentElement.lang).to.not.equal('');
    if (page === 'index') return;
    expect(document.querySelector('.about p:not([lang])')?.textContent).to.match(/[a-z]/);
    expect(document.querySelector('.about p[lang="zh-Hans"]')?.textContent).to.match(/\p{Script=Han}/u);
    expect(document.querySelector('.about a')?.getAttribute('href')).to.equal('index.html');
  });
}

/** What holds for a page with elements in these languages, and no others. */
async function shows(page: string, languages: readonly string[]) {
  const frame = await openPage(page, {width: 1280, height: 900});
  const {document, window} = frame;
  const all = elementsOf(frame);
  for (const name of names) expect(window.customElements.get(name), name).to.exist;
  for (const one of all) expect(part(one, 'heading').textContent, one.localName).to.not.equal('');
  expect([...new Set(all.map(({language}) => language))].sort()).to.deep.equal(languages);
  expect(frame.problems).to.deep.equal([]);
  const asked = await requestsFrom(document.URL);
  for (const address of asked) expect(address).to.match(/^\/(?:demo|dist)\//);
  const resources = window.performance.getEntriesByType('resource');
  for (const {name} of resources) expect(new URL(name).origin).to.equal(location.origin);
  return all;
}

for (const page of pages) {
  describe(`demo/${page}.html`, function () {
    this.timeout(60_000);

    it('shows all its elements in both languages, and nothing goes wrong', async () => {
      expect((await shows(page, ['en', 'zh-Hans'])).length).to.be.greaterThan(3);
    });

    introduces(page);
    readable(page);
  });
}

for (const [page, languages] of Object.entries(articles)) {
  describe(`demo/${page}.html`, function () {
    this.timeout(60_000);

    it('shows each element once in each of its languages, and nothing goes wrong', async () => {
      const all = await shows(page, languages);
      for (const language of languages) {
        const shown = all.filter((one) => one.language === language).map(({localName}) => localName);
        expect(shown, language).to.deep.equal(names);
      }
    });

    it('says in its languages that it is invented, and leads back', async () => {
      const {document, window} = await openPage(page);
      expect(languages).to.contain(document.documentElement.lang);
      const said = document.querySelector('.fiction')!;
      expect(said.checkVisibility()).to.equal(true);
      for (const place of [document.title, said.textContent]) {
        if (languages.includes('zh-Hans')) expect(place).to.contain('虚构');
        if (languages.includes('en')) expect(place).to.contain('invented');
      }
      const note = document.getElementById('about-page')!;
      expect(note.querySelector('a')?.getAttribute('href')).to.equal('index.html');
      for (const {hash, pathname} of document.links) {
        if (pathname === window.location.pathname) expect(document.querySelector(hash), hash).to.exist;
        else expect(pathname).to.equal('/demo/index.html');
      }
    });

    it('uses three variables of the elements at most, and prints them', async () => {
      const {document, window} = await openPage(page);
      const lines = document.querySelector('#about-page pre')!.textContent.trim().split('\n');
      const printed = lines.map((line) => /^(--fulcrum-[\w-]+): (.+);$/.exec(line)!.slice(1));
      expect(printed.length).to.be.within(1, 3);
      const css = await (await fetch(`/demo/${page}.css`)).text();
      const used = [...new Set(css.match(/--fulcrum-[\w-]+/g))];
      expect(used.sort()).to.deep.equal(printed.map(([name]) => name).sort());
      const style = window.getComputedStyle(document.documentElement);
      for (const [name, value] of printed) expect(style.getPropertyValue(name!).trim(), name).to.equal(value);
    });

    it('is light and dark, as its reader likes it', async () => {
      const {document, window} = await openPage(page);
      expect(window.getComputedStyle(document.documentElement).colorScheme).to.equal('light dark');
    });

    readable(page);
  });
}

describe('demo/states.html', function () {
  this.timeout(60_000);

  it('has its elements in the states that it names, in both languages, and says in the console what is wrong', async () => {
    const {document, problems} = await openPage('states', {width: 1280, height: 900});
    const inState = (name: string) =>
      [...document.querySelectorAll<FulcrumElement>(`[data-state='${name}']`)].map(({state}) => state);
    expect(inState('loading')).to.deep.equal(['loading', 'loading']);
    expect(inState('failed')).to.deep.equal(['failed', 'failed']);
    for (const one of document.querySelectorAll<FulcrumElement>(`[data-state='loading'], [data-state='failed']`))
      expect(one.firstElementChild!.checkVisibility()).to.equal(true);
    expect(inState('mistake')).to.deep.equal(['ready', 'ready']);
    for (const one of document.querySelectorAll<FulcrumElement>(`[data-state='mistake']`))
      expect(part(one, 'figures')).to.equal(null);
    const unfound = [...document.querySelectorAll<FulcrumElement>(`[data-state='no-hit']`)];
    expect(unfound.map((one) => part(one, 'hits').textContent)).to.deep.equal(['Matches: 0', '匹配：0处']);
    expect(problems.filter((one) => !/data-json: |figures: |no priorities/.test(one))).to.deep.equal([]);
  });

  it('has nothing stick out of a narrow column, with any name', async () => {
    const frame = await openPage('states', {width: 320, height: 900});
    for (const one of elementsOf(frame).filter(({state}) => state === 'ready')) {
      const {left, right} = one.getBoundingClientRect();
      for (const node of one.shadowRoot.querySelectorAll('[part]:not(.unseen)')) {
        const box = node.getBoundingClientRect();
        if (!box.width || !node.checkVisibility()) continue;
        expect(box.left, node.textContent).to.be.at.least(left - 1);
        expect(box.right, node.textContent).to.be.at.most(right + 1);
      }
    }
  });

  introduces('states');
  readable('states');
});

describe('demo/no-script.html', function () {
  this.timeout(60_000);

  for (const width of [320, 1280]) {
    it(`is plain HTML in both languages and needs no scrolling sideways at ${width} px`, async () => {
      const frame = await openFrame('/demo/no-script.html', {width, height: 900});
      const {document, window} = frame;
      expect(document.querySelector('script')).to.equal(null);
      for (const one of elementsOf(frame)) {
        expect(window.customElements.get(one.localName)).to.equal(undefined);
        expect(one.offsetHeight).to.be.greaterThan(100);
      }
      expect(elementsOf(frame).map(({lang}) => lang)).to.deep.equal([
        ...Array<string>(3).fill('zh-Hans'),
        ...Array<string>(3).fill('en'),
      ]);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
      expect(frame.problems).to.deep.equal([]);
    });
  }

  it('has no axe violations', async () => {
    // its policy allows no script, axe neither: a copy without the policy
    const html = await (await fetch('/demo/no-script.html')).text();
    const frame = await openFrame(
      {html: html.replace('<head>', '<head><base href="/demo/" />')},
      {width: 1280, height: 900},
    );
    expect(await violations(frame)).to.deep.equal([]);
  });
});
