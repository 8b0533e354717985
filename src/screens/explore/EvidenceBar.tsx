import { partsIn } from '#domain/exploration.ts';
import { Button } from '../kit/Button.tsx';
import { useLanguage } from '../page/language.ts';
import { EvidenceLegend } from './EvidenceLegend.tsx';
import type { ExploreProps } from './explore-props.ts';

type Props = Pick<ExploreProps, 'site' | 'layer'> & { onParts: () => void };

/** The legend of the layer that is shown, what a tap does, and the list for whoever does not tap. */
export function EvidenceBar({ site, layer, onParts }: Props) {
  const { strings } = useLanguage();
  return (
    <div className="evidence-bar">
      <EvidenceLegend parts={partsIn(site, layer?.id ?? '')} />
      <p>{strings.explore.evidenceHint}</p>
      <Button kind="quiet" onClick={onParts}>
        {strings.explore.parts}
      </Button>
    </div>
  );
}
