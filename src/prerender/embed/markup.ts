import type {Element} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import type {Address} from './addresses.js';
import type {DeliveredFile} from './options.js';

/** An element whose attributes are escaped; what is undefined is left out, and '' stands without value. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>>, html = ''): string {
  const properties = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, value === '' ? true : value]),
  ) as Element['properties'];
  const empty = toHtml({type: 'element', tagName: name, properties, children: []}, {collapseEmptyAttributes: true});
  const end = `</${name}>`;
  return empty.slice(0, -end.length) + html + end;
}

/** A script tag that a browser refuses where its bytes are others. */
export const scriptTag = ({href}: Address, file: DeliveredFile, nonce?: string): string =>
  toHtml(
    h('script', {
      src: href,
      integrity: file.integrity,
      crossOrigin: file.integrity ? 'anonymous' : undefined,
      nonce,
      defer: true,
    }),
  );

export const styleTag = (text: string, nonce?: string): string => toHtml(h('style', {nonce}, text));
