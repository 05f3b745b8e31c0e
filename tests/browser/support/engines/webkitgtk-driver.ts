// WebKitGTK's MiniBrowser by way of WebKitWebDriver: plain W3C WebDriver over HTTP.
import {spawn, type ChildProcess} from 'node:child_process';
import {globSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {startDisplay, type Media} from './webkitgtk-display.ts';

export interface Viewport {
  width: number;
  height: number;
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export class WebKitGtkDriver {
  viewport: Viewport;
  media: Media = {};
  private base = '';
  private session = '';
  private driver: ChildProcess | undefined;
  private display: Awaited<ReturnType<typeof startDisplay>> | undefined;
  private readonly onExit = () => this.killAll();

  constructor(viewport: Viewport) {
    this.viewport = viewport;
  }

  async start(): Promise<void> {
    process.once('exit', this.onExit);
    this.display = await startDisplay();
    const port = await freePort();
    this.base = `http://127.0.0.1:${port}`;
    // its own process group, so that the browser goes with the driver
    this.driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: this.display.env,
      detached: true,
    });
    for (let tries = 0; ; tries++) {
      const up = await this.call('GET', '/status').then(
        () => true,
        () => false,
      );
      if (up) break;
      if (tries > 200) throw new Error('WebKitWebDriver did not start');
      await sleep(50);
    }
    const [binary] = globSync('/usr/{lib,libexec}{/*,}/webkit2gtk-4.1/MiniBrowser');
    if (!binary) throw new Error('MiniBrowser of webkit2gtk-4.1 was not found');
    const browser = {binary, args: ['--automation']};
    const wanted = {alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser}};
    const {sessionId} = (await this.call('POST', '/session', {capabilities: wanted})) as {sessionId: string};
    this.session = `/session/${sessionId}`;
    await this.setViewport(this.viewport);
    await this.display.focus();
  }

  private async call(method: string, path: string, body?: object): Promise<unknown> {
    const headers = {'content-type': 'application/json'};
    const response = await fetch(this.base + path, {method, headers, ...(body && {body: JSON.stringify(body)})});
    const {value} = (await response.json()) as {value: {error?: string; message?: string}};
    if (!response.ok) throw new Error(`WebKitWebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
  get(path: string): Promise<unknown> {
    return this.call('GET', this.session + path);
  }
  post(path: string, body: object = {}): Promise<unknown> {
    return this.call('POST', this.session + path, body);
  }
  releaseActions(): Promise<unknown> {
    return this.call('DELETE', `${this.session}/actions`).catch(() => undefined);
  }
  execute(script: string, ...args: unknown[]): Promise<unknown> {
    return this.post('/execute/sync', {script, args});
  }

  /** Sets the size of the content: the window's is corrected by what its frame takes. */
  async setViewport({width, height}: Viewport): Promise<void> {
    let [outerWidth, outerHeight] = [width, height];
    for (let round = 0; round < 4; round++) {
      await this.post('/window/rect', {width: outerWidth, height: outerHeight});
      let inner: [number, number] = [0, 0];
      for (let wait = 0; wait < 20; wait++) {
        inner = (await this.execute('return [innerWidth, innerHeight]')) as [number, number];
        if (inner[0] === width && inner[1] === height) return;
        if (round === 0 && wait > 3) break;
        await sleep(10);
      }
      outerWidth += width - inner[0];
      outerHeight += height - inner[1];
    }
    throw new Error(`WebKitGTK: no window of ${width} × ${height}`);
  }

  /** Sets the GTK settings and waits until the page sees them. */
  async setMedia(media: Media): Promise<void> {
    this.media = media;
    this.display?.setMedia(media);
    const {colorScheme = 'light', reducedMotion = 'no-preference', contrast = 'no-preference'} = media;
    const queries = [
      `prefers-color-scheme: ${colorScheme}`,
      `prefers-reduced-motion: ${reducedMotion}`,
      `prefers-contrast: ${contrast}`,
    ];
    const all = queries.map((query) => `(${query})`).join(' and ');
    for (let tries = 0; tries < 200; tries++) {
      if (await this.execute('return matchMedia(arguments[0]).matches', all)) return;
      // on a busy machine the change may get lost on its way, if seldom
      if (tries % 50 === 49) this.display?.setMedia(media);
      await sleep(20);
    }
    throw new Error(`WebKitGTK: ${all} did not come into force`);
  }

  private killAll(): void {
    try {
      if (this.driver?.pid) process.kill(-this.driver.pid);
    } catch {
      // gone already
    }
    this.display?.stop();
  }
  async stop(): Promise<void> {
    if (this.session) await this.call('DELETE', this.session).catch(() => undefined);
    process.off('exit', this.onExit);
    this.killAll();
  }
}
