// `import text from './resizer.ts?text'`: a script that runs by itself, in a function of its own, as minified text.
import {readFileSync} from 'node:fs';
import {minify} from 'terser';
import ts from 'typescript';
import type {Plugin} from 'vite';

const ending = /\.ts\?text$/;

async function textOf(file: string): Promise<string> {
  const {outputText} = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext},
  });
  // what made it a module for TypeScript; it imports nothing
  const script = outputText.replace(/^export \{\};$/m, '');
  if (/^\s*(?:import|export)\b/m.test(script))
    throw new Error(`${file}: a script by itself has no imports and no exports`);
  const {code} = await minify(`(()=>{${script}\n})()`, {ecma: 2020, compress: {passes: 3}, format: {ascii_only: true}});
  return code!;
}

export const scriptText = (): Plugin => ({
  name: 'fulcrum:script-text',
  enforce: 'pre',
  load: {
    filter: {id: ending},
    async handler(id) {
      const file = id.replace(/\?text$/, '');
      this.addWatchFile(file);
      return {code: `export default ${JSON.stringify(await textOf(file))}`, moduleType: 'js'};
    },
  },
});
