export const wrong = [
  <fulcrum-summary key="1" theme="purple" />,
  <fulcrum-summary key="2" heading-level="large" />,
  <fulcrum-summary key="3" headingLevel="3" />,
  <fulcrum-priorities key="4" expanded="yes" />,
  <fulcrum-priorities key="5" sections="gist" />,
  <fulcrum-attendees key="6" groupBy="name" />,
  <fulcrum-attendees key="7" onfulcrum-ready={({detail}) => detail.count} />,
  <fulcrum-people key="8" />,
];
