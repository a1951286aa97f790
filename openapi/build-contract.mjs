// Lints the contract and bundles it into each of the files named, YAML or JSON by their ending.
// Usage: node openapi/build-contract.mjs <bundle>… Quiet unless something is wrong; nothing to do when all of them are
// newer than every file of the contract.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CLI = 'node_modules/@redocly/cli/bin/cli.js';
const ROOT = 'openapi/mealprep360.yaml';
const CONFIG = 'openapi/redocly.yaml';
const bundles = process.argv.slice(2);

const modified = (path) => statSync(path).mtimeMs;
const sources = readdirSync('openapi', { recursive: true, withFileTypes: true })
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .concat('package-lock.json');
const newest = Math.max(...sources.map(modified));
if (bundles.every((bundle) => existsSync(bundle) && modified(bundle) > newest)) process.exit(0);

/** Runs the tool; its chatter (and its notice about the age of Node) is shown only when it fails. */
const redocly = (...args) =>
  new Promise((resolve) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const tool = spawn(process.execPath, ['--no-warnings', CLI, ...args, '--config', CONFIG], { env });
    const [out, err] = [[], []];
    tool.stdout.on('data', (chunk) => out.push(chunk));
    tool.stderr.on('data', (chunk) => err.push(chunk));
    tool.on('error', (error) => resolve({ status: 1, said: error.message }));
    tool.on('close', (status) => resolve({ status, said: Buffer.concat(out.length ? out : err).toString() }));
  });

const lint = await redocly('lint', ROOT, '--format', 'stylish');
if (lint.status !== 0) {
  console.error(`The contract breaks rules of openapi/redocly.yaml:\n${lint.said}`);
  process.exit(1);
}
const results = await Promise.all(bundles.map((bundle) => redocly('bundle', ROOT, '--output', bundle)));
for (const { status, said } of results) {
  if (status !== 0) {
    console.error(`The contract could not be bundled:\n${said}`);
    process.exitCode = 1;
  }
}
