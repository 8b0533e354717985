/**
 * The host that the printed codes lead to. A printed sign cannot be changed, so the host is chosen
 * once: `npm run signs -- --host NAME`, else the variable HUE_HIEN_HOST, else this one.
 */
export const SIGN_HOST_DEFAULT = 'huehien.vn';

const HOST_NAME = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/;

/** The host for this run; throws when the chosen one is not a plain host name, such as one with a path or a port. */
export function signHost(option?: string, environment = process.env): string {
  const host = option ?? environment['HUE_HIEN_HOST'] ?? SIGN_HOST_DEFAULT;
  if (!HOST_NAME.test(host)) {
    throw new Error(`"${host}" is not a host name: write it like ${SIGN_HOST_DEFAULT}.`);
  }
  return host;
}
