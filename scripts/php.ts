// PHP, for the tests in WordPress: its command line and the extensions that WordPress and its database on SQLite ask for.
import {spawnSync} from 'node:child_process';
import {ensure, onPath, type Need} from './browsers.ts';

const has = (extension: string) => () =>
  onPath('php') && spawnSync('php', ['-m'], {encoding: 'utf8'}).stdout.split('\n').includes(extension);

const needs: readonly Need[] = [
  {debianPackage: 'php-cli', there: () => onPath('php')},
  {debianPackage: 'php-sqlite3', there: has('pdo_sqlite')},
  {debianPackage: 'php-xml', there: has('dom')},
  {debianPackage: 'php-mbstring', there: has('mbstring')},
  {debianPackage: 'php-curl', there: has('curl')},
  {debianPackage: 'php-zip', there: has('zip')},
];

export const ensurePhp = (): void => ensure(needs, 'The tests in WordPress');
