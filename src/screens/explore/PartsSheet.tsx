import { EVIDENCE_CLASSES } from '#domain/evidence.ts';
import { partsIn } from '#domain/exploration.ts';
import { localize } from '#domain/locale.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Badge } from '../kit/Badge.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import type { ExploreProps } from './explore-props.ts';

type Props = Pick<ExploreProps, 'site' | 'layer' | 'onPart'> & { onClose: () => void };

/** Every part of the layer, the surest first: the way to its evidence for whoever cannot tap the model. */
export function PartsSheet({ site, layer, onPart, onClose }: Props) {
  const { locale, strings } = useLanguage();
  if (layer === null) return null;
  const parts = partsIn(site, layer.id);
  const title = fillIn(strings.explore.partsOf, { layer: localize(layer.name, locale).text });
  return (
    <Sheet title={title} onClose={onClose}>
      {EVIDENCE_CLASSES.map((letter) => {
        const known = parts.filter(({ evidence }) => evidence === letter);
        if (known.length === 0) return null;
        return (
          <section key={letter} className="part-list" aria-labelledby={`parts-${letter}`}>
            <h3 id={`parts-${letter}`}>
              <Badge letter={letter} />
              {strings.site.classes[letter]}
            </h3>
            <ul>
              {known.map(({ id, name }) => (
                <li key={id}>
                  <button
                    type="button"
                    onClick={() => {
                      onClose();
                      onPart(id);
                    }}
                  >
                    <Words text={name} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Sheet>
  );
}
