import {sendKeys} from './commands.ts';

/**
 * Focuses a text field and waits until keys arrive there: the input method of WebKitGTK hears of the focus later than the page,
 * and a key that is pressed in between is lost.
 */
export async function focusField(field: HTMLElement): Promise<void> {
  field.focus();
  let heard = false;
  field.addEventListener('keydown', () => (heard = true), {once: true});
  // types nothing
  for (let presses = 0; !heard; presses++) {
    if (presses === 100) throw new Error('no key arrives at the field');
    await sendKeys({press: 'Shift'});
  }
}
