// Attributes that all three elements have: theme, label, heading-level, report-url.
import {expect} from '@open-wc/testing';
import {accessible} from '../support/commands.ts';
import {
  inside,
  mountOne,
  part,
  parts,
  reportCopy,
  settled,
  TAGS,
  textOf,
  type FulcrumNode,
} from '../support/elements.ts';

/** Ground, text colour and scheme of what stands in the element: the ground may be painted by any box around it. */
function look(element: FulcrumNode) {
  const base = part(element, 'base');
  const grounds = [base, base.parentElement!, element].map((node) => getComputedStyle(node).backgroundColor);
  const {color, colorScheme} = getComputedStyle(base);
  return {ground: grounds.find((ground) => ground !== 'rgba(0, 0, 0, 0)'), color, colorScheme};
}

const link = (element: Element) => inside<HTMLAnchorElement>(element, 'footer a')[0];

for (const tag of TAGS)
  describe(`<${tag}>`, () => {
    const make = (attributes = '') => mountOne(tag, `<${tag} lang="en" ${attributes}></${tag}>`);

    it('theme: light and dark paint their own ground and text, whatever the page’s', async () => {
      for (const [theme, ground, color] of [
        ['light', 'rgb(255, 255, 255)', 'rgb(27, 28, 30)'],
        ['dark', 'rgb(21, 23, 26)', 'rgb(231, 229, 225)'],
      ] as const) {
        const element = await make(`theme="${theme}"`);
        element.parentElement!.style.cssText = 'color: blue; background: yellow';
        expect(look(element)).to.deep.equal({ground, color, colorScheme: theme});
      }
    });

    it('theme: auto, none and nonsense take the page’s text colour, ground and scheme', async () => {
      for (const attributes of ['', 'theme="auto"', 'theme=""', 'theme="pink"']) {
        const element = await make(attributes);
        element.parentElement!.style.cssText = 'color: rgb(0, 0, 99); color-scheme: dark';
        expect([attributes, look(element)]).to.deep.equal([
          attributes,
          {ground: undefined, color: 'rgb(0, 0, 99)', colorScheme: 'dark'},
        ]);
      }
    });

    it('theme: can be set as a property and as an attribute, and changed', async () => {
      const element = await make();
      element.theme = 'dark';
      await settled(document);
      expect(look(element).ground).to.equal('rgb(21, 23, 26)');
      element.setAttribute('theme', 'light');
      await settled(document);
      expect([element.theme, look(element).ground]).to.deep.equal(['light', 'rgb(255, 255, 255)']);
      element.removeAttribute('theme');
      await settled(document);
      expect(look(element).ground).to.equal(undefined);
    });

    it('label and aria-label name it; without them its heading does', async () => {
      const element = await make();
      const base = () => part(element, 'base');
      const heading = textOf(part(element, 'heading'));
      expect(await accessible(base(), {role: 'article', name: heading})).to.deep.equal({
        role: 'article',
        name: heading,
      });
      element.setAttribute('aria-label', 'From the page');
      await settled(document);
      expect(await accessible(base(), {role: 'article', name: 'From the page'})).to.deep.equal({
        role: 'article',
        name: 'From the page',
      });
      element.label = 'By label';
      await settled(document);
      expect((await accessible(base(), {role: 'article', name: 'By label'})).name).to.equal('By label');
      element.removeAttribute('aria-label');
      element.label = undefined;
      await settled(document);
      expect((await accessible(base(), {role: 'article', name: heading})).name).to.equal(heading);
    });

    it('heading-level sets the level, and the headings inside follow by one', async () => {
      const levels = (element: FulcrumNode) => [
        ...new Set(inside(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]))),
      ];
      for (const [attribute, first] of [
        ['', 2],
        ['2', 2],
        ['3', 3],
        ['4', 4],
        ['5', 5],
        ['6', 6],
        ['1', 2],
        ['7', 6],
        ['x', 2],
        ['-3', 2],
        ['3.7', 3],
      ] as const) {
        const element = await make(attribute && `heading-level="${attribute}"`);
        const found = levels(element);
        expect([attribute, found[0]]).to.deep.equal([attribute, first]);
        expect(part(element, 'heading').localName).to.equal(`h${first}`);
        found.slice(1).forEach((level, index) => expect(level - found[index]!).to.be.at.most(1));
        expect(Math.max(...found)).to.be.at.most(6);
      }
    });

    it('report-url: an https address is a link in the page’s own tab, with the referrer that publishers want', async () => {
      const element = await make('report-url="https://news.example/2026/full?id=1#top"');
      const a = link(element)!;
      expect(a.href).to.equal('https://news.example/2026/full?id=1#top');
      expect(textOf(a)).to.match(/full report/i);
      expect(a.referrerPolicy).to.equal('strict-origin-when-cross-origin');
      expect(a.target).to.equal('');
      element.setAttribute('report-url', 'http://localhost:3000/x');
      await settled(document);
      expect(link(element)!.href).to.equal('http://localhost:3000/x');
      element.removeAttribute('report-url');
      await settled(document);
      expect(link(element)).to.equal(undefined);
    });

    it('report-url: goes before the address that the report names', async () => {
      const element = await make();
      element.report = reportCopy((report) => (report.source.url = 'https://publisher.example/original'));
      await settled(document);
      expect(link(element)!.href).to.equal('https://publisher.example/original');
      element.reportUrl = 'https://news.example/own';
      await settled(document);
      expect(link(element)!.href).to.equal('https://news.example/own');
    });

    it('P6: any other address is not made a link', async () => {
      const hostile = [
        'javascript:alert(1)',
        ' JaVaScRiPt:alert(1)',
        'java\tscript:alert(1)',
        'java\nscript:alert(1)',
        '\u0001javascript:alert(1)',
        'javascript&colon;alert(1)',
        'data:text/html,<script>alert(1)</script>',
        'vbscript:msgbox(1)',
        'blob:https://a.example/1',
        'file:///etc/passwd',
        'ftp://a.example/',
        'mailto:a@a.example',
        'about:blank',
        'view-source:https://a.example/',
        'http://a.example/',
        'http://localhost.evil.example/',
        'http://127.0.0.1.evil.example/',
        'https://',
        'https:',
        'http://[::',
        '//host.example/',
        '/relative',
        '',
        ' ',
        '%6aavascript:alert(1)',
        'https://user@host.example/',
        'https://user:password@host.example/',
      ];
      const element = await make();
      const linked: string[] = [];
      for (const address of hostile) {
        element.reportUrl = address;
        await element.updateComplete;
        if (link(element)) linked.push(address);
      }
      expect(linked).to.deep.equal([]);
    });

    it('an address of the report’s own goes through the same door', async () => {
      const element = await make();
      for (const change of [
        reportCopy((report) => (report.source.url = 'javascript:alert(1)')),
        reportCopy((report) => (report.contact = 'javascript:alert(1)')),
        reportCopy((report) => {
          for (const term of report.glossary) if (term.reference) term.reference.url = 'javascript:alert(1)';
        }),
      ]) {
        element.report = change;
        await settled(document);
        expect(inside<HTMLAnchorElement>(element, 'a').map(({href}) => href)).to.deep.equal([]);
      }
    });

    it('contact: a link for readers who found a mistake, and corrections, where the report has them', async () => {
      const element = await make();
      expect(inside(element, 'footer a')).to.deep.equal([]);
      element.report = reportCopy((report) => {
        report.contact = 'https://news.example/corrections';
        report.corrections = [
          {
            date: {iso: '2026-03-01', text: {'zh-Hans': '2026年3月1日', en: 'March 1, 2026'}},
            text: {'zh-Hans': '更正了日期。', en: 'The date was wrong.'},
          },
        ];
      });
      await settled(document);
      const footer = textOf(inside(element, 'footer')[0]!);
      expect(textOf(link(element)!)).to.equal('Report an error');
      expect(footer).to.contain('Corrected March 1, 2026').and.to.contain('The date was wrong.');
      expect(parts(element, 'base')).to.have.length(1);
    });
  });
