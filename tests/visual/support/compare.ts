// Whether two pictures are the same to a reader. Engines round colours and edges differently from version to version, and
// that passes; a line that moved, is gone or has another colour does not.
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

interface Tolerance {
  /** Distance of two colours in OKLab, where white is 1 from black: a step of 255 is about 0.004. */
  readonly colour: number;
  /** Of any square with this side as many pixels may differ; a line through it is one for each pixel of the side. */
  readonly square: number;
  readonly allowed: number;
}
const USUAL: Tolerance = {colour: 0.012, square: 32, allowed: 16};
/** WebKitGTK draws edges between pixels, and not in the same place each time. */
const TOLERANCES: Partial<Record<string, Tolerance>> = {WebKitGTK: {colour: 0.03, square: 64, allowed: 48}};

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

export function compare(engine: string, before: PNG, now: PNG): Comparison {
  const {colour, square, allowed} = TOLERANCES[engine] ?? USUAL;
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const difference = new PNG({width, height});
  const [one, other] = [before, now].map((png) => cut(png, width, height).data) as [Buffer, Buffer];
  const worst = pixelmatch(one, other, difference.data, width, height, {threshold: colour, windowSize: square});
  const sizes = [before, now].map((png) => `${png.width} × ${png.height}`);
  if (sizes[0] !== sizes[1]) return {same: false, finding: `${sizes.join(' became ')} px`, difference};
  const finding = `${worst} pixels differ in one square of ${square} × ${square}`;
  return {same: worst <= allowed, finding, difference};
}
