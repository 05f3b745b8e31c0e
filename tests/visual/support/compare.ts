// Whether two pictures are the same to a reader. Engines round colours and edges differently from version to version, and what
// stands between two pixels goes to this one or that one from run to run: that passes, and a pixel up or down with it. What has moved
// further, is gone or has another colour does not.
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

interface Tolerance {
  /** Distance of two colours in OKLab, where white is 1 from black: a step of 255 is about 0.004. */
  readonly colour: number;
  /** Of any square with this side as many pixels may differ; a line through it is one for each pixel of the side. */
  readonly square: number;
  readonly allowed: number;
  /** Whether an edge between two pixels may colour both a little. */
  readonly between: boolean;
}
const USUAL: Tolerance = {colour: 0.012, square: 32, allowed: 16, between: false};
const TOLERANCES: Partial<Record<string, Tolerance>> = {WebKitGTK: {...USUAL, colour: 0.02, between: true}};

export interface Comparison {
  readonly same: boolean;
  /** Both sizes, or how many pixels of the worst square differ. */
  readonly finding: string;
  /** Everything both have, with what differs in red. */
  readonly difference: PNG;
}

/** The upper left part of a picture; what lies outside it is transparent. */
export function cut(png: PNG, width: number, height: number): PNG {
  const part = new PNG({width, height});
  part.data.fill(0);
  PNG.bitblt(png, part, 0, 0, Math.min(width, png.width), Math.min(height, png.height));
  return part;
}

type Pixels = Uint8Array;
/** Each channel of a pixel, and of the one before and behind it, made one; along the rows or down the columns. */
function withNeighbours(pixels: Pixels, width: number, step: number, one: (a: number, b: number, c: number) => number) {
  const result = new Uint8Array(pixels.length);
  const row = 4 * width;
  for (let at = 0; at < pixels.length; at++) {
    const column = at % row;
    const before = (step === 4 ? column >= 4 : at >= row) ? pixels[at - step]! : pixels[at]!;
    const behind = (step === 4 ? column + 4 < row : at + row < pixels.length) ? pixels[at + step]! : pixels[at]!;
    result[at] = one(before, pixels[at]!, behind);
  }
  return result;
}
const around = (pixels: Pixels, width: number, one: (a: number, b: number, c: number) => number) =>
  withNeighbours(withNeighbours(pixels, width, 4, one), width, 4 * width, one);

/** The first picture, with the colour of the other wherever it is one that stands there in the other, or a pixel beside it. */
function settledOn(pixels: Pixels, other: Pixels, width: number): Pixels {
  const least = around(other, width, Math.min);
  const most = around(other, width, Math.max);
  return pixels.map((value, at) => (value < least[at]! || value > most[at]! ? value : other[at]!));
}

export function compare(engine: string, before: PNG, now: PNG): Comparison {
  const {colour, square, allowed, between} = TOLERANCES[engine] ?? USUAL;
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const difference = new PNG({width, height});
  const mean = (a: number, b: number, c: number) => (a + b + c) / 3;
  const [one, other] = [before, now].map((png) => {
    const {data} = cut(png, width, height);
    return between ? around(data, width, mean) : new Uint8Array(data);
  }) as [Pixels, Pixels];
  const differing = (first: Pixels, second: Pixels) =>
    pixelmatch(settledOn(first, second, width), second, difference.data, width, height, {
      threshold: colour,
      windowSize: square,
    });
  // Both ways: what is gone stands in the first alone, what is new in the second.
  const worst = Math.max(differing(one, other), differing(other, one));
  const sizes = [before, now].map((png) => `${png.width} × ${png.height}`);
  if (sizes[0] !== sizes[1]) return {same: false, finding: `${sizes.join(' became ')} px`, difference};
  const finding = `${worst} pixels differ in one square of ${square} × ${square}`;
  return {same: worst <= allowed, finding, difference};
}
