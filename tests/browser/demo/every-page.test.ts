// Every page of the demo: nothing goes wrong, nothing comes from elsewhere, everybody can read it, on a phone as well.
import {expect} from '@open-wc/testing';
import {requestsFrom} from '../support/commands.ts';
import {openFrame} from '../support/frame.ts';
import {elementsOf, names, openPage, part, violations} from './open-page.ts';

const pages = [
  'index',
  'side-by-side',
  'themes',
  'dark',
  'dark-undeclared',
  'sidebar',
  'root-10px',
  'right-to-left',
  'reports',
  'hosts',
  'print',
];

for (const page of pages) {
  describe(`demo/${page}.html`, function () {
    this.timeout(60_000);

    it('shows all its elements in both languages, and nothing goes wrong', async () => {
      const frame = await openPage(page, {width: 1280, height: 900});
      const {document, window} = frame;
      const all = elementsOf(frame);
      expect(all.length).to.be.greaterThan(3);
      for (const name of names) expect(window.customElements.get(name), name).to.exist;
      for (const one of all) expect(part(one, 'heading').textContent, one.localName).to.not.equal('');
      expect([...new Set(all.map(({language}) => language))].sort()).to.deep.equal(['en', 'zh-Hans']);
      expect(frame.problems).to.deep.equal([]);
      const asked = await requestsFrom(document.URL);
      for (const address of asked) expect(address).to.match(/^\/(?:demo|dist)\//);
      const resources = window.performance.getEntriesByType('resource');
      for (const {name} of resources) expect(new URL(name).origin).to.equal(location.origin);
    });

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
  });
}

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
