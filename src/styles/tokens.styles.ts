import {css} from 'lit';

/*
 * Every public variable with its default. The table in the README is made from the comments that begin with two asterisks.
 * Colours are mixed from the text colour of the page, so that they hold on any ground, declared dark or not.
 */
export const tokens = css`
  :host {
    /** Text colour. Default: the page's. */
    color: var(--fulcrum-color, inherit);
    /** Ground. Default: none, so that the page's shows; white or near black where \`theme\` is set. */
    background: var(--fulcrum-background, none);
    /** Font family of all text. Default: the page's. */
    font-family: var(--fulcrum-font, inherit);
    /** Size of the text; everything follows it. Default: the page's. For large print up to \`2em\`. */
    font-size: var(--fulcrum-font-size, inherit);
    /** Line height. Default: 1.55; in Chinese, and where two languages are shown, 1.75. */
    line-height: var(--fulcrum-line-height, 1.55);
  }
  .root {
    /** Accent: mark, kicker, numerals. Default: a brick red, as dark or light as the text around it. */
    --_accent: var(--fulcrum-accent, color-mix(in oklab, light-dark(#c8371b, #ff9d84) 70%, currentColor));
    /** Secondary text. Default: four fifths of the text colour. */
    --_soft: var(--fulcrum-soft-color, color-mix(in srgb, currentColor 80%, transparent));
    /** Hairlines between rows. */
    --_line: var(--fulcrum-line-color, color-mix(in srgb, currentColor 20%, transparent));
    /** Outlines of controls: filter field, buttons. */
    --_control: var(--fulcrum-control-color, color-mix(in srgb, currentColor 60%, transparent));
    /** Ground of quiet areas: tags, filter field, source labels. */
    --_surface: var(--fulcrum-surface, color-mix(in srgb, currentColor 6%, transparent));
    /** Unit of distance between rows and sections. */
    --_space: var(--fulcrum-space, 1em);
    /** Corners of tags, labels, field and buttons. */
    --_radius: var(--fulcrum-radius, 0.25em);
  }
  [lang]:lang(en) {
    /** Font family of English. Default: \`--fulcrum-font\`; beside text in another language, the system's fonts. */
    --_own: var(--fulcrum-font-en);
  }
  [lang]:lang(zh) {
    /** Font family of Chinese. Default: \`--fulcrum-font\`; beside text in another language, the system's Chinese fonts. */
    --_own: var(--fulcrum-font-zh);
  }
  article {
    /** Rule above each element; \`none\` removes it. */
    border-block-start: var(--fulcrum-rule, 2px solid);
    /** Space inside the element. Default: none; 1.25em where \`theme\` is set. */
    padding: var(--fulcrum-padding, var(--_padding, 0));
  }
  [part$='heading'] {
    /** Font family of headings. Default: that of the text. */
    font-family: var(--fulcrum-font-heading, inherit);
    --_head: var(--fulcrum-font-heading);
    /** Weight of headings. */
    font-weight: var(--fulcrum-heading-weight, 700);
    font-size: 1em;
  }
  #heading {
    /** Size of the main heading. */
    font-size: var(--fulcrum-heading-size, 1.5em);
  }
  [part='figures'] [part='label'] {
    /** Size of key figures. */
    font-size: var(--fulcrum-figure-size, 2.125em);
  }
  [part='figures'] [part='label'],
  [part='numeral'] {
    /** Font family of key figures and of the numbers of the list. Default: that of headings. */
    font-family: var(--fulcrum-font-numeral, var(--fulcrum-font-heading, inherit));
  }
  p,
  [part='item'],
  [part='measure'],
  [part='gist'],
  [part='overview-panel'],
  [part='aim'],
  figure,
  #heading {
    /** Longest line. Default: about 75 characters in English, 34 in Chinese. */
    max-width: var(--fulcrum-measure, 34em);
  }
  * {
    /** Room kept above what a link or the keyboard leads to, for a header that stays in place. */
    scroll-margin-top: var(--fulcrum-scroll-margin, 96px);
  }
  :focus-visible {
    /** Focus outline. */
    outline: var(--fulcrum-focus, 2px solid);
    outline-offset: 2px;
  }

  /* The browser leaves a drawing its colours where the system has its own. */
  @media (prefers-contrast: more), (forced-colors: active) {
    .root {
      --_accent: currentColor;
      --_soft: currentColor;
      --_line: currentColor;
      --_control: currentColor;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
