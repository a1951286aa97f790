// Installs the build's npm tools, but only when the lock file has changed since: `npm ci` costs seconds each time.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const current = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!current) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: windows,
  });
  if (error) console.error(`npm could not be started (${error.message}); it comes with Node.js 20.`);
  process.exit(status ?? 1);
}
