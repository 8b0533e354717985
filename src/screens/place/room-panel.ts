import { layerTicks } from '#domain/exploration.ts';
import { type Locale, localize } from '#domain/locale.ts';
import { fillIn } from '#i18n/fill-in.ts';
import type { Strings } from '#i18n/strings.ts';
import type { PlacePanel } from '#scene/place-props.ts';
import type { PlaceScreenProps } from '../PlaceScreen.tsx';
import { placeMessage } from './place-words.ts';

type Given = Omit<
  PlaceScreenProps,
  'stage' | 'overlayRef' | 'quickLook' | 'isReady' | 'support' | 'problem'
>;

const TURN_DEGREES = 15;

/** The same controls for eyes that see no page: what stands on the panel in the room, and what its buttons do. */
export function roomPanel(props: Given, strings: Strings, locale: Locale): PlacePanel {
  const { session, phase } = props;
  if (session === null) return { caption: '', buttons: [], onPress: () => {} };
  const ways = phase === 'placed' ? placedWays(props, strings) : aimingWays(props, strings);
  return {
    caption: captionOf(props, strings, locale),
    buttons: ways.map(({ id, label, pressed }) => ({
      id,
      label,
      ...(pressed === undefined ? {} : { pressed }),
    })),
    onPress: (pressed) => ways.find(({ id }) => id === pressed)?.act(),
  };
}

type Way = { id: string; label: string; pressed?: boolean; act: () => void };

function aimingWays({ session, phase, ...props }: Given, { place }: Strings): Way[] {
  const leave = { id: 'leave', label: place.leave, act: props.onLeave };
  const before = { id: 'before', label: place.before, act: props.onStandBefore };
  const undo = { id: 'undo', label: place.undo, act: props.onUndo };
  const isLife = session?.mode === 'life';
  return [
    ...(phase === 'turning' ? [undo] : []),
    ...(isLife && phase !== 'looking' ? [before] : []),
    leave,
  ];
}

function placedWays({ panels, story, session, ...props }: Given, strings: Strings): Way[] {
  const { place, narration, site, explore } = strings;
  const { exploration, layer, layers, onSwitch } = panels;
  const isPlaying = story.narration.status === 'playing';
  const next = layer === null ? undefined : layers[(layers.indexOf(layer) + 1) % layers.length];
  const ways: (Way | null)[] = [
    {
      id: 'story',
      label: isPlaying ? narration.pause : narration.play,
      act: isPlaying ? story.onPause : story.onPlay,
    },
    layer === null || next === undefined || layers.length < 2
      ? null
      : {
          id: 'layer',
          label: fillIn(place.nextLayer, { year: layerTicks(layers)[layers.indexOf(layer)] ?? '' }),
          act: () => panels.onLayer(next.id),
        },
    {
      id: 'evidence',
      label: site.evidence,
      pressed: exploration.evidenceOn,
      act: () => onSwitch('evidenceOn', !exploration.evidenceOn),
    },
    {
      id: 'people',
      label: explore.people,
      pressed: exploration.peopleOn,
      act: () => onSwitch('peopleOn', !exploration.peopleOn),
    },
    { id: 'left', label: place.turnLeft, act: () => props.onTurn(TURN_DEGREES) },
    { id: 'right', label: place.turnRight, act: () => props.onTurn(-TURN_DEGREES) },
    session?.world === 'virtual'
      ? null
      : { id: 'again', label: place.moveAgain, act: props.onUndo },
    { id: 'leave', label: place.leave, act: props.onLeave },
  ];
  return ways.filter((way) => way !== null);
}

/** What is read closely, else what is told just now, else what is to be done. */
function captionOf(
  { panels, story, session, phase, firstPoint }: Given,
  strings: Strings,
  locale: Locale,
): string {
  const { openHotspot, exploration, site } = panels;
  const { status, sentences, index } = story.narration;
  if (session === null) return '';
  if (phase === 'placed') {
    if (status === 'playing') return sentences[index]?.text ?? '';
    if (openHotspot !== null) return localize(openHotspot.title, locale).text;
    const part = site.reconstruction.parts.find(({ id }) => id === exploration.pickedPart);
    if (part !== undefined) {
      const known = strings.site.classes[part.evidence];
      return `${localize(part.name, locale).text}. ${part.evidence}: ${known}`;
    }
  }
  return placeMessage(strings.place, session, phase, firstPoint);
}
