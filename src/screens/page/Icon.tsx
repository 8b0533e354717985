/** Outlines on a 24 × 24 field, drawn for this app. */
const PATHS = {
  back: 'M15 4.5 7.5 12l7.5 7.5',
  forward: 'M9 4.5l7.5 7.5L9 19.5',
  camera:
    'M3.5 7.5h4l1.6-2.5h5.8l1.6 2.5h4v11h-17zM12 16.2a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8z',
  captions: 'M3.5 5.5h17v13h-17zM7 11h4M13 11h4M7 14.5h6M15 14.5h2',
  check: 'M4.5 12.5 9.8 18 19.5 6.5',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  closer: 'M5 12h14M12 5v14',
  compass: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15.8 8.2l-2.3 5.3-5.3 2.3 2.3-5.3z',
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4',
  cube: 'M12 3 20 7.4v9.2L12 21l-8-4.4V7.4zM4 7.4l8 4.4 8-4.4M12 11.8V21',
  cut: 'M4 20V10l8-6 8 6v10M12 4v17M15 12.5h2M15 16.5h2M4 20h8M14.5 20.5l1-1M18 20.5l1-1',
  evidence:
    'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.2 15.2 20.5 20.5M8 10.5l1.9 1.9 3.2-3.6',
  farther: 'M5 12h14',
  flip: 'M4 8.5h11.5M12.5 5l3.5 3.5-3.5 3.5M20 15.5H8.5M11.5 12 8 15.5l3.5 3.5',
  hanging: 'M12 3v2.5M6 5.5h12v10H6zM9 9h6M9 12h4M8 21h8',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6h.01',
  left: 'M8.5 4.5 4 9l4.5 4.5M4 9h9.5a6 6 0 0 1 0 12H9',
  lifesize:
    'M4 20.5V9l6-5 6 5v11.5zM8 20.5v-6h4v6M19 20.5v-9M17.5 13l1.5-1.5 1.5 1.5M17.5 19l1.5 1.5 1.5-1.5',
  listen: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11',
  lying: 'M7 9.5h10l4 8H3zM8.5 13h7M12 3v4M9.8 5 12 7.2 14.2 5',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  next: 'M6 5.5v13l9-6.5zM18 5.5v13',
  open: 'M13 4.5h6.5V11M19.5 4.5 11 13M9 5.5H4.5v14h14V15',
  pause: 'M8 5.5v13M16 5.5v13',
  people:
    'M8.5 9.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM3.5 19.5v-3c0-2.6 2-4.2 5-4.2s5 1.6 5 4.2v3zM16 10.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM16.5 13c2.5.2 4 1.6 4 3.8v2.7h-3.5',
  person:
    'M12 7.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM12 9.5c-2.5 0-4 1.5-4 4v2.5h1.5v5.5h5V16H16v-2.5c0-2.5-1.5-4-4-4z',
  photo:
    'M12 16.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 4.5h4M16 4.5h4v4M20 15.5v4h-4M8 19.5H4v-4M4 8.5v-4',
  pin: 'M9 3.5h6l-.8 6.5 3.3 3v2h-11v-2l3.3-3zM12 15v6',
  play: 'M7.5 5v14l11-7z',
  previous: 'M18 5.5v13L9 12zM6 5.5v13',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 14v2.5M17.5 20H20v-1M14 20v-.5M6.9 7h.2M16.9 7h.2M6.9 17h.2',
  report: 'M6 3.5v17M6 4.5h11.5l-2.5 4 2.5 4H6',
  reset: 'M12 4v4M12 16v4M4 12h4M16 12h4M12 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 3.5v5h-5',
  right: 'M15.5 4.5 20 9l-4.5 4.5M20 9h-9.5a6 6 0 0 0 0 12H15',
  save: 'M12 3.5v11.5M7.5 11l4.5 4.5 4.5-4.5M4.5 16v4.5h15V16',
  scan: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M8.5 14.5h7M9.5 14.5v-3M14.5 14.5v-3M7.5 11.5h9L12 8.2z',
  share: 'M12 15V3.5M8 7l4-3.5L16 7M6.5 10.5h-2v10h15v-10h-2',
  shield: 'M12 3 19 5.8v5.4c0 4.4-2.8 7.6-7 9.3-4.2-1.7-7-4.9-7-9.3V5.8zM8.8 11.8l2.3 2.4 4.2-4.6',
  sound:
    'M12 4c-4 0-5.5 3-5.5 6.5 0 4-1 5-2 6.5h15c-1-1.5-2-2.5-2-6.5C17.5 7 16 4 12 4zM12 4V2.5M9.5 20h5',
  time: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.2l3.4 2',
  torch: 'M7.5 3.5h9V7l-2 3v10.5h-5V10l-2-3zM7.5 7h9M12 12.5v2.5',
  tour: 'M6 20.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 18.5h7.5a3 3 0 0 0 0-6h-6a3 3 0 0 1 0-6H13M13 3.5v6.5M13 3.5l6 2-6 2.2',
  walk: 'M13 6a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 13 6zM12 8l-1 6 3 2.5 1 5M11 14l-1.5 3.5L6.5 21M12 8l-3.5 1.8L7 13M13 9.5l2 2.5 3 1',
  warn: 'M12 3.5 21.5 20h-19zM12 10v4.5M12 17.2h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words; it says nothing by itself, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
