import {css} from 'lit';

export const attendeesStyles = css`
  .members {
    display: grid;
    gap: 0.75em 1.4em;
  }
  @container (min-width: 48em) {
    .members {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
