// What editors complete and explain in HTML: web-types for JetBrains, custom data for VS Code. From the custom elements manifest.
import {readFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

export function editorData(folder: string): void {
  const manifest = JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8')) as Parameters<
    typeof generateJetBrainsWebTypes
  >[0];
  // variables and methods have a place of their own; in what is said of a tag they would be pages
  const options = {outdir: folder, hideLogs: true, hideCssPropertiesDocs: true, hideMethodDocs: true};
  // package.json names the file already
  generateJetBrainsWebTypes(manifest, {...options, packageJson: false});
  generateVsCodeCustomElementData(manifest, {...options, cssFileName: null});
}
