import {css} from 'lit';

export const attendeesStyles = css`
  .members {
    row-gap: 0.75em;
  }
  .members .text {
    font-weight: 700;
  }
  @container (min-width: 48em) {
    .members {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
