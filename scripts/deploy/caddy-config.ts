import { CACHE_CONTROL, CACHING_RULES } from '../serve/caching-rules.ts';
import { MEDIA_TYPES, UNKNOWN_TYPE } from '../serve/media-types.ts';
import { LOST_PICTURE, SCREEN_PATTERNS } from '../serve/screen-addresses.ts';
import {
  OPEN_HEADERS,
  OPEN_PATTERN,
  OWN_HEADERS,
  SECURITY_HEADERS,
  STRICT_TRANSPORT_SECURITY,
} from '../serve/security-headers.ts';
import type { HostPlace } from './nginx-config.ts';

/** The Caddyfile; Caddy fetches the certificate and sends visitors over to HTTPS by itself. */
export function caddyFile({ host, root }: HostPlace): string {
  const headers = { ...SECURITY_HEADERS, 'Strict-Transport-Security': STRICT_TRANSPORT_SECURITY };
  return `# Written by "npm run deploy:files": change scripts/serve/ and scripts/deploy/, not this file.
# Sent with every answer, errors too.
(hue-hien-headers) {
	header {
${Object.entries(headers)
  .map(([name, value]) => `		${name} ${quote(value)}`)
  .join('\n')}
		-Server
	}
}

${host} {
	root * ${root}

	map {path} {caching} {
${CACHING_RULES.map(({ kind, pattern }) => `		~${pattern} ${quote(CACHE_CONTROL[kind])}`).join('\n')}
		default ${quote(CACHE_CONTROL.named)}
	}
	map {path} {type} {
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `		~\\.${ending}$ ${quote(type)}`)
  .join('\n')}
		~/[^./]*$ ${quote(MEDIA_TYPES['html'] ?? UNKNOWN_TYPE)}
		default ${quote(UNKNOWN_TYPE)}
	}
	import hue-hien-headers
	header {
		defer
		Cache-Control {caching}
		Content-Type {type}
		Vary Accept-Encoding
	}
	@own not path_regexp ${OPEN_PATTERN}
${Object.entries(OWN_HEADERS)
  .map(([name, value]) => `	header @own ${name} ${quote(value)}`)
  .join('\n')}
	@open path_regexp ${OPEN_PATTERN}
${Object.entries(OPEN_HEADERS)
  .map(([name, value]) => `	header @open ${name} ${quote(value)}`)
  .join('\n')}

	# A picture shared with the app while no service worker is there to take it.
	@lost {
		method POST
		path ${LOST_PICTURE.from}
	}
	redir @lost ${LOST_PICTURE.to} 303
	@other not method GET HEAD
	error @other 405
	error /404.html 404

	try_files {path} {path}/index.html
	# Screens of the app without a page of their own: there where the page is that they belong to.
${SCREEN_PATTERNS.map(screenRoute).join('\n')}
	file_server {
		precompressed br gzip
		disable_canonical_uris
		hide .*
	}

	handle_errors {
		import hue-hien-headers
		header Cache-Control ${quote(CACHE_CONTROL.error)}
		header Content-Type ${quote(MEDIA_TYPES['html'] ?? UNKNOWN_TYPE)}
		@missing expression {http.error.status_code} in [403, 404]
		rewrite @missing /404.html
		file_server @missing {
			precompressed br gzip
		}
	}
}
`;
}

function screenRoute(pattern: string, index: number): string {
  const name = `screen${index}`;
  return `	@${name} path_regexp ${name} ${pattern}
	@page${index} file {re.${name}.1}/index.html
	route @${name} {
		rewrite @page${index} /app.html
	}`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
