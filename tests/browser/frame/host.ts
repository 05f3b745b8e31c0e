// A page that embeds frames, and a frame that says whatever a test has it say.
import {openFrame, type Frame} from '../support/frame.ts';
import {waitUntil} from '../support/wait.ts';

export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
export const RESIZER = '<script src="/dist/frame/resizer.js"></script>';
export const FRAMES = ['summary', 'priorities', 'attendees'].flatMap((name) =>
  ['zh-Hans', 'en'].map((language) => ({name, language, url: `/dist/frame/${name}.${language}.html`})),
);

const make = async (html: string) => (await fetch('/made/', {method: 'POST', body: JSON.stringify({html})})).text();

/** Says to its parent, or to the page above that, what it is told to say. */
const puppet = `<!doctype html><title>puppet</title><script>
  addEventListener('message', ({data}) => {
    if (data && data.say) for (const one of data.say) (data.far ? parent.parent : parent).postMessage(one, '*');
  });
</script><p>A frame.</p>`;

/** Address of a puppet under the name of one of our pages, as the resizer expects it. */
export const puppetAddress = async (): Promise<string> => `${await make(puppet)}?/summary.en.html`;

export interface Host extends Frame {
  readonly frames: HTMLIFrameElement[];
  /** What the page has heard, in order. */
  readonly heard: MessageEvent<unknown>[];
  /** The page itself says something to a frame; what a test says comes from the test's own page. */
  tell(index: number, data: unknown): void;
}

/** @param head - what stands in the page before its frames; heard is what comes after the page has begun */
export async function openHost(body: string, head = RESIZER, width = 640): Promise<Host> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><script>window.heard = []; addEventListener('message', (event) => heard.push(event)); window.tell = (index, data) => frames[index].postMessage(data, '*');</script>${head}<body>${body}`;
  const frame = await openFrame({html}, {width, height: 900});
  const {heard, tell} = frame.window as unknown as Pick<Host, 'heard' | 'tell'>;
  return {...frame, heard, tell, frames: [...frame.document.querySelectorAll('iframe')]};
}

let count = 0;

/** Has a puppet say these, and waits until the page has heard all of them. */
export async function say({heard, frames}: Host, index: number, ...messages: unknown[]): Promise<void> {
  const end = `end ${++count}`;
  frames[index]!.contentWindow!.postMessage({say: [...messages, end]}, '*');
  await waitUntil(() => heard.some(({data}) => data === end), `${end} is heard`);
}

export const resize = (height: unknown, more: object = {}) => ({
  type: 'fulcrum:resize',
  v: 1,
  id: 'x',
  height,
  ...more,
});

/** Heights that the page has heard in our own words, in order. */
export const heightsOf = ({heard}: Host, from?: Window | null): number[] =>
  heard
    .filter(({source}) => !from || source === from)
    .map(({data}) => data as {type?: string; height?: number} | null)
    .filter((data) => data?.type === 'fulcrum:resize')
    .map((data) => data!.height!);
