import { metaQuest3, P_SESSION, XRDevice, type XRDeviceConfig } from 'iwer';
import { emulateCamera } from './room-camera.ts';
import { LevelGround } from './room-ground.ts';

/** What a test moves and reads of an emulated device; in `globalThis.room`. */
export type Room = {
  device: XRDevice;
  ground: LevelGround;
  /** Puts the device there, metres, and turns its view down by so many degrees, to the left by others. */
  look: (position: [number, number, number], downDegrees: number, leftDegrees?: number) => void;
  /** A finger's tap on the picture, which the page may keep for itself. */
  tap: (x: number, y: number) => void;
  /** Points a hand's controller from a place along a direction. */
  point: (from: [number, number, number], towards: [number, number, number]) => void;
  /** Presses the trigger of the hand that points, or lets it go. */
  press: (isDown: boolean) => void;
  /** Where anchors were asked for in the room, one after the other. */
  anchorsAt: [number, number, number][];
  /** Anchors that the session holds. */
  anchors: () => number;
  /** The device ends the session by itself. */
  end: () => Promise<void>;
};

declare global {
  var room: Room;
  /** Set before the page's own scripts: which device, and how it refuses. */
  var roomKind: 'phone' | 'phone-with-camera' | 'headset';
}

/** An upright phone for AR: no controllers, controls of the page over the picture. */
const PHONE: XRDeviceConfig = {
  ...metaQuest3,
  name: 'Phone',
  controllerConfig: undefined,
  supportedSessionModes: metaQuest3.supportedSessionModes.filter((mode) => mode !== 'immersive-vr'),
  supportedFeatures: ['viewer', 'local', 'local-floor', 'anchors', 'hit-test', 'dom-overlay'],
  supportedFrameRates: [],
  interactionMode: 'screen-space' as XRDeviceConfig['interactionMode'],
  userAgent: navigator.userAgent,
};

const isHeadset = globalThis.roomKind === 'headset';
const hasCamera = globalThis.roomKind === 'phone-with-camera';
if (hasCamera) PHONE.supportedFeatures.push('camera-access' as 'hit-test');
const device = new XRDevice(isHeadset ? { ...metaQuest3, userAgent: navigator.userAgent } : PHONE, {
  stereoEnabled: false,
});
// Under the page's own controls on a phone; a headset shows no page.
device.canvasContainer.style.zIndex = isHeadset ? '5' : '3';
// Sky and ground behind the picture, where a phone shows what is really there.
device.canvasContainer.style.background = 'linear-gradient(#cfdde0 45%, #8f8775 46%, #b5ab95)';
// The emulator leaves the canvas where the page had it.
document.addEventListener('DOMContentLoaded', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'body > div > canvas { position: absolute; inset: 0; width: 100% !important; height: 100% !important; }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
});
device.installRuntime({ forceInstall: true });
const ground = new LevelGround();
device.installSEM(
  class {
    constructor() {
      return ground;
    }
  } as never,
);
if (hasCamera) emulateCamera(device);

const anchorsAt: Room['anchorsAt'] = [];
const { createAnchor } = XRFrame.prototype;
XRFrame.prototype.createAnchor = function remembering(pose, space) {
  const { x, y, z } = pose.position;
  anchorsAt.push([x, y, z]);
  return (createAnchor as NonNullable<typeof createAnchor>).call(this, pose, space);
};

const HALF_DEGREE = Math.PI / 360;

globalThis.room = {
  device,
  ground,
  anchorsAt,
  look([x, y, z], downDegrees, leftDegrees = 0) {
    device.position.set(x, y, z);
    const [down, left] = [-downDegrees * HALF_DEGREE, leftDegrees * HALF_DEGREE];
    // To the left about up, then down about the right hand.
    const [sd, cd, sl, cl] = [Math.sin(down), Math.cos(down), Math.sin(left), Math.cos(left)];
    device.quaternion.set(sd * cl, sl * cd, -sl * sd, cl * cd);
  },
  tap(x, y) {
    const touched = document.elementFromPoint(x, y);
    const event = new Event('beforexrselect', { bubbles: true, cancelable: true });
    if (touched?.closest('.place-overlay') && !touched.dispatchEvent(event)) return;
    device.activeSession?.dispatchEvent(new Event('select') as never);
  },
  point(from, towards) {
    const hand = device.controllers.right;
    if (hand === undefined) return;
    hand.position.set(...from);
    const [x, y, z] = towards.map((value, axis) => value - (from[axis] ?? 0)) as typeof from;
    const left = Math.atan2(-x, -z) / 2;
    const down = Math.atan2(y, Math.hypot(x, z)) / 2;
    const [sd, cd, sl, cl] = [Math.sin(down), Math.cos(down), Math.sin(left), Math.cos(left)];
    hand.quaternion.set(sd * cl, sl * cd, -sl * sd, cl * cd);
  },
  press: (isDown) => device.controllers.right?.updateButtonValue('trigger', isDown ? 1 : 0),
  anchors: () => device.activeSession?.[P_SESSION].trackedAnchors.size ?? 0,
  end: async () => device.activeSession?.end(),
};
room.look([0, 1.6, 0], 0);
