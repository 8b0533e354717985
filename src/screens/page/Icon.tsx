/** Outlines on a 24 × 24 field, drawn for this app. */
const PATHS = {
  back: 'M15 4.5 7.5 12l7.5 7.5',
  camera:
    'M3.5 7.5h4l1.6-2.5h5.8l1.6 2.5h4v11h-17zM12 16.2a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8z',
  captions: 'M3.5 5.5h17v13h-17zM7 11h4M13 11h4M7 14.5h6M15 14.5h2',
  check: 'M4.5 12.5 9.8 18 19.5 6.5',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4',
  cube: 'M12 3 20 7.4v9.2L12 21l-8-4.4V7.4zM4 7.4l8 4.4 8-4.4M12 11.8V21',
  evidence:
    'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.2 15.2 20.5 20.5M8 10.5l1.9 1.9 3.2-3.6',
  farther: 'M5 12h14',
  closer: 'M5 12h14M12 5v14',
  hanging: 'M12 3v2.5M6 5.5h12v10H6zM9 9h6M9 12h4M8 21h8',
  left: 'M8.5 4.5 4 9l4.5 4.5M4 9h9.5a6 6 0 0 1 0 12H9',
  listen: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11',
  lying: 'M7 9.5h10l4 8H3zM8.5 13h7M12 3v4M9.8 5 12 7.2 14.2 5',
  next: 'M6 5.5v13l9-6.5zM18 5.5v13',
  open: 'M13 4.5h6.5V11M19.5 4.5 11 13M9 5.5H4.5v14h14V15',
  pause: 'M8 5.5v13M16 5.5v13',
  person:
    'M12 7.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM12 9.5c-2.5 0-4 1.5-4 4v2.5h1.5v5.5h5V16H16v-2.5c0-2.5-1.5-4-4-4z',
  pin: 'M9 3.5h6l-.8 6.5 3.3 3v2h-11v-2l3.3-3zM12 15v6',
  play: 'M7.5 5v14l11-7z',
  previous: 'M18 5.5v13L9 12zM6 5.5v13',
  report: 'M6 3.5v17M6 4.5h11.5l-2.5 4 2.5 4H6',
  reset: 'M12 4v4M12 16v4M4 12h4M16 12h4M12 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 3.5v5h-5',
  right: 'M15.5 4.5 20 9l-4.5 4.5M20 9h-9.5a6 6 0 0 0 0 12H15',
  scan: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M8.5 14.5h7M9.5 14.5v-3M14.5 14.5v-3M7.5 11.5h9L12 8.2z',
  shield: 'M12 3 19 5.8v5.4c0 4.4-2.8 7.6-7 9.3-4.2-1.7-7-4.9-7-9.3V5.8zM8.8 11.8l2.3 2.4 4.2-4.6',
  torch: 'M7.5 3.5h9V7l-2 3v10.5h-5V10l-2-3zM7.5 7h9M12 12.5v2.5',
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
