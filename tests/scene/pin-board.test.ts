// @vitest-environment happy-dom
import { Matrix4, PerspectiveCamera, type Vector3 } from 'three';
import { beforeEach, describe, expect, it } from 'vitest';
import { createPinBoard, type PinBoard, type PinPoint } from '#scene/pin-board.ts';

const SIZE = { width: 400, height: 400 };
const NO_GROUND = Number.NEGATIVE_INFINITY;

let scene: HTMLElement;
let pins: HTMLElement[];
let stems: HTMLElement[];
let lines: HTMLElement[];
let board: PinBoard;
let camera: PerspectiveCamera;

/** Two pins in a scene that a camera sees from 10 m, 10 m across. */
beforeEach(() => {
  scene = document.createElement('div');
  scene.tabIndex = 0;
  pins = [document.createElement('button'), document.createElement('button')];
  stems = [document.createElement('span'), document.createElement('span')];
  lines = stems.map((stem) => stem.appendChild(document.createElement('span')));
  scene.append(...stems, ...pins);
  document.body.replaceChildren(scene);
  board = createPinBoard();
  pins.forEach((pin, index) => board.hold(index, pin));
  stems.forEach((stem, index) => board.holdStem(index, stem));
  camera = new PerspectiveCamera((2 * Math.atan(0.5) * 180) / Math.PI, 1, 0.1, 100);
  camera.position.z = 10;
  camera.updateMatrixWorld();
});

function project(
  positions: PinPoint['position'][],
  {
    isHidden,
    groundMetres = NO_GROUND,
    isThere = true,
    world = new Matrix4(),
  }: {
    isHidden?: (from: Vector3, to: Vector3) => boolean;
    groundMetres?: number;
    isThere?: boolean;
    world?: Matrix4;
  } = {},
): void {
  const points = positions.map((position) => ({ position, isThere, isOpen: false }));
  board.project(points, world, camera, SIZE, isHidden ?? (() => false), groundMetres);
}

const shown = () => pins.map((pin) => pin.style.visibility === 'visible');

describe('createPinBoard', () => {
  it('stands a pin above the very place where its point is drawn, with a line to it', () => {
    project([[2, 1, 0]]);
    expect(pins[0]?.style.transform).toBe('translate(280px,126px)');
    expect(stems[0]?.style.transform).toBe('translate(280px,126px)');
    expect(lines[0]?.style.width).toBe('34px');
    expect(lines[0]?.style.transform).toBe('rotate(1.58rad)');
    expect(shown()).toEqual([true, false]);
  });

  it('writes a line’s length and turn again only when they are others', () => {
    project([[2, 1, 0]]);
    for (const line of lines) line.style.cssText = '';
    project([[3, 1, 0]]);
    expect(lines[0]?.style.cssText).toBe('');
    board.renew();
    project([[3, 1, 0]]);
    expect(lines[0]?.style.width).toBe('34px');
    expect(lines[0]?.style.transform).toBe('rotate(1.58rad)');
  });

  it('goes where the model goes', () => {
    project([[2, 1, 0]], { world: new Matrix4().makeTranslation(-2, 0, 0) });
    expect(pins[0]?.style.transform).toBe('translate(200px,126px)');
  });

  it('hides pins outside of the picture, behind the camera, in the ground and cut away', () => {
    project([
      [0, 0, 0],
      [9, 0, 0],
    ]);
    expect(shown()).toEqual([true, false]);
    project([
      [0, 0, 20],
      [0, 0, 0],
    ]);
    expect(shown()).toEqual([false, true]);
    project(
      [
        [0, 0.5, 0],
        [0, 2, 0],
      ],
      { groundMetres: 1 },
    );
    expect(shown()).toEqual([false, true]);
    project(
      [
        [0, 0, 0],
        [0, 1, 0],
      ],
      { isThere: false },
    );
    expect(shown()).toEqual([false, false]);
  });

  it('pushes pins apart, and leaves their points where they are', () => {
    project([
      [-0.1, 0, 0],
      [0.1, 0, 0],
    ]);
    const x = (element?: HTMLElement) =>
      Number(/translate\(([\d.]+)px/.exec(element?.style.transform ?? '')?.[1]);
    expect(x(pins[1]) - x(pins[0])).toBeCloseTo(46, 0);
    expect(lines[0]?.style.width).not.toBe('34px');
  });

  it('marks pins that the building stands before, and asks only when the eye has moved', () => {
    const asked: number[] = [];
    const isHidden = (from: Vector3, to: Vector3) => {
      asked.push(to.x);
      return to.x > 0 && from.z > 5;
    };
    project(
      [
        [-2, 0, 0],
        [2, 0, 0],
      ],
      { isHidden },
    );
    project(
      [
        [-2, 0, 0],
        [2, 0, 0],
      ],
      { isHidden },
    );
    expect(asked).toEqual([-2, 2]);
    expect(pins.map((pin) => pin.hasAttribute('data-behind'))).toEqual([false, true]);
    camera.position.z = 4.9;
    camera.updateMatrixWorld();
    project(
      [
        [-2, 0, 0],
        [2, 0, 0],
      ],
      { isHidden },
    );
    expect(pins.map((pin) => pin.hasAttribute('data-behind'))).toEqual([false, false]);
  });

  it('gives the keys back to the scene when the pin that had them goes', () => {
    project([[0, 0, 0]]);
    pins[0]?.focus();
    project([[9, 0, 0]]);
    expect(document.activeElement).toBe(scene);
  });

  it('keeps discs clear of what covers the edges of the scene', () => {
    scene.style.padding = '80px 60px 0 0';
    board.holdLayer(scene);
    project([[4.8, 0, 0]]);
    expect(pins[0]?.style.transform).toBe('translate(314px,166px)');
  });

  it('hangs a disc below its point where there is no room above, and lets it hop to and fro for no trifle', () => {
    project([[0, 3.6, 0]]);
    expect(pins[0]?.style.transform).toBe('translate(200px,90px)');
    project([[0, 3.4, 0]]);
    expect(pins[0]?.style.transform).toBe('translate(200px,98px)');
    project([[0, 2.9, 0]]);
    expect(pins[0]?.style.transform).toBe('translate(200px,50px)');
    project([[0, 3.4, 0]]);
    expect(pins[0]?.style.transform).toBe('translate(200px,30px)');
  });

  it('writes nothing while nothing moves', () => {
    project([[0, 0, 0]]);
    pins[0]?.style.removeProperty('transform');
    project([[0.001, 0, 0]]);
    expect(pins[0]?.style.transform).toBe('');
    board.renew();
    project([[0, 0, 0]]);
    expect(pins[0]?.style.transform).toBe('translate(200px,166px)');
  });
});
