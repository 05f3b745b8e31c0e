import {css} from 'lit';

export const summaryStyles = css`
  [part='reading-time'] {
    margin-inline-start: auto;
  }
  [part='meta'],
  [part='gist'] {
    padding-block-end: var(--_space);
  }
  [part='gist'] {
    font-size: 1.0625em;
  }
  [part='facts'],
  [part='figures'] {
    grid-template-columns: repeat(auto-fill, minmax(min(12.5em, 100%), 1fr));
    row-gap: 0.9em;
  }
  [part='figures'] {
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    align-items: stretch;
  }
  [part='facts'] [part='label'],
  [part='figures'] [part='label'] {
    display: block;
  }
  [part='facts'] [part='label'] {
    font-size: 0.875em;
  }
  [part='figures'] > li {
    padding-inline-start: 0.9em;
    border-inline-start: 1px solid var(--_line);
  }
  [part='figures'] [part='label'] {
    color: inherit;
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 600;
    line-height: 1.2;
  }
  [part='glossary'] [part='text'] {
    font-weight: 700;
  }
  [part='glossary'] {
    row-gap: 0.9em;
  }
  /* Folded sections have their padding on the button, so that all of the row can be pressed. */
  .folded {
    display: block;
    padding: 0;
  }
  .folded .wide {
    padding-block: calc(var(--_space) * 0.85);
  }
  .folded .list {
    padding-block-end: var(--_space);
  }
`;
