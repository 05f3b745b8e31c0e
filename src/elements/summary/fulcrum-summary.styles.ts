import {css} from 'lit';

export const summaryStyles = css`
  .meta,
  .gist {
    margin-bottom: var(--_space);
  }
  .gist {
    font-size: 1.0625em;
  }
  .facts,
  .figures {
    grid-template-columns: repeat(auto-fill, minmax(min(12.5em, 100%), 1fr));
    row-gap: 0.9em;
  }
  .figures {
    grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
  }
  .list:not(.claims) .label {
    display: block;
  }
  .facts .label,
  .documents .label {
    font-size: var(--_small);
  }
  .figures .label {
    color: inherit;
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 600;
    line-height: 1.2;
  }
  .glossary .text {
    font-weight: 700;
  }
  .glossary {
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
    padding-bottom: var(--_space);
  }
`;
