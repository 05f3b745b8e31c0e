import {css} from 'lit';

export const summaryStyles = css`
  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin-block-end: var(--_space);
    color: var(--_soft);
    font-size: var(--_small);
  }
  [part='gist'] {
    margin-block-end: var(--_space);
  }
  [part='gist'] > p {
    font-size: var(--_gist-size);
  }
  [part='section'] {
    display: grid;
    gap: 0.35em 1.4em;
    padding-block: calc(var(--_space) * 0.85);
    border-block-start: 1px solid var(--_line);
  }
  [part='section-heading'] {
    line-height: inherit;
  }
  [part='section'] > * {
    min-inline-size: 0;
  }
  [part='attribution'],
  [part='claims'] > li + li,
  [part='documents'] > li + li {
    margin-block-start: 0.45em;
  }
  [part='attribution'] {
    margin-block: 0 0.45em;
  }

  [part='facts'] {
    display: grid;
    gap: 0.9em 1.4em;
  }
  [part='facts'] dt,
  .kind {
    color: var(--_soft);
    font-size: var(--_small);
    font-weight: 400;
  }

  [part='figures'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
    gap: 1em 1.4em;
  }
  [part='figure'] {
    display: block;
    font-size: var(--_figure-size);
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 600;
    line-height: 1.15;
  }
  [part='figure'] small {
    margin-inline-start: 0.25em;
    font-size: 0.42em;
    font-weight: 400;
  }
  [part='figures'] li > span {
    font-size: var(--_small);
    line-height: 1.5;
  }

  .folded {
    padding-block: 0;
  }
  [part='section-button'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    padding-block: calc(var(--_space) * 0.85);
  }
  [part='section-button'] small {
    margin-inline-start: 0.35em;
    color: var(--_soft);
    font-size: var(--_small);
    font-weight: 400;
  }
  [part='section-panel'] > .inner {
    padding-block-end: calc(var(--_space) * 0.85);
  }
  [part='glossary'] {
    display: grid;
    gap: 0.9em 2em;
  }
  [part='glossary'] dt span {
    margin-inline-start: 0.3em;
    font-weight: 400;
  }
  [part='glossary'] small,
  [part='glossary'] cite {
    color: var(--_soft);
    font-size: var(--_small);
    font-weight: 400;
  }

  @container (min-width: 26em) {
    [part='facts'] {
      grid-template-columns: repeat(2, 1fr);
    }
  }
  @container (min-width: 34em) {
    [part='section']:not(.folded) {
      grid-template-columns: var(--_label-width) 1fr;
    }
    [part='glossary'] {
      grid-template-columns: repeat(2, 1fr);
    }
  }
  @container (min-width: 48em) {
    [part='facts'] {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
