import { useEffect, useRef, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { useLanguage } from '../page/language.ts';

type Props = { pageAddress: string; onCopy: (text: string) => Promise<void> };

/** Puts the page's address on the clipboard; where that is forbidden, into a field that is ready to be copied by hand. */
export function CopyLink({ pageAddress, onCopy }: Props) {
  const words = useLanguage().strings.gateway;
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (copied === 'failed') field.current?.select();
  }, [copied]);
  const copy = () =>
    onCopy(pageAddress).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <div className="copy-link">
      <Button icon={copied === 'yes' ? 'check' : 'copy'} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <p role="status">
        {copied === 'yes' && words.copied}
        {copied === 'failed' && words.copyFailed}
      </p>
      {copied === 'failed' && (
        <input
          ref={field}
          className="address"
          readOnly
          aria-label={words.address}
          value={pageAddress}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
