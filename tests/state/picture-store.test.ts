import { describe, expect, it } from 'vitest';
import { ScriptedPictureReader } from '#adapters/tracking/scripted-picture-reader.ts';
import { TrackerError } from '#domain/ports/image-tracker.ts';
import { PictureError } from '#domain/ports/picture-reader.ts';
import type { SharedPicture } from '#domain/ports/shared-picture.ts';
import { createPictureStore } from '#state/picture-store.ts';

const SIGN = { siteId: 'thai-hoa', quality: 0.9, corners: [] };
const OPENED = { url: 'data:,picture', size: { width: 800, height: 600 } };
const PHOTO = new Blob(['photo']);

function setUp(
  answers: ConstructorParameters<typeof ScriptedPictureReader>[0],
  handed: SharedPicture<Blob> = { kind: 'lost' },
) {
  const reader = new ScriptedPictureReader(answers);
  const shared = { take: () => Promise.resolve(handed) };
  return { reader, store: createPictureStore(() => Promise.resolve({ reader, shared })) };
}

describe('a picture that is chosen', () => {
  it('is opened, shown and searched', async () => {
    const { store } = setUp([[SIGN]]);
    const states: unknown[] = [];
    store.subscribe((state) => states.push(state));
    await store.choose(PHOTO);
    expect(states).toEqual([
      { status: 'looking', picture: null },
      { status: 'looking', picture: OPENED },
      { status: 'found', picture: { ...OPENED, signs: [SIGN] } },
    ]);
  });

  it('may show no sign', async () => {
    const { store } = setUp([[]]);
    await store.choose(PHOTO);
    expect(store.getState()).toEqual({ status: 'none', picture: { ...OPENED, signs: [] } });
  });

  it.each([
    [new PictureError('format', 'heic'), 'format'],
    [new TrackerError('network', 'offline'), 'engine'],
  ])('says what stopped it: %s', async (error, fault) => {
    const { store } = setUp([error]);
    await store.choose(PHOTO);
    expect(store.getState()).toEqual({ status: 'failed', fault });
  });

  it('can be tried again, and is let go when another is chosen', async () => {
    const { store, reader } = setUp([new TrackerError('network', 'offline'), [SIGN], []]);
    await store.choose(PHOTO);
    await store.again();
    expect(store.getState()).toMatchObject({ status: 'found' });
    expect(reader.files).toEqual([PHOTO, PHOTO]);
    await store.choose(new Blob(['another']));
    expect(reader.released).toEqual([{ ...OPENED, signs: [SIGN] }]);
  });

  it('gives the picture up that is still looked at when another is chosen', async () => {
    const { store, reader } = setUp([[SIGN], []]);
    const first = store.choose(PHOTO);
    await store.choose(new Blob(['another']));
    await first;
    expect(store.getState()).toMatchObject({ status: 'none' });
    expect(reader.files).toHaveLength(2);
  });

  it('is forgotten', async () => {
    const { store, reader } = setUp([[SIGN]]);
    await store.choose(PHOTO);
    store.clear();
    await store.again();
    expect(store.getState()).toEqual({ status: 'idle' });
    expect(reader.released).toHaveLength(1);
    expect(reader.files).toHaveLength(1);
  });
});

it('says so when what recognises signs does not come', async () => {
  const store = createPictureStore<Blob>(() => Promise.reject(new Error('offline')));
  await store.choose(PHOTO);
  expect(store.getState()).toEqual({ status: 'failed', fault: 'engine' });
  await store.takeShared();
  expect(store.getState()).toEqual({ status: 'failed', fault: 'engine' });
});

describe('a picture that another app hands over', () => {
  it('is searched at once', async () => {
    const { store, reader } = setUp([[SIGN]], { kind: 'picture', file: PHOTO });
    await store.takeShared();
    expect(reader.files).toEqual([PHOTO]);
    expect(store.getState()).toMatchObject({ status: 'found' });
  });

  it.each(['none', 'lost'] as const)('may be missing: %s', async (kind) => {
    const { store } = setUp([], { kind });
    await store.takeShared();
    expect(store.getState()).toEqual({ status: 'failed', fault: `shared-${kind}` });
  });
});
