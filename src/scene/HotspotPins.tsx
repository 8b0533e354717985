import { MOST_PINS, type PinBoard } from './pin-board.ts';
import type { ReconstructionProps } from './scene-props.ts';

type HotspotPinsProps = Pick<
  ReconstructionProps,
  'hotspots' | 'openHotspot' | 'onHotspot' | 'evidence'
> & {
  board: PinBoard;
};

/** Numbered buttons over the canvas, in their order; where each stands is written by the board in drawn frames. */
export function HotspotPins({ hotspots = [], openHotspot = null, ...props }: HotspotPinsProps) {
  const { board, onHotspot, evidence = null } = props;
  const pins = hotspots.slice(0, MOST_PINS);
  return (
    <div
      ref={(layer) => board.holdLayer(layer)}
      className="pins"
      // While parts are asked about, no pin lies over them; its number still opens it.
      hidden={evidence !== null && openHotspot === null}
    >
      {pins.map(({ id }, index) => (
        <span key={id} ref={(stem) => board.holdStem(index, stem)} className="pin-stem">
          <span className="pin-line" />
        </span>
      ))}
      {pins.map(({ id, number, title }, index) => (
        <button
          key={id}
          ref={(pin) => board.hold(index, pin)}
          type="button"
          className={id === openHotspot ? 'pin pin-open' : 'pin'}
          aria-label={`${number}. ${title}`}
          aria-expanded={id === openHotspot}
          onClick={() => onHotspot?.(id === openHotspot ? null : id)}
        >
          <span className="pin-disc">{number}</span>
        </button>
      ))}
    </div>
  );
}

/** Listens on a scene's element: 1 to 9 open the pin of that number, Escape closes; until the returned function is called. */
export function listenForPinKeys(
  element: HTMLElement,
  newest: () => Pick<ReconstructionProps, 'hotspots' | 'openHotspot' | 'onHotspot'>,
): () => void {
  function key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { hotspots = [], openHotspot = null, onHotspot } = newest();
    if (event.key === 'Escape') {
      if (openHotspot === null) return;
      onHotspot?.(null);
    } else {
      const pin = hotspots.find(({ number }) => String(number) === event.key);
      if (pin === undefined) return;
      onHotspot?.(pin.id);
    }
    event.preventDefault();
  }
  element.addEventListener('keydown', key);
  return () => element.removeEventListener('keydown', key);
}
