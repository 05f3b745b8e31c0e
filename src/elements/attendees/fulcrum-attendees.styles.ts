import {css} from 'lit';

export const attendeesStyles = css`
  [part='members'] {
    row-gap: 0.75em;
  }
  [part='members'] [part='text'] {
    font-weight: 700;
  }
  @container (min-width: 48em) {
    [part='members'] {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
