import type {Both} from './options.js';

/** What whoever embeds has to know of a form, beside its policy. */
export const notes = {
  unpinned: [
    'dist/integrity.json is missing: the script is not pinned to its bytes.',
    '缺少dist/integrity.json：未校验脚本内容。',
  ],
  once: [
    'The script tag stands once on a page, however many elements there are.',
    '一个页面无论有多少元素，script标签只写一次。',
  ],
  place: [
    'Until the script has run, the text between the tags is read and holds the place. Where even the remaining shift is too much, take the form prerendered.',
    '脚本运行之前，标签之间的文字可供阅读并占住位置。如需完全避免版面跳动，请用prerendered形式。',
  ],
  loaded: [
    'The report at src needs CORS where it is on another host.',
    'src所指的摘要在其他主机上时，该主机须允许跨域读取（CORS）。',
  ],
  nonce: ['The nonce has to be a new one in each answer.', '每次响应都须使用新的nonce。'],
  parsed: [
    'Write it into the page on the server: put in later by a script, it is a template without effect.',
    '须由服务器写入页面：事后由脚本插入的template不起作用。',
  ],
  plain: ['No script and no policy are needed.', '无需脚本，也无需内容安全策略。'],
  template: [
    'The first part goes into the page’s template, once; the second where the element is to appear.',
    '第一部分写入页面模板，只写一次；第二部分放在要显示元素的位置。',
  ],
  quoted: [
    'The quotation has to stay as it is, with nothing beside the link. Without script it leads to the page in the frame folder.',
    '请保持引用原样，链接之外不要有其他内容。没有脚本时，链接指向frame文件夹中的页面。',
  ],
  frame: [
    'The folder frame/ has to be served beside the script. The height is what is kept free until the frame says its own.',
    'frame文件夹须与脚本一同发布。height是框架报出实际高度之前预留的高度。',
  ],
  ownFrame: [
    'Write the frame folder for this report: npx fulcrum-elements frame --base … --out … report.json',
    '请为这份摘要生成frame文件夹：npx fulcrum-elements frame --base … --out … report.json',
  ],
  plugin: ['Needs the plugin. It serves the script from the site itself.', '需要安装插件。脚本由本站提供。'],
  style: ['The style goes into the site’s own style sheet, or into Additional CSS.', '样式写入网站样式表或“额外CSS”。'],
  trusted: [
    'With require-trusted-types-for, also allow: trusted-types fulcrum-lit',
    '启用require-trusted-types-for时，还须允许：trusted-types fulcrum-lit',
  ],
} as const satisfies Record<string, Both>;
