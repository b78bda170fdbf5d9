import { afterAll, afterEach, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { startLoket, type Loketopstelling } from './loket.ts';
import { openVenster, type Venster, type Vensteropties } from './venster.ts';

// One system and one browser for every journey; each has windows of its own, about persons of its own.

const chromium = findChromium();
if (chromium === null) console.warn('Geen Chromium gevonden (instelling CHROMIUM): de reizen in de browser zijn overgeslagen.');

/** A set of journeys; skipped where there is no browser. */
export const reizen = chromium === null ? describe.skip : describe;

// Journeys wait for what people see, never for a time: only one that hangs takes this long.
jest.setTimeout(180_000);

let gestart: { readonly loket: Loketopstelling; readonly browser: Browser } | undefined;
const open: Venster[] = [];
// Tidied up after a journey: to make a new one takes longer than most of what is done in it.
const vrij: Venster[] = [];

if (chromium !== null) {
  beforeAll(async () => {
    const [loket, browser] = await Promise.all([startLoket(), startChromium(chromium)]);
    gestart = { loket, browser };
  }, 180_000);
  afterAll(async () => {
    await gestart?.browser.close();
    await gestart?.loket.stop();
  });
}

/** The system that the journeys ask. Who sets a fault takes it away. */
export function geefLoket(): Loketopstelling {
  if (gestart === undefined) throw new Error('het loket draait alleen tijdens een test');
  return gestart.loket;
}

/** Gives a window in which nobody is signed in; it is left after the test, which fails when anything happened in it that nobody may see happen. */
export async function venster(opties: Vensteropties = {}): Promise<Venster> {
  if (gestart === undefined) throw new Error('de browser draait alleen tijdens een test');
  const bestaand = opties.vooraf === undefined ? vrij.pop() : undefined;
  await bestaand?.begin(opties);
  const nieuw = bestaand ?? await openVenster(gestart.browser, gestart.loket.adres, opties);
  open.push(nieuw);
  return nieuw;
}

afterEach(async () => {
  const gebruikt = open.splice(0);
  const opgeruimd = await Promise.all(gebruikt.map(async (een) => {
    const isSchoon = await een.ruimOp();
    const misstanden = een.misstanden();
    if (isSchoon) vrij.push(een);
    else await een.sluit();
    return misstanden;
  }));
  expect(opgeruimd.flat()).toEqual([]);
});
