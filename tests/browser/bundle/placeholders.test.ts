// What a sanitizer leaves of an embed becomes an element again, where the site has the script; elsewhere it is text that reads.
import {expect} from '@open-wc/testing';
import {CHINESE, drawn, headingsOf, openPage, pageOf, SCRIPT} from './page.ts';

const head = `<script src="${SCRIPT}" defer></script>`;
const names = ['summary', 'priorities', 'attendees'] as const;
const link = (name: string) => `<a href="https://news.example/report#fulcrum-${name}">The conference in short</a>`;

const forms: Record<string, (name: string) => string> = {
  'a div with data-fulcrum': (name) => `<div data-fulcrum="${name}" lang="zh-CN"><p>The conference in short</p></div>`,
  'a quotation of nothing but a link': (name) =>
    `<blockquote class="fulcrum" lang="zh-CN"><p>${link(name)}</p></blockquote>`,
  'the same without its class': (name) => `<blockquote lang="zh-CN">\n ${link(name)}\n</blockquote>`,
};

for (const [what, form] of Object.entries(forms))
  describe(`a placeholder: ${what}`, () => {
    const body = names.map(form).join('');

    it('becomes an element in its place and language, around what stood there', async () => {
      const frame = await openPage(pageOf(head, `<p>before</p>${body}<p>after</p>`));
      expect(headingsOf(frame)).to.deep.equal(CHINESE);
      const children = [...frame.document.body.children].map(({localName}) => localName);
      expect(children).to.deep.equal(['p', 'fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees', 'p']);
      for (const element of frame.document.body.querySelectorAll('fulcrum-summary')) {
        expect(element.children).to.have.length(1);
        expect(element.textContent).to.contain('The conference in short');
      }
      expect(frame.problems).to.deep.equal([]);
    });

    it('reads as it stands where there is no script', async () => {
      const frame = await openPage(pageOf('', body));
      for (const name of names) {
        const place = frame.document.querySelector<HTMLElement>(`[data-fulcrum="${name}"], blockquote`)!;
        expect(place.innerText).to.contain('The conference in short');
      }
    });

    it('is taken once, however often the script comes', async () => {
      const frame = await openPage(pageOf(head + head, body));
      expect(frame.document.querySelectorAll('fulcrum-summary, fulcrum-priorities, fulcrum-attendees')).to.have.length(
        3,
      );
    });
  });

describe('a placeholder', () => {
  const placeholder = async (html: string) => {
    const frame = await openPage(pageOf(head, html));
    return {frame, element: frame.document.querySelector('fulcrum-summary')!};
  };

  it('is taken as well where the script comes before it in the page', async () => {
    const frame = await openPage(
      pageOf(`<script src="${SCRIPT}"></script>`, forms['a div with data-fulcrum']!('summary')),
    );
    expect(headingsOf(frame)).to.deep.equal([CHINESE[0]]);
  });

  it('passes on what the element knows as an attribute, and nothing else', async () => {
    const {element} = await placeholder(
      '<div data-fulcrum="summary" id="mine" class="site" style="color: red" data-theme="dark" data-heading-level="4" data-onclick="alert(1)" data-style="x" data-class="y" onclick="void 0"></div>',
    );
    expect([...element.attributes].map(({name, value}) => `${name}=${value}`).sort()).to.deep.equal([
      'heading-level=4',
      'theme=dark',
    ]);
  });

  it('a quotation, which everybody may write, chooses its language and nothing else', async () => {
    const {element} = await placeholder(
      `<blockquote lang="zh" data-src="/elsewhere.json" src="/elsewhere.json" data-json="{}" data-report-url="https://example.org/" data-fulcrum="attendees">${link('summary')}</blockquote>`,
    );
    expect([...element.attributes].map(({name, value}) => `${name}=${value}`)).to.deep.equal(['lang=zh']);
    expect(element.localName).to.equal('fulcrum-summary');
  });

  it('may carry a report as JSON', async () => {
    const {frame, element} = await placeholder(
      `<div data-fulcrum="summary" data-json='{"format": 1'><p>What stood there</p></div>`,
    );
    expect((element as unknown as {state: string}).state).to.equal('failed');
    // The text comes back with the children.
    expect(element.innerText).to.contain('What stood there');
    expect(frame.document.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  for (const [what, html] of Object.entries({
    'a quotation that mentions the place': `<blockquote>As they say ${link('summary')}</blockquote>`,
    'a link outside a quotation': `<p>${link('summary')}</p>`,
    'a quotation with another link': '<blockquote><a href="#fulcrum-priority-3">The third</a></blockquote>',
    'a name that nobody has': '<div data-fulcrum="weather">Rain</div>',
    'a name that is no name': '<div data-fulcrum="x y\'">Rain</div>',
    'the children of an element that the page has made itself': `<fulcrum-summary>${forms['a div with data-fulcrum']!('summary')}</fulcrum-summary>`,
  }))
    it(`is not: ${what}`, async () => {
      const frame = await openPage(pageOf(head, html));
      const made = frame.document.querySelectorAll('fulcrum-summary, fulcrum-weather').length;
      expect(made).to.equal(html.startsWith('<fulcrum') ? 1 : 0);
      expect(frame.problems).to.deep.equal([]);
    });

  it('keeps to a strict policy', async () => {
    const frame = await openPage(pageOf(head, names.map(forms['a div with data-fulcrum']!).join('')), {
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'",
    });
    await drawn(frame);
    expect(headingsOf(frame)).to.deep.equal(CHINESE);
    expect(frame.problems).to.deep.equal([]);
  });
});
