import { CACHE_CONTROL, CACHING_RULES } from '../serve/caching-rules.ts';
import { MEDIA_TYPES, UNKNOWN_TYPE } from '../serve/media-types.ts';
import { APP_SCREENS, LOST_PICTURE, SCREEN_PATTERNS } from '../serve/screen-addresses.ts';
import {
  OPEN_HEADERS,
  OPEN_PATTERN,
  OWN_HEADERS,
  SECURITY_HEADERS,
  STRICT_TRANSPORT_SECURITY,
} from '../serve/security-headers.ts';

/** Where things stand on the machine that serves. */
export type HostPlace = {
  /** Host name, such as `huehien.vn`. */
  host: string;
  /** Folder of the build. */
  root: string;
};

/** Files for nginx, by the name under which they lie in `deploy/nginx/`. */
export function nginxFiles(place: HostPlace): Record<string, string> {
  return {
    'hue-hien.conf': serverFile(place),
    'hue-hien-site.conf': siteFile(),
    'hue-hien-brotli.conf': `${WRITTEN}
# Only where the module is there (Debian, Ubuntu: apt install libnginx-mod-http-brotli-static).
brotli_static on;
`,
  };
}

const WRITTEN =
  '# Written by "npm run deploy:files": change scripts/serve/ and scripts/deploy/, not this file.';

function serverFile({ host, root }: HostPlace): string {
  return `${WRITTEN}
# Into /etc/nginx/conf.d/hue-hien.conf; the other two files into /etc/nginx/snippets/.

# What is named by its content is kept for ever, what decides the version is asked after, errors are not kept.
map $status $hue_hien_error {
    "~^[45]" 1;
    default 0;
}
map $hue_hien_error$uri $hue_hien_caching {
    "~^1" ${quote(CACHE_CONTROL.error)};
${CACHING_RULES.map(({ kind, pattern }) => `    ${quote(`~${pattern.replace(/^\^/, '^0')}`)} ${quote(CACHE_CONTROL[kind])};`).join('\n')}
    default ${quote(CACHE_CONTROL.named)};
}
${Object.keys(OPEN_HEADERS).map(openMap).join('\n')}

server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    location /.well-known/acme-challenge/ {
        root /var/www/acme;
    }
    location / {
        return 301 https://${host}$request_uri;
    }
}

server {
    # From nginx 1.25.1 on it warns here; then write "http2 on;" on a line of its own instead.
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${host};
    ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:hue_hien:10m;
    ssl_session_timeout 1d;
    ssl_session_tickets off;
    add_header Strict-Transport-Security ${quote(STRICT_TRANSPORT_SECURITY)} always;
    root ${root};
    include /etc/nginx/snippets/hue-hien-site.conf;
}
`;
}

/** A header that is one thing for what others may show, and another, or nothing, for all else. */
function openMap(name: string): string {
  return `map $uri ${variableOf(name)} {
    ${quote(`~${OPEN_PATTERN}`)} ${quote(OPEN_HEADERS[name] ?? '')};
    default ${quote(OWN_HEADERS[name] ?? '')};
}`;
}

function variableOf(header: string): string {
  return `$hue_hien_${header.toLowerCase().replaceAll('-', '_')}`;
}

function siteFile(): string {
  return `${WRITTEN}
# No line of a visit is written down, as the app promises its visitors.
access_log off;
server_tokens off;
absolute_redirect off;
sendfile on;
tcp_nopush on;

# Files are compressed by the build, once and well.
gzip off;
gzip_static on;
gzip_vary on;
include /etc/nginx/snippets/hue-hien-brotli*.conf;

default_type ${UNKNOWN_TYPE};
types {
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `    ${quote(type)} ${ending};`)
  .join('\n')}
}

# All on one level: a location with a header of its own would send none of these.
${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `add_header ${name} ${quote(value)} always;`)
  .join('\n')}
add_header Cache-Control $hue_hien_caching always;
${Object.keys(OPEN_HEADERS)
  .map((name) => `add_header ${name} ${variableOf(name)} always;`)
  .join('\n')}

error_page 403 404 /404.html;
if ($request_method !~ "^(?:GET|HEAD|POST)$") {
    return 405;
}
location = /404.html {
    internal;
}
location ~ "/\\." {
    return 404;
}
# A picture shared with the app while no service worker is there to take it.
location = ${LOST_PICTURE.from} {
    client_max_body_size 64m;
    if ($request_method = POST) {
        return 303 ${LOST_PICTURE.to};
    }
    ${APP_SCREENS.includes(LOST_PICTURE.from.slice(1)) ? 'try_files /app.html =404' : 'return 404'};
}
# Screens of the app without a page of their own: there where the page is that they belong to.
${SCREEN_PATTERNS.map(screenLocation).join('\n')}
location / {
    try_files $uri $uri/index.html =404;
}
`;
}

function screenLocation(pattern: string): string {
  return `location ~ ${quote(pattern.replace('(', '(?<hue_hien_page>'))} {
    if (!-f $document_root$hue_hien_page/index.html) {
        return 404;
    }
    try_files /app.html =404;
}`;
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
