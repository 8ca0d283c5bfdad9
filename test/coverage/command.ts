/** `npm run coverage:api`: checks or writes the page, and prints what is reached. */
import { readFile, writeFile } from 'node:fs/promises';
import { coverage } from './coverage';
import { createPage, describeCounts, listMissing } from './page';

const file = 'docs/coverage.md';
const page = createPage(coverage);
for (const provider of coverage) {
  console.log(`${provider.name} ${describeCounts(provider)}`);
  for (const operation of listMissing(provider)) console.log(`  not reachable yet: ${operation}`);
}
if (process.argv.includes('--write')) {
  await writeFile(file, page);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== page) {
  console.error(`${file} is out of date. Run \`npm run coverage:api -- --write\` and commit what it writes.`);
  process.exitCode = 1;
}
if (coverage.some((provider) => listMissing(provider).length > 0)) process.exitCode = 1;
