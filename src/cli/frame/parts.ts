import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {Renderer} from '../../integrations/frame/renderer.js';
import {parseReport} from '../../report/parse-report.js';
import type {Report} from '../../report/schema.js';
import {UsageError} from '../command.js';
import {readJson, readText} from '../input.js';
import {packageFile} from '../package-files.js';
import type {Problem} from '../problem.js';
import {isError, validateSource} from '../validate/validate-source.js';

/** A file of the package, which a build that was cut short lacks. */
function builtFile(name: string): string {
  const file = packageFile(name);
  if (!file)
    throw new UsageError([
      `dist/${name} of the package is missing: install it again, or run "npm run build" in the project.`,
      `软件包缺少dist/${name}：请重新安装，或在项目中运行“npm run build”。`,
    ]);
  return file;
}

/** What renders: the package's own, so that pages are what the script tag takes over. */
export const rendererOf = async (): Promise<Renderer> =>
  (await import(/* @vite-ignore */ pathToFileURL(builtFile('npm/render.js')).href)) as Renderer;

/** @throws UsageError where the address is missing, no https address, or names a file */
export function baseOf(base: string | undefined): string {
  const example = 'https://example.org/fulcrum/';
  if (!base)
    throw new UsageError([
      `Say where the folder will be served: --base ${example}`,
      `请指明文件夹的发布地址：--base ${example}`,
    ]);
  const found = URL.canParse(base) ? new URL(base) : undefined;
  const local = found?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(found.hostname);
  if (!found || !(found.protocol === 'https:' || local) || found.search || found.hash || found.username)
    throw new UsageError([
      `--base: found ${base}, expected an address such as ${example}, with https and nothing after the folder.`,
      `--base：现为${base}，应为${example}这样的https地址，文件夹之后不带其他内容。`,
    ]);
  return found.pathname.endsWith('/') ? found.href : `${found.href}/`;
}

export interface Read {
  /** For messages. */
  readonly name: string;
  readonly report?: Report;
  /** The report's JSON, where it is not the one that the script tag carries. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** The report of a file, or the one of the script tag. */
export function reportOf(file: string | undefined): Read {
  const bundled = builtFile('reports/hubei-2026-02-24.json');
  if (file === undefined) {
    const result = parseReport(JSON.parse(readText(bundled, ['report', '报道摘要'])));
    return {name: bundled, ...(result.ok ? {report: result.report} : {}), problems: []};
  }
  const source = readJson(file);
  const problems = validateSource(source).filter(isError);
  const result = parseReport(source.value);
  if (!result.ok || problems.length) return {name: source.name, problems};
  // Nothing in it looks like a tag, whatever reads the page.
  const text = JSON.stringify(source.value).replaceAll('<', '\\u003c');
  return {name: source.name, report: result.report, text, problems};
}

/** The script tag's file for the pages: at an address, or a copy whose name says what is in it. */
export function scriptFor(address: string | undefined): {
  readonly address: string;
  readonly copied?: {readonly name: string; readonly text: Uint8Array};
} {
  if (address !== undefined) return {address};
  const {files} = JSON.parse(readFileSync(builtFile('integrity.json'), 'utf8')) as {
    files: Record<string, {hashed: string} | undefined>;
  };
  const name = files['fulcrum.js']!.hashed;
  return {address: name, copied: {name, text: readFileSync(builtFile('fulcrum.js'))}};
}
