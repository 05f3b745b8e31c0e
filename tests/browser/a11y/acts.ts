// What a reader does that takes more than a click.
import {type Fulcrum, type Language, part, parts} from './stand.ts';

/** Words that several measures hold, as a reader would type them. */
export const FOUND: Record<Language, string> = {'zh-Hans': '产业', en: 'industrial'};
/** Words that nothing holds. */
export const NOT_FOUND = '§§§';

export function type(element: Fulcrum, text: string): void {
  const field = part(element, 'filter-field') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

const refuse = {writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError'))};
const take = {writeText: () => Promise.resolve()};

/** Copies the first priority, with a clipboard that takes everything or nothing: the same in every engine. */
export async function copyFirst(element: Fulcrum, refused: boolean): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: refused ? refuse : take});
  try {
    parts(element, 'priority-button')[0]?.click();
    const copied = new Promise((resolve) => element.addEventListener('fulcrum-copy', resolve, {once: true}));
    parts(element, 'copy-button')[0]?.click();
    await copied;
  } finally {
    // what the browser has itself is on the prototype
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}
