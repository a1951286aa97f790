// A Chromium to test with: CHROME_BIN's, else the one on the path, else one of Playwright's own.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const PLAYWRIGHT = join(dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json'))), 'cli.js');

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = () =>
  process.env.PATH.split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isProgram);

function install() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [PLAYWRIGHT, 'install', '--only-shell', 'chromium'],
    { encoding: 'utf8', timeout: 300_000 },
  );
  if (status !== 0) {
    throw new Error(
      'There is no Chromium for the browser tests, and none could be downloaded. Install the package `chromium` ' +
        `(Debian, Ubuntu: apt install chromium), or say where one is with CHROME_BIN.\n${stdout}${stderr}`,
    );
  }
}

function options(args = []) {
  const executablePath = process.env.CHROME_BIN || onPath();
  if (!executablePath) install();
  return { executablePath, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args] };
}

export const launch = async () => chromium.launch(options());

/** One that keeps in a folder what it is told. @param args of its command line, besides those that it needs here */
export const launchIn = async (folder, args) => chromium.launchPersistentContext(folder, options(args));
