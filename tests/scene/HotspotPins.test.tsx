// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { HotspotPins, listenForPinKeys } from '#scene/HotspotPins.tsx';
import { createPinBoard } from '#scene/pin-board.ts';

const HOTSPOTS = ['Gate', 'Stairs', 'Seat'].map((title, index) => ({
  id: title.toLowerCase(),
  number: index + 1,
  position: [0, 0, 0] as const,
  title,
}));

afterEach(cleanup);

it('gives each pin its number and name, in their order, and says which is open', () => {
  render(<HotspotPins hotspots={HOTSPOTS} openHotspot="stairs" board={createPinBoard()} />);
  const pins = screen.getAllByRole('button', { hidden: true });
  expect(pins.map((pin) => [pin.getAttribute('aria-label'), pin.textContent])).toEqual([
    ['1. Gate', '1'],
    ['2. Stairs', '2'],
    ['3. Seat', '3'],
  ]);
  expect(pins.map((pin) => pin.getAttribute('aria-expanded'))).toEqual(['false', 'true', 'false']);
});

it('opens by a tap, and closes by another on the same pin', () => {
  const told: (string | null)[] = [];
  const props = {
    hotspots: HOTSPOTS,
    board: createPinBoard(),
    onHotspot: (id: string | null) => told.push(id),
  };
  const { rerender } = render(<HotspotPins {...props} />);
  const tap = (label: string) => fireEvent.click(screen.getByLabelText(label));
  tap('3. Seat');
  rerender(<HotspotPins {...props} openHotspot="seat" />);
  tap('1. Gate');
  tap('3. Seat');
  expect(told).toEqual(['seat', 'gate', null]);
});

it('makes way while parts are asked about, unless one of the pins is read', () => {
  const props = { hotspots: HOTSPOTS, board: createPinBoard(), evidence: { wall: 'A' } as const };
  const { rerender } = render(<HotspotPins {...props} />);
  const layer = () => screen.getByLabelText('1. Gate').parentElement;
  expect(layer()?.hidden).toBe(true);
  rerender(<HotspotPins {...props} openHotspot="gate" />);
  expect(layer()?.hidden).toBe(false);
  rerender(<HotspotPins {...props} evidence={null} />);
  expect(layer()?.hidden).toBe(false);
});

it('shows no more pins than there are number keys', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({
    id: `pin-${index}`,
    number: index + 1,
    position: [0, 0, 0] as const,
    title: 'More',
  }));
  render(<HotspotPins hotspots={many} board={createPinBoard()} />);
  expect(screen.getAllByRole('button', { hidden: true })).toHaveLength(9);
});

it('opens by number keys and closes by Escape, and leaves other keys to the page', () => {
  const told: (string | null)[] = [];
  let openHotspot: string | null = null;
  const element = document.createElement('div');
  const stop = listenForPinKeys(element, () => ({
    hotspots: HOTSPOTS,
    openHotspot,
    onHotspot: (id) => told.push(id),
  }));
  const press = (key: string, modifiers: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...modifiers });
    element.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect([press('2'), press('4'), press('Escape'), press('1', { ctrlKey: true })]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  openHotspot = 'stairs';
  expect(press('Escape')).toBe(true);
  stop();
  press('1');
  expect(told).toEqual(['stairs', null]);
});
