// The part of Playwright's Page that the stock commands (sendKeys, sendMouse, setViewport) call.
import type {Viewport, WebKitGtkDriver} from './webkitgtk-driver.ts';

type Button = 'left' | 'middle' | 'right';
const BUTTONS: Record<Button, number> = {left: 0, middle: 1, right: 2};

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00D',
  PageDown: '\uE00E',
  End: '\uE00F',
  Home: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const keyOf = (name: string) => KEYS[name] ?? name;
const down = (name: string) => ({type: 'keyDown', value: keyOf(name)});
const up = (name: string) => ({type: 'keyUp', value: keyOf(name)});

export function webkitPage(driver: WebKitGtkDriver) {
  const keys = (actions: object[]) => driver.post('/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  const pointer = (actions: object[]) =>
    driver.post('/actions', {actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]});
  const move = (x: number, y: number) => ({type: 'pointerMove', duration: 0, x, y, origin: 'viewport'});
  const press = (button: Button) => ({type: 'pointerDown', button: BUTTONS[button]});
  const release = (button: Button) => ({type: 'pointerUp', button: BUTTONS[button]});

  return {
    driver,
    keyboard: {
      type: (text: string) => keys([...text].flatMap((character) => [down(character), up(character)])),
      press(combination: string) {
        const names = combination.length > 1 ? combination.split('+') : [combination];
        return keys([...names.map(down), ...names.reverse().map(up)]);
      },
      down: (name: string) => keys([down(name)]),
      up: (name: string) => keys([up(name)]),
    },
    mouse: {
      move: (x: number, y: number) => pointer([move(x, y)]),
      down: ({button = 'left'}: {button?: Button} = {}) => pointer([press(button)]),
      up: ({button = 'left'}: {button?: Button} = {}) => pointer([release(button)]),
      click: (x: number, y: number, {button = 'left'}: {button?: Button} = {}) =>
        pointer([move(x, y), press(button), release(button)]),
    },
    setViewportSize: (viewport: Viewport) => driver.setViewport(viewport),
    screenshot: async () => Buffer.from((await driver.get('/screenshot')) as string, 'base64'),
  };
}
export type WebKitPage = ReturnType<typeof webkitPage>;
