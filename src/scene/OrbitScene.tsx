import type { OrbitSceneProps } from './scene-props.ts';

export function OrbitScene(_props: OrbitSceneProps) {
  return null;
}
