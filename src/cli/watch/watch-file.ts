import {unwatchFile, watch, watchFile, type FSWatcher} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';

/** Editors write a file in several steps, or write another one and rename it: one look after the last of them. */
const SETTLED = 60;
const POLL = 500;

export interface Watched {
  close(): void;
}

/**
 * Calls back when the file may have changed. The folder is watched and not the file, since a file that is replaced by renaming is
 * another one; where the system has no such watch (network drives, some containers), the file is looked at twice a second.
 */
export function watchReport(file: string, changed: () => void): Watched {
  const path = resolve(file);
  const name = basename(path);
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  let closed = false;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  };
  const poll = () => {
    watcher?.close();
    if (!closed) watchFile(path, {interval: POLL}, soon);
  };
  try {
    watcher = watch(dirname(path), (_, which) => {
      // Some systems do not say which file it was.
      if (which === null || which === name) soon();
    });
    watcher.on('error', poll);
  } catch {
    poll();
  }
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      watcher?.close();
      unwatchFile(path, soon);
    },
  };
}
