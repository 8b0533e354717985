import { describe, expect, it } from 'vitest';
import { facingOf, mainBackCamera, orderCameras, otherCamera } from '#domain/cameras.ts';

const camera = (id: string, label: string) => ({ id, label, facing: facingOf(label) });
const WIDE = camera('w', 'camera2 2, facing back');
const FRONT = camera('f', 'camera2 1, facing front');
const MAIN = camera('m', 'camera2 0, facing back');

describe('facingOf', () => {
  it.each([
    ['camera2 1, facing front', 'user'],
    ['FaceTime HD Camera', 'user'],
    ['Camera trước', 'user'],
    ['Caméra avant', 'user'],
    ['Back Dual Wide Camera', 'environment'],
    ['Camera sau', 'environment'],
    ['Caméra arrière', 'environment'],
    ['HD Webcam C270', 'unknown'],
    ['', 'unknown'],
  ] as const)('reads %s as %s', (label, facing) => {
    expect(facingOf(label)).toBe(facing);
  });
});

describe('mainBackCamera', () => {
  it('is the first that Android counts', () => {
    expect(mainBackCamera([WIDE, FRONT, MAIN])).toBe(MAIN);
  });

  it('is nothing to choose where there is one, or names do not tell', () => {
    expect(mainBackCamera([FRONT, MAIN])).toBeNull();
    expect(mainBackCamera([camera('1', 'Back Camera'), camera('2', 'Back Telephoto')])).toBeNull();
  });
});

describe('orderCameras', () => {
  it('puts the main one on the back before the front one, and both before the rest', () => {
    expect(orderCameras([WIDE, FRONT, MAIN])).toEqual([MAIN, FRONT, WIDE]);
  });

  it('leaves cameras without a direction as they are', () => {
    const webcams = [camera('1', 'USB camera'), camera('2', 'HD Webcam')];
    expect(orderCameras(webcams)).toEqual(webcams);
  });
});

describe('otherCamera', () => {
  it('goes round', () => {
    expect(otherCamera([MAIN, FRONT], 'm')).toBe(FRONT);
    expect(otherCamera([MAIN, FRONT], 'f')).toBe(MAIN);
    expect(otherCamera([MAIN, FRONT], null)).toBe(MAIN);
  });

  it('is none where there is one', () => {
    expect(otherCamera([MAIN], 'm')).toBeNull();
  });
});
