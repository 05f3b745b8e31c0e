// The commands of plugin.ts, for tests.
import {executeServerCommand} from '@web/test-runner-commands';
import type {Picture} from './stage.ts';

/** The major one, as the engine tells every page. */
const version = /(?:Firefox|Chrome|Version)\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 'unknown';

export interface Verdict {
  readonly same: boolean;
  readonly finding: string;
}

/** Compares a picture with the accepted one, and says what is wrong with it if anything is. */
export async function complaintAbout(name: string, shot: Picture): Promise<string | undefined> {
  const {complaint} = await executeServerCommand<{complaint?: string}, unknown>('check-picture', {
    version,
    name,
    shot,
  });
  return complaint;
}

export const differ = (before: Picture, now: Picture): Promise<Verdict> =>
  executeServerCommand<Verdict, unknown>('differ', [before, now]);

/** Accepted pictures besides those with these names. */
export const leftOver = (drawn: readonly string[]): Promise<string[]> =>
  executeServerCommand<string[], unknown>('left-over', {version, drawn});
