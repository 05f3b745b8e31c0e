// The report's types are computed by valibot from the schema. Users of the package have no valibot, so the published types
// are written out: what TypeScript says each of them is.
import {writeFileSync} from 'node:fs';
import ts from 'typescript';

export function flatTypes(source: string, output: string): void {
  const {config} = ts.readConfigFile('tsconfig.build.json', ts.sys.readFile) as {config: object};
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram([source], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(source);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${source} is not a module`);
  const flags =
    ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.MultilineObjectLiterals;
  const types = checker
    .getExportsOfModule(module)
    .filter((symbol) => symbol.flags & ts.SymbolFlags.TypeAlias)
    .map(
      (symbol) =>
        `export type ${symbol.name} = ${checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), undefined, flags)};\n`,
    );
  if (types.length === 0) throw new Error(`${source} exports no types`);
  if (types.some((type) => /\bv\.|import\(|\bany\b/.test(type)))
    throw new Error(`${source}: a type could not be written out`);
  writeFileSync(output, types.join(''));
}
