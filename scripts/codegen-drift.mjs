/** Fails when the committed output of codegen is not what the schema gives now. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const files = ['src/generated/graphql.ts', 'src/generated/schema.graphql'];
const read = () => files.map((file) => readFileSync(file, 'utf8'));

const committed = read();
execFileSync('npx', ['graphql-codegen', '--config', 'codegen.yml', '--silent'], { stdio: 'inherit' });
const drifted = files.filter((_, index) => read()[index] !== committed[index]);
if (drifted.length > 0) {
  console.error(`Out of date: ${drifted.join(', ')}. Run \`npm run codegen\` and commit what it writes.`);
  process.exit(1);
}
