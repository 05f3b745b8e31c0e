// A font in which every character is a box, so that pictures are the same whatever fonts a machine has: Chinese is 1 em
// wide, the rest half of that, and the boxes of a word join to a bar. Heights tell weights and slants apart.

export interface BoxShape {
  /** Lower and upper edge of the boxes, in thousandths of an em above the baseline. */
  readonly bottom: number;
  readonly top: number;
}

type Table = readonly [tag: string, bytes: number[]];

const u8 = (value: number) => [value & 0xff];
const u16 = (value: number) => [...u8(value >> 8), ...u8(value)];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value)];
const zeros = (count: number): number[] => Array<number>(count).fill(0);
const padded = (bytes: readonly number[]) => [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)];

const EM = 1000;
const [ASCENT, DESCENT] = [800, 200];
/** Boxes overlap a little: where two meet within a pixel there would be a seam. */
const OVERLAP = 40;

/** In the order of their numbers: what is missing, nothing at all, half and whole spaces, half and whole boxes. */
const glyphs = [
  {width: 500, box: true},
  {width: 0, box: false},
  {width: 500, box: false},
  {width: EM, box: false},
  {width: 500, box: true},
  {width: EM, box: true},
];
const [NOTHING, SPACE, WIDE_SPACE, HALF, WHOLE] = [1, 2, 3, 4, 5];

/** First and last character, and the glyph of them all. */
const CHARACTERS = [
  [0x0a, 0x0d, NOTHING],
  [0x20, 0x20, SPACE],
  [0x21, 0x7e, HALF],
  [0xa0, 0xa0, SPACE],
  [0xa1, 0xac, HALF],
  [0xad, 0xad, NOTHING],
  [0xae, 0x1fff, HALF],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, NOTHING],
  [0x2010, 0x2027, HALF],
  [0x2028, 0x202e, NOTHING],
  [0x202f, 0x202f, SPACE],
  [0x2030, 0x205f, HALF],
  [0x2060, 0x206f, NOTHING],
  [0x2070, 0x2e7f, HALF],
  [0x2e80, 0x2fff, WHOLE],
  [0x3000, 0x3000, WIDE_SPACE],
  [0x3001, 0xfdff, WHOLE],
  [0xfe00, 0xfe0f, NOTHING],
  [0xfe10, 0xfefe, WHOLE],
  [0xfeff, 0xfeff, NOTHING],
  [0xff00, 0xfffd, WHOLE],
  [0x10000, 0x3ffff, WHOLE],
] as const;

/** One square contour. */
const outline = (right: number, {bottom, top}: BoxShape) => [
  ...[1, 0, bottom, right, top].flatMap(u16),
  ...u16(3), // the last of its four points
  ...u16(0), // no instructions: nothing to be hinted
  ...[1, 1, 1, 1], // on the curve, both distances in two bytes
  ...[0, 0, right, 0].flatMap(u16),
  ...[bottom, top - bottom, 0, bottom - top].flatMap(u16),
];

/** Many characters to one glyph: format 13, which the fonts of last resort use. */
function cmap(): number[] {
  const groups = CHARACTERS.flatMap(([first, last, glyph]) => [first, last, glyph].flatMap(u32));
  const subtable = [...u16(13), ...u16(0), ...u32(16 + groups.length), ...u32(0), ...u32(CHARACTERS.length), ...groups];
  return [...u16(0), ...u16(1), ...u16(3), ...u16(10), ...u32(12), ...subtable];
}

const os2 = ({top}: BoxShape) => [
  ...[4, 500, 400, 5, 0].flatMap(u16), // version, average width, weight, width, may be embedded
  ...[650, 600, 0, 75, 650, 600, 0, 350, 50, 250].flatMap(u16), // subscript, superscript, strike-through
  ...u16(0),
  ...zeros(10 + 16 + 4), // family class, scripts, maker
  ...[0x40, 0x20, 0xffff].flatMap(u16), // regular, first and last character
  ...[ASCENT, -DESCENT, 0, ASCENT, DESCENT].flatMap(u16),
  ...zeros(8),
  ...[top, top, 0, 0x20, 1].flatMap(u16),
];

function name(): number[] {
  const texts = ['Boxes', 'Regular', 'Boxes', 'Boxes', '1', 'Boxes'].map((text) => [...text]);
  let offset = 0;
  const records = texts.flatMap((text, id) => {
    const record = [3, 1, 0x409, id + 1, text.length * 2, offset].flatMap(u16);
    offset += text.length * 2;
    return record;
  });
  const characters = texts.flat().flatMap((character) => u16(character.charCodeAt(0)));
  return [...u16(0), ...u16(texts.length), ...u16(6 + records.length), ...records, ...characters];
}

function tablesOf(shape: BoxShape): Table[] {
  const outlines = glyphs.map(({width, box}) => (box ? padded(outline(width + OVERLAP, shape)) : []));
  let end = 0;
  const loca = [0, ...outlines.map(({length}) => (end += length))].flatMap(u32);
  return [
    ['OS/2', os2(shape)],
    ['cmap', cmap()],
    ['glyf', outlines.flat()],
    [
      'head',
      [
        ...u32(0x10000),
        ...u32(0x10000),
        ...u32(0), // the sum of everything, filled in below
        ...u32(0x5f0f3cf5),
        ...u16(3),
        ...u16(EM),
        ...zeros(16), // made at no time
        ...[0, 0, EM + OVERLAP, ASCENT, 0, 6, 2, 1, 0].flatMap(u16),
      ],
    ],
    [
      'hhea',
      [
        ...u32(0x10000),
        ...[ASCENT, -DESCENT, 0, EM, 0, -OVERLAP, EM + OVERLAP, 1, 0, 0].flatMap(u16),
        ...zeros(10),
        ...u16(glyphs.length),
      ],
    ],
    ['hmtx', glyphs.flatMap(({width}) => [...u16(width), ...u16(0)])],
    ['loca', loca],
    ['maxp', [...u32(0x10000), ...[glyphs.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0].flatMap(u16)]],
    ['name', name()],
    ['post', [...u32(0x30000), ...u32(0), ...u16(-150), ...u16(60), ...u32(1), ...zeros(16)]],
  ];
}

const checksum = (bytes: readonly number[]) => {
  const view = new DataView(Uint8Array.from(padded(bytes)).buffer);
  let sum = 0;
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};

/** A TrueType font of such boxes. */
export function boxFont(shape: BoxShape): Uint8Array<ArrayBuffer> {
  const tables = tablesOf(shape);
  let offset = 12 + 16 * tables.length;
  const directory = tables.flatMap(([tag, bytes]) => {
    const at = offset;
    offset += padded(bytes).length;
    return [
      ...[...tag].map((character) => character.charCodeAt(0)),
      ...u32(checksum(bytes)),
      ...u32(at),
      ...u32(bytes.length),
    ];
  });
  const font = [
    ...u32(0x10000),
    ...[tables.length, 128, 3, 16 * tables.length - 128].flatMap(u16),
    ...directory,
    ...tables.flatMap(([, bytes]) => padded(bytes)),
  ];
  const file = Uint8Array.from(font);
  const view = new DataView(file.buffer);
  const head = tables.findIndex(([tag]) => tag === 'head');
  view.setUint32(view.getUint32(12 + 16 * head + 8) + 8, 0xb1b0afba - checksum(font));
  return file;
}
