// Checks the types of the admin UI and builds it into target/admin. Nothing to do when the result is newer than all of
// its sources, the SDK among them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const UI = 'src/main/webapp/admin';
const RESULT = 'target/admin/index.html';
const NO_SOURCES = ['node_modules', 'e2e'];

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

const ofTheUi = readdirSync(UI).filter((name) => !NO_SOURCES.includes(name));
const sources = [...ofTheUi.map((name) => join(UI, name)), 'target/sdk/typescript/dist', 'package-lock.json'];
if (existsSync(RESULT) && statSync(RESULT).mtimeMs > Math.max(...sources.map(newest))) process.exit(0);

const windows = process.platform === 'win32';
const { status, error } = spawnSync(
  windows ? 'npm.cmd' : 'npm',
  ['run', '--silent', 'build', '-w', 'mealprep360-admin', '--', '--logLevel', 'warn'],
  { stdio: 'inherit', shell: windows },
);
if (error) console.error(`npm could not be started (${error.message}); it comes with Node.js 20.`);
process.exitCode = status ?? 1;
