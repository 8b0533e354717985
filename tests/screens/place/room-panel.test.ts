import { describe, expect, it, vi } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import type { PlaceSession } from '#scene/place-props.ts';
import { roomPanel } from '#screens/place/room-panel.ts';
import { explorePanels } from '../../fixtures/gallery/explore-fixture.ts';
import { thaiHoa, UNHEARD } from '../../fixtures/gallery/fixtures.ts';

const words = STRINGS.vi;
const WORN: PlaceSession = { world: 'real', mode: 'life', kind: 'headset', seesSign: false };
const STORY = {
  ...UNHEARD,
  narration: {
    status: 'idle' as const,
    sentences: [{ segmentId: 'one', text: 'Điện Thái Hòa', locale: 'vi' as const }],
    index: 0,
  },
};

function setUp(changed: Partial<Parameters<typeof roomPanel>[0]> = {}) {
  const acts = {
    onEnter: vi.fn<() => void>(),
    onRetry: () => {},
    onLeave: vi.fn<() => void>(),
    onUndo: vi.fn<() => void>(),
    onStandBefore: vi.fn<() => void>(),
    onFirstPoint: vi.fn<() => void>(),
    onTurn: vi.fn<(degrees: number) => void>(),
    onCaptions: vi.fn<() => void>(),
  };
  const given = {
    panels: explorePanels(),
    story: STORY as unknown as Parameters<typeof roomPanel>[0]['story'],
    captionsOn: true,
    session: WORN,
    phase: 'placed' as const,
    firstPoint: 'corner' as const,
    ...acts,
    ...changed,
  };
  return { panel: roomPanel(given, words, 'vi'), acts };
}

describe('roomPanel', () => {
  it('is empty without a session', () => {
    expect(setUp({ session: null }).panel).toMatchObject({ caption: '', buttons: [] });
  });

  it('offers to put it down before the person, and to leave', () => {
    const { panel, acts } = setUp({ phase: 'aiming' });
    expect(panel.buttons.map(({ id }) => id)).toEqual(['before', 'leave']);
    expect(panel.caption).toBe(words.place.rayCorner);
    panel.onPress('before');
    panel.onPress('leave');
    panel.onPress('unknown');
    expect(acts.onStandBefore).toHaveBeenCalledOnce();
    expect(acts.onLeave).toHaveBeenCalledOnce();
  });

  it('takes the first of two taps back', () => {
    const { panel, acts } = setUp({ phase: 'turning' });
    expect(panel.buttons.map(({ id }) => id)).toEqual(['undo', 'before', 'leave']);
    panel.onPress('undo');
    expect(acts.onUndo).toHaveBeenCalledOnce();
  });

  it('has the story, the evidence, the turns and the way out of what stands', () => {
    const { panel, acts } = setUp({ panels: explorePanels({ evidenceOn: true }) });
    const pressed = panel.buttons.filter((button) => button.pressed).map(({ id }) => id);
    expect(pressed).toEqual(['evidence']);
    expect(panel.caption).toBe(words.place.walk);
    panel.onPress('left');
    panel.onPress('right');
    expect(acts.onTurn.mock.calls).toEqual([[15], [-15]]);
  });

  it('moves nothing again in a world of its own, where it stands from the start', () => {
    const ids = (session: PlaceSession) => setUp({ session }).panel.buttons.map(({ id }) => id);
    expect(ids(WORN)).toContain('again');
    expect(ids({ ...WORN, world: 'virtual' })).not.toContain('again');
  });

  it('shows what is told while it is told, and the part that was picked', () => {
    const playing = { ...STORY, narration: { ...STORY.narration, status: 'playing' } };
    expect(setUp({ story: playing as never }).panel.caption).toBe('Điện Thái Hòa');
    const [part] = thaiHoa.reconstruction.parts;
    if (part === undefined) throw new Error('the model has no part');
    const panels = explorePanels({ evidenceOn: true, pickedPart: part.id });
    expect(setUp({ panels }).panel.caption).toBe(
      `${part.name.vi}. ${part.evidence}: ${words.site.classes[part.evidence]}`,
    );
  });
});
