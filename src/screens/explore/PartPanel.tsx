import { partsIn } from '#domain/exploration.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Badge } from '../kit/Badge.tsx';
import { Button } from '../kit/Button.tsx';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { DetailPanel } from './DetailPanel.tsx';
import type { ExploreProps } from './explore-props.ts';
import { SourceNames } from './SourceNames.tsx';

type Props = Pick<ExploreProps, 'site' | 'exploration' | 'layer' | 'bases' | 'onPart'>;

/** What a part is, how sure it is, and from where; nothing while none is picked that stands in the layer. */
export function PartPanel({ site, exploration, layer, bases, onPart }: Props) {
  const { strings } = useLanguage();
  const parts = partsIn(site, layer?.id ?? '');
  const index = parts.findIndex(({ id }) => id === exploration.pickedPart);
  const part = parts[index];
  if (part === undefined) return null;
  const words = strings.explore;
  const basis = bases.found?.[part.id];
  const stepTo = (at: number) => {
    const other = parts[at];
    return other === undefined ? null : () => onPart(other.id);
  };
  return (
    <DetailPanel
      id={part.id}
      title={<Words text={part.name} />}
      place={fillIn(words.partPlace, { number: index + 1, count: parts.length })}
      previousLabel={words.previousPart}
      nextLabel={words.nextPart}
      onPrevious={stepTo(index - 1)}
      onNext={stepTo(index + 1)}
      onClose={() => onPart(null)}
    >
      <p className="part-class">
        <Badge letter={part.evidence} />
        <strong>{strings.site.classes[part.evidence]}</strong>
      </p>
      {basis !== undefined && (
        <p>
          <Words text={basis} />
        </p>
      )}
      {basis === undefined && !bases.isFailed && <p role="status">{words.basisComing}</p>}
      {bases.isFailed && (
        <>
          <p role="alert">{words.basisLost}</p>
          <Button icon="retry" onClick={bases.onRetry}>
            {strings.app.retry}
          </Button>
        </>
      )}
      <SourceNames keys={part.sources} sources={site.sources} />
    </DetailPanel>
  );
}
