// The package as npm would publish it, and its types as a compiler sees them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const PACKAGE = 'target/sdk/typescript';
const run = (command, args, options = {}) =>
  spawnSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32', ...options });

test('it holds what was built, its README, and nothing else', () => {
  const { status, stdout, stderr } = run('npm', ['pack', '--dry-run', '--json'], { cwd: PACKAGE });
  assert.equal(status, 0, stderr);
  const files = JSON.parse(stdout)[0].files.map(({ path }) => path);
  const others = files.filter((path) => !/^dist\/.+\.(js|d\.ts)$/.test(path));
  assert.deepEqual(others.sort(), ['README.md', 'package.json']);
  const { exports } = JSON.parse(readFileSync(`${PACKAGE}/package.json`));
  for (const path of Object.values(exports['.'])) assert.ok(files.includes(path.replace('./', '')), path);
});

test('types are inferred where they can be, and refused where they are wrong', () => {
  const { status, stdout } = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'sdk/typescript/test']);
  assert.equal(status, 0, stdout);
});
