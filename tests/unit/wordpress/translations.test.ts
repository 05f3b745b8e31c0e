// What the plugin says, in Chinese as well.
import {readFileSync} from 'node:fs';
import {unzipSync} from 'fflate';
import {mo, po} from 'gettext-parser';
import {describe, expect, it} from 'vitest';
import {messagesOf} from '../../../scripts/wordpress/translations.ts';

const zip = unzipSync(readFileSync('dist/fulcrum-wordpress.zip'));
const bytes = (name: string) => Buffer.from(zip[`fulcrum-elements/${name}`]!);
const sources = Object.fromEntries(
  Object.entries(zip).map(([path, content]) => [
    path.replace('fulcrum-elements/', ''),
    Buffer.from(content).toString('utf8'),
  ]),
);
const messages = messagesOf(sources);
const PO = 'languages/fulcrum-elements-zh_CN.po';
const chinese = po.parse(bytes(PO)).translations;
const translation = ({text, context = ''}: {text: string; context?: string}) => chinese[context]?.[text]?.msgstr[0];

describe('the translation into Simplified Chinese', () => {
  it('has every text of the plugin: add what is missing here to the .po file', () => {
    expect(messages.length).toBeGreaterThan(40);
    expect(messages.filter((message) => !translation(message))).toEqual([]);
  });

  it('has nothing that the plugin does not say any more', () => {
    const said = new Set(messages.map(({text, context = ''}) => `${context}|${text}`));
    const all = Object.entries(chinese).flatMap(([context, table]) =>
      Object.keys(table)
        .filter(Boolean)
        .map((text) => `${context}|${text}`),
    );
    expect(all.filter((one) => !said.has(one))).toEqual([]);
  });

  it('keeps the placeholders, and sets no space between Chinese and Latin', () => {
    for (const message of messages) {
      const text = translation(message)!;
      const placeholders = (one: string) => one.match(/%(?:\d\$)?[sd]/g)?.sort();
      expect(placeholders(text), message.text).toEqual(placeholders(message.text));
      expect(text).not.toMatch(/\p{Script=Han} [A-Za-z%]|[A-Za-z] \p{Script=Han}/u);
    }
  });

  it('is compiled as PHP reads it', () => {
    const compiled = mo.parse(bytes(PO.replace('.po', '.mo'))).translations;
    for (const {text, context = ''} of messages)
      expect(compiled[context]?.[text]?.msgstr[0]).toBe(translation({text, context}));
  });

  it('is there for the editor, as scripts read it', () => {
    const {locale_data: data} = JSON.parse(
      bytes('languages/fulcrum-elements-zh_CN-fulcrum-elements-editor.json').toString('utf8'),
    ) as {locale_data: Record<string, Record<string, unknown>>};
    const table = data['fulcrum-elements']!;
    expect(table['']).toMatchObject({lang: 'zh_CN'});
    for (const message of messages.filter(({where}) => where === 'assets/editor.js'))
      expect(table[message.text]).toEqual([translation(message)]);
  });
});

describe('the template for translators', () => {
  it('has every text, with the context under which WordPress looks for it', () => {
    const template = po.parse(bytes('languages/fulcrum-elements.pot')).translations;
    for (const {text, context = ''} of messages) expect(template[context]?.[text]?.msgid).toBe(text);
  });
});

describe('a text that could not be translated', () => {
  it.each(["<?php __( $text, 'fulcrum-elements' );", "<?php __( 'Text' );", "<?php __( 'Text', 'other' );"])(
    'is a mistake: %s',
    (source) => {
      expect(() => messagesOf({'test.php': source})).toThrow("takes a text in quotes, and 'fulcrum-elements'");
    },
  );
});
