// The elements as pictures show them: in boxes for letters, on a page whose colours are ours, every engine's taste left out.
import {nextFrame} from '@open-wc/testing';
import {adopt} from '../../browser/a11y/sheets.ts';
import {emulate, setViewport} from '../../browser/support/commands.ts';
import type {Emulation} from '../../browser/support/emulation.ts';
import {engine} from '../../browser/support/engines.ts';
import {mount, one, part, settled, type FulcrumNode, type Tag} from '../../browser/support/elements.ts';
import {settledScreenshot} from '../../browser/support/pixels.ts';
import {boxFont} from './box-font.ts';

export const LANGUAGES = ['zh-Hans', 'en'] as const;
export const WIDTHS = [280, 480, 900] as const;
export const MODES = {
  light: {},
  dark: {colorScheme: 'dark'},
  'forced-colours': {forcedColors: 'active'},
  print: {media: 'print'},
} as const satisfies Record<string, Emulation>;

export interface Scene {
  readonly tag: Tag;
  readonly language: (typeof LANGUAGES)[number];
  readonly mode: keyof typeof MODES;
  readonly width: (typeof WIDTHS)[number];
}

/** What is in view, as a PNG in base64, and the part of it that counts. */
export interface Picture {
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

// as heights, since what an engine makes bold or slanted by itself is its own affair
const FACES = [
  ['400', 'normal', 0, 480],
  ['600', 'normal', 0, 620],
  ['700', 'normal', 0, 740],
  ['400', 'italic', -160, 480],
  ['700', 'italic', -160, 740],
] as const;

const PAGE = `
  /* no bar that fades away */
  html { color-scheme: light dark; overflow: hidden }
  body { margin: 0 }
  .stage {
    box-sizing: border-box;
    padding: 8px;
    background: light-dark(#fff, #15171a);
    color: light-dark(#1b1c1e, #e7e5e1);
    font: 16px/1.5 Boxes;
    font-synthesis: none;
    /* neither hinting nor whole pixels */
    text-rendering: geometricPrecision;
    --fulcrum-font: Boxes;
    --fulcrum-font-en: Boxes;
    --fulcrum-font-zh: Boxes;
  }
  @media print { .stage { background: #fff; color: #000 } }
`;

/** Fonts and colours of the page, until the file ends. */
export async function setStage(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE);
  document.adoptedStyleSheets.push(sheet);
  for (const [weight, style, bottom, top] of FACES) {
    const face = new FontFace('Boxes', boxFont({bottom, top}).buffer, {weight, style});
    document.fonts.add(await face.load());
  }
}

/** An element of this scene, with something open. */
export async function play({tag, language, mode, width}: Scene): Promise<FulcrumNode> {
  await emulate({...MODES[mode], reducedMotion: 'reduce'});
  // one at a time: a picture shows what stands at the top
  for (const earlier of document.querySelectorAll('.stage')) earlier.remove();
  const place = await mount(`<div class="stage" lang="${language}"><${tag} lang="${language}"></${tag}></div>`);
  const stage = place.firstElementChild as HTMLElement;
  stage.style.width = `${width + 16}px`;
  const element = one(place, tag);
  // where engines break lines to please the eye they change their minds
  adopt(element, '* { text-wrap-style: auto !important }');
  if (tag === 'fulcrum-priorities') part(element, 'priority-button').click();
  await settled(place);
  part(element, 'provenance-button').click();
  await settled(place);
  return element;
}

/** What an element and the page around it look like now. */
export async function pictureOf(element: FulcrumNode): Promise<Picture> {
  const stage = element.parentElement!;
  const {width, height} = stage.getBoundingClientRect();
  const size = {width: Math.round(width), height: Math.round(height)};
  // WebKitGTK may go on drawing in the window's size of before, so that there it keeps one
  const least = engine === 'WebKitGTK' ? 6000 : 0;
  await setViewport({width: Math.max(size.width, 500), height: Math.max(size.height, least)});
  // drawn at once: drawn piece by piece, as parts open and the window grows, edges between two pixels come out in other ways
  stage.style.display = 'none';
  await nextFrame();
  await nextFrame();
  stage.style.display = '';
  return {png: await settledScreenshot(), ...size};
}
