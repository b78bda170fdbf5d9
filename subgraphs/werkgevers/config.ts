import { z } from 'zod';
import { createSettingsReader, positiefGetal, readSettings } from '../shared/settings.ts';
import { contextInstelling, readSleutel, zoekzegelInstelling } from '../shared/sleutels.ts';
import { readBewijsConfig, type Bewijsconfig } from './bewijs/config.ts';
import { readEnkeleBronnen, type EnkeleBron } from './enkele-bronnen.ts';
import { readPostcoderegios, type RegioVan } from './postcoderegios.ts';
import { readVumConfig, type VumConfig } from './vum/config.ts';

/** Everything that the werkgevers subgraph reads from its surroundings. */
export type WerkgeversConfig = {
  readonly vum: VumConfig;
  /** Bronnen that are asked beside the exchange, or instead of it. */
  readonly enkeleBronnen: readonly EnkeleBron[];
  /** The file with occupations, their neighbours and skills; null: codes are compared as they are. */
  readonly beroepenBestand: string | null;
  /** The region of a postcode area, where a file says so. */
  readonly regioVan: RegioVan;
  /** Where results of searches are kept when several gateways share them; null: in this process. */
  readonly databaseUrl: string | null;
  /** How long (ms) a result can be paged through. */
  readonly geldigMs: number;
  /** How many bytes of results this process keeps. */
  readonly maxBytes: number;
  /** Where proofs of rankings are kept, and how long. */
  readonly bewijs: Bewijsconfig;
  readonly contextSleutel: Uint8Array;
  /** Closes results. */
  readonly zoekSleutel: Uint8Array;
  /** Seals searches for SBB. */
  readonly zoekzegelSleutel: Uint8Array;
  /** Seals searches for werkcentrum. */
  readonly kandidaatzegelSleutel: Uint8Array;
};

const instellingen = z.object({
  BEROEPEN_BESTAND: z.string().optional(),
  WERKGEVERS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ZOEKRESULTAAT_GELDIG_MS: positiefGetal(1_800_000),
  ZOEKRESULTAAT_BYTES: positiefGetal(67_108_864),
});

/** Reads the settings once. @throws Instellingenfout naming every wrong one. */
export function readConfig(omgeving: NodeJS.ProcessEnv): WerkgeversConfig {
  const { read, check } = createSettingsReader();
  const vum = read(() => readVumConfig(omgeving));
  const enkeleBronnen = read(() => readEnkeleBronnen(omgeving));
  const eigen = read(() => readSettings(omgeving, instellingen));
  const bewijs = read(() => readBewijsConfig(omgeving));
  const regioVan = read(() => readPostcoderegios(omgeving['POSTCODEGEMEENTEN_BESTAND'] || null));
  const contextSleutel = read(() => readSleutel(omgeving, contextInstelling('werkgevers')));
  const zoekSleutel = read(() => readSleutel(omgeving, 'ZOEK_SLEUTEL'));
  const zoekzegelSleutel = read(() => readSleutel(omgeving, zoekzegelInstelling('sbb')));
  const kandidaatzegelSleutel = read(() => readSleutel(omgeving, zoekzegelInstelling('werkcentrum')));
  check();
  const { BEROEPEN_BESTAND: beroepenBestand, WERKGEVERS_DATABASE_URL: databaseUrl, ZOEKRESULTAAT_GELDIG_MS: geldigMs, ZOEKRESULTAAT_BYTES: maxBytes } = eigen();
  return {
    vum: vum(), enkeleBronnen: enkeleBronnen(), beroepenBestand: beroepenBestand ?? null, regioVan: regioVan(), databaseUrl: databaseUrl ?? null, geldigMs, maxBytes, bewijs: bewijs(),
    contextSleutel: contextSleutel(), zoekSleutel: zoekSleutel(), zoekzegelSleutel: zoekzegelSleutel(), kandidaatzegelSleutel: kandidaatzegelSleutel(),
  };
}
