import {directionOf} from '../localization/direction.js';
import {plainText} from '../report/marks.js';
import type {CreditView} from '../views/credit-view.js';
import type {ItemView} from '../views/item-view.js';

/** What a card says beside the point that it is of. */
export interface CardFrame {
  readonly kicker: string;
  readonly date: string;
  readonly attribution: string | undefined;
  readonly credit: CreditView;
}

/** What no line ends within: a word, or a sign of Chinese, with what opens before it and what closes behind it. */
const pieces = /[\p{Ps}\p{Pi}]*([\u2e80-\uffff]|[^\s\p{Pi}\u2e80-\uffff]+)?[^\P{P}\p{Ps}\p{Pi}]*\s*/gu;

/** In ems of a normal weight, about: rather too much than too little. Signs of Chinese are wide, and capitals. */
const widthOf = (text: string): number => 0.55 * text.length + 0.45 * text.split(/[@-_\u2014-\uffff]/).length;

/** Without what XML may not hold. */
const escaped = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Cn}<&]/gu, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : ' '));

/**
 * A priority as a picture to pass on: an SVG text of 1200 by 630 that needs nothing else. It says where it comes from and how it was
 * made.
 */
export function shareCard(
  {kicker, date, attribution = '', credit}: CardFrame,
  {title, aim}: {readonly title: string; readonly aim: ItemView},
  language: string,
): string {
  const direction = directionOf(language);
  const start = direction === 'rtl' ? 1128 : 72;

  /** Texts below one another, each with its part of a size, as large as there is room for. */
  const block = (
    top: number,
    height: number,
    size: number,
    ...texts: (readonly [text: string, scale: number, weight: number])[]
  ): string => {
    for (; ; size *= 0.97) {
      let written = '';
      let bottom = 0;
      for (const [text, scale, weight] of texts) {
        const own = size * scale;
        const tooWide = (line: string) => widthOf(line) * own * (0.8 + weight / 2000) > 1000;
        let line = '';
        bottom += size / 4;
        // The last piece is empty.
        for (const piece of plainText(text).match(pieces)!) {
          if (line && (!piece || tooWide(line + piece))) {
            bottom += tooWide(line) ? height : own * (1.6 - scale * 0.4);
            written += `<text x="${start}" y="${top + bottom}" font-size="${own}" font-weight="${weight}">${escaped(line)}</text>`;
            line = '';
          }
          line += piece;
        }
      }
      if (bottom <= height) return written;
    }
  };

  const fonts = /^zh/.test(language)
    ? '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", '
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" lang="${language}" direction="${direction}" fill="#1b1c1e" font-family='${fonts}system-ui, sans-serif'><path fill="#fff" d="M0 0h1200v630H0z"/><path d="M72 60h1056v4H72zM72 518h1056v1H72z"/><g fill="#98301b"><path transform="translate(${start < 600 ? 92 : 1108} 88)scale(1.5)" d="M-13 7h26v2.6h-26zM0 10.8 7 22H-7z"/>${
    // room for the mark
    block(79, 44, 28, [`\u2003\u2003${kicker} · ${date}`, 1, 700])
  }</g>${block(130, 360, 96, [title, 1, 700], [attribution + aim.text, 0.45, 400])}${block(
    518,
    84,
    24,
    [credit.production, 1, 700],
    [credit.source, 1, 400],
  )}</svg>`;
}
