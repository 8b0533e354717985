import { createXRStore, type XRStore } from '@react-three/xr';
import { publicAddress } from '#domain/public-address.ts';
import type { PlaceRefusal } from '../place-props.ts';

/** Where the one layout of controllers lies that is enough for every headset: which button and stick is which. */
const LAYOUTS = '/input-profiles/';

/** A slow hand, or a slow picture, still presses: the library's own limit is 0.3 s. */
const PRESS = { clickThresholdMs: 1_500 };

/**
 * A store for one scene's sessions. It is told every right that is asked for, all but the floor by choice:
 * a device that lacks one loses what that one gives, and no more.
 */
export function createPlaceStore(overlay: HTMLElement, wantsCamera: boolean): XRStore {
  return createXRStore({
    customSessionInit: {
      requiredFeatures: ['local-floor'],
      optionalFeatures: [
        'hit-test',
        'anchors',
        'dom-overlay',
        'light-estimation',
        'hand-tracking',
        ...(wantsCamera ? ['camera-access'] : []),
      ],
      domOverlay: { root: overlay },
    },
    // Never looked up at a third party.
    baseAssetPath: new URL(publicAddress(LAYOUTS), location.href).href,
    controller: { model: false, rayPointer: PRESS, teleportPointer: true },
    hand: { model: false, rayPointer: PRESS, touchPointer: PRESS, teleportPointer: true },
    screenInput: { ...PRESS },
    transientPointer: { ...PRESS },
    emulate: false,
    offerSession: false,
    enterGrantedSession: false,
  });
}

/** What the error of a session's request means to the person. */
export function refusalOf(error: unknown): PlaceRefusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'InvalidStateError' ? 'busy' : 'unable';
}
