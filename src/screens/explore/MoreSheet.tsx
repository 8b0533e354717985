import type { ReactNode } from 'react';
import { Sheet } from '../kit/Sheet.tsx';
import { Switch } from '../kit/Switch.tsx';
import { useLanguage } from '../page/language.ts';
import type { ExploreProps } from './explore-props.ts';

type Props = Pick<ExploreProps, 'exploration' | 'cutAway' | 'onSwitch'> & {
  captionsOn: boolean;
  onCaptions: (on: boolean) => void;
  /** Without one there is nothing yet to look at in another way. */
  hasModel?: boolean;
  /** Where the model can stand at its true size. */
  canBeLifeSize: boolean;
  onClose: () => void;
  /** What only this screen has, such as how its sign is placed. */
  children?: ReactNode;
};

/** What is wanted now and then: other ways to look, the words, and what the screen adds. */
export function MoreSheet({
  exploration,
  cutAway,
  captionsOn,
  hasModel = true,
  canBeLifeSize,
  ...props
}: Props) {
  const { strings } = useLanguage();
  const words = strings.explore;
  const { onSwitch } = props;
  return (
    <Sheet beside title={words.moreTitle} onClose={props.onClose}>
      {hasModel && cutAway !== null && (
        <Switch label={words.cut} on={exploration.cutOn} onChange={(on) => onSwitch('cutOn', on)} />
      )}
      {hasModel && (
        <Switch
          label={words.people}
          note={words.peopleNote}
          on={exploration.peopleOn}
          onChange={(on) => onSwitch('peopleOn', on)}
        />
      )}
      {hasModel && canBeLifeSize && (
        <Switch
          label={words.lifeSize}
          note={words.lifeSizeNote}
          on={exploration.lifeSize}
          onChange={(on) => onSwitch('lifeSize', on)}
        />
      )}
      <Switch label={words.captions} on={captionsOn} onChange={props.onCaptions} />
      {props.children}
    </Sheet>
  );
}
