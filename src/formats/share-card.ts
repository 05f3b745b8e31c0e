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
const pieces = /[\p{Ps}\p{Pi}]*([\u2e80-\uffff]|[^\s\u2e80-\uffff]+)?[^\P{P}\p{Ps}\p{Pi}]*\s*/gu;

/** In ems of a normal weight, about: rather too much than too little. Signs of Chinese are wide, and capitals. */
const widthOf = (text: string): number => 0.62 * text.length + 0.38 * text.split(/[@-_\u2014-\uffff]/).length;

/** Without what XML may not hold. */
const escaped = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Cn}<>&]/gu, (sign) => (/[<>&]/.test(sign) ? `&#${sign.charCodeAt(0)};` : ' '));

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
  const block = (top: number, height: number, size: number, scale: number, heading: string, text = ''): string => {
    for (; ; size *= 0.97) {
      let written = '';
      let bottom = 0;
      for (const [words, own, weight] of [
        [heading, size, 700],
        [text, size * scale, 400],
      ] as const) {
        const tooWide = (line: string) => widthOf(line) * own > 1000;
        let line = '';
        bottom += size / 4;
        // The last piece is empty.
        for (const piece of plainText(words).match(pieces)!) {
          if (line && (!piece || tooWide(line + piece))) {
            bottom += tooWide(line) ? height : own * 1.35;
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
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" lang="${language}" direction="${direction}" font-family='${fonts}system-ui, sans-serif'><path fill="#fff" d="M0 0h1200v630H0z"/><path d="M72 60h1056v4H72zM72 518h1056v1H72z"/><g fill="#98301b"><path transform="translate(${start < 600 ? 69 : 1086} 88)scale(1.5)" d="M2 7h26v2.6H2zM15 10.8 22 22H8z"/>${
    // room for the mark
    block(79, 44, 28, 1, `\u2003\u2003${kicker} · ${date}`)
  }</g>${block(130, 360, 96, 0.45, title, (aim.label ?? attribution.replace(/:$/, '$& ')) + aim.text)}${block(
    518,
    84,
    24,
    1,
    credit.production,
    credit.source,
  )}</svg>`;
}
