import { REPOSITORY } from '../build/ensure-build.ts';
import { writeLanguageModules } from './language-modules.ts';

try {
  for (const path of writeLanguageModules(REPOSITORY)) console.log(`wrote ${path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
