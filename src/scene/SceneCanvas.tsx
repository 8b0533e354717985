import { Canvas, type CanvasProps } from '@react-three/fiber';
import type { ReactNode } from 'react';
import { NeutralToneMapping } from 'three';
import { ContextGuard } from './ContextGuard.tsx';
import { GraphicsBoundary } from './GraphicsBoundary.tsx';
import { useLatest } from './use-latest.ts';
import { usePageVisible } from './use-page-visible.ts';

/** Beyond 1.5 device pixels a phone pays twice the light for nothing that the eye sees. */
const DEVICE_PIXELS: [number, number] = [1, 1.5];

export const TONE_MAPPING = NeutralToneMapping;

export type SceneCanvasProps = Pick<CanvasProps, 'camera' | 'frameloop' | 'style'> & {
  onGraphicsFailure: () => void;
  children: ReactNode;
};

/** A transparent canvas that fills its parent, rests while the page is hidden, and says when there are no graphics. */
export function SceneCanvas({
  onGraphicsFailure,
  children,
  frameloop = 'always',
  ...canvas
}: SceneCanvasProps) {
  const visible = usePageVisible();
  const latest = useLatest(onGraphicsFailure);
  const fail = () => latest.current();
  return (
    <GraphicsBoundary onFailure={fail}>
      <Canvas
        {...canvas}
        dpr={DEVICE_PIXELS}
        frameloop={visible ? frameloop : 'never'}
        gl={{
          alpha: true,
          antialias: true,
          powerPreference: 'high-performance',
          toneMapping: TONE_MAPPING,
        }}
        resize={{ scroll: false }}
      >
        <ContextGuard onLost={fail} />
        {children}
      </Canvas>
    </GraphicsBoundary>
  );
}
