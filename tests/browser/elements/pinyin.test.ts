// How Chinese names are read: above them, where somebody asks for it.
import {expect} from '@open-wc/testing';
import type {FulcrumAttendees} from '../../../src/index.ts';
import {expectNoAxeViolations} from '../support/axe.ts';
import {inside, mountOne, part, parts, reportCopy, settled, textOf} from '../support/elements.ts';

const NAMES = ['王忠林', '李殿勋', '孙伟', '诸葛宇杰', '马国强'];
const PINYIN = ['Wáng Zhōnglín', 'Lǐ Diànxūn', 'Sūn Wěi', 'Zhūgě Yǔjié', 'Mǎ Guóqiáng'];

const attendees = (attributes: string) =>
  mountOne('fulcrum-attendees', `<fulcrum-attendees ${attributes}></fulcrum-attendees>`);
const rubies = (element: FulcrumAttendees) => inside(element, 'ruby');
const read = (element: FulcrumAttendees) => inside(element, 'rt').map(textOf);

describe('pinyin', () => {
  it('T14: is off by default, and offered where the names are originals beside a translation', async () => {
    const chinese = await attendees('lang="zh-Hans"');
    expect([rubies(chinese), parts(chinese, 'pinyin-button')]).to.deep.equal([[], []]);
    const english = await attendees('lang="en"');
    expect(rubies(english)).to.deep.equal([]);
    const button = () => part(english, 'pinyin-button');
    expect([textOf(button()), button().getAttribute('aria-pressed')]).to.deep.equal(['Pinyin', 'false']);
    button().click();
    await settled(document);
    expect(read(english)).to.deep.equal(PINYIN);
    expect([button().getAttribute('aria-pressed'), english.pinyin]).to.deep.equal(['true', true]);
    await expectNoAxeViolations(english);
    button().click();
    await settled(document);
    expect(rubies(english)).to.deep.equal([]);
  });

  for (const [attributes, holder] of [
    ['lang="zh-Hans"', 'text'],
    ['lang="en"', 'original'],
    ['languages="zh-Hans en"', 'text'],
    ['languages="en zh-Hans"', 'text'],
  ] as const)
    it(`T14: stands once above each name, marked as what it is: ${attributes}`, async () => {
      const element = await attendees(`${attributes} pinyin`);
      expect(read(element)).to.deep.equal(PINYIN);
      for (const [index, ruby] of rubies(element).entries()) {
        expect(ruby.closest(`[part=${holder}]`)?.closest('[lang|=zh]')).to.not.equal(null);
        expect(ruby.querySelector('rt')!.getAttribute('lang')).to.equal('zh-Latn-pinyin');
        // What is copied, and what is read where there is no ruby.
        expect(ruby.textContent.replace(/\s+/g, ' ').trim()).to.equal(`${NAMES[index]} (${PINYIN[index]})`);
        for (const bracket of ruby.querySelectorAll('rp')) {
          const {display, fontSize} = getComputedStyle(bracket);
          expect([display === 'none', fontSize]).to.deep.equal([false, '0px']);
        }
      }
    });

  it('T14: is no smaller than ten pixels, and above its name', async () => {
    const element = await attendees('lang="zh-Hans" pinyin');
    for (const ruby of rubies(element)) {
      const rt = ruby.querySelector('rt')!;
      expect(parseFloat(getComputedStyle(rt).fontSize)).to.be.at.least(10);
      expect(rt.getBoundingClientRect().bottom).to.be.at.most(ruby.parentElement!.getBoundingClientRect().bottom - 8);
    }
  });

  it('has no button where the report gives none', async () => {
    const element = await attendees('lang="en" pinyin');
    element.report = reportCopy((report) => {
      report.id = 'without';
      for (const person of report.people) delete person.pinyin;
    });
    await settled(document);
    expect([rubies(element), parts(element, 'pinyin-button')]).to.deep.equal([[], []]);
  });

  it('outlives a change of language', async () => {
    const element = await attendees('lang="en"');
    part(element, 'pinyin-button').click();
    element.lang = 'zh-Hans';
    await settled(document);
    expect(read(element)).to.deep.equal(PINYIN);
  });
});
