import { leesLogboek, type Logboekpagina, type Logboekvraag, type Partijlogboek } from '../../subgraphs/shared/logboek/graaf.ts';
import type { Logboek } from '../../subgraphs/shared/logboek/index.ts';
import { leesPagina } from '../../subgraphs/shared/logboek/lezen.ts';
import { createGeheugenopslag } from '../../subgraphs/shared/logboek/opslag-geheugen.ts';
import { createPseudoniemen } from '../../subgraphs/shared/logboek/pseudoniem.ts';
import { toLogregel } from '../../subgraphs/shared/logboek/regel.ts';
import { createSchrijver } from '../../subgraphs/shared/logboek/schrijver.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Partij } from '../../subgraphs/werkcentrum/generated.ts';
import { createVerwerkingen, type Betrokkene, type Verwerkingen } from '../../subgraphs/shared/verwerkingen.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import type { Reeks } from './reeks.ts';

const eigenaren = {
  werkcentrum: { partij: 'WERKCENTRUM', naam: 'het Werkcentrum' }, werkgevers: { partij: 'WERKGEVERSSERVICEPUNT', naam: 'Matching' },
  uwv: { partij: 'UWV', naam: 'UWV' }, gemeente: { partij: 'GEMEENTE', naam: 'de gemeenten' }, sbb: { partij: 'SBB', naam: 'SBB' }, oofonds: { partij: 'OOFONDS', naam: 'de O&O-fondsen' },
} as const satisfies Record<string, { partij: Partij | 'WERKGEVERSSERVICEPUNT'; naam: string }>;

/** Who keeps a Logboek, by the name of the subgraph. */
export type Logboekhouder = keyof typeof eigenaren;

/** What one request notes in each Logboek. */
export type Verzoeknotities = Readonly<Record<Logboekhouder, Verwerkingen>>;

/** The Logboeken of all parties, in memory. */
export type Logboeken = {
  readonly partijlogboek: (houder: Logboekhouder) => Partijlogboek;
  /** Starts the notes of one request. */
  readonly open: (verzoek: Verzoek) => Verzoeknotities;
  /** A page for the officer of the party; null for anybody else. */
  readonly lees: (houder: Logboekhouder, verzoek: Verzoek, vraag: Logboekvraag) => Promise<Logboekpagina | null>;
  readonly stop: () => Promise<void>;
};

const houders = ['werkcentrum', 'werkgevers', 'uwv', 'gemeente', 'sbb', 'oofonds'] as const satisfies readonly Logboekhouder[];

// By which number a party knows a person.
const toBetrokkene: Readonly<Record<Logboekhouder, (nummer: string) => Betrokkene>> = {
  werkcentrum: (nummer) => ({ soort: 'PERSOON', nummer }), werkgevers: (nummer) => ({ soort: 'PERSOON', nummer }),
  uwv: (nummer) => ({ soort: 'BSN', nummer }), gemeente: (nummer) => ({ soort: 'BSN', nummer }),
  sbb: (nummer) => ({ soort: 'DEELNEMERNUMMER', nummer: `sbb ${nummer}` }), oofonds: (nummer) => ({ soort: 'DEELNEMERNUMMER', nummer }),
};

/** Opens a Logboek in memory: the product's own, without the road to a collector. */
async function openEen(subgraaf: Logboekhouder, { bytes }: Reeks): Promise<Omit<Logboek, 'tellers'>> {
  const opslag = createGeheugenopslag();
  const schrijver = createSchrijver({ schrijver: subgraaf, opslag: await opslag.openSchrijver(subgraaf), maxWachtend: 10_000 });
  const { pseudoniemVan, gebruikerVan } = createPseudoniemen(bytes(32));
  return {
    pseudoniemVan, gebruikerVan,
    regelVan: (verzoek, verwerking) => toLogregel(verzoek, verwerking, { dienst: `loketgraaf.${subgraaf}`, gebruiker: gebruikerVan(verzoek.aanroeper), spanId: Buffer.from(bytes(8)).toString('hex') }),
    schrijf: schrijver.schrijf,
    lees: (filter) => leesPagina(opslag, filter),
    async stop() {
      await schrijver.stop();
      await opslag.stop();
    },
  };
}

/** Opens the Logboeken. */
export async function openLogboeken(klok: Klok, reeks: Reeks): Promise<Logboeken> {
  const [werkcentrum, werkgevers, uwv, gemeente, sbb, oofonds] = await Promise.all([openEen('werkcentrum', reeks), openEen('werkgevers', reeks), openEen('uwv', reeks), openEen('gemeente', reeks), openEen('sbb', reeks), openEen('oofonds', reeks)]);
  const logboeken: Readonly<Record<Logboekhouder, Omit<Logboek, 'tellers'>>> = { werkcentrum, werkgevers, uwv, gemeente, sbb, oofonds };
  const partijlogboek = (subgraaf: Logboekhouder): Partijlogboek => ({ logboek: logboeken[subgraaf], subgraaf, ...eigenaren[subgraaf], klok });
  return {
    partijlogboek,
    open(verzoek) {
      const notities = (subgraaf: Logboekhouder): Verwerkingen => createVerwerkingen({ logboek: logboeken[subgraaf], subgraaf, klok }, verzoek);
      return { werkcentrum: notities('werkcentrum'), werkgevers: notities('werkgevers'), uwv: notities('uwv'), gemeente: notities('gemeente'), sbb: notities('sbb'), oofonds: notities('oofonds') };
    },
    lees: (houder, verzoek, vraag) => leesLogboek(partijlogboek(houder), verzoek, vraag, toBetrokkene[houder]),
    async stop() { await Promise.all(houders.map((houder) => logboeken[houder].stop())); },
  };
}
