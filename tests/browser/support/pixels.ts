import {aTimeout, nextFrame} from '@open-wc/testing';
import {screenshot} from './commands.ts';

/** A screenshot of what is painted by now: a busy engine may give a picture of the frame before, so two have to agree. */
export async function settledScreenshot(): Promise<string> {
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
  let earlier = await screenshot();
  // bounded, since a caret may blink for ever
  for (let pictures = 0; pictures < 10; pictures++) {
    await aTimeout(50);
    const now = await screenshot();
    if (now === earlier) break;
    earlier = now;
  }
  return earlier;
}

/** What an element looks like now: the part of a screenshot that it covers. */
export async function pixelsOf(element: Pick<Element, 'getBoundingClientRect'>): Promise<ImageData> {
  const {left, top, width, height} = element.getBoundingClientRect();
  const png = await fetch(`data:image/png;base64,${await settledScreenshot()}`);
  const image = await createImageBitmap(await png.blob());
  const scale = image.width / innerWidth;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  context.drawImage(image, -Math.round(left * scale), -Math.round(top * scale));
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
