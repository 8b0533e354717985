// Shows photos of signs, and pictures of none, to what recognises signs in pictures: npm run bench:pictures -- --help
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { compileTargets } from '#vision/image-tracker.ts';
import { joinTargets } from '#vision/targets/join-targets.ts';
import { siteSigns, TARGETS_FOLDER } from '../../signs/check/sign-list.ts';
import { type PrintedSign, printedSign } from '../signs/printed-sign.ts';
import type { GreyPicture } from '../tracking/picture/grey-picture.ts';
import { type Finding, findSigns } from './find-signs.ts';
import { KINDS, sideBySide, takePhoto } from './photo.ts';

const USAGE = `npm run bench:pictures -- [options]
  --each N   photos of each sign and kind (else 2)
  --only T   rows whose name has T in it
  --json     prints the figures as JSON
`;

/** As the signs' own targets are compiled: the width of the A3 print, metres. */
const WIDTH_METRES = 0.236;

/** The first page's link preview shows this site. */
const FIRST_SITE = 'thai-hoa';

type Row = {
  kind: string;
  pictures: number;
  right: number;
  missed: number;
  wrong: number;
  best: number;
  ms: number;
};

async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      each: { type: 'string', default: '2' },
      only: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const each = Number(values.each);
  if (!Number.isInteger(each) || each < 1)
    throw new Error(`--each takes a whole number from 1, not ${values.each}`);
  const signs = (await siteSigns(TARGETS_FOLDER)).map(({ id, picture }) => ({
    id,
    print: printedSign(picture),
  }));
  const targets = new Uint8Array(await readFile(join(TARGETS_FOLDER, 'signs.targets')));
  const own = (folder: string, names: RegExp) => () => ownPictures(folder, names, signs, targets);
  const measures: [string, () => Promise<Row>][] = [
    ...Object.keys(KINDS).map((kind): [string, () => Promise<Row>] => [
      kind,
      () => photosOf(kind, signs, targets, each),
    ]),
    ['two signs', () => pairs(signs, targets)],
    ['none: another of our signs', () => strangers(signs, each)],
    ['none: a wall with things on it', () => bareWalls(targets, 4 * each)],
    ["own artwork: the sites' pictures", own('public/pictures', /-960\.jpg$/)],
    ['own artwork: link previews', own('public/share', /-vi\.jpg$/)],
  ];
  const rows: Row[] = [];
  for (const [kind, measure] of measures.filter(([name]) => name.includes(values.only))) {
    const row = { ...(await measure()), kind };
    rows.push(row);
    process.stderr.write(`${line(row)}\n`);
  }
  process.stdout.write(values.json ? `${JSON.stringify(rows, null, 1)}\n` : `${table(rows)}\n`);
}

type Sign = { id: string; print: PrintedSign };

async function photosOf(kind: string, signs: readonly Sign[], targets: Uint8Array, each: number) {
  const row = emptyRow();
  for (const [index, { id, print }] of signs.entries()) {
    for (let number = 0; number < each; number++) {
      const photo = takePhoto(print, kind, 100 * index + number);
      count(row, await findSigns(photo, targets), [id]);
    }
  }
  return row;
}

/** Each sign beside the next. */
async function pairs(signs: readonly Sign[], targets: Uint8Array): Promise<Row> {
  const row = emptyRow();
  for (const [index, sign] of signs.entries()) {
    const next = signs[(index + 1) % signs.length] ?? sign;
    const [one, other] = [sign, next].map(({ print }) => takePhoto(print, 'facing', 700 + index));
    if (one === undefined || other === undefined) continue;
    count(row, await findSigns(sideBySide(one, other), targets), [sign.id, next.id]);
  }
  return row;
}

/** Photos of a sign of which only the others are known: as like as a strange sign can be. */
async function strangers(signs: readonly Sign[], each: number): Promise<Row> {
  const row = emptyRow();
  const compiled = signs.map(({ id, print }) =>
    compileTargets([{ ...print.picture, id, widthMetres: WIDTH_METRES }]),
  );
  for (const [index, { print }] of signs.entries()) {
    const others = joinTargets(compiled.filter((_, at) => at !== index));
    for (let number = 0; number < each; number++) {
      count(row, await findSigns(takePhoto(print, 'facing', 800 + number), others), []);
    }
  }
  return row;
}

async function bareWalls(targets: Uint8Array, pictures: number): Promise<Row> {
  const row = emptyRow();
  for (let number = 0; number < pictures; number++) {
    count(row, await findSigns(takePhoto(null, 'facing', number), targets), []);
  }
  return row;
}

/**
 * Pictures of the app itself, from which the signs were drawn: a part of the sign is in them. The site that a
 * picture is of may be told, and no other.
 */
async function ownPictures(
  folder: string,
  names: RegExp,
  signs: readonly Sign[],
  targets: Uint8Array,
): Promise<Row> {
  const row = emptyRow();
  for (const name of (await readdir(folder)).filter((one) => names.test(one))) {
    const site = signs.find(({ id }) => name.startsWith(`${id}-`));
    const wanted = [site?.id ?? FIRST_SITE];
    count(row, await findSigns(await greyPicture(join(folder, name)), targets), wanted);
  }
  return row;
}

async function greyPicture(file: string): Promise<GreyPicture> {
  const read = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { luma: new Uint8Array(read.data), width: read.info.width, height: read.info.height };
}

function emptyRow(): Row {
  return { kind: '', pictures: 0, right: 0, missed: 0, wrong: 0, best: 0, ms: 0 };
}

/** Right is exactly what is there; wrong is anything that is not. */
function count(row: Row, { found, best, ms }: Finding, wanted: readonly string[]): void {
  const isWrong = found.some((id) => !wanted.includes(id));
  const isWhole = wanted.every((id) => found.includes(id));
  row.pictures += 1;
  if (isWrong) row.wrong += 1;
  else if (isWhole) row.right += 1;
  else row.missed += 1;
  row.best = Math.max(row.best, best);
  row.ms += ms;
}

const cells = ({ kind, pictures, right, missed, wrong, best, ms }: Row) => [
  kind,
  pictures,
  right,
  missed,
  wrong,
  best.toFixed(2),
  Math.round(ms / Math.max(1, pictures)),
];

const line = (row: Row) => `| ${cells(row).join(' | ')} |`;

function table(rows: readonly Row[]): string {
  return [
    '| picture | of | right | missed | false | best quality | ms each |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(line),
  ].join('\n');
}

await run(process.argv.slice(2));
