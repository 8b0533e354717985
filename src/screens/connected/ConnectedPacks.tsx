import { useState } from 'react';
import { useStore } from 'zustand';
import { viewDevice } from '#domain/packs/device-view.ts';
import type { PackChoice } from '#domain/packs/pack-choice.ts';
import { contentLocaleOf } from '#domain/locale.ts';
import type { SiteOutline } from '#domain/site-outline.ts';
import type { PackDownloads } from '#state/pack-downloads.ts';
import type { PacksState } from '#state/pack-state.ts';
import { PacksCard } from '../packs/PacksCard.tsx';
import { PacksSheet } from '../packs/PacksSheet.tsx';
import type { PacksProps } from '../packs/packs-props.ts';
import { useLanguage } from '../page/language.ts';

export type ConnectedPacksProps = {
  downloads: PackDownloads;
  outlines: readonly SiteOutline[];
};

/** The card of what is on the device with its sheet, joined to the downloads. */
export function ConnectedPacks({ downloads, outlines }: ConnectedPacksProps) {
  const { locale } = useLanguage();
  const state = useStore(downloads);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Partial<PackChoice>>({});
  const choice: PackChoice = {
    quality: wantsFine(state) ? 'fine' : 'light',
    voice: contentLocaleOf(locale),
    ...chosen,
  };
  const props: PacksProps = {
    view: viewDevice(
      state,
      outlines.map(({ id }) => id),
      choice,
    ),
    outlines,
    progress: state.progress,
    choice,
    isCostly: state.isCostly,
    damage: damageOf(state),
    onAdd: (sites) => downloads.add(sites, choice),
    onRemove: (sites) => downloads.remove(sites),
    onPause: () => downloads.pause(),
    onResume: () => downloads.resume(),
    onChoose: setChosen,
  };
  if (!state.isKnown && state.progress.state === 'rest') return null;
  return (
    <>
      <PacksCard {...props} onOpen={() => setOpen(true)} />
      {isOpen && <PacksSheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function wantsFine({ wanted }: PacksState): boolean {
  return wanted.packs.some(({ id, byHand }) => byHand && id.endsWith('/fine'));
}

function damageOf({ lost, isMended }: PacksState): PacksProps['damage'] {
  if (lost.length > 0) return 'broken';
  return isMended ? 'mended' : 'none';
}
