import { join } from 'node:path';
import { fingerprint, readIfThere } from '../../markers/marker-files.ts';
import { markerManifestSchema } from '../../markers/marker-manifest.ts';
import type { SitePaths } from '../site-paths.ts';
import { type Chapter, fault, type Finding, good } from './finding.ts';
import { scoreFindings } from './sign-score.ts';

/** Whether a site's sign is drawn and compiled, and how well phones will find it. */
export async function checkSign(root: string, slug: string, { made }: SitePaths): Promise<Chapter> {
  const title = { vi: 'Tấm bảng', en: 'Sign' };
  const remake = { vi: `gõ npm run site:make ${slug}`, en: `type npm run site:make ${slug}` };
  const target = `public/markers/${slug}.png`;
  const picture = await readIfThere(join(root, target));
  const missing = await Promise.all(
    made
      .filter((path) => path.startsWith('public/markers/'))
      .map(async (path) => ((await readIfThere(join(root, path))) === null ? [path] : [])),
  );
  if (picture === null || missing.flat().length > 0)
    return {
      title,
      findings: [
        fault(
          missing.flat()[0] ?? target,
          { vi: 'tấm bảng chưa được vẽ', en: 'the sign has not been drawn yet' },
          remake,
        ),
      ],
    };
  if (!(await isCompiled(root, slug, picture)))
    return {
      title,
      findings: [
        fault(
          'public/markers/signs.targets',
          {
            vi: 'tấm bảng đã vẽ nhưng máy chưa học nhận ra nó',
            en: 'the sign is drawn, and phones have not learnt it yet',
          },
          remake,
        ),
      ],
    };
  const findings: Finding[] = [
    good('đã vẽ, điện thoại đã học nhận ra', 'drawn, and phones know it'),
    ...(await scoreFindings(root, slug, fingerprint(picture))),
  ];
  const printed = await readIfThere(join(root, `public/signs/${slug}-a3.pdf`));
  if (printed !== null)
    findings.push(
      good(
        `tệp in khổ A3: public/signs/${slug}-a3.pdf`,
        `A3 to print: public/signs/${slug}-a3.pdf`,
      ),
    );
  return { title, findings };
}

async function isCompiled(root: string, slug: string, picture: Uint8Array): Promise<boolean> {
  const text = await readIfThere(join(root, 'public/markers/manifest.json'));
  if (text === null) return false;
  try {
    const read = markerManifestSchema.safeParse(JSON.parse(text.toString()));
    const sha = fingerprint(picture);
    return (
      read.success &&
      (read.data.targets?.signs ?? []).some(
        ({ siteId, pictureSha256 }) => siteId === slug && pictureSha256 === sha,
      )
    );
  } catch {
    return false;
  }
}
