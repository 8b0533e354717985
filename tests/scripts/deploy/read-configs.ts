/** What a written file says of one path. */
export type Said = { headers: Record<string, string>; type: string | undefined };

type Rule = { matches: (path: string) => boolean; value: string };

const unquote = (text: string) => text.replace(/^"|"$/g, '').replace(/\\(["\\])/g, '$1');

/** The first rule that matches, else the default: as nginx and Caddy read a map. */
function look(rules: readonly Rule[], path: string): string {
  return rules.find(({ matches }) => matches(path))?.value ?? '';
}

function rule(pattern: string, value: string): Rule {
  const text = unquote(pattern);
  if (text === 'default') return { matches: () => true, value: unquote(value) };
  const expression = new RegExp(text.replace(/^~/, ''));
  return { matches: (path) => expression.test(path), value: unquote(value) };
}

/** Reads what nginx's files say; the path is that of the file which is sent. */
export function readNginx(server: string, site: string): (path: string) => Said {
  const maps = new Map(
    [...server.matchAll(/^map (\S+) (\$\w+) \{\n([\s\S]*?)^\}/gm)].map(
      ([, , name = '', body = '']) => {
        const rules = [...body.matchAll(/^ +("(?:[^"\\]|\\.)*"|default) (".*?"|\d);$/gm)];
        return [name, rules.map(([, pattern = '', value = '']) => rule(pattern, value))] as const;
      },
    ),
  );
  const added = [...`${server}\n${site}`.matchAll(/^ *add_header (\S+) (".*?"|\$\w+) always;$/gm)];
  const types = site.slice(site.indexOf('types {'));
  return (path) => {
    const headers = added.map(([, name = '', value = '']) => {
      // The map for caching has the answer's kind before the path: 0 is no error.
      const key = value === '$hue_hien_caching' ? `0${path}` : path;
      return [name, value.startsWith('$') ? look(maps.get(value) ?? [], key) : unquote(value)];
    });
    const ending = path.split('.').at(-1) ?? '';
    const type = new RegExp(`^ +"(.*)" ${ending};$`, 'm').exec(types)?.[1];
    return { headers: Object.fromEntries(headers.filter(([, value]) => value !== '')), type };
  };
}

/** Reads what the Caddyfile says; the path is the one that is asked for. */
export function readCaddy(text: string): (path: string) => Said {
  const maps = new Map(
    [...text.matchAll(/^\tmap \{path\} (\{\w+\}) \{\n([\s\S]*?)^\t\}/gm)].map(
      ([, name = '', body = '']) => {
        const rules = [...body.matchAll(/^\t\t(\S+) (".*")$/gm)];
        return [name, rules.map(([, pattern = '', value = '']) => rule(pattern, value))] as const;
      },
    ),
  );
  const site = text.slice(0, text.indexOf('handle_errors'));
  const matchers = new Map(
    [...site.matchAll(/^\t@(own|open) (not )?path_regexp (\S+)$/gm)].map(
      ([, name = '', not, pattern = '']) => [
        name,
        (path: string) => new RegExp(pattern).test(path) !== (not !== undefined),
      ],
    ),
  );
  const blocks = [...site.matchAll(/^\t+([A-Z][\w-]+) (".*"|\{\w+\}|[\w-]+)$/gm)];
  const matched = [...site.matchAll(/^\theader @(\w+) (\S+) (".*")$/gm)];
  return (path) => {
    const headers: Record<string, string> = {};
    for (const [, name = '', value = ''] of blocks) {
      headers[name] = value.startsWith('{') ? look(maps.get(value) ?? [], path) : unquote(value);
    }
    for (const [, matcher = '', name = '', value = ''] of matched) {
      if (matchers.get(matcher)?.(path) === true) headers[name] = unquote(value);
    }
    const { 'Content-Type': type, Vary: _vary, ...others } = headers;
    return { headers: others, type };
  };
}

/** Reads `_headers`; throws when two rules give one path the same header, which hosts would join. */
export function readHeaders(text: string): (path: string) => Said {
  const rules = text
    .split(/\n(?=\/)/)
    .slice(1)
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      return {
        path,
        headers: lines.map((line) =>
          line
            .trim()
            .split(/: (.*)/)
            .slice(0, 2),
        ),
      };
    });
  const matches = (pattern: string, path: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
  return (path) => {
    const headers: Record<string, string> = {};
    for (const rule of rules.filter((one) => matches(one.path, path))) {
      for (const [name = '', value = ''] of rule.headers) {
        if (name in headers) throw new Error(`${path} has two values of ${name}`);
        headers[name] = value;
      }
    }
    const { 'Content-Type': type, ...others } = headers;
    return { headers: others, type };
  };
}
