import type { CameraDevice } from '#domain/cameras.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Choice } from '../kit/Choice.tsx';
import { useLanguage } from '../page/language.ts';

type Props = {
  /** The likeliest first. */
  cameras: readonly CameraDevice[];
  cameraId: string | null;
  onCamera: (cameraId: string) => void;
};

/** Which of the device's cameras looks for the sign; nothing where there is one. */
export function CameraChoice({ cameras, cameraId, onCamera }: Props) {
  const words = useLanguage().strings.cameraChoice;
  if (cameras.length < 2) return null;
  const isFront = cameras.some(({ id, facing }) => id === cameraId && facing === 'user');
  return (
    <div className="camera-choice">
      <Choice
        legend={words.title}
        options={cameras.map((camera) => ({ value: camera.id, label: nameOf(camera) }))}
        value={cameraId ?? ''}
        onChange={onCamera}
      />
      {isFront && <p className="field-note">{words.truth}</p>}
    </div>
  );

  /** By the way it looks; numbered where several look the same way, for names of devices say nothing to a visitor. */
  function nameOf({ id, facing }: CameraDevice): string {
    const alike = cameras.filter((camera) => camera.facing === facing);
    const name = words.facing[facing];
    if (alike.length === 1) return name;
    return fillIn(words.numbered, { name, number: alike.findIndex((one) => one.id === id) + 1 });
  }
}
