import type { SignSceneProps } from './scene-props.ts';

export function SignScene(_props: SignSceneProps) {
  return null;
}
