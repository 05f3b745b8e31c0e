// What a comparison of pictures lets pass, and what it does not.
import {PNG} from 'pngjs';
import {describe, expect, it} from 'vitest';
import {compare} from '../../visual/support/compare.ts';
import {encode} from '../../visual/support/palette-png.ts';

type Colour = readonly [number, number, number];
const TEXT: Colour = [27, 28, 30];
const LINE: Colour = [209, 210, 210];

const grey = (value: number): Colour => [value, value, value];

function paint(png: PNG, [left, top, width, height]: readonly number[], [red, green, blue]: Colour): void {
  for (let y = top!; y < top! + height!; y++)
    for (let x = left!; x < left! + width!; x++) png.data.set([red, green, blue, 255], 4 * (y * png.width + x));
}

/** Two words and a line below them. */
function picture({edge = 120, text = TEXT, line = LINE, lineAt = 60, wordAt = 20, width = 60, height = 100} = {}): PNG {
  const png = new PNG({width: 200, height});
  paint(png, [0, 0, 200, height], grey(255));
  for (const left of [wordAt, 100]) {
    paint(png, [left, 30, width, 8], text);
    // where a letter ends within a pixel
    paint(png, [left + width, 30, 1, 8], grey(edge));
  }
  paint(png, [10, lineAt, 180, 1], line);
  return png;
}

const lighter = ([red, green, blue]: Colour, by: number): Colour => [red + by, green + by, blue + by];

describe('a comparison', () => {
  it.each([
    ['nothing', {}],
    ['colours rounded otherwise', {text: lighter(TEXT, 1), line: lighter(LINE, -2)}],
    ['edges of letters drawn otherwise', {edge: 190}],
  ])('lets pass: %s', (_name, now) => {
    const {same, finding} = compare(picture(), picture(now));
    expect(same, finding).toBe(true);
  });

  it.each([
    ['a line that moved by a pixel', {lineAt: 61}],
    ['a line that is gone', {line: grey(255)}],
    ['a line of another colour', {line: [187, 187, 188] as const}],
    ['text of another colour', {text: [73, 73, 75] as const}],
    ['words wider by two pixels', {width: 62}],
    ['a word that moved by two pixels', {wordAt: 22}],
    ['one pixel more below', {height: 101}],
  ])('finds: %s', (_name, now) => {
    expect(compare(picture(), picture(now)).same).toBe(false);
  });
});

describe('a picture on disk', () => {
  it('is the same when it is read again', () => {
    const png = picture();
    expect(PNG.sync.read(encode(png)).data.equals(png.data)).toBe(true);
  });

  it('keeps more colours than a palette has', () => {
    const png = picture();
    for (let at = 0; at < 200; at++) paint(png, [at, 0, 1, 1], [at, 0, 0]);
    for (let at = 0; at < 200; at++) paint(png, [at, 1, 1, 1], [0, at, 0]);
    expect(PNG.sync.read(encode(png)).data.equals(png.data)).toBe(true);
  });
});
