import type { KnownPrint } from '#domain/print-scale.ts';
import type { PrintSizeId } from '#domain/print-sizes.ts';
import type { SignPosture } from '#domain/sign-posture.ts';
import { Choice } from '../kit/Choice.tsx';
import { useLanguage } from '../page/language.ts';
import { ScaleReadout } from './ScaleReadout.tsx';

type Props = {
  posture: SignPosture;
  /** The N of "1:N". */
  scaleRatio: number;
  print: KnownPrint;
  onPosture: (posture: SignPosture) => void;
  onPrint: (size: PrintSizeId) => void;
};

/** How the sign is placed, and how large it is printed: measured or read as a rule, put right here. */
export function SignChoices({ posture, scaleRatio, print, onPosture, onPrint }: Props) {
  const { strings } = useLanguage();
  const words = strings.explore;
  return (
    <>
      <Choice
        legend={words.posture}
        options={[
          { value: 'lying', label: words.lying },
          { value: 'hanging', label: words.hanging },
        ]}
        value={posture}
        onChange={onPosture}
      />
      <ScaleReadout ratio={scaleRatio} print={print} onPrint={onPrint} />
    </>
  );
}
