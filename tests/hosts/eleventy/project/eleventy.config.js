import {readFileSync} from 'node:fs';
import {renderElement} from 'fulcrum-elements/render';
import report from 'fulcrum-elements/reports/hubei-2026-02-24.json' with {type: 'json'};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export default function (config) {
  config.addPassthroughCopy({'node_modules/fulcrum-elements/dist/fulcrum.js': 'fulcrum.js'});
  // a report of the site's own, as the value of data-json
  config.addShortcode('budget', () => escaped(readFileSync('budget.json', 'utf8')));
  // An element with its content in it, for readers without script. Within a <div> Markdown leaves it as it is; without one, it
  // would make a paragraph of it and change signs in its style.
  config.addShortcode('fulcrum', (name, language) => `<div>${renderElement(report, name, {language}).trim()}</div>`);
  return {dir: {input: 'pages', output: 'dist'}};
}
