import { type Face, HOUSE, type Mark } from '#domain/print-marks.ts';
import { roundBox } from './round-box.ts';

type Context = CanvasRenderingContext2D;

/** The house's seal: its two words in lacquer and gold, one over the other as on a seal of stone. */
export function drawSeal(
  context: Context,
  { x, y, size }: Mark & { kind: 'seal' },
  fontOf: (face: Face, size: number) => string,
): void {
  context.translate(x, y);
  context.scale(size / 100, size / 100);
  context.fillStyle = HOUSE.lacquer;
  context.fill(roundBox({ x: 0, y: 0, width: 100, height: 100 }, 12));
  context.strokeStyle = HOUSE.goldLight;
  context.lineWidth = 2.6;
  context.stroke(roundBox({ x: 6, y: 6, width: 88, height: 88 }, 8));
  context.fillStyle = HOUSE.goldLight;
  context.textAlign = 'center';
  context.font = fontOf('title', 34);
  context.fillText('Huế', 50, 47);
  context.fillText('Hiện', 50, 80);
}

/**
 * An ink stamp: a site's board in the paper's colour, as wide as its characters need,
 * or a tick where there is none.
 */
export function drawStamp(
  context: Context,
  { x, y, size, turnDegrees }: Mark & { kind: 'stamp' },
  board: HTMLImageElement | undefined,
): void {
  const shape = board === undefined ? 1 : board.naturalWidth / board.naturalHeight;
  const letters = size * 0.62;
  const width = letters * shape + size * 0.38;
  context.translate(x, y);
  context.rotate((turnDegrees * Math.PI) / 180);
  context.translate(-width, -size / 2);
  context.fillStyle = HOUSE.lacquer;
  context.globalAlpha = 0.95;
  context.fill(roundBox({ x: 0, y: 0, width, height: size }, size * 0.12));
  context.strokeStyle = HOUSE.paper;
  context.lineWidth = size * 0.028;
  const inset = size * 0.08;
  const inner = { x: inset, y: inset, width: width - 2 * inset, height: size - 2 * inset };
  context.stroke(roundBox(inner, size * 0.07));
  if (board === undefined) return drawTick(context, size);
  context.drawImage(
    tinted(board, letters),
    (width - letters * shape) / 2,
    (size - letters) / 2,
    letters * shape,
    letters,
  );
}

function drawTick(context: Context, size: number): void {
  context.lineWidth = size * 0.11;
  context.lineCap = context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(size * 0.28, size * 0.52);
  context.lineTo(size * 0.44, size * 0.68);
  context.lineTo(size * 0.73, size * 0.34);
  context.stroke();
}

/** A drawing in the paper's colour, sharp at this height. */
function tinted(board: HTMLImageElement, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.height = Math.ceil(height * 2);
  canvas.width = Math.ceil((canvas.height * board.naturalWidth) / board.naturalHeight);
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.drawImage(board, 0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = HOUSE.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}
