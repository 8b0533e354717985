import { type ReactNode, useEffect, useRef } from 'react';
import { RoundButton } from '../kit/RoundButton.tsx';
import { ScrollBox } from '../kit/ScrollBox.tsx';
import { useLanguage } from '../page/language.ts';

type Props = {
  /** Changes with what is read: the focus goes to the new title. */
  id: string;
  title: ReactNode;
  /** Between the two buttons, such as "2 of 7". */
  place: string;
  previousLabel: string;
  nextLabel: string;
  /** Null at the ends. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
  /** What else can be done with it, such as hearing it again. */
  action?: ReactNode;
  children: ReactNode;
};

/** One thing read beside the model: its title, its words, the way to the next one and out; Escape closes it. */
export function DetailPanel(props: Props) {
  const { id, title, place, previousLabel, nextLabel, onPrevious, onNext, onClose } = props;
  const { strings } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // Only where closing would lose it: a visitor who has gone on stays there.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  return (
    // Keys of the words as a whole; every way also has a button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="detail"
      aria-labelledby="detail-title"
      data-detail={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="detail-head">
        <h2 id="detail-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <RoundButton bare icon="close" label={strings.explore.close} onClick={onClose} />
      </div>
      <ScrollBox className="detail-words" labelledBy="detail-title">
        {props.children}
      </ScrollBox>
      <div className="detail-ways">
        <RoundButton
          bare
          icon="back"
          label={previousLabel}
          disabled={onPrevious === null}
          onClick={() => onPrevious?.()}
        />
        <div className="detail-place">
          {props.action}
          <p>{place}</p>
        </div>
        <RoundButton
          bare
          icon="forward"
          label={nextLabel}
          disabled={onNext === null}
          onClick={() => onNext?.()}
        />
      </div>
    </section>
  );
}
