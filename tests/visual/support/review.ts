// A page that shows what was accepted, what is there now, and where they differ.
import {writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';

export interface Finding {
  readonly name: string;
  readonly finding: string;
  readonly now: string;
  readonly before?: string;
  readonly difference?: string;
}

const figure = (caption: string, src: string | undefined) =>
  src ? `<figure><figcaption>${caption}</figcaption><img src="${src}" alt=""></figure>` : '';

const section = ({name, finding, before, now, difference}: Finding) => `<section id="${name}">
<h2>${name}</h2>
<p>${finding}</p>
<div>${figure('accepted', before)}${figure('now', now)}${figure('difference', difference)}</div>
</section>`;

/** Writes the page. @returns where it is */
export function writeReview(folder: string, findings: readonly Finding[]): string {
  const sorted = [...findings].sort((one, other) => one.name.localeCompare(other.name));
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${findings.length} pictures to look at</title>
<style>
body { margin: 1em; background: #ccc; font: 1em/1.5 sans-serif }
section > div { display: flex; gap: 1em; overflow-x: auto }
figure { margin: 0 }
img { display: block; background: #fff }
</style>
<h1>${findings.length} pictures to look at</h1>
<p>To accept all of them: <code>npm run visual -- --accept</code></p>
<ol>${sorted.map(({name}) => `<li><a href="#${name}">${name}</a></li>`).join('')}</ol>
${sorted.map(section).join('\n')}
</html>
`;
  const file = join(folder, 'index.html');
  writeFileSync(file, page);
  return relative('.', file);
}
