import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NarrationManifest } from '#domain/narration-manifest.ts';
import type { SitePaths } from '../site-paths.ts';
import { type Chapter, type Finding, good, open } from './finding.ts';

/** How a site's story will be heard. */
export async function checkVoice(root: string, slug: string, paths: SitePaths): Promise<Chapter> {
  const title = { vi: 'Giọng đọc', en: 'Voice' };
  const manifest = await readFile(join(root, `src/content/narration/${slug}.json`), 'utf8').then(
    parsed,
    () => null,
  );
  const cues = manifest?.tracks.flatMap((track) => track.cues) ?? [];
  const recorded = cues.filter(({ voice }) => voice === 'recorded').length;
  const counts = await Promise.all(paths.voices.map((folder) => recordings(join(root, folder))));
  const waiting = counts.reduce((sum, count) => sum + count, 0);
  const findings: Finding[] = [];
  if (cues.length > 0)
    findings.push(
      good(
        `${cues.length} câu có tệp tiếng, ${recorded} câu do người đọc`,
        `${cues.length} sentences have sound, ${recorded} of them read by a person`,
      ),
    );
  if (waiting > 0 && recorded === 0)
    findings.push(
      open(
        paths.voices.find((_, at) => (counts[at] ?? 0) > 0) ?? '',
        {
          vi: `có ${waiting} tệp thu âm chưa được đưa vào`,
          en: `${waiting} recordings are not on the page yet`,
        },
        {
          vi: `gõ npm run narration -- ${slug} (cần ffmpeg; máy không có thì nhờ một bạn có chạy giúp)`,
          en: `type npm run narration -- ${slug} (it needs ffmpeg; ask somebody who has it)`,
        },
      ),
    );
  if (cues.length === 0 && waiting === 0)
    findings.push(
      good(
        'điện thoại tự đọc bằng giọng tiếng Việt của nó; máy không có giọng thì hiện chữ. Muốn giọng người: xem content-src/README.md',
        'phones read the story in their own voice, or show it in words. For a person’s voice: content-src/README.md',
      ),
    );
  return { title, findings };
}

/** Sound files under a folder, in any language. */
async function recordings(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => /\.(wav|flac|m4a|mp3|ogg|opus)$/i.test(name)).length;
}

function parsed(text: string): NarrationManifest | null {
  try {
    return JSON.parse(text) as NarrationManifest;
  } catch {
    return null;
  }
}
