import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readReconstruction, type Reconstruction } from '#domain/reconstruction.ts';
import { ForeignFault } from '../../models/foreign/foreign-fault.ts';
import { type ForeignRecord, readForeignManifest } from '../../models/foreign/foreign-manifest.ts';
import { readForeign } from '../../models/foreign/read-foreign.ts';
import { isUnwritten } from '../../models/foreign/template-words.ts';
import { sha256 } from '../../models/gltf/glb-facts.ts';
import { inVietnamese } from '../phrases.ts';
import type { SitePaths } from '../site-paths.ts';
import { TEMPLATE_SCENE } from '../template/house-glb.ts';
import { type Chapter, fault, type Finding, good, open } from './finding.ts';
import { findUnwritten } from './unwritten.ts';

/** Metres across that a building or its court has; other sizes were not made in metres. */
const [LEAST_METRES, MOST_METRES] = [1.5, 600];

/** What is wrong or missing in a site's model. */
export async function checkModel(root: string, slug: string, paths: SitePaths): Promise<Chapter> {
  const title = { vi: 'Mô hình', en: 'Model' };
  const remake = `npm run site:make ${slug}`;
  const path = join(root, paths.model);
  const isThere = await stat(path).then(
    (file) => file.isFile(),
    () => false,
  );
  if (!isThere)
    return {
      title,
      findings: [
        fault(
          paths.model,
          { vi: 'chưa có mô hình', en: 'there is no model' },
          {
            vi: `xuất mô hình dạng glTF 2.0 (.glb, tính bằng mét), chép vào đó, rồi gõ ${remake}`,
            en: `export your model as glTF 2.0 (.glb, in metres), copy it there, then type ${remake}`,
          },
        ),
      ],
    };
  let scene = '';
  try {
    scene = (await readForeign(path)).getRoot().listScenes()[0]?.getName() ?? '';
  } catch (error) {
    if (!(error instanceof ForeignFault)) throw error;
    const says = { vi: inVietnamese(error.message) ?? error.message, en: error.message };
    return { title, findings: [fault(paths.model, says, null)] };
  }
  const record = (await readForeignManifest(join(root, 'public/models')))[slug];
  const source = sha256(await readFile(path));
  if (record === undefined || record.source !== source)
    return {
      title,
      findings: [
        fault(
          paths.model,
          {
            vi: 'mô hình này mới, chưa được đưa vào trang',
            en: 'this model is new, and not on the page yet',
          },
          { vi: `gõ ${remake}`, en: `type ${remake}` },
        ),
      ],
    };
  const findings = [
    ...sizeFindings(paths.model, record),
    ...record.advice.map((line) =>
      open(
        paths.model,
        { vi: `nặng quá: ${inVietnamese(line) ?? line}`, en: `over budget: ${line}` },
        {
          vi: `sửa trong Blender rồi gõ ${remake}`,
          en: `mend it in Blender, then type ${remake}`,
        },
      ),
    ),
    ...(await sidecarFindings(root, paths)),
    ...(await evidenceFindings(root, paths.reconstruction, record.parts)),
  ];
  if (scene === TEMPLATE_SCENE)
    findings.push(
      open(
        paths.model,
        { vi: 'còn là ngôi nhà mẫu', en: 'is still the template’s house' },
        {
          vi: `chép mô hình của bạn (.glb) đè lên tệp này, rồi gõ ${remake}`,
          en: `copy your own model (.glb) over this file, then type ${remake}`,
        },
      ),
    );
  return { title, findings };
}

