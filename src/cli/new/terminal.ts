import {createInterface} from 'node:readline/promises';
import {UsageError} from '../command.js';

export interface Terminal {
  /** @throws UsageError where nobody answers: Ctrl+C, Ctrl+D, the end of what is piped in */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Asks in a terminal, line by line. Lines that come early, as pasted ones do, wait: readline’s own question() would lose them. */
export function terminalOf(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal {
  const reader = createInterface({input, output});
  const lines: string[] = [];
  let waiting: {take(line: string): void; end(): void} | undefined;
  let over = false;
  reader.on('line', (line) => {
    if (waiting) waiting.take(line);
    else lines.push(line);
  });
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    over = true;
    waiting?.end();
  });
  return {
    async ask(question) {
      reader.setPrompt(question);
      if (!over) reader.prompt();
      const early = lines.shift();
      if (early !== undefined) return early;
      return new Promise((resolve, reject) => {
        const end = () => reject(new UsageError(['Stopped. Nothing was written.', '已中止，没有写入任何文件。']));
        if (over) return end();
        waiting = {
          take(line) {
            waiting = undefined;
            resolve(line);
          },
          end,
        };
      });
    },
    close: () => reader.close(),
  };
}
