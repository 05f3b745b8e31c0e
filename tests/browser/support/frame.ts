// Whole pages in a frame of the test page: for everything that hangs on the page around the elements.
import {watchPage} from './watch-page.ts';

export interface Frame {
  element: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** What went wrong in the page so far (see watch-page.ts). From its first byte where the engine can (`watch-from-start`). */
  problems: string[];
}

const opened: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of opened.splice(0)) frame.remove();
});

/** Where the engine cannot run our text first, watch as soon as the page's document is there. */
function watchWhenThere(frame: HTMLIFrameElement): () => void {
  const timer = setInterval(() => {
    const {contentWindow, contentDocument} = frame;
    if (contentWindow && contentDocument && contentDocument.URL !== 'about:blank')
      watchPage(contentWindow as Frame['window']);
  }, 0);
  return () => clearInterval(timer);
}

export interface MadePage {
  html: string;
  headers?: Record<string, string>;
}
const make = async (page: MadePage) => (await fetch('/made/', {method: 'POST', body: JSON.stringify(page)})).text();

/** Opens a page of this server, or one made of HTML and headers, in a frame and waits until it has loaded. Removed after the test. */
export async function openFrame(page: string | MadePage, {width = 800, height = 600} = {}): Promise<Frame> {
  const element = document.createElement('iframe');
  element.title = 'page under test';
  Object.assign(element.style, {border: '0', width: `${width}px`, height: `${height}px`});
  element.src = typeof page === 'string' ? page : await make(page);
  opened.push(element);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, {once: true}));
  document.body.append(element);
  const stop = watchWhenThere(element);
  await loaded;
  stop();
  const {contentWindow, contentDocument} = element;
  if (!contentWindow || !contentDocument) throw new Error(`no access to the frame of ${element.src}`);
  const window = contentWindow as Frame['window'];
  return {element, window, document: contentDocument, problems: watchPage(window)};
}
