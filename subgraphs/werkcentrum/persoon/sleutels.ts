import { createZegelaar, type Zegelaar } from '../../shared/sleutel.ts';
import { gemeenteInhoud, oofondsInhoud, sbbInhoud, uwvInhoud } from '../../shared/sleutelinhoud.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import type { Koppelbron, Koppeling } from '../store/koppelingen.ts';
import type { Persoonrecord } from '../store/personen.ts';

/** The parties for which keys are sealed, by the name of their subgraph. */
export const zegelpartijen = ['uwv', 'gemeente', 'sbb', 'oofonds'] as const;

/** A party for which keys are sealed. */
export type Zegelpartij = (typeof zegelpartijen)[number];

/** The sealed keys of one person; null where there is no koppeling. */
export type Partijsleutels = Readonly<Record<Zegelpartij, string | null>>;

/** Seals the keys of one person for one request. */
export type Sleutelmaker = (persoon: Persoonrecord, koppelingen: readonly Koppeling[], verzoek: Verzoek) => Partijsleutels;

// A key is opened while its request runs; the margin covers clocks that differ a little.
const margeMs = 1_000;

/** @param geheimen per party the secret that werkcentrum shares with it, at least 32 bytes. */
export function createSleutelmaker(geheimen: Readonly<Record<Zegelpartij, Uint8Array>>): Sleutelmaker {
  const zegelaars: Readonly<Record<Zegelpartij, Zegelaar>> = {
    uwv: createZegelaar(geheimen.uwv), gemeente: createZegelaar(geheimen.gemeente),
    sbb: createZegelaar(geheimen.sbb), oofonds: createZegelaar(geheimen.oofonds),
  };
  return (persoon, koppelingen, verzoek) => {
    const inhoud = toInhoud(persoon, koppelingen);
    const verzegel = (partij: Zegelpartij): string | null =>
      inhoud[partij] === null ? null : zegelaars[partij].verzegel(inhoud[partij], verzoek, verzoek.deadline + margeMs);
    return { uwv: verzegel('uwv'), gemeente: verzegel('gemeente'), sbb: verzegel('sbb'), oofonds: verzegel('oofonds') };
  };
}

function toInhoud(persoon: Persoonrecord, koppelingen: readonly Koppeling[]): Readonly<Record<Zegelpartij, object | null>> {
  const nummer = (bron: Koppelbron): string | null => koppelingen.find((koppeling) => koppeling.bron === bron)?.open() ?? null;
  const [uwv, gemeente, sbb] = [nummer('uwv'), nummer('gemeente'), nummer('sbb')];
  const deelnames = koppelingen.flatMap((koppeling) =>
    koppeling.bron.startsWith('fonds:') ? [{ fonds: koppeling.bron.slice('fonds:'.length), nummer: koppeling.open() }] : []);
  return {
    uwv: uwv === null ? null : uwvInhoud.parse({ bsn: uwv }),
    gemeente: gemeente === null ? null : gemeenteInhoud.parse({ bsn: gemeente, gemeenten: toGemeenten(persoon) }),
    sbb: sbb === null ? null : sbbInhoud.parse({ deelnemernummer: sbb }),
    oofonds: deelnames.length === 0 ? null : oofondsInhoud.parse({ deelnames }),
  };
}

const toGemeenten = ({ gemeente, vorigeGemeenten }: Persoonrecord): string[] => (gemeente === null ? [] : [gemeente]).concat(vorigeGemeenten);
