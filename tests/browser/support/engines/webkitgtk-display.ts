// A virtual display with its own GTK settings. Changing the settings while the browser runs is media emulation here.
import {spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {focusWindow} from './x-focus.ts';

export interface Media {
  colorScheme?: string | undefined;
  reducedMotion?: string | undefined;
  contrast?: string | undefined;
}

// MiniBrowser's toolbar forces a window of at least 447 px; shrinking its widgets allows the width of a phone.
const GTK_CSS = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
image { -gtk-icon-transform: scale(0.01); }
`;

const settingsOf = ({colorScheme, reducedMotion, contrast}: Media) => {
  const theme = contrast === 'more' ? 'HighContrast' : colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
  const animations = reducedMotion === 'reduce' ? 0 : 1;
  return `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${animations}\nGtk/CursorBlink 0\n`;
};

const startXvfb = () =>
  new Promise<{process: ChildProcess; display: string}>((resolve, reject) => {
    // -displayfd lets the server choose a free display number
    const args = ['-displayfd', '3', '-screen', '0', '2000x2600x24', '-nolisten', 'tcp'];
    const child = spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    child.once('error', reject).once('exit', (code) => reject(new Error(`Xvfb exited with ${code}`)));
    let out = '';
    child.stdio[3]?.on('data', (data: Buffer) => {
      out += data.toString();
      if (out.includes('\n')) resolve({process: child, display: `:${out.trim()}`});
    });
  });

export async function startDisplay() {
  const dir = mkdtempSync(join(tmpdir(), 'webkitgtk-'));
  mkdirSync(join(dir, 'gtk-3.0'));
  writeFileSync(join(dir, 'gtk-3.0/gtk.css'), GTK_CSS);
  const conf = join(dir, 'xsettings.conf');
  // never half a file: it may still be reading for an earlier change
  const write = (media: Media) => {
    writeFileSync(`${conf}.new`, settingsOf(media));
    renameSync(`${conf}.new`, conf);
  };
  write({});

  const xvfb = await startXvfb();
  const env = {
    ...process.env,
    DISPLAY: xvfb.display,
    LANG: 'en_US.UTF-8',
    XDG_CONFIG_HOME: dir,
    XDG_CACHE_HOME: dir,
    XDG_DATA_HOME: dir,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
  };
  const xsettingsd = spawn('xsettingsd', ['-c', conf], {stdio: 'ignore', env});
  xsettingsd.once('error', (error) => console.error(`xsettingsd: ${error.message}`));

  const stop = () => {
    xsettingsd.kill();
    xvfb.process.removeAllListeners('exit').kill();
    rmSync(dir, {recursive: true, force: true, maxRetries: 3});
  };
  const setMedia = (media: Media) => {
    write(media);
    xsettingsd.kill('SIGHUP');
  };
  return {env, setMedia, focus: () => focusWindow(xvfb.display), stop};
}
