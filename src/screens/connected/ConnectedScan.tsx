import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Address } from '#domain/address.ts';
import { placeOnSign, scaleRatio } from '#domain/placement.ts';
import { printSize } from '#domain/print-sizes.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { VisitState } from '#domain/visit.ts';
import type { VisitStore } from '#state/visit-store.ts';
import type { SignPhase } from '#scene/scene-props.ts';
import { useLanguage } from '../page/language.ts';
import { contentLocaleOf, type Locale } from '#domain/locale.ts';
import { ScanScreen } from '../ScanScreen.tsx';
import { traceDrawn } from '../scan/trace-drawn.ts';
import { TracePanel } from '../scan/TracePanel.tsx';
import type { AppServices } from './app-services.ts';
import { CameraPicture } from './CameraPicture.tsx';
import type { Scenes } from './lazy-scenes.ts';
import { modelLabel } from './model-label.ts';
import { SceneBoundary } from './SceneBoundary.tsx';
import { SceneSlot } from './SceneSlot.tsx';
import { useAwaited } from './use-awaited.ts';
import { useExploration } from './use-exploration.ts';
import { usePhoto } from './use-photo.tsx';
import { usePrint } from './use-print.ts';
import { useLowPower } from './use-low-power.ts';
import { useReducedMotion } from './use-reduced-motion.ts';
import { useRiseChime } from './use-rise-chime.ts';
import { useWay } from './use-way.ts';

export type ConnectedScanProps = {
  services: AppServices;
  visit: VisitStore<HTMLVideoElement>;
  scenes: Scenes;
  address: Address & { screen: 'scan' };
  /** The site of the address, else the first one, until a sign tells another. */
  site: ShownSite;
  isPractice: boolean;
  pageAddress: string;
  onChooseLocale: (locale: Locale) => void;
};

/** The camera screen, joined to the visit, the story and the scene. */
export function ConnectedScan({
  services,
  visit,
  scenes,
  isPractice,
  ...rest
}: ConnectedScanProps) {
  const { preferences, trace } = services;
  const { address, site: expected } = rest;
  const { locale, strings } = useLanguage();
  const {
    visit: state,
    feed,
    posture,
    torchOn,
    cameraKind,
    cameras,
    isFallback,
    wait,
  } = useStore(visit);
  const captionsOn = useStore(preferences, (kept) => kept.captionsOn);
  const { foundId, site, coming } = useFoundSite(services, visit, expected);
  const isComing = coming !== null;
  const print = usePrint(visit);
  const { story, scene, panels, mayTell } = useExploration(services, site);
  const { lifeSize, evidenceOn } = panels.exploration;
  const layer = panels.layer?.id ?? null;
  const photo = usePhoto(services, { site, layer, evidenceOn, picture: feed?.picture ?? null });
  const [progress, setProgress] = useState({ siteId: '', fraction: 0 });
  const loaded = progress.siteId === site.id ? progress.fraction : 0;
  const reducedMotion = useReducedMotion();
  const savesPower = useLowPower(services.power);
  const kind = isPractice ? 'practice' : 'camera';

  useEffect(() => {
    visit.begin(kind, expected.id);
    return () => visit.leave();
  }, [visit, kind, expected.id]);
  useWay(services.packs, state.name === 'starting' || state.name === 'loading' || isComing);
  useAutoPlay(services, state, isComing || !mayTell);
  const isRisen = state.name === 'anchored' && !isComing && loaded === 1;
  useRiseChime(services, isRisen ? site.id : null);
  // Inside a tap, before which browsers stay silent.
  const unlock = () => {
    services.narration.unlock();
    services.chimes.unlock();
  };
  // For any sign, no model is known before one is found: the search need not wait.
  const isWaiting = address.siteId === null && foundId === null;
  useEffect(() => {
    if (isWaiting && state.name === 'loading') visit.modelReady();
  }, [visit, isWaiting, state.name]);

  const target = useMemo(() => printSize(print.size).target, [print.size]);
  const scale = lifeSize ? 1 : placeOnSign(site.reconstruction, target, posture).scale;
  const stage = (
    <>
      {feed !== null && <CameraPicture picture={feed.picture} />}
      <SceneBoundary onCrash={() => visit.fail({ kind: 'graphics', failure: 'lost' })}>
        {!isWaiting && !isComing && (
          <SceneSlot
            key={site.id}
            bring={scenes.sign}
            attempt={0}
            onFetchFailure={() => visit.fail({ kind: 'model', failure: 'network' })}
            scene={{
              ...scene,
              lifeSize,
              onCapture: photo.onCapture,
              reconstruction: site.reconstruction,
              label: modelLabel(site, { locale, strings }),
              phase: signPhase(state),
              poses: visit.poses,
              posture,
              target,
              reducedMotion,
              savesPower,
              showOutline: trace !== null,
              onFrame: traceDrawn(trace),
              onModelProgress: (fraction) => setProgress({ siteId: site.id, fraction }),
              onModelReady: () => {
                setProgress({ siteId: site.id, fraction: 1 });
                visit.modelReady();
              },
              onModelFailure: (failure) => visit.fail({ kind: 'model', failure }),
              onGraphicsFailure: (failure) => visit.fail({ kind: 'graphics', failure }),
            }}
          />
        )}
      </SceneBoundary>
      {trace !== null && <TracePanel trace={trace} />}
    </>
  );
  return (
    <ScanScreen
      {...rest}
      {...story}
      {...{ panels, photo, coming, stage, loaded, posture, captionsOn, isFallback, print }}
      visit={state}
      isPractice={cameraKind === 'practice'}
      isFound={foundId !== null}
      wait={wait}
      torchOn={feed?.setTorch == null ? null : torchOn}
      scaleRatio={scaleRatio(scale)}
      browser={services.browser}
      onBegin={() => visit.begin(kind, expected.id)}
      onAllow={() => {
        unlock();
        visit.allow();
      }}
      onRetry={() => {
        unlock();
        visit.retry();
      }}
      onPractice={() => {
        unlock();
        visit.retry('practice');
      }}
      onPin={() => visit.pin()}
      onUnpin={() => visit.unpin()}
      onPosture={(chosen) => visit.choosePosture(chosen)}
      onPrint={print.choose}
      cameras={cameras}
      cameraId={feed?.cameraId ?? null}
      onCamera={(id) => void visit.chooseCamera(id)}
      onTorch={(on) => void visit.setTorch(on).catch(() => {})}
      onCaptions={(on) => preferences.setState({ captionsOn: on })}
      onCopy={services.copyText}
    />
  );
}

