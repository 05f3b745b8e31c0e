// What the elements look like. A test fails where a picture is not the accepted one, and says how to accept it.
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {TAGS} from '../browser/support/elements.ts';
import {engine} from '../browser/support/engines.ts';
import {LANGUAGES, MODES, pictureOf, play, setStage, WIDTHS, type Scene} from './support/stage.ts';

const nameOf = ({tag, language, mode, width}: Scene) =>
  [tag.replace('fulcrum-', ''), language, mode, width].join('.');

const scenes: Scene[] = TAGS.flatMap((tag) =>
  LANGUAGES.flatMap((language) =>
    (Object.keys(MODES) as Scene['mode'][]).flatMap((mode) =>
      WIDTHS.map((width) => ({tag, language, mode, width})),
    ),
  ),
);
// the others stand for what engines do differently: layout
const drawn = engine === 'Chromium' ? scenes : scenes.filter(({mode, width}) => mode === 'light' && width === 480);

describe('pictures', () => {
  before(setStage);

  for (const scene of drawn) {
    it(nameOf(scene), async () => {
      const shot = await pictureOf(await play(scene));
      const {complaint} = await executeServerCommand<{complaint?: string}>('check-picture', {name: nameOf(scene), shot});
      expect(complaint, complaint).to.equal(undefined);
    });
  }

  it('there is none that no test draws', async () => {
    expect(await executeServerCommand('left-over', drawn.map(nameOf))).to.deep.equal([]);
  });
});
