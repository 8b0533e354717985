import { useEffect, useState } from 'react';
import type { CodePattern } from '#domain/code-pattern.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Notice } from '../kit/Notice.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useLanguage } from '../page/language.ts';
import { type HandOffGiven, isLocalOnly } from './hand-off.ts';

/** Modules of empty ground on every side, without which no camera finds a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The address on the screen as a code for the phone's camera, and as words for its keyboard. */
export function HandOffSheet({
  drawCode,
  pageAddress,
  onClose,
}: HandOffGiven & { onClose: () => void }) {
  const words = useLanguage().strings.handOff;
  const isLocal = isLocalOnly(pageAddress);
  const [code, setCode] = useState<CodePattern | 'failed' | null>(null);
  useEffect(() => {
    if (isLocal) return;
    let isGone = false;
    const show = (drawn: CodePattern | 'failed') => {
      if (!isGone) setCode(drawn);
    };
    drawCode(pageAddress).then(show, () => show('failed'));
    return () => {
      isGone = true;
    };
  }, [drawCode, pageAddress, isLocal]);
  return (
    <Sheet title={words.title} onClose={onClose}>
      <div className="hand-off-sheet">
        {isLocal && <Notice kind="warn">{words.localOnly}</Notice>}
        {!isLocal && code === null && <p role="status">{words.drawing}</p>}
        {code === 'failed' && (
          <Notice kind="warn" live>
            {words.failed}
          </Notice>
        )}
        {code !== null && code !== 'failed' && (
          <>
            <p>{words.text}</p>
            <Code {...code} label={fillIn(words.codeLabel, { address: pageAddress })} />
          </>
        )}
        <p className="address">{pageAddress}</p>
      </div>
    </Sheet>
  );
}

function Code({ modules, path, label }: CodePattern & { label: string }) {
  const size = modules + 2 * QUIET_ZONE;
  return (
    <svg
      className="qr"
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className="qr-ground" d={`M${-QUIET_ZONE} ${-QUIET_ZONE}h${size}v${size}h-${size}z`} />
      <path className="qr-modules" d={path} />
    </svg>
  );
}
