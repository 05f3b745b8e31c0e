import {css} from 'lit';

export const attendeesStyles = css`
  [part='group'] {
    display: grid;
    gap: 0.35em 1.4em;
    padding-block: calc(var(--_space) * 0.85);
    border-block-start: 1px solid var(--_line);
  }
  [part='group'] > :first-child {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  [part='count'] {
    color: var(--_soft);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  [part='members'] {
    display: grid;
    gap: 0.75em 1.4em;
  }
  .original {
    margin-inline-start: 0.3em;
  }
  [part='detail'],
  [part='role'],
  .original {
    color: var(--_soft);
    font-size: var(--_small);
  }

  @container (min-width: 34em) {
    [part='group'] {
      grid-template-columns: var(--_label-width) 1fr;
    }
    [part='group'] > :first-child {
      display: block;
    }
  }
  @container (min-width: 48em) {
    [part='members'] {
      grid-template-columns: repeat(2, 1fr);
    }
  }
`;
