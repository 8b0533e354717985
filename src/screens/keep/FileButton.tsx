import { useRef } from 'react';
import { Button } from '../kit/Button.tsx';

type Props = { children: string; note: string; onFile: (file: File) => void };

/** Asks for a file of a visit; the device's own dialogue opens. */
export function FileButton({ children, note, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="folder" note={note} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        // iPhones grey out what is not named here, and some phones call JSON plain text.
        accept=".json,application/json,text/plain"
        hidden
        aria-label={children}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
