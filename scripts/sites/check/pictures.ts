import { readPhotos, GOOD_PIXELS } from '../photos.ts';
import type { SitePaths } from '../site-paths.ts';
import { type Chapter, fault, type Finding, good, open } from './finding.ts';

/** What is wrong or missing in a site's photographs. */
export async function checkPictures(
  root: string,
  slug: string,
  paths: SitePaths,
): Promise<Chapter> {
  const { photos, faults } = await readPhotos(root, slug);
  const findings: Finding[] = faults.map((says) => fault(paths.photos, says, null));
  for (const { file, width, height } of photos) {
    if (Math.max(width, height) >= GOOD_PIXELS) {
      findings.push(
        good(`${file}: ${width} × ${height} điểm ảnh`, `${file}: ${width} × ${height} pixels`),
      );
      continue;
    }
    findings.push(
      open(
        `${paths.photos}/${file}`,
        {
          vi: `${width} × ${height} điểm ảnh: in khổ A3 sẽ hơi mờ`,
          en: `${width} × ${height} pixels: a little soft on an A3 sheet`,
        },
        {
          vi: `dùng ảnh gốc, cạnh dài từ ${GOOD_PIXELS} điểm ảnh trở lên`,
          en: `use the original, ${GOOD_PIXELS} pixels or more on the longer side`,
        },
      ),
    );
  }
  if (photos.length === 0)
    findings.push(
      open(
        paths.photos,
        {
          vi: 'chưa có ảnh chụp; tấm bảng đang dùng ảnh của mô hình',
          en: 'there is no photograph; the sign shows pictures of the model',
        },
        {
          vi: `chép một đến ba ảnh .jpg hoặc .png vào đó (ảnh hero.jpg đứng lớn nhất), rồi gõ npm run site:make ${slug}. Không bắt buộc`,
          en: `copy one to three .jpg or .png pictures there (hero.jpg stands largest), then type npm run site:make ${slug}. You need not`,
        },
      ),
    );
  return { title: { vi: 'Ảnh', en: 'Pictures' }, findings };
}
