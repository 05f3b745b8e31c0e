import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {Renderer} from '../../integrations/frame/renderer.js';
import {reportJson} from '../../formats/report-json.js';
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
  const text = reportJson(source.value);
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
