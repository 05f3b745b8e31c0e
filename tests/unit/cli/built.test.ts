// The commands as they are published: dist/cli/fulcrum-elements.js in a Node of its own.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {ARTICLE, changed, REPORT, TERMS} from './sample.js';

function run(args: readonly string[], {input = '', lang = 'en_US.UTF-8'}: {input?: string; lang?: string} = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/cli/fulcrum-elements.js', ...args], {
    input,
    encoding: 'utf8',
    env: {LANG: lang},
  });
  return {status, stdout, stderr};
}

const report = readFileSync(REPORT, 'utf8');

describe('the built commands', () => {
  it.each([['validate'], ['verify'], ['terms']])('%s explains itself in the language of the terminal', (name) => {
    const english = run([name, '--help']);
    const chinese = run([name, '--help'], {lang: 'zh_CN.UTF-8'});
    expect([english.status, chinese.status]).toEqual([0, 0]);
    expect(english.stdout).toContain(`Usage: npx fulcrum-elements ${name} report.json`);
    expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
    expect(chinese.stdout).toContain(`用法：npx fulcrum-elements ${name} report.json`);
    expect(chinese.stdout).toContain('退出码：');
    for (const {stdout} of [english, chinese]) expect(stdout).toMatch(/ --json +\S[^]* --help +\S/);
  });

  it('read standard input, with "-" and without', () => {
    const fine = {status: 0, stdout: '1 file: 0 errors, 0 warnings.\n', stderr: ''};
    expect(run(['validate'], {input: report})).toEqual(fine);
    expect(run(['validate', '-'], {input: report})).toEqual(fine);
    expect(run(['verify', '--article', ARTICLE], {input: report}).status).toBe(0);
    expect(run(['verify', REPORT, '--article', '-'], {input: readFileSync(ARTICLE, 'utf8')}).status).toBe(0);
    expect(run(['terms', '-', '--glossary', TERMS], {input: report}).status).toBe(0);
    expect(run(['validate'], {input: '{'}).stdout).toMatch(/^stdin:1:2 error Found /);
  });

  it('end with 0, 1 or 2', () => {
    const warned = changed(['gist/text/en', 'An excellent meeting.']);
    expect(run(['validate'], {input: warned}).status).toBe(0);
    expect(run(['validate', '--strict'], {input: warned}).status).toBe(1);
    expect(run(['validate'], {input: '{}'}).status).toBe(1);
    expect(run(['validate', 'no-such.json']).status).toBe(2);
    expect(run(['validate', '--wrong']).status).toBe(2);
    expect(run(['verify', REPORT]).status).toBe(2);
  });

  it('say on standard error, in both languages, what they were called wrongly with', () => {
    const input = report;
    expect(run(['verify'], {input})).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Say which article: --article article.txt.\n',
    });
    expect(run(['verify'], {input, lang: 'zh_CN.UTF-8'}).stderr).toBe('请指明原文：--article article.txt。\n');
  });
});
