import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deelOpstelling } from './deel-opstelling.ts';
import { startOpstelling } from './opstelling.ts';

/** Where the Logboeken of the system stand. */
export const logboekmap = mkdtempSync(join(tmpdir(), 'met-logboek-'));

const omgeving = {
  LOGBOEK_MAP: logboekmap,
  // With this many people there are spoilt lines in the files of careless funds.
  SIMULATOREN_PERSONEN: '600',
  // Requests to parties are tried again at once, and given up soon.
  AANVRAGEN_WACHT_MS: '25', AANVRAGEN_EERSTE_WACHT_MS: '10', AANVRAGEN_LANGSTE_WACHT_MS: '40', AANVRAGEN_POGINGEN: '4', AANVRAGEN_OPVRAAG_MS: '10',
};

/** A system whose Logboeken are files, with more people, and in a hurry with requests. */
export const opstelling = deelOpstelling(async () => {
  const gestart = await startOpstelling({ omgeving });
  const stop = async (): Promise<void> => {
    await gestart.stop();
    rmSync(logboekmap, { recursive: true, force: true });
  };
  return { ...gestart, stop };
});
