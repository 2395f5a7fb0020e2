/** Drawn for strokes of 2 on a field of 24 by 24, square ends: one path each, so that no ids and no `<use>` are needed. */
export const iconPaths = {
  alert: 'M12 3L2 21h20zM12 10v5M12 18v.1',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  calendar: 'M4 5h16v16H4zM4 10h16M8 2v5M16 2v5',
  check: 'M4 12.5l5 5L20 6.5',
  clock: 'M21 12a9 9 0 11-18 0 9 9 0 0118 0zM12 7v5l4 2',
  close: 'M5 5l14 14M19 5L5 19',
  down: 'M12 4v15M6 13l6 6 6-6',
  download: 'M12 3v12M6 10l6 6 6-6M4 21h16',
  flag: 'M5 22V3h13l-3 5 3 5H5',
  hand: 'M7 12V6M11 11V3M15 11V4M19 13V7M3 12v3c0 4 3 7 8 7s8-4 8-9',
  info: 'M12 3l9 9-9 9-9-9zM12 11v5M12 8v.1',
  lock: 'M5 11h14v10H5zM8 11V7a4 4 0 018 0v4',
  minus: 'M4 12h16',
  paper: 'M6 2h9l4 4v16H6zM9 11h7M9 15h7',
  pencil: 'M4 20v-4L16 4l4 4L8 20zM13 7l4 4',
  people:
    'M13 8a4 4 0 11-8 0 4 4 0 018 0zM2 21c0-5 3-7 7-7s7 2 7 7M16 4.5a4 4 0 010 7M18 14.5c3 .8 4 3 4 6.5',
  phone: 'M7 2h10v20H7zM11 18h2',
  photo: 'M3 6h5l2-3h4l2 3h5v14H3zM16 13a4 4 0 11-8 0 4 4 0 018 0z',
  place: 'M12 22c5-6 7-9 7-12a7 7 0 00-14 0c0 3 2 6 7 12zM12 8l2 2-2 2-2-2z',
  plus: 'M12 4v16M4 12h16',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  return: 'M9 5L4 10l5 5M4 10h10c4 0 6 2 6 5s-2 5-6 5h-3',
  search: 'M17 10a7 7 0 11-14 0 7 7 0 0114 0zM15 15l6 6',
  speech: 'M3 4h18v13H10l-5 4v-4H3z',
  stop: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6M12 17v.1',
  sync: 'M4 12a8 8 0 0114-5l2 2M20 4v5h-5M20 12a8 8 0 01-14 5l-2-2M4 20v-5h5',
  up: 'M12 20V5M6 11l6-6 6 6',
} as const;

export type IconName = keyof typeof iconPaths;
