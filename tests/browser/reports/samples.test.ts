// The two invented reports of the demo, in each of their languages: everything is shown, nothing sticks out.
import {expect} from '@open-wc/testing';
import {overflowOf} from '../a11y/layout.ts';
import {expectNoAxeViolations} from '../support/axe.ts';
import {buttonNamed, expectShown, inside, isVisible, part, parts, textOf, wholeText} from '../support/elements.ts';
import {plainText} from '../../../src/report/marks.ts';
import {pathOf} from '../../../src/report/report-problem.ts';
import {textsOf} from '../../../src/report/texts-of.ts';
import type {Report, Text} from '../../../src/report/schema.ts';
import {complete, openAll, readJson, standWith} from './stage.ts';

const NAMES = {en: 'English', 'zh-Hans': '中文', fr: 'français'};
type Language = keyof typeof NAMES;
const samples = await Promise.all(
  ['budget', 'climate'].map((name) => readJson<Report>(`/demo/reports/${name}-invented.json`)),
);

/** Texts that no element shows: the long name of the event and its organizer, and bodies known by a post alone. */
function isShown(report: Report, path: string): boolean {
  if (/^event\.(name|organizer)\b/.test(path)) return false;
  const [, index] = /^bodies\[(\d+)\]/.exec(path) ?? [];
  const attended = report.attendance.flatMap(({members}) => members.map((one) => ('body' in one ? one.body : '')));
  return !index || attended.includes(report.bodies[Number(index)]!.id);
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const report of samples) {
  describe(report.id, () => {
    for (const language of report.languages as Language[]) {
      const stand = (width?: number) =>
        standWith(report, {lang: language, attributes: {'language-switch': ''}, ...(width && {width})});
      const said = (text: Text) => text[language]!;

      it(`shows all its texts in ${language}`, async () => {
        const elements = await stand();
        for (const element of elements) expectShown(element, language);
        const shown = elements.map(wholeText).join('\n');
        const missing = textsOf(report)
          .map(({steps, text}) => ({path: pathOf(steps), words: squeezed(plainText(said(text)))}))
          .filter(({path, words}) => isShown(report, path) && !shown.includes(words));
        expect(missing).to.deep.equal([]);
        expect(shown).to.not.match(/undefined|null|NaN|\[object|\*\*|__|\[\[/);
      });

      it(`has each priority, attendee and figure in its place in ${language}`, async () => {
        const [summary, priorities, attendees] = await stand();
        expect(inside(priorities!, '[part~="priority-button"] .title').map(textOf)).to.deep.equal(
          report.priorities.items.map(({title}) => said(title)),
        );
        const listed = new Map([...report.people, ...report.bodies].map(({id, name}) => [id, name]));
        expect(inside(attendees!, '[part~="members"] [part~="text"]').map(textOf)).to.deep.equal(
          report.attendance.flatMap(({members}) =>
            members.map((one) => said(listed.get('body' in one ? one.body : one.person)!)),
          ),
        );
        expect(inside(summary!, '[part~="figures"] [part~="label"]').map(textOf)).to.deep.equal(
          report.figures.map(({value, display, unit}) =>
            squeezed(`${display ? said(display) : value}${unit ? said(unit) : ''}`),
          ),
        );
      });

      it(`says that it is invented above each heading, in ${language}`, async () => {
        for (const element of await stand()) {
          expect(textOf(part(element, 'kicker'))).to.match(/^(Invented|虚构|Exemple fictif)/);
          expect(isVisible(part(element, 'kicker'))).to.equal(true);
        }
      });

      it(`has no axe violations in ${language}`, async () => {
        for (const element of await stand()) {
          await openAll(element);
          await expectNoAxeViolations(element);
        }
      }).timeout(30_000);

      for (const width of [280, 900])
        it(`needs ${width} px and no more in ${language}`, async () => {
          for (const element of await stand(width)) {
            expect(overflowOf(element)).to.deep.equal([]);
            await openAll(element);
            expect(overflowOf(element)).to.deep.equal([]);
          }
        });
    }

    it('names each language in itself, and changes to it', async () => {
      const [summary, priorities] = await standWith(report, {attributes: {'language-switch': ''}});
      const buttons = [...part(priorities!, 'language-switch').children] as HTMLElement[];
      expect(buttons.map((button) => [button.lang, textOf(button)])).to.deep.equal(
        report.languages.map((tag) => [tag, NAMES[tag as Language]]),
      );
      for (const tag of [...report.languages].reverse() as Language[]) {
        buttonNamed(priorities!, NAMES[tag]).click();
        await complete();
        expectShown(priorities!, tag);
        expect(textOf(part(priorities!, 'heading'))).to.equal(report.headings.priorities[tag]);
      }
      expect(parts(summary!, 'heading')).to.have.length(1);
    });
  });
}
