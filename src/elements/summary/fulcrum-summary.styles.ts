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
  .overview {
    grid-template-columns: 1fr;
  }
  [part='overview'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  [part='overview-button'] {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    justify-content: space-between;
    gap: 0.35em;
    width: 100%;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_control);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.35;
  }
  [part='overview-button'][aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 2px var(--_accent);
  }
  [part='overview-button'] > .title {
    flex: 1 0 100%;
  }
  [part='icon'] {
    color: var(--_accent);
    line-height: 1.2;
  }
  [part='icon'] > svg {
    width: 1.6em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  [part='overview-panel'] [part='label'] {
    display: block;
    color: inherit;
    font-weight: 700;
  }
  [part='overview-panel'] .note {
    margin-block-start: 0.5em;
  }
  [part='facts'],
  [part='figures'] {
    grid-template-columns: repeat(auto-fit, minmax(min(12.5em, 100%), 1fr));
    row-gap: 0.9em;
  }
  [part='figures'] {
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
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
  @container (min-width: 46.5em) {
    [part='overview'] {
      grid-template-columns: repeat(auto-fit, minmax(6em, 1fr));
    }
  }
`;
