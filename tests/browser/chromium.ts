/** Finds a browser without a step by hand: the system's, else Playwright's own download, else the one among the development dependencies. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';

/** A browser on this machine: its program, and the environment that it needs. */
export interface Chromium {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Switches for a closed network and for containers. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** The browser to use; unpacks one where none is installed. */
export async function findChromium(): Promise<Chromium> {
  const installed = [process.env.CHROME_PATH, ...SYSTEM, chromium.executablePath()].find((path) => path && existsSync(path));
  return installed === undefined ? pinnedChromium() : { path: installed, env: {} };
}

/** Starts it; `hosts` are names that it is to look for on this machine, each with its port, `switches` what else it is started with. */
export async function launch(
  { path, env }: Chromium,
  hosts: Readonly<Record<string, number>> = {},
  switches: readonly string[] = [],
): Promise<Browser> {
  const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host}:80 127.0.0.1:${port}`);
  const args = [...SWITCHES, ...switches, `--host-resolver-rules=${rules.join(',')}`];
  return chromium.launch({ executablePath: path, env: { ...process.env, ...env } as Record<string, string>, args });
}

/**
 * The one among the development dependencies, always of the same version: what two browsers draw differs. The package unpacks into the folder
 * for temporary files, and brings its own system libraries only where it thinks that it is in a certain cloud.
 */
export async function pinnedChromium(): Promise<Chromium> {
  const folder = freshFolder(await packageVersion());
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    writeFileSync(join(folder, 'fonts.conf'), fontsIn(folder));
    writeFileSync(join(folder, 'complete'), '');
    return { path, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '', FONTCONFIG_FILE: join(folder, 'fonts.conf') } };
  } finally {
    process.env = before;
  }
}

/** The package's own list of font folders names places that are not there, and without any font Chromium falls over. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;
}

/** One folder per version; what an interrupted run left there is thrown away. */
function freshFolder(version: string): string {
  const folder = resolve('.cache', `chromium-${version}`);
  if (!existsSync(join(folder, 'complete'))) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function packageVersion(): Promise<string> {
  return JSON.parse(readFileSync(resolve('node_modules/@sparticuz/chromium/package.json'), 'utf8')).version;
}
