import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { useLanguage } from '../page/language.ts';
import { HandOffSheet } from './HandOffSheet.tsx';
import { useHandOff } from './hand-off.ts';

/** "Continue on your phone", on devices that are none. */
export function HandOff() {
  const words = useLanguage().strings.handOff;
  const given = useHandOff();
  const [isOpen, setOpen] = useState(false);
  if (given === null) return null;
  return (
    <div className="hand-off">
      <Button icon="qr" note={words.note} onClick={() => setOpen(true)}>
        {words.offer}
      </Button>
      {isOpen && <HandOffSheet {...given} onClose={() => setOpen(false)} />}
    </div>
  );
}
