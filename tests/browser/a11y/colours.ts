// Colour arithmetic on what the browser computed: rgb(), color(srgb …), oklab() and oklch(), each with its alpha.

/** Red, green, blue (sRGB, 0 to 1) and alpha. */
export type Colour = readonly [number, number, number, number];

const clamp = (value: number) => Math.min(1, Math.max(0, value));
/** sRGB from linear light, and back. */
const encode = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
const decode = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** https://www.w3.org/TR/css-color-4/#color-conversion-code */
function fromOklab(lightness: number, a: number, b: number): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((light) => clamp(encode(light))) as [number, number, number];
}

/** A computed colour as numbers. Throws on notations that no engine computes for the colours that we use. */
export function parse(css: string): Colour {
  const [, notation = '', body = ''] = /^(\w+)\((.*)\)$/.exec(css.trim()) ?? [];
  const numbers = (body.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?|\bnone\b/gi) ?? []).map((part) =>
    part === 'none' ? 0 : part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  const [x = 0, y = 0, z = 0, alpha = 1] = numbers;
  if (numbers.length >= 3) {
    if (notation === 'rgb' || notation === 'rgba') return [x / 255, y / 255, z / 255, alpha];
    if (notation === 'color' && body.trim().startsWith('srgb ')) return [clamp(x), clamp(y), clamp(z), alpha];
    if (notation === 'oklab') return [...fromOklab(x, y, z), alpha];
    if (notation === 'oklch') {
      const hue = (z * Math.PI) / 180;
      return [...fromOklab(x, y * Math.cos(hue), y * Math.sin(hue)), alpha];
    }
  }
  throw new Error(`no idea what colour this is: ${css}`);
}

/** One colour seen over another. */
export function over([r, g, b, alpha]: Colour, [r2, g2, b2, alpha2]: Colour): Colour {
  const all = alpha + alpha2 * (1 - alpha);
  const mix = (top: number, bottom: number) => (all ? (top * alpha + bottom * alpha2 * (1 - alpha)) / all : 0);
  return [mix(r, r2), mix(g, g2), mix(b, b2), all];
}

const luminance = ([r, g, b]: Colour) => 0.2126 * decode(r) + 0.7152 * decode(g) + 0.0722 * decode(b);

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio of two opaque colours. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
