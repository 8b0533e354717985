import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Address } from '#domain/address.ts';
import { placeOnSign, scaleRatio } from '#domain/placement.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { VisitState } from '#domain/visit.ts';
import type { SignPhase } from '#scene/scene-props.ts';
import { useLanguage } from '../page/language.ts';
import type { Locale } from '#domain/locale.ts';
import { ScanScreen } from '../ScanScreen.tsx';
import { TracePanel } from '../scan/TracePanel.tsx';
import type { AppServices } from './app-services.ts';
import { CameraPicture } from './CameraPicture.tsx';
import type { Scenes } from './lazy-scenes.ts';
import { modelLabel } from './model-label.ts';
import { evidenceByPart, partTold } from './part-told.ts';
import { SceneBoundary } from './SceneBoundary.tsx';
import { SceneSlot } from './SceneSlot.tsx';
import { useReducedMotion } from './use-reduced-motion.ts';
import { useStory } from './use-story.ts';

export type ConnectedScanProps = {
  services: AppServices;
  scenes: Scenes;
  address: Address & { screen: 'scan' };
  site: ShownSite;
  isPractice: boolean;
  pageAddress: string;
  onChooseLocale: (locale: Locale) => void;
};

/** The camera screen, joined to the visit, the story and the scene. */
export function ConnectedScan({ services, scenes, site, isPractice, ...rest }: ConnectedScanProps) {
  const { visit, preferences, trace } = services;
  const { locale, strings } = useLanguage();
  const { visit: state, feed, posture, torchOn, cameraKind, isFallback } = useStore(visit);
  const captionsOn = useStore(preferences, (kept) => kept.captionsOn);
  const story = useStory(services, site, locale);
  const [loaded, setLoaded] = useState(0);
  const [evidenceOn, setEvidenceOn] = useState(false);
  const reducedMotion = useReducedMotion();
  const kind = isPractice ? 'practice' : 'camera';

  useEffect(() => {
    visit.begin(kind);
    return () => visit.leave();
  }, [visit, kind]);
  useAutoPlay(services, state);

  const target = useMemo(() => services.targetOf(site), [services, site]);
  const evidence = useMemo(() => (evidenceOn ? evidenceByPart(site) : null), [evidenceOn, site]);
  const scale = placeOnSign(site.reconstruction, target, posture).scale;
  const stage = (
    <>
      {feed !== null && <CameraPicture picture={feed.picture} />}
      <SceneBoundary onCrash={() => visit.fail({ kind: 'graphics', failure: 'lost' })}>
        <SceneSlot
          bring={scenes.sign}
          attempt={0}
          onFetchFailure={() => visit.fail({ kind: 'model', failure: 'network' })}
          scene={{
            reconstruction: site.reconstruction,
            label: modelLabel(site, { locale, strings }),
            phase: signPhase(state),
            poses: visit.poses,
            posture,
            target,
            evidence,
            reducedMotion,
            highlightPart: partTold(site, story.narration),
            showOutline: trace !== null,
            onModelProgress: setLoaded,
            onModelReady: () => visit.modelReady(),
            onModelFailure: (failure) => visit.fail({ kind: 'model', failure }),
            onGraphicsFailure: (failure) => visit.fail({ kind: 'graphics', failure }),
          }}
        />
      </SceneBoundary>
      {trace !== null && <TracePanel trace={trace} />}
    </>
  );
  return (
    <ScanScreen
      {...rest}
      {...story}
      {...{ site, stage, loaded, posture, captionsOn, evidenceOn, isFallback }}
      visit={state}
      isPractice={cameraKind === 'practice'}
      torchOn={feed?.setTorch == null ? null : torchOn}
      scaleRatio={scaleRatio(scale)}
      browser={services.browser}
      onBegin={() => visit.begin(kind)}
      onAllow={() => {
        services.narration.unlock();
        visit.allow();
      }}
      onRetry={() => {
        services.narration.unlock();
        visit.retry();
      }}
      onPractice={() => {
        services.narration.unlock();
        visit.retry('practice');
      }}
      onPin={() => visit.pin()}
      onUnpin={() => visit.unpin()}
      onPosture={(chosen) => visit.choosePosture(chosen)}
      onTorch={(on) => void visit.setTorch(on).catch(() => {})}
      onCaptions={(on) => preferences.setState({ captionsOn: on })}
      onEvidence={setEvidenceOn}
      onCopy={services.copyText}
    />
  );
}

/** The story begins when the reconstruction first stands, and waits at its place when the visit fails. */
function useAutoPlay({ narration }: AppServices, state: VisitState): void {
  const begun = useRef(false);
  useEffect(() => {
    if (state.name === 'anchored' && !begun.current) {
      begun.current = true;
      narration.play();
    }
    if (state.name === 'failed') {
      narration.pause();
      begun.current = false;
    }
  }, [narration, state.name]);
}

function signPhase(state: VisitState): SignPhase {
  if (state.name === 'anchored') return 'anchored';
  if (state.name === 'held') return state.pinned ? 'pinned' : 'held';
  return 'hidden';
}
