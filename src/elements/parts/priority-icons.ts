/** Lines on a ground of 24 by 24, by the names that the report format has for them. */
export const icons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    innovation: 'M9 18h6m-5 3h4M9 15q0-2-1.5-3.5a6 6 0 1 1 9 0Q15 13 15 15z',
    demand: 'M3 9h18l-2 11H5zm5 0 4-6 4 6M9 13v3m6-3v3',
    regions: 'M12 3a3 3 0 1 0 .1 0M5 15a3 3 0 1 0 .1 0m13.9 0a3 3 0 1 0 .1 0M10.5 8.5l-4 7m7-7 4 7M8 18h8',
    infrastructure: 'M2 17h20M7 20V5m10 15V5M2 12q4-1 5-6 1 6 5 6t5-6q1 5 5 6M12 12v5',
    reform: 'M20 11a8 8 0 0 0-15-4m-1 6a8 8 0 0 0 15 4M5 3v4h4m10 14v-4h-4',
    opening: 'M12 3a9 9 0 1 0 .1 0M3 12h18M12 3q-7 9 0 18 7-9 0-18',
    livelihood: 'm3 11 9-8 9 8M5 10v10h14V10m-7 7q-6-4-2.5-5.5Q11 11 12 12.5 13 11 14.5 11.5 18 13 12 17',
    environment: 'M5 20Q2 5 20 4q0 14-13 13M5 20q3-7 9-10',
    safety: 'm12 3 8 3q1 11-8 15Q3 17 4 6zM8.5 12l2.5 2.5 4.5-5',
    agriculture: 'M12 21v-9q-8 0-8-7 8 0 8 7 0-5 8-5 0 7-8 7',
    governance: 'm3 9 9-6 9 6zm2 0v9m5-9v9m4-9v9m5-9v9M3 20h18',
  }),
);
