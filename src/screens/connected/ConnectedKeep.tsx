import { useState, useSyncExternalStore } from 'react';
import { KeepSheet } from '../keep/KeepSheet.tsx';
import { RiskNotice } from '../keep/RiskNotice.tsx';
import { Button } from '../kit/Button.tsx';
import { useLanguage } from '../page/language.ts';
import type { AppServices } from './app-services.ts';
import { useKeep } from './use-keep.ts';

type Props = { services: AppServices };

/** The quiet way to all that can be done with what the device keeps. */
export function ConnectedKeep({ services }: Props) {
  const words = useLanguage().strings.keep;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" icon="save" onClick={() => setOpen(true)}>
        {words.door}
      </Button>
      {isOpen && <OpenKeep services={services} onClose={() => setOpen(false)} />}
    </>
  );
}

function OpenKeep({ services, onClose }: Props & { onClose: () => void }) {
  return <KeepSheet {...useKeep(services, onClose)} />;
}

/** Where the reader was told already; nothing of it can be kept. */
const told = new WeakSet<AppServices['kept']>();

/** Says once that nothing can be kept, where something would really be lost. */
export function KeepRisk({ services }: Props) {
  const { kept } = services;
  const isAtRisk = useSyncExternalStore(kept.onRisk, kept.isAtRisk, () => false);
  const [, setKnown] = useState(false);
  const [isOpen, setOpen] = useState(false);
  if (!isAtRisk || told.has(kept)) return null;
  const know = () => {
    told.add(kept);
    setKnown(true);
  };
  return (
    <>
      <RiskNotice onSave={() => setOpen(true)} onKnown={know} />
      {isOpen && <OpenKeep services={services} onClose={() => setOpen(false)} />}
    </>
  );
}
