// The property `report` as frameworks set it: again and again.
import {expect} from '@open-wc/testing';
import {mount, one, reportCopy, settled, TAGS} from '../support/elements.ts';

for (const tag of TAGS) {
  describe(`<${tag}> whose report is set again`, () => {
    it('tells nobody of the one that it has: a page that renders when told, and sets it when it renders, comes to rest', async () => {
      const element = one(await mount(`<${tag} lang="en"></${tag}>`), tag);
      const mine = reportCopy((report) => (report.id = 'mine'));
      const told: string[] = [];
      element.addEventListener('fulcrum-ready', ({detail}) => {
        told.push(detail.report);
        if (told.length < 5) element.report = mine;
      });
      element.report = mine;
      for (let round = 0; round < 4; round++) await settled(element.parentElement!);
      expect(told).to.deep.equal(['mine']);
    });

    it('takes a copy with a change for another one', async () => {
      const element = one(await mount(`<${tag} lang="en"></${tag}>`), tag);
      const mine = reportCopy((report) => (report.id = 'mine'));
      element.report = mine;
      element.report = {...mine, id: 'changed'};
      await settled(element.parentElement!);
      expect(element.report?.id).to.equal('changed');
    });
  });
}
