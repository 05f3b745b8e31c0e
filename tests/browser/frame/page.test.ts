// The frame's page itself: without script, with it, and with another report.
import {expect} from '@open-wc/testing';
import {HEIGHTS, WIDTH} from '../../../src/integrations/frame/heights.ts';
import {FRAMES, openHost, type Host} from './host.ts';
import {waitUntil} from '../support/wait.ts';

const embed = (url: string, attributes = '') =>
  `<iframe title="a frame" src="${url}" width="${WIDTH}" height="600" ${attributes}></iframe>`;

/** No script runs in it, and it cannot be told from a frame with sandbox="" but that we may look into it. */
const WITHOUT_SCRIPT = 'sandbox="allow-same-origin"';

const documentOf = (host: Host) => host.frames[0]!.contentDocument!;
const elementOf = (host: Host) => documentOf(host).body.firstElementChild as HTMLElementTagNameMap['fulcrum-summary'];
const isShown = (node: Element) => node.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});

async function opened(url: string, attributes?: string): Promise<Host> {
  const host = await openHost(embed(url, attributes), '', WIDTH + 20);
  if (attributes !== WITHOUT_SCRIPT)
    await waitUntil(
      () => elementOf(host).state !== undefined && elementOf(host).state !== 'loading',
      'the element is there',
    );
  return host;
}

for (const {name, language, url} of FRAMES) {
  describe(`the frame of ${name} in ${language}`, () => {
    it('shows all that it has without script, styled', async () => {
      const host = await opened(url, WITHOUT_SCRIPT);
      const element = elementOf(host);
      expect(documentOf(host).defaultView!.customElements.get(element.localName)).to.equal(undefined);
      const root = element.shadowRoot!;
      expect(root.querySelector('[part~="heading"]')!.getBoundingClientRect().height).to.be.greaterThan(10);
      const hidden = [...root.querySelectorAll('.panel')].filter(
        (panel) => !isShown(panel) || panel.getBoundingClientRect().height < 5,
      );
      expect(hidden.map(({id}) => id)).to.deep.equal([]);
      const view = documentOf(host).defaultView!;
      expect(view.getComputedStyle(root.querySelector('[part~="heading"]')!).fontWeight).to.equal('700');
      expect(view.getComputedStyle(documentOf(host).documentElement).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      // WebKit lets the space behind a quotation reach over the edge
      expect(documentOf(host).documentElement.scrollWidth).to.be.at.most(WIDTH + 10);
    });

    it('is taken over by the script, nothing is violated, and its links open in a tab of their own', async () => {
      const host = await opened(url);
      const element = elementOf(host);
      expect([element.state, element.language]).to.deep.equal(['ready', language]);
      expect(documentOf(host).querySelector('base')!.target).to.equal('_blank');
      expect(documentOf(host).querySelector('base')!.hasAttribute('href')).to.equal(false);
      expect(
        documentOf(host).defaultView!.getComputedStyle(element.shadowRoot!.querySelector('h2')!).fontWeight,
      ).to.equal('700');
    });

    it('is about as tall as the height that is kept free for it', async () => {
      const host = await opened(url);
      const height = documentOf(host).body.getBoundingClientRect().height;
      const kept = HEIGHTS[name as 'summary'][language === 'en' ? 'other' : 'zh'];
      // fonts differ from one machine to the next
      expect(height, `${name} ${language}`).to.be.within(kept * 0.8, kept * 1.2);
    });
  });
}

describe('the frame’s page', () => {
  it('violates none of its own policy, whatever a reader does', async () => {
    const host = await opened('/dist/frame/priorities.en.html');
    const violations: string[] = [];
    documentOf(host).addEventListener('securitypolicyviolation', ({effectiveDirective}) =>
      violations.push(effectiveDirective),
    );
    for (const button of elementOf(host).shadowRoot!.querySelectorAll<HTMLElement>('button')) button.click();
    await elementOf(host).updateComplete;
    // what it would refuse, it does refuse: the policy is in force
    const style = documentOf(host).createElement('style');
    documentOf(host).head.append(style);
    style.append('p { color: red }');
    await waitUntil(() => violations.length > 0, 'a style of ours is refused');
    expect([...new Set(violations)]).to.deep.equal(['style-src-elem']);
  });

  for (const theme of ['light', 'dark'])
    it(`takes ?theme=${theme}`, async () => {
      const host = await opened(`/dist/frame/summary.en.html?theme=${theme}`);
      expect(elementOf(host).theme).to.equal(theme);
      expect(elementOf(host).state).to.equal('ready');
    });

  it('takes no other theme', async () => {
    expect(elementOf(await opened('/dist/frame/summary.en.html?theme=evil')).theme).to.equal('auto');
  });
});

describe('?src=', () => {
  const heading = (host: Host) => elementOf(host).shadowRoot?.querySelector('[part~="heading"]')?.textContent;

  for (const address of [
    'http://reports.example/a.json',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:application/json,{}',
    '//reports.example/a.json',
    '/demo/reports/budget-invented.json',
    'https://user@reports.example/a.json',
    'https://',
  ])
    it(`does not take ${address}`, async () => {
      const host = await opened(`/dist/frame/summary.en.html?src=${encodeURIComponent(address)}`);
      expect(elementOf(host).hasAttribute('src')).to.equal(false);
      expect(heading(host)).to.equal('Hubei sets seven priorities to build a strategic fulcrum faster');
    });

  it('shows another report instead of its own, and a link to it where it cannot be read', async () => {
    // a port that no browser asks
    const address = 'https://localhost:1/report.json?a=1&b=2';
    const host = await opened(`/dist/frame/summary.en.html?src=${encodeURIComponent(address)}`);
    const element = elementOf(host);
    expect(element.getAttribute('src')).to.equal(address);
    expect(element.state).to.equal('failed');
    expect(element.querySelector('a')!.getAttribute('href')).to.equal(address);
    expect(element.textContent).to.equal(address);
    expect(element.shadowRoot!.textContent).to.not.contain('Hubei');

    // an answer, at last
    const report: unknown = await (await fetch('/demo/reports/climate-invented.json')).json();
    const view = documentOf(host).defaultView!;
    view.fetch = () => Promise.resolve(new view.Response(JSON.stringify(report)));
    await element.reload();
    await element.updateComplete;
    const title = (report as {headings: {summary: Record<string, string>}}).headings.summary['en'];
    expect(heading(host)).to.equal(title);
    expect(documentOf(host).title).to.equal(title);
    expect(documentOf(host).documentElement.lang).to.equal('en');
  });
});
