import type { ComponentType } from 'react';
import type { PlaceSceneProps } from '#scene/place-props.ts';
import type { OrbitSceneProps, SignSceneProps } from '#scene/scene-props.ts';

/** How each scene's code is brought in; a page that shows none of them fetches none. */
export type Scenes = {
  sign: () => Promise<ComponentType<SignSceneProps>>;
  orbit: () => Promise<ComponentType<OrbitSceneProps>>;
  place: () => Promise<ComponentType<PlaceSceneProps>>;
};

export const LAZY_SCENES: Scenes = {
  sign: () => import('#scene/SignScene.tsx').then((module) => module.SignScene),
  orbit: () => import('#scene/OrbitScene.tsx').then((module) => module.OrbitScene),
  place: () => import('#scene/PlaceScene.tsx').then((module) => module.PlaceScene),
};
