import { evaUuid } from '../population/eva-uuid.ts';
import type { Dag } from '../population/types.ts';
import type { Aanbodfeit } from './aanbod.ts';
import { beslis, beslistBij, type Besluit } from './besluit.ts';

/** How a zaak ended. */
export type Resultaat = { readonly uuid: string; readonly uitkomst: Besluit['uitkomst'] | 'ingetrokken'; readonly toelichting: string };

/** What is asked to be a zaak. */
export type NieuweZaak = {
  readonly identificatie: string;
  readonly omschrijving: string;
  readonly toelichting: string;
  readonly startdatum: Dag;
  readonly kenmerken: readonly { readonly kenmerk: string; readonly bron: string }[];
};

/** A request as a gemeente keeps it. */
export type Zaak = NieuweZaak & {
  readonly uuid: string;
  /** Persons for whom it is. */
  readonly bsns: readonly string[];
  readonly resultaat: Resultaat | null;
  readonly einddatum: Dag | null;
};

/** Requests that a gemeente took, over the population that itself does not change. Lives as long as the simulator. */
export type Zakenboek = {
  readonly lijst: () => readonly Zaak[];
  readonly vind: (uuid: string) => Zaak | undefined;
  /** Whoever looks by our kenmerk may find that it is decided meanwhile. */
  readonly bekijk: (identificatie: string, aanbod: readonly Aanbodfeit[]) => Zaak | undefined;
  /** Undefined when there is one with this identificatie: that is counted. */
  readonly maak: (zaak: NieuweZaak) => Zaak | undefined;
  readonly voegBetrokkeneToe: (uuid: string, bsn: string) => void;
  readonly trekIn: (uuid: string, toelichting: string) => Resultaat | undefined;
  readonly sluit: (uuid: string, dag: Dag) => void;
  /** Places of an instrument that are taken. */
  readonly bezet: (instrument: string | null) => number;
  readonly telling: () => Zakentelling;
};

/** Requests by what became of them; `herhaald` are those that were to be made again while they were there. */
export type Zakentelling = { readonly nieuw: number; readonly herhaald: number; readonly ingetrokken: number };

/** The instrument of a request, by the agreement in subgraphs/gemeente/README.md. */
const instrumentVan = ({ kenmerken }: NieuweZaak): string | null => kenmerken.find(({ bron }) => bron === 'EVA.RMT')?.kenmerk.toLowerCase() ?? null;

function bedragVan({ toelichting }: NieuweZaak): number | null {
  const bedrag = /^Bedrag in euro: (\d+(?:\.\d+)?)$/m.exec(toelichting)?.[1];
  return bedrag === undefined ? null : Number(bedrag);
}

/** Makes an empty one. @param gmCode whose; no two have a zaak with the same uuid. */
export function createZakenboek(gmCode: string): Zakenboek {
  const zaken = new Map<string, Zaak>();
  const gezien = new Map<string, number>();
  let herhaald = 0;
  const wijzig = (uuid: string, anders: Partial<Zaak>): void => {
    const zaak = zaken.get(uuid);
    if (zaak) zaken.set(uuid, { ...zaak, ...anders });
  };
  const opIdentificatie = (gezocht: string): Zaak | undefined => [...zaken.values()].find(({ identificatie }) => identificatie === gezocht);
  const bezet = (instrument: string | null): number =>
    [...zaken.values()].filter((zaak) => zaak.resultaat?.uitkomst === 'toegekend' && instrumentVan(zaak) === instrument).length;
  const beslisOp = (zaak: Zaak, aanbod: readonly Aanbodfeit[]): void => {
    const keer = (gezien.get(zaak.uuid) ?? 0) + 1;
    gezien.set(zaak.uuid, keer);
    // Nothing is granted to nobody.
    if (zaak.resultaat || zaak.bsns.length === 0 || keer < beslistBij(zaak.identificatie)) return;
    const besluit = beslis({ identificatie: zaak.identificatie, instrument: instrumentVan(zaak), bedrag: bedragVan(zaak) }, aanbod, bezet(instrumentVan(zaak)));
    wijzig(zaak.uuid, { resultaat: { uuid: evaUuid(`${zaak.uuid}/resultaat`), ...besluit } });
  };
  return {
    lijst: () => [...zaken.values()],
    vind: (uuid) => zaken.get(uuid),
    bekijk(identificatie, aanbod) {
      const zaak = opIdentificatie(identificatie);
      if (zaak) beslisOp(zaak, aanbod);
      return opIdentificatie(identificatie);
    },
    maak(nieuw) {
      if (opIdentificatie(nieuw.identificatie)) {
        herhaald += 1;
        return undefined;
      }
      const zaak = { ...nieuw, uuid: evaUuid(`${gmCode}/zaak/${zaken.size + 1}`), bsns: [], resultaat: null, einddatum: null };
      zaken.set(zaak.uuid, zaak);
      return zaak;
    },
    voegBetrokkeneToe: (uuid, bsn) => wijzig(uuid, { bsns: [...zaken.get(uuid)?.bsns ?? [], bsn] }),
    trekIn(uuid, toelichting) {
      wijzig(uuid, { resultaat: { uuid: evaUuid(`${uuid}/resultaat`), uitkomst: 'ingetrokken', toelichting } });
      return zaken.get(uuid)?.resultaat ?? undefined;
    },
    sluit: (uuid, einddatum) => wijzig(uuid, { einddatum }),
    bezet,
    telling: () => ({ nieuw: zaken.size, herhaald, ingetrokken: [...zaken.values()].filter(({ resultaat }) => resultaat?.uitkomst === 'ingetrokken').length }),
  };
}
