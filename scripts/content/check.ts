// Checks the content files: `npm run content`.
import { checkContent, todayInHue } from './check-content.ts';

const { faults, notes, sites, reconstructions } = await checkContent('.', todayInHue(new Date()));
for (const note of notes) console.warn(`note: ${note}`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`${faults.length} to put right in the content files.`);
  process.exitCode = 1;
} else {
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  const checked = `${counted(sites, 'site')} and ${counted(reconstructions, 'reconstruction')}`;
  console.log(`Content: ${checked} checked, nothing wrong.`);
}
