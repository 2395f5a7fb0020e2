/** One picture per sector for people who do not read, on screens and on paper: lines in a square of 24 by 24. */
export const sectorPaths = {
  /** A tap and its drop. */
  water:
    'M3 7h10a6 6 0 016 6v1h-4v-1a2 2 0 00-2-2H3zM9 7V3M6 3h6M17 17.5c1.5 1.8 2 2.4 2 3.2a2 2 0 01-4 0c0-.8.5-1.4 2-3.2z',
  /** A sprout over running water. */
  irrigation:
    'M12 14V8M12 9c0-3-2-4.5-6-4.5 0 3.5 2 5 6 4.5zM12 7.5c0-3 2-4.5 6-4.5 0 3.5-2 5-6 4.5zM2 17c2.5-2 4.2-2 6.7 0s4.1 2 6.6 0 4.2-2 6.7 0M2 21.5c2.5-2 4.2-2 6.7 0s4.1 2 6.6 0 4.2-2 6.7 0',
  /** A sprout. */
  agriculture: 'M12 21v-9M12 13c0-4-3-6-8-6 0 5 3 7 8 6zM12 10c0-4 3-6 8-6 0 5-3 7-8 6zM5 21h14',
  /** An open book. */
  education: 'M3 5c4-1 7 0 9 2 2-2 5-3 9-2v13c-4-1-7 0-9 2-2-2-5-3-9-2zM12 7v13',
  /** A cross. */
  health: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  /** A road running away. */
  roads: 'M8 3L3 21M16 3l5 18M12 3v3M12 10v4M12 18v3',
  /** A bolt. */
  energy: 'M13 2L5 14h6l-1 8 8-12h-6z',
  /** Stones falling from a slope, as on the road sign. */
  disaster_risk: 'M2 3l13 18H2zM13 3l3 3-3 3-3-3zM19 10l2.5 2.5L19 15l-2.5-2.5z',
  /** A tree. */
  environment: 'M12 2l5 7h-3l4 7H6l4-7H7zM12 16v6',
  /** A market stall. */
  livelihoods:
    'M4 11v10h16V11M5 3h14l2 5c0 2-1.3 3-3 3s-3-1-3-3c0 2-1.3 3-3 3s-3-1-3-3c0 2-1.3 3-3 3s-3-1-3-3zM9 21v-6h6v6',
  /** A ball. */
  youth: 'M21 12a9 9 0 11-18 0 9 9 0 0118 0zM12 8l4 3-1.5 4.5h-5L8 11z',
  /** A bin. */
  waste: 'M4 7h16M9 7V3h6v4M6 7l1 14h10l1-14M10 11v6M14 11v6',
  /** A house of columns. */
  governance: 'M3 9l9-6 9 6zM6 9v9M10 9v9M14 9v9M18 9v9M3 21h18',
  /** The diamond in a square. */
  other: 'M4 4h16v16H4zM12 8l4 4-4 4-4-4z',
} as const;
