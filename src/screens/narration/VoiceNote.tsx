import type { NarrationState } from '#state/narration-store.ts';
import { useLanguage } from '../page/language.ts';

/** Who speaks, where it is no person, and why the story stands still, where nobody here stopped it. */
export function VoiceNote({ narration }: { narration: NarrationState }) {
  const { strings } = useLanguage();
  const words = strings.narration;
  const { status, voice, heldBy } = narration;
  let note = '';
  if (heldBy === 'other-page') note = words.otherPage;
  else if (heldBy === 'interruption') note = words.interrupted;
  else if (status === 'playing' && voice === 'synthetic') note = words.synthetic;
  else if (status === 'playing' && voice === 'captions') note = words.silent;
  return (
    <p className="voice-note" aria-live="polite" data-voice={voice}>
      {note}
    </p>
  );
}
