import {spawnSync, type SpawnSyncOptions} from 'node:child_process';

/** A command that ended with a failure. What it had to say stands on the screen already. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
}

/** Runs a program with this terminal; throws when it fails, with what it said if that was kept from the screen (`stdio: 'pipe'`). */
export function run(program: string, args: readonly string[], options: SpawnSyncOptions = {}): void {
  const {status, error, signal, stdout, stderr} = spawnSync(program, args, {
    stdio: 'inherit',
    encoding: 'utf8',
    ...options,
  });
  if (error) throw new CommandFailed(`${program}: ${error.message}`);
  if (status !== 0) console.error([stdout, stderr].filter(Boolean).join('\n'));
  if (status !== 0) throw new CommandFailed(`${[program, ...args].join(' ')}: ${signal ?? `exit code ${status}`}`);
}

/** Runs a tool of node_modules with the Node that runs this. */
export const tool = (name: string, args: readonly string[], options: SpawnSyncOptions = {}): void =>
  run(process.execPath, [`node_modules/.bin/${name}`, ...args], options);
