import type { PlacePanel } from '../place-props.ts';
import {
  breakLines,
  PANEL_PIXELS,
  type PanelBox,
  type PanelLayout,
  panelLayout,
} from './panel-layout.ts';

const MOST_LINES = 4;
const ROUND = 28;
const CAPTION_FONT = '500 42px "Be Vietnam Pro", system-ui, sans-serif';
const BUTTON_FONT = '600 38px "Be Vietnam Pro", system-ui, sans-serif';
const NIGHT = 'rgb(33 13 11 / 92%)';
const PAPER = '#fff8e6';
const INK = '#2a1710';
const LACQUER = '#7a1a1a';
const GOLD = '#f4cf5a';

/** Draws the panel anew; `under` is the button that a ray points at. Gives where its buttons are now. */
export function drawPanel(
  canvas: HTMLCanvasElement,
  { caption, buttons }: Pick<PlacePanel, 'caption' | 'buttons'>,
  under: number | null,
): PanelLayout {
  const context = canvas.getContext('2d');
  if (context === null) return panelLayout(0, buttons.length);
  context.font = CAPTION_FONT;
  const measure = (line: string) => context.measureText(line).width;
  const lines = breakLines(caption, PANEL_PIXELS - 72, MOST_LINES, measure);
  const layout = panelLayout(lines.length, buttons.length);
  // A canvas of another size has also forgotten its font.
  if (canvas.width !== layout.width || canvas.height !== layout.height) {
    canvas.width = layout.width;
    canvas.height = layout.height;
  } else context.clearRect(0, 0, layout.width, layout.height);
  fillBox(context, { x: 0, y: 0, width: layout.width, height: layout.height }, NIGHT);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.font = CAPTION_FONT;
  context.fillStyle = PAPER;
  lines.forEach((line, index) => context.fillText(line, 36, layout.lines[index] ?? 0));
  context.font = BUTTON_FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [index, { label, pressed = false }] of buttons.entries()) {
    const box = layout.buttons[index];
    if (box === undefined) continue;
    fillBox(context, box, pressed ? GOLD : LACQUER);
    context.lineWidth = index === under ? 8 : 3;
    context.strokeStyle = index === under ? PAPER : GOLD;
    context.stroke();
    context.fillStyle = pressed ? INK : PAPER;
    const words = breakLines(label, box.width - 32, 2, measure);
    words.forEach((line, row) => {
      const middle = box.y + box.height / 2 + (row - (words.length - 1) / 2) * 46;
      context.fillText(line, box.x + box.width / 2, middle);
    });
  }
  return layout;
}

function fillBox(context: CanvasRenderingContext2D, box: PanelBox, colour: string): void {
  context.beginPath();
  context.roundRect(box.x + 2, box.y + 2, box.width - 4, box.height - 4, ROUND);
  context.fillStyle = colour;
  context.fill();
}
