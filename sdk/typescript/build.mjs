// Puts what is written by hand around what is generated and compiles both, in target/sdk/typescript: a package as npm
// publishes it. Nothing to do when the result is newer than all of its sources.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BY_HAND = 'sdk/typescript';
const PACKAGE = 'target/sdk/typescript';
const RESULT = `${PACKAGE}/dist/index.js`;
const PROBLEMS = 'docs/problems';
const PARTS = ['package.json', 'tsconfig.json', 'README.md', 'src'];

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

const sources = [BY_HAND, `${PACKAGE}/src/generated`, PROBLEMS, 'package-lock.json'];
if (existsSync(RESULT) && statSync(RESULT).mtimeMs > Math.max(...sources.map(newest))) process.exit(0);

rmSync(`${PACKAGE}/dist`, { recursive: true, force: true });
for (const part of PARTS) cpSync(join(BY_HAND, part), join(PACKAGE, part), { recursive: true });
const slugs = readdirSync(PROBLEMS).map((page) => page.replace(/\.md$/, ''));
writeFileSync(
  `${PACKAGE}/src/problem-slug.ts`,
  `/** The causes that have a page of their own; a newer server may know more. */\nexport type ProblemSlug =\n${slugs.map((slug) => `  | '${slug}'`).join('\n')};\n`,
);
const { status, error } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', PACKAGE], {
  stdio: 'inherit',
});
if (error) console.error(`The TypeScript compiler could not be started: ${error.message}`);
process.exitCode = status ?? 1;