/** Size in metres, and whether it stands on the ground about its origin. */
function sizeFindings(path: string, { box, levels, parts }: ForeignRecord): Finding[] {
  const size = ([0, 1, 2] as const).map((axis) => box.max[axis] - box.min[axis]);
  const [x = 0, y = 0, z = 0] = size;
  const across = Math.max(x, z);
  const shown = (value: number, language: string): string =>
    value.toLocaleString(language, { maximumFractionDigits: 1 });
  const finest = levels.at(-1);
  const sized = (language: 'vi' | 'en'): string =>
    [x, y, z].map((value) => shown(value, language)).join(' × ');
  const findings = [
    good(
      `rộng × cao × sâu: ${sized('vi')} m; ${parts.length} phần; ${shown(finest?.triangles ?? 0, 'vi')} tam giác; ${shown((finest?.brotliBytes ?? 0) / 1000, 'vi')} kB khi tải`,
      `width × height × depth: ${sized('en')} m; ${parts.length} parts; ${shown(finest?.triangles ?? 0, 'en')} triangles; ${shown((finest?.brotliBytes ?? 0) / 1000, 'en')} kB to load`,
    ),
  ];
  if (across < LEAST_METRES || across > MOST_METRES)
    findings.push(
      open(
        path,
        {
          vi: `bề ngang ${shown(across, 'vi')} m không giống một công trình`,
          en: `${shown(across, 'en')} m across is not the size of a building`,
        },
        {
          vi: 'một đơn vị trong tệp phải là một mét. Trong Blender: Scene, Units, Metric; co giãn mô hình cho đúng, bấm Ctrl+A, Scale, rồi xuất lại',
          en: 'one unit of the file is one metre. In Blender: Scene, Units, Metric; scale the model, press Ctrl+A, Scale, and export again',
        },
      ),
    );
  if (Math.abs(box.min[1]) > Math.max(1, y * 0.1))
    findings.push(
      open(
        path,
        {
          vi: `điểm thấp nhất ở độ cao ${shown(box.min[1], 'vi')} m, không nằm trên mặt đất`,
          en: `its lowest point lies at ${shown(box.min[1], 'en')} m, not on the ground`,
        },
        {
          vi: 'dời mô hình cho mặt đất ở độ cao 0, rồi xuất lại',
          en: 'move the model so that the ground is at height 0, and export again',
        },
      ),
    );
  const off = Math.hypot((box.min[0] + box.max[0]) / 2, (box.min[2] + box.max[2]) / 2);
  if (off > across)
    findings.push(
      open(
        path,
        {
          vi: `mô hình nằm cách gốc tọa độ ${shown(off, 'vi')} m`,
          en: `the model lies ${shown(off, 'en')} m from the origin`,
        },
        {
          vi: 'dời giữa công trình về gốc tọa độ (0, 0, 0), rồi xuất lại',
          en: 'move the middle of the building to the origin (0, 0, 0), and export again',
        },
      ),
    );
  return findings;
}

/** Who made the model, and under which licence. */
async function sidecarFindings(root: string, { sidecar }: SitePaths): Promise<Finding[]> {
  const text = await readFile(join(root, sidecar), 'utf8').catch(() => null);
  const mend = {
    vi: 'ghi "credit" (ai làm mô hình) và "licence" (ví dụ CC BY 4.0) vào tệp này',
    en: 'write "credit" (who made the model) and "licence" (such as CC BY 4.0) into this file',
  };
  const says = {
    vi: 'chưa ghi ai làm mô hình và giấy phép',
    en: 'does not say who made the model, and its licence',
  };
  if (text === null) return [open(sidecar, says, mend)];
  try {
    return findUnwritten(JSON.parse(text)).both.size > 0 ? [open(sidecar, says, mend)] : [];
  } catch {
    return [fault(sidecar, { vi: 'không phải JSON', en: 'is not JSON' }, mend)];
  }
}

/** How many parts nobody has said anything of. */
async function evidenceFindings(
  root: string,
  path: string,
  parts: readonly string[],
): Promise<Finding[]> {
  const described = await readFile(join(root, path), 'utf8').then(parsed, () => null);
  const rows = described?.parts.filter(({ id }) => parts.includes(id)) ?? [];
  const bare = rows.filter(({ basis }) => isUnwritten(basis)).map(({ id }) => id);
  if (bare.length === 0) return [];
  return [
    open(
      path,
      {
        vi: `${bare.length} trong ${rows.length} phần chưa có căn cứ: ${bare.join(', ')}`,
        en: `${bare.length} of ${rows.length} parts lack evidence: ${bare.join(', ')}`,
      },
      {
        vi: 'cho mỗi phần một hạng: A còn nguyên hay đã đo, B có ảnh, bản vẽ hay số liệu, C suy từ công trình giống nó, D phỏng đoán; rồi viết một dòng vào "basis"',
        en: 'give each a class: A survives or was measured, B documented by photograph, plan or figure, C inferred from a like building, D conjecture; then write one line as its "basis"',
      },
    ),
  ];
}

function parsed(text: string): Reconstruction | null {
  try {
    const reading = readReconstruction(JSON.parse(text));
    return reading.ok ? reading.reconstruction : null;
  } catch {
    return null;
  }
}
