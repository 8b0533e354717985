import { useLayoutEffect, useRef } from 'react';

/** Puts the camera's own live picture into the page; the screen owns its place, the camera its frames. */
export function CameraPicture({ picture }: { picture: HTMLVideoElement }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    picture.setAttribute('aria-hidden', 'true');
    place.current?.replaceChildren(picture);
    return () => picture.remove();
  }, [picture]);
  return <div ref={place} className="camera-picture" />;
}
