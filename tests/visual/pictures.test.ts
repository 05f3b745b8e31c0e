// What the elements look like. A test fails where a picture is not the accepted one, and says how to accept it.
import {expect} from '@open-wc/testing';
import {TAGS} from '../browser/support/elements.ts';
import {engine} from '../browser/support/engines.ts';
import {complaintAbout, leftOver} from './support/commands.ts';
import {LANGUAGES, MODES, pictureOf, play, setStage, WIDTHS, type Scene} from './support/stage.ts';

const nameOf = ({tag, language, mode, width}: Scene) => [tag.replace('fulcrum-', ''), language, mode, width].join('.');

const scenes: Scene[] = TAGS.flatMap((tag) =>
  LANGUAGES.flatMap((language) =>
    (Object.keys(MODES) as Scene['mode'][]).flatMap((mode) => WIDTHS.map((width) => ({tag, language, mode, width}))),
  ),
);
// the other engines show whether they lay out the same; colours and media are rules that all of them read alike
const drawn = engine === 'Chromium' ? scenes : scenes.filter(({mode, width}) => mode === 'light' && width === 480);

describe('pictures', () => {
  before(setStage);

  for (const scene of drawn) {
    it(nameOf(scene), async () => {
      const complaint = await complaintAbout(nameOf(scene), await pictureOf(await play(scene)));
      if (complaint) throw new Error(complaint);
    });
  }

  it('there is none that no test draws', async () => {
    expect(await leftOver(drawn.map(nameOf))).to.deep.equal([]);
  });
});
