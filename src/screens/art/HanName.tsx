import { useState } from 'react';

/** A board's own characters, as a picture where one was drawn, so that no phone needs the type for them. */
export function HanName({ siteId, name }: { siteId: string; name: string }) {
  const [isDrawn, setDrawn] = useState(true);
  if (!isDrawn) {
    return (
      <p className="han" lang="zh-Hant">
        {name}
      </p>
    );
  }
  return (
    <img
      className="han"
      src={`/pictures/${siteId}-han.svg`}
      alt={name}
      lang="zh-Hant"
      width={Array.from(name).length * HEIGHT}
      height={HEIGHT}
      onError={() => setDrawn(false)}
    />
  );
}

/** CSS pixels. */
const HEIGHT = 30;
