import {readFileSync, readSync} from 'node:fs';
import {UsageError} from './command.js';
import {jsonSource, type JsonSource} from './json-source.js';
import type {Both} from './language.js';

export {jsonSource, type JsonSource, type Position} from './json-source.js';

const reasons: Readonly<Record<string, Both>> = {
  ENOENT: ['there is no such file', '没有这个文件'],
  EISDIR: ['it is a folder', '这是一个文件夹'],
  EACCES: ['this user may not read it', '没有读取权限'],
};

/** Standard input is read where no file is named, unless somebody sits at it. */
const STDIN = '-';
const nothingIsPiped = (): boolean => Boolean(process.stdin.isTTY);

/** A pipe whose writer is slow may have nothing yet, and then says so instead of waiting. */
export function readPiped(read: (chunk: Buffer) => number): Buffer {
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(65_536);
  for (;;) {
    try {
      const length = read(chunk);
      if (!length) return Buffer.concat(chunks);
      chunks.push(Buffer.from(chunk.subarray(0, length)));
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException;
      // Windows says so of a pipe that has ended.
      if (code === 'EOF') return Buffer.concat(chunks);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/**
 * @param what - what kind of file, in English and Chinese
 * @throws UsageError where the file cannot be read or is not UTF-8
 */
export function readText(file: string | undefined, [en, zh]: Both): string {
  if (!file && nothingIsPiped()) throw new UsageError([`Say which ${en}. See --help.`, `请指明${zh}。请看--help。`]);
  const name = file ?? STDIN;
  try {
    // A byte order mark is dropped.
    return new TextDecoder('utf-8', {fatal: true}).decode(
      name === STDIN ? readPiped((chunk) => readSync(0, chunk)) : readFileSync(name),
    );
  } catch (error) {
    const {message, code} = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new UsageError([`${name} is not UTF-8: save it as UTF-8.`, `${name}不是UTF-8编码：请另存为UTF-8。`]);
    const [why, reason] = reasons[code ?? ''] ?? [message, message];
    throw new UsageError([`${name} cannot be read: ${why}.`, `无法读取${name}：${reason}。`]);
  }
}

/** @throws UsageError where the file cannot be read */
export const readJson = (file: string | undefined): JsonSource =>
  jsonSource(!file || file === STDIN ? 'stdin' : file, readText(file, ['report.json', '报道摘要文件report.json']));
