// <fulcrum-attendees group-by="role | body">: who, in the protocol's order.
import {expect} from '@open-wc/testing';
import {inside, mountOne, parts, reportCopy, settled, textOf} from '../support/elements.ts';
import type {FulcrumAttendees} from '../../../src/index.ts';

const attendees = (lang: string, attributes = '') =>
  mountOne('fulcrum-attendees', `<fulcrum-attendees lang="${lang}" ${attributes}></fulcrum-attendees>`);
const titles = (element: FulcrumAttendees) => parts(element, 'section-heading').map(textOf);
const names = (element: FulcrumAttendees) =>
  parts(element, 'section').map((group) =>
    [...group.querySelectorAll('[part~="members"] > li > [part~="text"]')].map(textOf),
  );

const ROLES = {
  en: ['Spoke', 'Chaired', 'Attended', 'Shared experience', 'Joined by video'],
  'zh-Hans': ['讲话', '主持', '出席', '交流发言', '视频参会'],
};
const PEOPLE = {
  en: ['Wang Zhonglin', 'Li Dianxun', 'Sun Wei', 'Zhuge Yujie', 'Ma Guoqiang'],
  'zh-Hans': ['王忠林', '李殿勋', '孙伟', '诸葛宇杰', '马国强'],
};

for (const language of ['zh-Hans', 'en'] as const)
  describe(`who took part, in ${language}`, () => {
    it('T18: by role, in the order of the report', async () => {
      const element = await attendees(language);
      const {people, bodies, attendance} = reportCopy();
      expect(titles(element)).to.deep.equal(ROLES[language]);
      const nameOf = (id: string) => [...people, ...bodies].find((one) => one.id === id)!.name[language];
      const expected = attendance.map(({members}) =>
        members.map((member) => nameOf('person' in member ? member.person : member.body)),
      );
      expect(names(element)).to.deep.equal(expected);
      expect(
        names(element)
          .flat()
          .filter((name) => PEOPLE[language].includes(name)),
      ).to.deep.equal(PEOPLE[language]);
    });

    it('T18: by body, the bodies in the order in which their people come', async () => {
      const element = await attendees(language, 'group-by="body"');
      const {bodies} = reportCopy();
      const order = [
        'cpc',
        'cppcc',
        'congress',
        'government',
        'military',
        'court',
        'procuratorate',
        'drc',
        'wuhan',
        'huangshi',
        'transport',
        'cornex',
        'cities',
      ];
      expect(titles(element)).to.deep.equal(order.map((id) => bodies.find((body) => body.id === id)!.name[language]));
    });

    it('by body: a person with two posts stands once, under the first, with both', async () => {
      const element = await attendees(language, 'group-by="body"');
      const [party, ...others] = names(element);
      expect(party!.slice(0, 3)).to.deep.equal([PEOPLE[language][0], PEOPLE[language][1], PEOPLE[language][3]]);
      expect(others.flat()).to.not.include(PEOPLE[language][0]).and.not.to.include(PEOPLE[language][1]);
      const details = [...parts(element, 'section')[0]!.querySelectorAll('[part~="members"] > li')].map(textOf);
      expect(details[0])
        .to.contain(language === 'en' ? 'secretary of the Communist Party' : '省委书记')
        .and.to.contain(language === 'en' ? 'Standing Committee' : '人大常委会主任');
    });

    it('by body: everybody says what they did, and everybody is there once', async () => {
      const element = await attendees(language, 'group-by="body"');
      for (const member of inside(element, '[part~="members"] > li'))
        expect(
          ROLES[language].filter((role) => textOf(member).includes(role)).length,
          textOf(member),
        ).to.be.greaterThan(0);
      for (const person of PEOPLE[language])
        expect(
          names(element)
            .flat()
            .filter((name) => name === person),
        ).to.have.length(1);
    });
  });

describe('the lists', () => {
  it('say how long they are', async () => {
    for (const lang of ['en', 'zh']) {
      const groups = parts(await attendees(lang), 'section');
      const said = groups.map((group) => textOf(group.querySelector('[part~="count"]')!));
      expect(said.map((text) => /\d+/.exec(text)?.[0])).to.deep.equal(['1', '1', '10', '5', '1']);
      const members = groups.map((group) => String(group.querySelectorAll('[part~="members"] > li').length));
      expect(members).to.deep.equal(['1', '1', '10', '5', '1']);
    }
  });

  it('show heads whom the report does not name as their bodies', async () => {
    const element = await attendees('en');
    const members = inside(element, '[part~="members"] > li').map(textOf);
    expect(members.find((text) => text.includes('Court'))).to.contain('president');
    expect(members.some((text) => text.includes('undefined') || text.includes('null'))).to.equal(false);
    element.groupBy = 'body';
    await settled(document);
    const court = parts(element, 'section').find((group) => textOf(group).includes('Court'))!;
    expect(textOf(court.querySelector('[part~="members"] > li > [part~="text"]')!)).to.equal('president');
  });

  it('show the name in the report’s language beside the translated one, marked, and only then', async () => {
    const element = await attendees('en');
    const originals = inside(element, '[part~="members"] [lang="zh-Hans"]').filter((node) => node.localName !== 'q');
    expect(originals.map(textOf)).to.deep.equal(PEOPLE['zh-Hans']);
    element.lang = 'zh';
    await settled(document);
    expect(inside(element, '[part~="members"] [lang]').filter((node) => node.localName !== 'q')).to.deep.equal([]);
  });

  it('follow group-by when it changes, and take anything else for role', async () => {
    const element = await attendees('en');
    element.setAttribute('group-by', 'body');
    await settled(document);
    expect(titles(element)).to.have.length(13);
    for (const value of ['role', 'BODY', 'nonsense', '']) {
      element.setAttribute('group-by', value);
      await settled(document);
      expect([value, titles(element)]).to.deep.equal([value, ROLES.en]);
    }
    element.removeAttribute('group-by');
    await settled(document);
    expect(titles(element)).to.deep.equal(ROLES.en);
  });
});
