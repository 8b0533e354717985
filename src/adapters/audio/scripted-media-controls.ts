import type { MediaCommand, MediaControls } from '#domain/ports/media-controls.ts';

/** Controls that write down what they would show, and are pressed by a test. */
export type ScriptedMediaControls = MediaControls & {
  readonly shown: readonly string[];
  press: (command: MediaCommand) => void;
};

export function createScriptedMediaControls(): ScriptedMediaControls {
  const shown: string[] = [];
  const listeners: ((command: MediaCommand) => void)[] = [];
  return {
    shown,
    show: (card, status, position) => {
      const at = position === null ? '' : ` ${position.atMs}/${position.ofMs} ×${position.rate}`;
      shown.push(`${card.title} – ${card.site}: ${status}${at}`);
    },
    hide: () => shown.push('hidden'),
    onCommand: (listener) => listeners.push(listener),
    press: (command) => {
      for (const listener of listeners) listener(command);
    },
  };
}
