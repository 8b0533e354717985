import { putSharedPicture } from '#adapters/storage/shared-picture-box.ts';
import { SHARE_TARGET, SHARED_PARAMETER } from '#domain/share-target.ts';

/** Whether a request hands a picture over from another app. */
export function isSharedPicture({ method, url }: Pick<Request, 'method' | 'url'>): boolean {
  return method === 'POST' && new URL(url).pathname === SHARE_TARGET.path;
}

/**
 * Keeps the picture of a form for the page, and leads there; never rejects: the page says what is wrong
 * with what it finds.
 */
export async function answerSharedPicture(
  request: Request,
  caches: CacheStorage,
): Promise<Response> {
  // The page says that nothing is there when there was no room, or when the form could not be read.
  await keepPicture(request, caches).catch(() => {});
  const address = new URL(`${SHARE_TARGET.path}?${SHARED_PARAMETER}`, request.url);
  return Response.redirect(address.href, 303);
}

/** Of several, the first picture: one is looked at. */
async function keepPicture(request: Request, caches: CacheStorage): Promise<void> {
  const form = await request.formData();
  const files = form.getAll(SHARE_TARGET.field).filter((entry) => typeof entry !== 'string');
  const usable = files.filter(({ size }) => size > 0);
  const picture = usable.find(({ type }) => type.startsWith('image/')) ?? usable[0] ?? null;
  await putSharedPicture(caches, picture);
}
