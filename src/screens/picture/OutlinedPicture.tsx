import { outlinePoints } from '#domain/pictured-signs.ts';
import type { OpenedPicture, PicturedSign } from '#domain/ports/picture-reader.ts';
import { useLanguage } from '../page/language.ts';

type Props = {
  picture: OpenedPicture;
  signs?: readonly PicturedSign[];
  /** It is still being looked at. */
  isSearched?: boolean;
};

/** The visitor's picture, with a line around each sign that was found in it. */
export function OutlinedPicture({ picture, signs = [], isSearched = false }: Props) {
  const words = useLanguage().strings.picture;
  const { url, size } = picture;
  return (
    <div className={`outlined ${isSearched ? 'is-searched' : ''}`}>
      <img
        src={url}
        width={size.width}
        height={size.height}
        alt={signs.length > 0 ? words.foundAlt : words.pictureAlt}
      />
      {signs.length > 0 && (
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {signs.map(({ siteId, corners }) => (
            <g key={siteId}>
              <polygon className="outline-ground" points={outlinePoints(corners)} />
              <polygon className="outline-line" points={outlinePoints(corners)} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
