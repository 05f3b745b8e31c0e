import {readFileSync} from 'node:fs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export default function (config) {
  config.addPassthroughCopy({'node_modules/fulcrum-elements/dist/fulcrum.js': 'fulcrum.js'});
  // a report of the site's own, as the value of data-json
  config.addShortcode('budget', () => escaped(readFileSync('budget.json', 'utf8')));
  return {dir: {input: 'pages', output: 'dist'}};
}
