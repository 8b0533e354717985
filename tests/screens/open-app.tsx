import './patience.ts';
import { cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeAll } from 'vitest';
import { App } from '#screens/App.tsx';
import type { Scenes } from '#screens/connected/lazy-scenes.ts';
import { ConnectedHome } from '#screens/connected/ConnectedHome.tsx';
import { ConnectedPicture } from '#screens/connected/ConnectedPicture.tsx';
import { ConnectedPlace } from '#screens/connected/ConnectedPlace.tsx';
import { ConnectedScan } from '#screens/connected/ConnectedScan.tsx';
import { ConnectedTour } from '#screens/connected/ConnectedTour.tsx';
import { ConnectedView } from '#screens/connected/ConnectedView.tsx';
import { createScreenLibrary, type ScreenLibrary } from '#screens/connected/lazy-screens.ts';
import type { PlaceSceneProps } from '#scene/place-props.ts';
import type { OrbitSceneProps, SignSceneProps } from '#scene/scene-props.ts';
import { scriptedServices } from './scripted-services.ts';

/** The newest props of stand-ins for the scenes, which draw nothing. */
export const shown: {
  sign: SignSceneProps | null;
  orbit: OrbitSceneProps | null;
  place: PlaceSceneProps | null;
} = {
  sign: null,
  orbit: null,
  place: null,
};

const SCENES: Scenes = {
  sign: () =>
    Promise.resolve((props: SignSceneProps) => {
      shown.sign = props;
      return null;
    }),
  orbit: () =>
    Promise.resolve((props: OrbitSceneProps) => {
      shown.orbit = props;
      return null;
    }),
  place: () =>
    Promise.resolve((props: PlaceSceneProps) => {
      shown.place = props;
      return null;
    }),
};

/** Screens that have come before the address was opened, as for a visitor who arrives there. */
const SCREENS = createScreenLibrary({
  scan: () => Promise.resolve(ConnectedScan),
  view: () => Promise.resolve(ConnectedView),
  place: () => Promise.resolve(ConnectedPlace),
  tour: () => Promise.resolve(ConnectedTour),
  home: () => Promise.resolve(ConnectedHome),
  picture: () => Promise.resolve(ConnectedPicture),
});

beforeAll(async () => {
  await Promise.all([
    SCREENS.load('scan'),
    SCREENS.load('view'),
    SCREENS.load('place'),
    SCREENS.load('tour'),
    SCREENS.load('home'),
    SCREENS.load('picture'),
  ]);
});

afterEach(() => {
  cleanup();
  shown.sign = null;
  shown.orbit = null;
  shown.place = null;
});

/** The whole app at an address, on scripted services. */
export function open(
  path: string,
  scripts: Parameters<typeof scriptedServices>[0] = {},
  screens: ScreenLibrary = SCREENS,
) {
  history.replaceState(null, '', path);
  const made = scriptedServices(scripts);
  const view = render(
    <StrictMode>
      <App services={made.services} scenes={SCENES} screens={screens} />
    </StrictMode>,
  );
  return { ...made, ...view };
}
