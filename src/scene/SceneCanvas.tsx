import { Canvas, type CanvasProps } from '@react-three/fiber';
import { type ReactNode, useEffect } from 'react';
import type { GraphicsFailure } from '#domain/visit.ts';
import { ContextGuard } from './ContextGuard.tsx';
import { TONE_MAPPING } from './create-daylight.ts';
import { GraphicsBoundary } from './GraphicsBoundary.tsx';
import { probeGraphics } from './probe-graphics.ts';
import { useLatest } from './use-latest.ts';
import { usePageVisible } from './use-page-visible.ts';

/** Beyond 1.5 device pixels a phone pays twice the light for nothing that the eye sees. */
const DEVICE_PIXELS: [number, number] = [1, 1.5];
/** For a moving picture drawn by the processor: better coarse than late. */
const COARSE_PIXELS = 0.7;

export type SceneCanvasProps = Pick<CanvasProps, 'camera' | 'frameloop' | 'style'> & {
  onGraphicsFailure: (failure: GraphicsFailure) => void;
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
  const graphics = probeGraphics();
  const isCoarse = graphics === 'software' && frameloop === 'always';
  const latest = useLatest(onGraphicsFailure);
  const lose = () => latest.current('lost');
  useEffect(() => {
    if (graphics === 'none') latest.current('off');
  }, [graphics, latest]);
  if (graphics === 'none') return null;
  return (
    <GraphicsBoundary onFailure={lose}>
      <Canvas
        {...canvas}
        dpr={isCoarse ? COARSE_PIXELS : DEVICE_PIXELS}
        frameloop={visible ? frameloop : 'never'}
        gl={{
          alpha: true,
          antialias: !isCoarse,
          powerPreference: 'high-performance',
          toneMapping: TONE_MAPPING,
        }}
        resize={{ scroll: false }}
      >
        <ContextGuard onLost={lose} />
        {children}
      </Canvas>
    </GraphicsBoundary>
  );
}
