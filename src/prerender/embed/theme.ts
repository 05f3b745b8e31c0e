import type {ElementName} from '../../formats/options.js';
import {EmbedError} from './options.js';

/** What ends a declaration, a rule or the style itself, or asks for a file. */
const breaks = /[;{}<>\\@!]|\/\*|(?:url|src|image|image-set)\s*\(|[\n\r\f]/i;

/** A bracket or a quotation mark that stays open would take the rest of the style in; one that closes nothing ends the value. */
function closed(value: string): boolean {
  const open: string[] = [];
  for (const sign of value.replace(/"[^"]*"|'[^']*'/g, '')) {
    if (sign === '"' || sign === "'") return false;
    if (sign === '(') open.push(')');
    else if (sign === '[') open.push(']');
    else if ((sign === ')' || sign === ']') && open.pop() !== sign) return false;
  }
  return !open.length;
}

/** @throws EmbedError for a name that is none of ours, or a value that would be more than a value */
export function themeText(element: ElementName, variables: Readonly<Record<string, string>> = {}): string {
  const entries = Object.entries(variables);
  for (const [name, value] of entries) {
    if (!/^--fulcrum-[a-z]+(-[a-z]+)*$/.test(name))
      throw new EmbedError([
        `variables: found ${name}, expected a name such as --fulcrum-accent.`,
        `variables：现为${name}，应为--fulcrum-accent这样的名称。`,
      ]);
    if (!value.trim() || breaks.test(value))
      throw new EmbedError([
        `variables: ${name} has the value ${value}, expected one CSS value without ; { } < > \\ @ ! and what loads a file, such as url().`,
        `variables：${name}的值为${value}，应为一个CSS值，不含;、{}、<>、\\、@、!，也不得用url()等载入文件。`,
      ]);
    if (!closed(value))
      throw new EmbedError([
        `variables: ${name} has the value ${value}, expected a closing sign for each bracket and quotation mark in it.`,
        `variables：${name}的值为${value}，其中的括号和引号应成对出现。`,
      ]);
  }
  if (!entries.length) return '';
  return `fulcrum-${element} {\n${entries.map(([name, value]) => `  ${name}: ${value.trim()};\n`).join('')}}`;
}

/** `'sha256-…'` of the text between the tags of a style, for `style-src`. */
export async function policyHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
