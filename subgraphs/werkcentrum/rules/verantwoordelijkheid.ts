// Who is first responsible. Rows can coincide and the letters give no precedence: all are returned, and a professional
// decides, unless a precedence is configured with its source.
import { geen, toets, wel, type Conditie } from './conditie.ts';
import type { Dag, Persoonsfeiten } from './feiten.ts';
import { GRONDSLAGEN } from './grondslagen.ts';
import { leidKenmerkenAf } from './kenmerken.ts';
import { regeluitkomst, weegTabel } from './tabel.ts';
import type { Grondslag, OntbrekendFeit, Partij, Regeluitkomst } from './uitkomst.ts';

type Rij = { situatie: string; omschrijving: string; partij: Partij; opVerzoek: Partij | null; grondslag: Grondslag; conditie: Conditie };

const TABEL: readonly Rij[] = [
  { situatie: 'BEDREIGD_MET_ONTSLAG', omschrijving: 'Werkt en wordt met ontslag bedreigd', partij: 'SOCIALE_PARTNERS', opVerzoek: 'UWV',
    grondslag: GRONDSLAGEN.BEDREIGD, conditie: [[wel('WERKZAAM'), wel('ONTSLAGDREIGING')]] },
  { situatie: 'WW', omschrijving: 'Ontvangt WW', partij: 'UWV', opVerzoek: null, grondslag: GRONDSLAGEN.WW, conditie: [[wel('WW')]] },
  { situatie: 'WIA', omschrijving: 'Ontvangt WIA', partij: 'UWV', opVerzoek: null, grondslag: GRONDSLAGEN.WIA, conditie: [[wel('WIA')]] },
  { situatie: 'JONGERE', omschrijving: 'Is jonger dan 27 jaar', partij: 'GEMEENTE', opVerzoek: null,
    grondslag: GRONDSLAGEN.JONGERE, conditie: [[wel('JONGER_DAN_27')]] },
  { situatie: 'BIJSTAND', omschrijving: 'Vraagt bijstand aan of ontvangt bijstand', partij: 'GEMEENTE', opVerzoek: null,
    grondslag: GRONDSLAGEN.BIJSTAND, conditie: [[wel('BIJSTAND')]] },
  { situatie: 'ONDERNEMER_MET_TE_WEINIG_INKOMEN', omschrijving: 'Is ondernemer met te weinig inkomen om van te leven', partij: 'GEMEENTE', opVerzoek: null,
    grondslag: GRONDSLAGEN.ONDERNEMER, conditie: [[wel('ZELFSTANDIG'), wel('INKOMEN_ONTOEREIKEND')]] },
  { situatie: 'NIET_UITKERINGSGERECHTIGD', omschrijving: 'Werkt niet en ontvangt geen uitkering', partij: 'GEMEENTE', opVerzoek: null, grondslag: GRONDSLAGEN.NUG,
    conditie: [[geen('WERKZAAM'), geen('ZELFSTANDIG'), geen('WW'), geen('WIA'), geen('OVERIGE_UITKERING_UWV'), geen('BIJSTAND')]] },
];

/** A configured precedence: the first party of `volgorde` goes first where all coinciding parties are in it. */
export type Voorrang = { volgorde: readonly Partij[]; grondslag: Grondslag };

/** `Verantwoordelijkheidsrij` in the SDL. */
export type Verantwoordelijkheidsrij = Omit<Rij, 'conditie'> & { feiten: string[] };

/** `Verantwoordelijkheid` in the SDL. With a precedence applied the rows of the party that goes first come first. */
export type Verantwoordelijkheid = {
  uitkomst: Regeluitkomst;
  rijen: Verantwoordelijkheidsrij[];
  ontbrekend: OntbrekendFeit[];
  voorrang: Grondslag | null;
};

const partijenVan = (rijen: readonly Rij[]): Partij[] => [...new Set(rijen.map((rij) => rij.partij))];

/** The parties that are left after a precedence; all of them where it does not settle the matter. */
const naVoorrang = (partijen: readonly Partij[], voorrang: Voorrang | null): readonly Partij[] => {
  if (voorrang === null || partijen.length < 2 || !partijen.every((partij) => voorrang.volgorde.includes(partij))) return partijen;
  return voorrang.volgorde.filter((partij) => partijen.includes(partij)).slice(0, 1);
};

/**
 * Which party is first responsible (001:1539-1560, 003:415-417), with every row that applies and its ground.
 * @param voorrang configured precedence with its source; null when none is configured.
 * @returns ONBEKEND, with what is missing, when an unknown fact could change which parties it is.
 */
export function bepaalVerantwoordelijke(feiten: Persoonsfeiten, peildatum: Dag, voorrang: Voorrang | null = null): Verantwoordelijkheid {
  const kenmerken = leidKenmerkenAf(feiten, peildatum);
  const { rijen, staatVast, ontbrekend } = weegTabel(TABEL, kenmerken, (erbij) => [...naVoorrang(partijenVan(erbij), voorrang)].sort().join(' '));
  const partijen = naVoorrang(partijenVan(rijen), voorrang);
  const isToegepast = staatVast && partijen.length < partijenVan(rijen).length;
  const opVolgorde = [...rijen].sort((een, ander) => Number(partijen.includes(ander.partij)) - Number(partijen.includes(een.partij)));
  return {
    uitkomst: regeluitkomst(staatVast, partijen.length),
    rijen: opVolgorde.map(({ conditie, ...rij }) => ({ ...rij, feiten: [...toets(conditie, kenmerken).bronnen] })),
    ontbrekend,
    voorrang: isToegepast && voorrang !== null ? voorrang.grondslag : null,
  };
}
