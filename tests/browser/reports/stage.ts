// The three elements with a report that is not the bundled one, each with children to fall back to.
import {allIn, mount, settled, TAGS, type FulcrumNode} from '../support/elements.ts';

interface Scene {
  lang?: string;
  /** Width of the box that they stand in, in pixels. */
  width?: number;
  attributes?: Readonly<Record<string, string>>;
}

/** What the children say. */
export const FALLBACK = 'Without script';

/** Elements are given what they show before they are on the page, so that the bundled report is not shown first. */
async function stand(give: (element: FulcrumNode) => void, scene: Scene): Promise<FulcrumNode[]> {
  const {lang = 'en', width, attributes = {}} = scene;
  const box = await mount('');
  if (width) box.style.width = `${width}px`;
  const elements = TAGS.map((tag) => {
    const element = document.createElement(tag);
    element.lang = lang;
    element.innerHTML = `<p>${FALLBACK}</p>`;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    give(element);
    box.append(element);
    return element;
  });
  await complete();
  return elements;
}

export const standWith = (report: unknown, scene: Scene = {}) => stand((element) => (element.report = report), scene);

export const standWithText = (json: string, scene: Scene = {}) =>
  stand((element) => element.setAttribute('data-json', json), scene);

/** Longer than the element waits between two pieces of a list, so that this timer comes after its own. */
const LONGER = 20;

/** Lists come a piece at a time: waits until nothing has come for longer than it takes. */
export async function complete(): Promise<void> {
  const size = () => allIn(document).reduce((sum, one) => sum + one.shadowRoot!.querySelectorAll('li').length, 0);
  let before = -1;
  for (let still = 0; still < 2; still++) {
    await new Promise((resolve) => setTimeout(resolve, LONGER));
    await settled(document);
    const now = size();
    if (now !== before) still = 0;
    before = now;
  }
}

/** Opens all that can be opened, and ends the animations of it. */
export async function openAll(element: FulcrumNode): Promise<void> {
  const root = element.shadowRoot!;
  for (const button of root.querySelectorAll<HTMLElement>('[aria-controls][aria-expanded=false]')) button.click();
  await complete();
  for (const animation of root.getAnimations()) animation.finish();
}

/** A text file of this project, from the test server. */
export async function fileText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: answer ${response.status}`);
  return response.text();
}

export const readJson = async <T>(path: string): Promise<T> => JSON.parse(await fileText(path)) as T;
