import type {Call, Command} from '../../../src/cli/command.js';

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a command as the terminal would, and keeps what it writes. */
export async function called(
  command: Command,
  files: readonly string[] = [],
  options: Call['options'] = {},
): Promise<Outcome> {
  const written: string[] = [];
  const code = await command.run({files, options, json: options['json'] === true, write: (text) => written.push(text)});
  return {code, output: written.join('\n')};
}

/** Runs something with the terminal in this language. */
export async function inLanguage<T>(lang: string, something: () => Promise<T> | T): Promise<T> {
  const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;
  const before = names.map((name) => process.env[name]);
  for (const name of names) delete process.env[name];
  process.env['LANG'] = lang;
  try {
    return await something();
  } finally {
    names.forEach((name, index) => {
      if (before[index] === undefined) delete process.env[name];
      else process.env[name] = before[index];
    });
  }
}
