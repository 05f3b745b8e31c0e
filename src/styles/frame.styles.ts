import {css} from 'lit';

/* What all elements share: kicker, heading, rows, items with their provenance, buttons, credit. */
export const frameStyles = css`
  * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    padding: 0;
  }
  li {
    display: block;
  }
  /* Only a long list has them: each by itself, so that hundreds are not counted and laid out anew where one changes. */
  .long > li {
    contain: content;
    overflow-clip-margin: 1em;
  }
  /* What a filter has put aside keeps its layout until it comes back, or goes. */
  li[hidden] {
    position: absolute;
    visibility: hidden;
    content-visibility: hidden;
  }
  .unseen {
    position: absolute;
    overflow: hidden;
    width: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    :not(.long > li) > .panel:not([hidden]) {
      animation: open 0.15s;
    }
    @keyframes open {
      from {
        opacity: 0;
      }
    }
  }
  .note {
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  /* Softer than soft would be too faint. */
  .note :is(.note, .proof, [part='second']) {
    color: inherit;
    font-size: 1em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 1em;
  }
  .root:not(.shares) [part='share-button'],
  .root:not(.saves) [part='card-button'] {
    display: none;
  }
  article > .quiet {
    padding-block-end: var(--_space);
  }
  .list,
  .row {
    display: grid;
    align-items: start;
    gap: 0.45em 1.4em;
    text-wrap: pretty;
  }

  /* Chinese emphasizes with dots, and slants nothing. */
  :is(em, cite):lang(zh) {
    font-style: normal;
  }
  em:lang(zh) {
    text-emphasis: filled dot;
    text-emphasis-position: under right;
  }
  /* Words of another direction, or with a font of their own, keep it. */
  [lang] {
    --_own: initial;
    unicode-bidi: plaintext;
  }

  .top {
    justify-content: space-between;
    padding-block: 0.6em 0.3em;
  }
  [part='kicker'] {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }
  [part='mark'] {
    width: 1.5em;
    margin-inline-end: 0.5em;
    vertical-align: -0.2em;
    fill: currentColor;
  }
  #heading {
    margin-block-end: 0.35em;
    line-height: 1.25;
    text-wrap: balance;
  }
  #heading:lang(zh) {
    line-height: 1.4;
  }
  .row,
  [part='priority'],
  footer {
    padding-block: calc(var(--_space) * 0.85);
    border-block-start: 1px solid var(--_line);
  }

  button,
  input,
  textarea {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
  }
  button {
    cursor: pointer;
  }
  .control,
  input,
  textarea {
    min-height: 2.4em;
    padding: 0.2em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .control {
    font-size: 0.875em;
  }
  [aria-pressed='true'] {
    border-width: 2px;
    font-weight: 700;
  }
  .wide {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    width: 100%;
    min-height: 24px;
  }
  .title {
    flex: 1;
  }
  .title:hover,
  button:not(.wide):hover,
  .quiet > button {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .chevron {
    width: 0.8em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  [aria-expanded='true'] > .chevron {
    transform: rotate(180deg);
  }

  [part='label'] {
    color: var(--_soft);
  }
  .proof {
    color: var(--_soft);
    display: inline-block;
    font-size: 0.8em;
    user-select: none;
  }
  .proof > button {
    position: relative;
    min-width: 24px;
    min-height: 24px;
    padding-inline: 0.15em;
    border-radius: var(--_radius);
    line-height: 1.2;
    text-align: center;
    white-space: nowrap;
  }
  .proof > button,
  [role='button'] {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  /* Room to be pressed, which moves no line. */
  [role='button'] {
    padding-block: 0.35em;
    cursor: pointer;
  }
  .proof > :is(:hover, [aria-expanded='true']) {
    background: var(--_surface);
    text-decoration: underline;
  }
  .proof > [aria-expanded='true'] {
    font-weight: 700;
  }
  .words {
    margin-block: 0.35em 0.6em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_accent);
  }

  /* No variable hides the credit. */
  footer {
    padding-block: 0.85em;
    color: rgb(from currentColor r g b / 1);
    font-size: 0.875em;
    line-height: 1.55;
  }
  footer:lang(zh) {
    line-height: 1.75;
  }
  footer p {
    max-width: 34em;
    text-wrap: pretty;
  }
  /* What stands side by side. */
  footer > .line {
    max-width: 39em;
  }
  .tag {
    padding-inline: 0.45em;
    border: 1px solid;
    border-radius: var(--_radius);
  }
  a,
  .quiet > button {
    min-height: 24px;
    color: inherit;
  }

  /* Two languages: one below the other, every list in one column; where there is room, two columns all the way down. */
  .pair {
    display: grid;
  }
  .pairs :is(.row, .list):not(figure *) {
    grid-template-columns: 1fr;
    row-gap: 0.75em;
  }
  .pairs ul:not(figure *, [part='overview']) > li {
    width: 100%;
    padding: 0;
    border: 0;
    background: none;
  }
  .pairs [part='section-heading'] {
    flex: 1;
  }

  @container not (min-width: 34em) {
    [part='second'] {
      color: var(--_soft);
    }
    [part='second'] [part='label'] {
      color: inherit;
    }
  }
  @container (min-width: 34em) {
    .row {
      grid-template-columns: 7.5em 1fr;
    }
    /* Counted from the far edge, where all pairs end but those before a chevron or a number. */
    .pair:not(:is(figure, .words, [part='overview']) *) {
      grid-template-columns: 1fr calc(46cqi - var(--_less, 0em));
      column-gap: 2cqi;
      & > :first-child {
        padding-inline-end: 2cqi;
        border-inline-end: 1px solid var(--_line);
      }
    }
    .wide {
      --_less: 1.55em;
    }
    :not(:last-child) > .title {
      --_less: 2.75em;
    }
    .pairs [part='count'] {
      min-width: 2em;
    }
  }
  @media (pointer: coarse) {
    .bar .control,
    .control,
    .wide,
    input,
    .quiet > button {
      min-width: 44px;
      min-height: 44px;
    }
    [role='button'] {
      padding-block: 16px;
    }
    .proof > button::after {
      position: absolute;
      inset: -10px;
      content: '';
    }
  }
`;
