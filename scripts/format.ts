import {tool} from './command.ts';

export const main = (): void => tool('prettier', ['--write', '--log-level=warn', '.']);
