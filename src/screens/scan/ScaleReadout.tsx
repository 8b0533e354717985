import type { KnownPrint } from '#domain/print-scale.ts';
import { PRINT_SIZE_IDS, parsePrintSize, type PrintSizeId } from '#domain/print-sizes.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { useLanguage } from '../page/language.ts';

type Props = {
  /** The N of "1:N". */
  ratio: number;
  print: KnownPrint;
  onPrint: (size: PrintSizeId) => void;
};

/** The scale on the sign, and the size of print that it follows from: what the code said, or an assumption that can be put right. */
export function ScaleReadout({ ratio, print, onPrint }: Props) {
  const { strings } = useLanguage();
  const words = strings.scan;
  return (
    <p className="scale">
      <strong>{fillIn(words.scale, { ratio })}</strong>{' '}
      <label>
        {print.isAssumed ? words.printAssumed : words.printSaid}{' '}
        <select
          value={print.size}
          aria-label={words.printChoice}
          onChange={({ currentTarget }) => {
            const size = parsePrintSize(currentTarget.value);
            if (size !== null) onPrint(size);
          }}
        >
          {PRINT_SIZE_IDS.map((size) => (
            <option key={size} value={size}>
              {words.prints[size]}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
