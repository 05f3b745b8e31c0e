// Whether two pictures are the same to a reader. On one machine they are so to the bit; from one version or processor to the
// next, engines round colours and edges differently, and that passes. A line that moved, is gone or has another colour does not.
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** Distance of two colours in OKLab, where white is 1 from black: a step of 255 is about 0.004. */
const COLOUR = 0.012;
/** Of any square with this side as many pixels may differ: fewer than the edge of a letter has, which may be all that moves. */
const SQUARE = 32;
const ALLOWED = 4;

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

export function compare(before: PNG, now: PNG): Comparison {
  const same = before.width === now.width && before.data.equals(now.data);
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const difference = new PNG({width, height});
  const [one, other] = [before, now].map((png) => cut(png, width, height).data) as [Buffer, Buffer];
  // by far the most frequent, and pixelmatch takes its time
  if (same) return {same, finding: 'nothing differs', difference};
  const worst = pixelmatch(one, other, difference.data, width, height, {threshold: COLOUR, windowSize: SQUARE});
  const sizes = [before, now].map((png) => `${png.width} × ${png.height}`);
  if (sizes[0] !== sizes[1]) return {same: false, finding: `${sizes.join(' became ')} px`, difference};
  const finding = `${worst} pixels differ in one square of ${SQUARE} × ${SQUARE}`;
  return {same: worst <= ALLOWED, finding, difference};
}
