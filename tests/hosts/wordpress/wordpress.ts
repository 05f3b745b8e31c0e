// A real WordPress on SQLite with the plugin in it, made anew for each run and served by PHP on this machine.
import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {dirname, join, resolve} from 'node:path';
import {unzipSync} from 'fflate';
import {HOSTS} from '../support/places.ts';

/** Versions as the package of WordPress's builds names them. */
export type Build = '6.2' | '6.3' | '6.4' | '6.5' | 'beta' | 'nightly';
export type Role = 'administrator' | 'author';

interface Installed {
  readonly version: string;
  readonly installed: boolean;
  readonly active: unknown;
  readonly passwords: Readonly<Record<Role, string>>;
}

const HERE = resolve('tests/hosts/wordpress');
const CACHE = join(HOSTS, 'wordpress');
const BUILDS = join(CACHE, 'node_modules/@wp-playground/wordpress-builds');
const PLUGIN = resolve('dist/fulcrum-wordpress.zip');

/** From the registry, as the lockfile has it. */
function download(): void {
  mkdirSync(CACHE, {recursive: true});
  const wanted = readFileSync(join(HERE, 'project/package-lock.json'), 'utf8');
  const had = join(CACHE, 'installed.json');
  if (existsSync(had) && readFileSync(had, 'utf8') === wanted) return;
  cpSync(join(HERE, 'project'), CACHE, {recursive: true});
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: CACHE, stdio: 'pipe'});
  writeFileSync(had, wanted);
}

/** @param rename - where a file of the zip goes; empty for nowhere */
function unzip(zip: string, folder: string, rename = (name: string) => name): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    const target = rename(name);
    if (!target || target.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, target)), {recursive: true});
    writeFileSync(join(folder, target), content);
  }
}

function files(build: Build, folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  unzip(join(BUILDS, `src/wordpress/wp-${build}.zip`), folder);
  // styles and scripts come apart from the rest
  cpSync(join(BUILDS, `public/wp-${build}`), folder, {recursive: true});
  // somebody else's site
  rmSync(join(folder, 'wp-content/database'), {recursive: true, force: true});
  const sqlite = 'wp-content/plugins/sqlite-database-integration';
  unzip(join(BUILDS, 'src/sqlite-database-integration/sqlite-database-integration.zip'), folder, (name) =>
    name.replace(/^[^/]+/, sqlite),
  );
  const dropIn = readFileSync(join(folder, sqlite, 'db.copy'), 'utf8')
    .replace("'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", `__DIR__ . '/plugins/sqlite-database-integration'`)
    .replace('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(folder, 'wp-content/db.php'), dropIn);
  mkdirSync(join(folder, 'wp-content/mu-plugins'), {recursive: true});
  cpSync(join(HERE, 'site/must-use.php'), join(folder, 'wp-content/mu-plugins/tests.php'));
  cpSync('src/report/reports/hubei-2026-02-24.json', join(folder, 'report.json'));
  // browsers ask for it by themselves
  writeFileSync(join(folder, 'favicon.ico'), '');
  for (const name of ['wp-config.php', 'install.php']) cpSync(join(HERE, 'site', name), join(folder, name));
}

function install(folder: string, env: NodeJS.ProcessEnv): Installed {
  const {stdout} = spawnSync('php', ['install.php'], {cwd: folder, env, encoding: 'utf8'});
  const answer = stdout.lastIndexOf('{"version"');
  if (answer < 0) throw new Error(`WordPress was not installed:\n${complaintsIn(folder).join('\n')}`);
  return JSON.parse(stdout.slice(answer)) as Installed;
}

function complaintsIn(folder: string): string[] {
  const log = join(folder, 'debug.log');
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(address, {method: 'HEAD', redirect: 'manual'});
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

export interface Post {
  readonly id: number;
  readonly link: string;
  /** As it was saved, after WordPress has cleaned it. */
  readonly saved: string;
}

export class WordPress {
  readonly address: string;
  readonly installed: Installed;
  readonly folder: string;
  private readonly php: ChildProcess;

  private constructor(address: string, folder: string, installed: Installed, php: ChildProcess) {
    this.address = address;
    this.folder = folder;
    this.installed = installed;
    this.php = php;
  }

  /** @param name - of the site's folder, which is made anew */
  static async start(build: Build, name = 'site'): Promise<WordPress> {
    download();
    const folder = join(CACHE, `${name}-${build}`);
    files(build, folder);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const env = {...process.env, FULCRUM_SITE: address, FULCRUM_ZIP: PLUGIN, PHP_CLI_SERVER_WORKERS: '3'};
    const installed = install(folder, env);
    rmSync(join(folder, 'install.php'));
    // what happened until here is WordPress's own
    const faster = ['-d', 'opcache.enable=1', '-d', 'opcache.enable_cli=1'];
    const php = spawn('php', [...faster, '-S', `127.0.0.1:${port}`, '-t', folder], {
      cwd: folder,
      env,
      stdio: 'ignore',
      detached: true,
    });
    await answers(`${address}/wp-login.php`);
    return new WordPress(address, folder, installed, php);
  }

  /** What PHP complained of. */
  complaints(): string[] {
    return complaintsIn(this.folder);
  }

  /** Publishes a post as this role would from an application. */
  async publish(role: Role, title: string, content: string, query = ''): Promise<Post> {
    const response = await fetch(`${this.address}/?rest_route=/wp/v2/posts${query}`, {
      method: 'POST',
      headers: {Authorization: `Basic ${this.installed.passwords[role]}`, 'Content-Type': 'application/json'},
      body: JSON.stringify({title, content, status: 'publish', context: 'edit'}),
    });
    const text = await response.text();
    if (response.status !== 201) throw new Error(`the post was refused, ${response.status}: ${text}`);
    const {id, link, content: saved} = JSON.parse(text) as {id: number; link: string; content: {raw: string}};
    return {id, link, saved: saved.raw};
  }

  /** Takes the plugin out again; what is left of it, by name. */
  uninstall(): string[] {
    const script = join(this.folder, 'uninstall.php');
    cpSync(join(HERE, 'site/uninstall.php'), script);
    const env = {...process.env, FULCRUM_SITE: this.address};
    const {stdout} = spawnSync('php', ['uninstall.php'], {cwd: this.folder, env, encoding: 'utf8'});
    return JSON.parse(stdout) as string[];
  }

  stop(): void {
    // its workers as well
    process.kill(-this.php.pid!);
  }
}
