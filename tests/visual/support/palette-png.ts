// A PNG of few colours, as these pictures are: a tenth of the bytes that the same picture takes in full colour.
import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const INDEXED = 3;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Opaque pictures only; those of more than 256 colours stay in full colour. */
export function encode(png: PNG): Buffer {
  const {width, height, data} = png;
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height); // each begins with the number of its filter: none
  for (let at = 0; at < width * height; at++) {
    const colour = data.readUIntBE(at * 4, 3);
    let number = numbers.get(colour);
    if (number === undefined) numbers.set(colour, (number = numbers.size));
    if (number > 255) return PNG.sync.write(png, {deflateLevel: 9, colorType: 2});
    rows[at + Math.floor(at / width) + 1] = number;
  }
  const palette = Buffer.alloc(3 * numbers.size);
  for (const [colour, number] of numbers) palette.writeUIntBE(colour, 3 * number, 3);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, INDEXED, 0, 0, 0]);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...parts]);
}
