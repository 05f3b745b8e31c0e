import {TAGS, type FulcrumNode} from '../support/elements.ts';
import {openFrame, type Frame} from '../support/frame.ts';

export const SCRIPT = '/dist/fulcrum.js';
export const ELEMENTS = TAGS.map((tag) => `<${tag} lang="zh-Hans"><p>no script</p></${tag}>`).join('\n');

/** A page as an embedder writes it. */
export const pageOf = (head: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host page</title>${head}</head><body>${body}</body></html>`;

/** Opens a page and waits until its elements are drawn, if they ever will be. */
export async function openPage(html: string, headers?: Record<string, string>): Promise<Frame> {
  const frame = await openFrame({html, headers});
  await new Promise((resolve) => setTimeout(resolve));
  await drawn(frame);
  return frame;
}

export async function drawn({document}: Frame): Promise<void> {
  for (const element of document.querySelectorAll<FulcrumNode>(TAGS.join()))
    // undefined where the script has not taken the element
    await (element.updateComplete as Promise<boolean> | undefined);
}

/** The headings that the elements of a page show; "" for one that shows its children. */
export const headingsOf = ({document}: Frame): string[] =>
  [...document.querySelectorAll(TAGS.join())].map(
    (element) => element.shadowRoot?.querySelector('h2')?.textContent ?? '',
  );

export const CHINESE = ['湖北部署七项重点任务，加快建成战略支点', '2026年七项重点任务', '谁参加了会议'];
