/** Every text of the page, in English and Chinese. */
const texts = {
  en: {
    title: (file) => `${file} · preview`,
    languages: 'Language of this page',
    connecting: 'Connecting …',
    sound: 'No problems',
    counts: (errors, warnings) =>
      [
        errors && `${errors} ${errors === 1 ? 'error' : 'errors'}`,
        warnings && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
      ]
        .filter(Boolean)
        .join(', '),
    stale: 'cannot be shown: this is the last version that could',
    nothing: 'cannot be shown yet',
    stopped: 'The preview has ended. Start it again, and this page follows.',
    problems: 'To fix',
    elsewhere: 'Not beside a claim',
    error: 'Error',
    warning: 'Warning',
    line: (line, column) => `line ${line}, column ${column}`,
    note: (number) => `Problem ${number}`,
    column: (language) => `Preview in ${language}`,
  },
  zh: {
    title: (file) => `${file}·预览`,
    languages: '本页语言',
    connecting: '正在连接……',
    sound: '没有问题',
    counts: (errors, warnings) =>
      [errors && `${errors}个错误`, warnings && `${warnings}个警告`].filter(Boolean).join('，'),
    stale: '无法显示，以下为上一个可显示的版本',
    nothing: '暂时无法显示',
    stopped: '预览已结束。重新启动后，本页会自动更新。',
    problems: '需要修改',
    elsewhere: '未标在内容旁的问题',
    error: '错误',
    warning: '警告',
    line: (line, column) => `第${line}行第${column}列`,
    note: (number) => `问题${number}`,
    column: (language) => `${language}预览`,
  },
};

const asked = new URLSearchParams(location.search).get('lang');
const preferred = asked ? [asked] : navigator.languages;
let current = /^zh/i.test(preferred.find((tag) => /^(zh|en)/i.test(tag)) ?? '') ? 'zh' : 'en';

/** `en` or `zh`: what the page itself speaks. The columns speak the report's languages. */
export const language = () => current;
export const tag = () => (current === 'zh' ? 'zh-Hans' : 'en');
export const words = () => texts[current];
export function speak(one) {
  current = one;
}

/** A language by its name in that language, or in the page's: 中文, English. */
export function languageName(one, inPageLanguage = false) {
  try {
    return new Intl.DisplayNames([inPageLanguage ? tag() : one], {type: 'language'}).of(one) ?? one;
  } catch {
    return one;
  }
}
