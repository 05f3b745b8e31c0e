// S3, S4: structured data is added where the site asks for it, once for each report, and says nothing that readers do not see.
import {expect} from '@open-wc/testing';
import {reportCopy, TAGS, wholeText} from '../support/elements.ts';
import {openPage, pageOf, SCRIPT} from './page.ts';

const head = `<script src="${SCRIPT}" defer></script>`;
const elements = (attributes: string) => TAGS.map((tag) => `<${tag} ${attributes}></${tag}>`).join('');
const blocks = (root: Document) => [...root.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
type Json = Record<string, unknown> | readonly unknown[] | string | number;
const stringsOf = (value: Json): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'number'
      ? []
      : Object.values(value as object).flatMap(stringsOf);

describe('S3: structured data', () => {
  it('is not there unless it is asked for', async () => {
    expect(blocks((await openPage(pageOf(head, elements('lang="en"')))).document)).to.deep.equal([]);
  });

  it('is one block in the head, whatever number of elements asks for it', async () => {
    const frame = await openPage(pageOf(head, elements('lang="en" jsonld') + elements('lang="zh" jsonld')));
    expect(blocks(frame.document).map(({parentElement}) => parentElement!.localName)).to.deep.equal(['head']);
    expect(frame.problems).to.deep.equal([]);
  });

  it('says a newer version as soon as an element shows it, in the place of the older one', async () => {
    const {document: page} = await openPage(pageOf(head, '<fulcrum-summary lang="en" jsonld></fulcrum-summary>'));
    const summary = page.querySelector('fulcrum-summary')!;
    summary.report = reportCopy((report) => {
      report.headings.summary.en = 'Corrected';
    });
    await summary.updateComplete;
    expect(blocks(page)).to.have.length(1);
    expect((JSON.parse(blocks(page)[0]!.textContent) as {name: string}).name).to.equal('Corrected');
  });

  it('of what has been said already is not said again', async () => {
    const {document: page} = await openPage(
      pageOf(head, '<fulcrum-priorities lang="en" jsonld></fulcrum-priorities>'.repeat(2)),
    );
    const [first, second] = page.querySelectorAll('fulcrum-priorities');
    const versionOf = (heading: string) => reportCopy((report) => (report.headings.priorities.en = heading));
    first!.report = versionOf('First');
    await first!.updateComplete;
    second!.report = versionOf('Second');
    await second!.updateComplete;
    first!.open(1);
    await first!.updateComplete;
    expect((JSON.parse(blocks(page)[0]!.textContent) as {name: string}).name).to.equal('Second');
  });

  it('has the heading of an element under another name', async () => {
    const own =
      "<script>addEventListener('DOMContentLoaded', () => customElements.define('my-list', class extends customElements.get('fulcrum-priorities') {}))</script>";
    const frame = await openPage(pageOf(head + own, '<my-list lang="en" jsonld></my-list>'));
    expect(frame.problems).to.deep.equal([]);
    expect((JSON.parse(blocks(frame.document)[0]!.textContent) as {name: string}).name).to.equal(
      frame.document.querySelector('my-list')!.shadowRoot!.querySelector('h2')!.textContent,
    );
  });

  for (const policy of [
    "default-src 'none'; script-src 'self'",
    "script-src 'self'; require-trusted-types-for 'script'; trusted-types fulcrum-lit",
  ])
    it(`is added under ${policy}`, async () => {
      const frame = await openPage(pageOf(head, elements('lang="en" jsonld')), {'Content-Security-Policy': policy});
      expect(blocks(frame.document)).to.have.length(1);
      expect(frame.problems).to.deep.equal([]);
    });
});

for (const tag of TAGS)
  for (const lang of ['en', 'zh-Hans'])
    it(`S4: of <${tag}> in ${lang} says what it shows, of a work of its own`, async () => {
      const {document: page} = await openPage(pageOf(head, `<${tag} lang="${lang}" jsonld></${tag}>`));
      const data = JSON.parse(blocks(page)[0]!.textContent) as Record<string, Json>;
      expect([data['@type'], data.inLanguage]).to.deep.equal(['CreativeWork', lang]);
      expect((data.isBasedOn as Record<string, unknown>)['@type']).to.equal('NewsArticle');
      const technical = /^(https:\/\/schema\.org|[A-Z]\w+$|\d{4}-|zh-Hans$|en$)/;
      const shown = wholeText(page.querySelector(tag)!).replace(/\s/g, '');
      const unseen = stringsOf(data).filter((one) => !technical.test(one) && !shown.includes(one.replace(/\s/g, '')));
      expect(unseen).to.deep.equal([]);
      // P21: the label is there for machines too.
      expect(data.digitalSourceType).to.equal('https://schema.org/TrainedAlgorithmicMediaDigitalSource');
    });