/** Unless it is silent, a site's story begins when its reconstruction stands, after another's too, and waits at its place when the visit fails. */
function useAutoPlay({ narration }: AppServices, state: VisitState, isSilent: boolean): void {
  const begun = useRef<SiteId | null>(null);
  const standing = state.name === 'anchored' && !isSilent ? state.siteId : null;
  useEffect(() => {
    if (standing !== null && begun.current !== standing) {
      begun.current = standing;
      narration.play();
    }
    if (state.name === 'failed') {
      narration.pause();
      begun.current = null;
    }
  }, [narration, state.name, standing]);
}

/** The site whose sign was found; while its texts are on their way, the one before, and the name of what is `coming`. */
function useFoundSite(
  services: AppServices,
  visit: VisitStore<HTMLVideoElement>,
  expected: ShownSite,
) {
  const state = useStore(visit, ({ visit: now }) => now);
  const [kept, setKept] = useState<SiteId | null>(null);
  // A sign that is looked for again, after a pin, is still the one that was found.
  const before = state.name === 'searching' ? kept : null;
  const foundId = isFound(state) ? state.siteId : before;
  if (foundId !== kept) setKept(foundId);
  const other = foundId === expected.id ? null : foundId;
  const come = useAwaited(services.findSite, services.loadSite, other);
  const { isFailed } = come;
  const voice = contentLocaleOf(useLanguage().locale);
  useEffect(() => {
    if (other !== null) services.packs.view(other, { quality: 'light', voice });
  }, [services, other, voice]);
  useEffect(() => {
    if (isFailed) visit.fail({ kind: 'model', failure: 'network' });
  }, [visit, isFailed]);
  const known = services.outlines.find(({ id }) => id === other);
  const coming = other !== null && come.found === null ? (known ?? expected).name : null;
  return { foundId, site: come.found ?? expected, coming };
}

function isFound(state: VisitState): state is VisitState & { siteId: SiteId } {
  return state.name === 'anchored' || state.name === 'held';
}

function signPhase(state: VisitState): SignPhase {
  if (state.name === 'anchored') return 'anchored';
  if (state.name === 'held') return state.pinned ? 'pinned' : 'held';
  return 'hidden';
}
