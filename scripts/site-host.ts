/**
 * The host that printed codes and link previews lead to. A printed sign cannot be changed, so the host
 * is chosen once: `npm run signs -- --host NAME`, else the variable HUE_HIEN_HOST, else this one.
 */
export const SITE_HOST_DEFAULT = 'huehien.vn';

const HOST_NAME = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/;

/** The host for this run; throws when the chosen one is not a plain host name, such as one with a path or a port. */
export function siteHost(option?: string, environment = process.env): string {
  const host = option ?? environment['HUE_HIEN_HOST'] ?? SITE_HOST_DEFAULT;
  if (!HOST_NAME.test(host)) {
    throw new Error(`"${host}" is not a host name: write it like ${SITE_HOST_DEFAULT}.`);
  }
  return host;
}
