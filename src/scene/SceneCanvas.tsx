import { Canvas, type CanvasProps } from '@react-three/fiber';
import { type ReactNode, useEffect } from 'react';
import type { GraphicsFailure } from '#domain/visit.ts';
import { ContextGuard } from './ContextGuard.tsx';
import { TONE_MAPPING } from './create-daylight.ts';
import { FrameMeter } from './FrameMeter.tsx';
import { GraphicsBoundary } from './GraphicsBoundary.tsx';
import { probeGraphics } from './probe-graphics.ts';
import { QualityContext } from './quality-context.ts';
import { useGovernedQuality } from './use-governed-quality.ts';
import { useLatest } from './use-latest.ts';
import { usePageVisible } from './use-page-visible.ts';

/** For a moving picture drawn by the processor: better coarse than late. */
const COARSE_PIXELS = 0.7;

export type SceneCanvasProps = Pick<CanvasProps, 'camera' | 'frameloop' | 'style'> & {
  onGraphicsFailure: (failure: GraphicsFailure) => void;
  /** Nothing moves at the moment: a canvas that draws always draws on demand meanwhile. */
  rests?: boolean;
  /** Little charge is left: one step poorer than else. */
  savesPower?: boolean | undefined;
  children: ReactNode;
};

/**
 * A transparent canvas that fills its parent, as rich as the device draws it in time; it rests while the
 * page is hidden, and says when there are no graphics.
 */
export function SceneCanvas({
  onGraphicsFailure,
  rests = false,
  savesPower = false,
  children,
  frameloop = 'always',
  ...canvas
}: SceneCanvasProps) {
  const visible = usePageVisible();
  const graphics = probeGraphics();
  const { governor, quality, follow } = useGovernedQuality(frameloop === 'always', savesPower);
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
        dpr={isCoarse ? COARSE_PIXELS : [1, quality.pixelRatio]}
        frameloop={visible ? (rests ? 'demand' : frameloop) : 'never'}
        gl={{
          alpha: true,
          antialias: !isCoarse,
          powerPreference: 'high-performance',
          toneMapping: TONE_MAPPING,
        }}
        resize={{ scroll: false }}
      >
        <ContextGuard onLost={lose} />
        <FrameMeter governor={governor} onChange={follow} />
        <QualityContext value={quality}>{children}</QualityContext>
      </Canvas>
    </GraphicsBoundary>
  );
}
