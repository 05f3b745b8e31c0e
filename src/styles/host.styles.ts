import {css} from 'lit';

/*
 * The element as the page sees it. Family, size and colour come from the page (tokens.styles.ts); text properties that pages
 * set for other things are reset, by plain rules, so that a reader's own style sheet still arrives.
 */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-align-last: auto;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    hanging-punctuation: none;
  }
  :host([hidden]) {
    display: none;
  }
  .own-leading {
    line-height: var(--fulcrum-line-height, 1.55);
  }
  :host(:lang(zh)),
  .own-leading:lang(zh) {
    line-height: var(--fulcrum-line-height, 1.75);
  }
  .root {
    font-family: var(--_own, inherit);
    /* A parent that shrinks to fit would squeeze a size container to nothing. */
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
    text-autospace: normal;
  }
  [lang]:lang(zh) {
    line-break: strict;
  }
  .pairs {
    max-width: calc(var(--fulcrum-measure, 34em) * 2.2);
    line-height: var(--fulcrum-line-height, 1.75);
  }
  .pairs > article {
    --fulcrum-measure: none;
  }
  .light,
  .dark {
    --_padding: 1.25em;
    color-scheme: light;
    background: var(--fulcrum-background, light-dark(#fff, #15171a));
    color: var(--fulcrum-color, light-dark(#1b1c1e, #e7e5e1));
  }
  .dark {
    color-scheme: dark;
  }
  .own-font {
    font-family: var(
      --_head,
      var(
        --_own,
        var(--fulcrum-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif)
      )
    );
  }
  .own-font:lang(zh) {
    font-family: var(
      --_head,
      var(
        --_own,
        var(
          --fulcrum-font,
          'PingFang SC',
          'HarmonyOS Sans SC',
          'MiSans',
          'Microsoft YaHei',
          'Noto Sans CJK SC',
          'Noto Sans SC',
          'Source Han Sans SC',
          system-ui,
          sans-serif
        )
      )
    );
  }
`;
