/** What a command says, in English and in Chinese: neither can be forgotten. */
export type Both = readonly [en: string, zh: string];

/** The language of the terminal, as POSIX has it: the first of these variables that is set decides. */
export const inChinese = (env: NodeJS.ProcessEnv = process.env): boolean =>
  /^zh/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');

export const say = ([en, zh]: Both, env?: NodeJS.ProcessEnv): string => (inChinese(env) ? zh : en);
