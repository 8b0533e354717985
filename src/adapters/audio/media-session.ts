import type { MediaCommand, MediaControls } from '#domain/ports/media-controls.ts';

const COMMANDS: readonly [MediaSessionAction, Exclude<MediaCommand['name'], 'seek'>][] = [
  ['play', 'play'],
  ['pause', 'pause'],
  ['nexttrack', 'next'],
  ['previoustrack', 'previous'],
  ['seekforward', 'forward'],
  ['seekbackward', 'back'],
];

/** The lock screen's controls, through the Media Session API; nothing where the browser has none. */
export function createMediaSession(holder: Navigator): MediaControls {
  if (!('mediaSession' in holder)) {
    return { show: () => {}, hide: () => {}, onCommand: () => {} };
  }
  const session = holder.mediaSession;
  let shown = '';
  return {
    show({ title, site, app, pictureUrl }, status, position) {
      const card = JSON.stringify([title, site, app, pictureUrl]);
      // Some lock screens blink at each new card.
      if (card !== shown) {
        shown = card;
        session.metadata = new MediaMetadata({
          title,
          artist: site,
          album: app,
          artwork: [{ src: pictureUrl }],
        });
      }
      session.playbackState = status;
      if (position === null) {
        session.setPositionState?.();
        return;
      }
      const duration = position.ofMs / 1000;
      session.setPositionState?.({
        duration,
        position: Math.min(duration, Math.max(0, position.atMs / 1000)),
        playbackRate: position.rate,
      });
    },
    hide() {
      shown = '';
      session.metadata = null;
      session.playbackState = 'none';
      session.setPositionState?.();
    },
    onCommand(listener) {
      for (const [action, name] of COMMANDS) handle(session, action, () => listener({ name }));
      handle(session, 'seekto', ({ seekTime }) => {
        if (seekTime !== undefined) listener({ name: 'seek', toMs: seekTime * 1000 });
      });
    },
  };
}

/** Browsers throw for actions that they do not know. */
function handle(
  session: MediaSession,
  action: MediaSessionAction,
  handler: MediaSessionActionHandler,
): void {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // The lock screen then goes without this button.
  }
}
