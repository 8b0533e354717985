import { type DragEvent, useId, useState } from 'react';
import { BUTTON_CLASS, ButtonFace } from '../kit/ButtonFace.tsx';
import { useLanguage } from '../page/language.ts';

type Props = {
  /** Nothing was chosen yet: this is the one thing to do here. */
  isFirst: boolean;
  isDesktop: boolean;
  onChoose: (file: Blob) => void;
};

/** Takes a picture from the device's gallery, and where there is a mouse also one that is dropped. */
export function PictureChooser({ isFirst, isDesktop, onChoose }: Props) {
  const words = useLanguage().strings.picture;
  const inputId = useId();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onChoose(file);
  };
  return (
    // What is dropped can also be chosen: the keys have the field within.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={`picture-chooser ${isOver ? 'is-over' : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="picture-field">
        <input
          id={inputId}
          type="file"
          accept="image/*"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (file !== undefined) onChoose(file);
          }}
        />
        <label htmlFor={inputId} className={BUTTON_CLASS[isFirst ? 'main' : 'plain']}>
          <ButtonFace icon="gallery">{isFirst ? words.choose : words.another}</ButtonFace>
        </label>
      </div>
      {isDesktop && <p className="picture-drop">{isOver ? words.dropHere : words.drop}</p>}
      <p className="picture-private">{words.private}</p>
    </div>
  );
}
