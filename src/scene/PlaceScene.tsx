import type { PlaceSceneProps } from './scene-props.ts';

export function PlaceScene(_props: PlaceSceneProps) {
  return null;
}
