// The browsers that the tests run in, and what they need: installed on Debian when we may, named in a sentence elsewhere.
import {existsSync, globSync} from 'node:fs';
import {CommandFailed, run} from './command.ts';

export interface Need {
  readonly debianPackage: string;
  readonly there: () => boolean;
}
/** Whether a program of this name can be started. */
export const onPath = (program: string) =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));

const needs: readonly Need[] = [
  {debianPackage: 'chromium', there: () => onPath('chromium') || Boolean(process.env.CHROMIUM_PATH)},
  {debianPackage: 'firefox-esr', there: () => onPath('firefox-esr') || Boolean(process.env.FIREFOX_PATH)},
  {debianPackage: 'webkit2gtk-driver', there: () => onPath('WebKitWebDriver')},
  {debianPackage: 'xvfb', there: () => onPath('Xvfb')},
  {debianPackage: 'xsettingsd', there: () => onPath('xsettingsd')},
  {debianPackage: 'fonts-noto-cjk', there: () => globSync('/usr/share/fonts/**/NotoSansCJK*').length > 0},
  {debianPackage: 'poppler-utils', there: () => onPath('pdftotext')},
];

/** Installs what is missing where we may, or says what to install. @param whose - begins that sentence */
export function ensure(all: readonly Need[], whose: string): void {
  const missing = () => all.filter(({there}) => !there()).map(({debianPackage}) => debianPackage);
  const packages = missing();
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new CommandFailed(
      `${whose} need ${packages.join(', ')} (names of Debian packages): please install them and start again.`,
    );
  }
  console.log(`Installing ${packages.join(', ')} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  run('apt-get', ['-qq', 'update'], {env});
  run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const still = missing();
  if (still.length > 0) throw new CommandFailed(`Still missing after the installation: ${still.join(', ')}`);
}

export const ensureBrowsers = (): void => ensure(needs, 'The browser tests');
