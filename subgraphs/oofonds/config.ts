import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { createSettingsReader, geheelGetal, readSettings } from '../shared/settings.ts';
import { contextInstelling, readSleutel, zegelInstelling } from '../shared/sleutels.ts';
import { readBronadres, type Bronadres } from '../shared/source/settings.ts';
import { fondsenlijst, type Fonds } from './fondsenlijst.ts';

/** A fund and how to reach it. */
export type Fondsadres = { readonly fonds: Fonds; readonly adres: Bronadres };

/** Everything that the oofonds subgraph reads from its surroundings. */
export type OofondsConfig = {
  readonly fondsen: readonly Fondsadres[];
  /** How long a file counts as current, in ms. */
  readonly bewaarMs: number;
  /** How long after that an offer file (never a participants file) may still be used while the fund fails, in ms. */
  readonly noodMs: number;
  readonly contextSleutel: Uint8Array;
  readonly zegelSleutel: Uint8Array;
};

const lijstinstelling = 'BRON_FONDSEN_BESTAND';

const termijnen = z.object({ FONDSEN_BEWAAR_MS: geheelGetal(300_000), FONDSEN_NOOD_MS: geheelGetal(86_400_000) });

/** Reads the settings once. @throws Instellingenfout naming every wrong one. */
export function readConfig(omgeving: NodeJS.ProcessEnv): OofondsConfig {
  const { read, check } = createSettingsReader();
  const fondsen = read(() => readFondsen(omgeving));
  const termijn = read(() => readSettings(omgeving, termijnen));
  const contextSleutel = read(() => readSleutel(omgeving, contextInstelling('oofonds')));
  const zegelSleutel = read(() => readSleutel(omgeving, zegelInstelling('oofonds')));
  check();
  const { FONDSEN_BEWAAR_MS: bewaarMs, FONDSEN_NOOD_MS: noodMs } = termijn();
  return { fondsen: fondsen(), bewaarMs, noodMs, contextSleutel: contextSleutel(), zegelSleutel: zegelSleutel() };
}

function readFondsen(omgeving: NodeJS.ProcessEnv): Fondsadres[] {
  const lijst = fondsenlijst.safeParse(readLijst(omgeving[lijstinstelling]));
  if (!lijst.success) throw new Error(lijst.error.issues.map(({ path, code, message }) => `${lijstinstelling} ${path.join('.')}: ${code === 'custom' ? message : code}`).join('; '));
  return lijst.data.map((fonds) => ({ fonds, adres: readAdres(omgeving, fonds) }));
}

function readLijst(pad: string | undefined): unknown {
  if (!pad) throw new Error(`${lijstinstelling}: ontbreekt`);
  try {
    return JSON.parse(readFileSync(pad, 'utf8'));
  } catch (fout) {
    throw new Error(`${lijstinstelling}: niet te lezen als JSON`, { cause: fout });
  }
}

/** The limits are the same for all funds (BRON_FONDSEN_TIJDSLIMIET_MS and so on); address and credential are the fund's own. */
function readAdres(omgeving: NodeJS.ProcessEnv, { url, toegang }: Fonds): Bronadres {
  if (!toegang) return readBronadres({ ...omgeving, BRON_FONDSEN_URL: url }, 'BRON_FONDSEN');
  const waarde = omgeving[toegang.instelling];
  if (!waarde) throw new Error(`${toegang.instelling}: ontbreekt`);
  return readBronadres({ ...omgeving, BRON_FONDSEN_URL: url }, 'BRON_FONDSEN', { [toegang.header]: waarde });
}
