import { type ComponentType, createElement, useEffect, useState } from 'react';

type Props<SceneProps> = {
  /** Brings the scene's code in; asked once per `attempt`. */
  bring: () => Promise<ComponentType<SceneProps>>;
  attempt: number;
  onFetchFailure: () => void;
  scene: SceneProps;
};

/** A place for a scene whose code is fetched when its screen is shown, and fetched again by a new attempt. */
export function SceneSlot<SceneProps extends object>(props: Props<SceneProps>) {
  const { bring, attempt, onFetchFailure, scene } = props;
  const [brought, setBrought] = useState<{ component: ComponentType<SceneProps> } | null>(null);
  useEffect(() => {
    let cancelled = false;
    bring().then(
      (component) => !cancelled && setBrought({ component }),
      () => !cancelled && onFetchFailure(),
    );
    return () => {
      cancelled = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- only a new attempt fetches again
  }, [attempt]);
  return brought === null ? null : createElement(brought.component, scene);
}
