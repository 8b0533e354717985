import { useEffect, useRef, useState } from 'react';
import type { KeptRecords } from '#domain/ports/kept-records.ts';
import { PLACES } from '#domain/records/places-record.ts';
import { PREFERENCES } from '#domain/records/preferences-record.ts';
import { type RecordKind, readRecord, writeRecord } from '#domain/records/record-kind.ts';
import {
  addVisit,
  MOST_FILE_BYTES,
  readVisitFile,
  type VisitRecords,
  writeVisitFile,
} from '#domain/records/visit-file.ts';
import { TOUR } from '#domain/tour-record.ts';
import type { KeepSheetProps } from '../keep/KeepSheet.tsx';
import type { KeepStep } from '../keep/keep-step.ts';
import { viewFile } from '../keep/view-file.ts';
import type { AppServices } from './app-services.ts';

type Services = Pick<AppServices, 'kept' | 'fileGiver' | 'erase' | 'tour' | 'outlines' | 'restart'>;

/** Saving what the device keeps as a file, taking it from one, and erasing it. */
export function useKeep(
  { kept, fileGiver, erase, tour, outlines, restart }: Services,
  onClose: () => void,
): KeepSheetProps {
  const [step, setStep] = useState<KeepStep>({ name: 'ways' });
  const [found, setFound] = useState<VisitRecords | null>(null);
  // Inside the tap nothing may be waited for: the code comes when the sheet opens.
  const giver = useRef(fileGiver());
  useEffect(() => {
    giver.current.catch(() => {});
  }, []);

  async function save(): Promise<void> {
    const nowMs = tour.nowMs();
    const day = dayOf(nowMs);
    const name = `hue-hien-${day}.json`;
    const text = writeVisitFile(visitIn(kept), day);
    try {
      const how = await (await giver.current).give({ name, type: 'application/json', text });
      if (how === 'closed') return setStep({ name: 'ways' });
      setStep(how === 'refused' ? { name: 'refused' } : { name: 'given', how, file: name });
    } catch {
      giver.current = fileGiver();
      setStep({ name: 'refused' });
    }
  }

  async function read(file: File): Promise<void> {
    if (file.size > MOST_FILE_BYTES) return setStep({ name: 'fault', fault: 'large' });
    const text = await file.text().catch(() => '');
    const visit = readVisitFile(text);
    if (typeof visit === 'string') return setStep({ name: 'fault', fault: visit });
    setFound(visit);
    setStep({ name: 'found', view: viewFile(visit, visitIn(kept), outlines, tour.nowMs()) });
  }

  return {
    step,
    onSave: () => void save(),
    onFile: (file) => void read(file),
    onAdd: () => {
      if (found !== null) takeVisit(kept, addVisit(visitIn(kept), found));
      setStep({ name: 'added' });
    },
    onAskErase: () => setStep({ name: 'erase' }),
    onErase: () => {
      setStep({ name: 'erasing' });
      erase().then(
        () => setStep({ name: 'erased' }),
        () => setStep({ name: 'not-erased' }),
      );
    },
    onRestart: restart,
    onBack: () => setStep({ name: 'ways' }),
    onClose,
  };
}

function visitIn(kept: KeptRecords): VisitRecords {
  const read = <Value>(kind: RecordKind<Value>) => readRecord(kind, kept.read(kind.key)).value;
  return { tour: read(TOUR), preferences: read(PREFERENCES), places: read(PLACES) };
}

function takeVisit(kept: KeptRecords, { tour, preferences, places }: VisitRecords): void {
  kept.take(TOUR.key, writeRecord(TOUR, tour));
  kept.take(PREFERENCES.key, writeRecord(PREFERENCES, preferences));
  kept.take(PLACES.key, writeRecord(PLACES, places));
}

/** The ISO day as the device's calendar has it. */
function dayOf(nowMs: number): string {
  const now = new Date(nowMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
