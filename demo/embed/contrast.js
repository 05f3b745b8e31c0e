// Contrast as WCAG 2 counts it, of two colours written #rrggbb.
const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

const luminance = (colour) => {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

export function contrastOf(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is left of a colour that is mixed into the ground. */
export const mixed = (colour, ground, share) =>
  `#${channels(colour)
    .map((value, at) => Math.round(value * share + channels(ground)[at] * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
