import type {KeyInput, KeyPressOptions, Page} from 'puppeteer-core';

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];
// a name that Firefox's protocol does not know; remove when Puppeteer maps it
const keyOf = (name: string) => (name === 'Space' ? ' ' : name) as KeyInput;

/** Makes press() take 'Shift+Tab' and 'Space' as Playwright's does, so that one test body suits every engine. */
export function takeKeyCombinations({keyboard}: Page): void {
  const press = keyboard.press.bind(keyboard);
  keyboard.press = async (combination: string, options?: Readonly<KeyPressOptions>) => {
    const names = combination.split(/(?<=.)\+/);
    const modifiers = names.filter((name) => MODIFIERS.includes(name) && names.length > 1);
    for (const name of modifiers) await keyboard.down(keyOf(name));
    await press(keyOf(names.at(-1) ?? ''), options);
    for (const name of modifiers.reverse()) await keyboard.up(keyOf(name));
  };
}
