import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

// The shell is the same without what a window needs: half the processor time.
const gewoon = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is: the setting CHROMIUM, or where systems put it; null when there is none. */
export function findChromium(omgeving: NodeJS.ProcessEnv = process.env): string | null {
  const gevraagd = omgeving['CHROMIUM'];
  return gevraagd !== undefined && gevraagd !== '' ? gevraagd : gewoon.find((pad) => existsSync(pad)) ?? null;
}

// It asks nothing of anybody by itself, and runs where there is no display and no user.
const argumenten = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

/** Starts a Chromium without a window, with a profile of its own that it throws away. */
export const startChromium = (pad: string): Promise<Browser> => chromium.launch({ executablePath: pad, headless: true, args: argumenten });
