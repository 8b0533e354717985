import type { CSSProperties } from 'react';
import type { SiteOutline } from '#domain/site-outline.ts';
import { Icon } from '../page/Icon.tsx';

type Props = {
  outline: Pick<SiteOutline, 'id' | 'hanName' | 'tourOrder'>;
  /** A stop that was not seen has the place of its seal, with its number. */
  isStamped: boolean;
};

/** A stop's seal in red lacquer, its board's characters cut out of it from above down; decoration beside words. */
export function Seal({ outline: { id, hanName, tourOrder }, isStamped }: Props) {
  const characters = Array.from(hanName ?? '');
  if (!isStamped) {
    return (
      <span className="seal seal-empty" aria-hidden="true">
        {tourOrder}
      </span>
    );
  }
  const style = {
    '--han': `url("/pictures/${id}-han.svg")`,
    '--count': Math.max(1, characters.length),
    // Nobody stamps twice alike.
    '--turn': `${TURNS[tourOrder % TURNS.length] ?? 0}deg`,
  } as CSSProperties;
  return (
    <span className="seal seal-stamped" style={style} aria-hidden="true">
      {characters.length === 0 && <Icon name="check" />}
      {characters.map((character, index) => (
        <span
          key={`${character}${index}`}
          className="seal-character"
          style={{ '--at': index } as CSSProperties}
        />
      ))}
    </span>
  );
}

const TURNS = [-5, 3, -2, 6, -4];
