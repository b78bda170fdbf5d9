import type { Insertable } from 'kysely';
import { toDatum } from '../../shared/klok.ts';
import { toAgendarij } from '../store/agenda.ts';
import type { Geheimhouding } from '../store/geheimhouding.ts';
import { bsnBronnen, toKoppelingrij, toPersoonrij, type Koppelbron } from '../store/koppelingen.ts';
import { opgaveplaats } from '../store/opgaven.ts';
import type { Toegangstabellen } from '../store/tables-toegang.ts';
import type { Overdrachttabellen } from '../store/tables-overdracht.ts';
import type { Kerntabellen } from '../store/tables.ts';
import { werkplanplaats } from '../store/werkplannen.ts';
import { werkplaninhoudSchema } from '../werkplan/inhoud.ts';
import { bepaalAgenda } from '../werkvoorraad/agenda.ts';
import { loketVan } from '../werkplan/loket.ts';
import { createIsWerkfit } from '../werkvoorraad/werk-bij.ts';
import type { Zaairegel } from './regel.ts';

type Zaaitabellen = Kerntabellen & Pick<Toegangstabellen, 'toestemming'> & Pick<Overdrachttabellen, 'agenda'>;

/** The rows of one or more persons, per table. */
export type Zaairijen = { readonly [T in keyof Zaaitabellen]: readonly Insertable<Zaaitabellen[T]>[] };

/** What making rows needs besides the line: secrets, a maker of random UUIDs, and the moment (ms) of filling. */
export type Zaaideps = { readonly geheim: Geheimhouding; readonly maakId: () => string; readonly moment: number };

/** The rows of one person. */
export function toZaairijen(regel: Zaairegel, { geheim, maakId, moment }: Zaaideps): Zaairijen {
  const persoonId = maakId();
  const nu = new Date(moment);
  const persoon = { id: persoonId, gemeente: regel.gmCode, vorigeGemeenten: regel.vorigeGemeenten, woonplaatsPeildatum: moment };
  return {
    persoon: [toPersoonrij(persoon, nu)],
    koppeling: toNummers(regel).map(([bron, nummer]) => toKoppelingrij(geheim, { persoonId, bron, nummer }, nu)),
    opgave: regel.opgave === null ? [] : [{
      persoon_id: persoonId, versleuteld: geheim.versleutel(JSON.stringify(regel.opgave), opgaveplaats(persoonId)), opgegeven_op: regel.opgaveDatum,
    }],
    toestemming: toPrivatePartijen(regel).map((partij) => ({ id: maakId(), persoon_id: persoonId, partij, gegeven_op: nu, ingetrokken_op: null })),
    ...toPlanrijen(persoonId, regel.plan, geheim, maakId, nu),
  };
}

const toNummers = ({ bsn, sbbNummer, fondsNummers }: Zaairegel): (readonly [Koppelbron, string])[] => [
  ...bsnBronnen.map((bron) => [bron, bsn] as const),
  ...(sbbNummer === null ? [] : [['sbb', sbbNummer] as const]),
  ...fondsNummers.map(({ fonds, nummer }) => [`fonds:${fonds}`, nummer] as const),
];

// Whoever a fund knows, or social partners help, gave consent for it: a filling has no date of that but its own.
const toPrivatePartijen = ({ fondsNummers, plan }: Zaairegel): ('OOFONDS' | 'SOCIALE_PARTNERS')[] => [
  ...(fondsNummers.length > 0 ? ['OOFONDS' as const] : []),
  ...((plan?.socialePartners.length ?? 0) > 0 ? ['SOCIALE_PARTNERS' as const] : []),
];

type Planrijen = Pick<Zaairijen, 'werkplan' | 'werkplanversie' | 'sociale_partners_activiteit' | 'agenda'>;

function toPlanrijen(persoonId: string, plan: Zaairegel['plan'], geheim: Geheimhouding, maakId: () => string, nu: Date): Planrijen {
  if (plan === null) return { werkplan: [], werkplanversie: [], sociale_partners_activiteit: [], agenda: [] };
  const id = maakId();
  return {
    werkplan: [{ id, persoon_id: persoonId }],
    werkplanversie: Array.from({ length: plan.versie }, (_, vorige) => toVersierij(id, vorige + 1, plan, geheim, nu)),
    sociale_partners_activiteit: plan.socialePartners.map(({ begin, eind, ...rest }) =>
      ({ ...rest, persoon_id: persoonId, begindatum: begin, einddatum: eind })),
    agenda: toAgendarijen(id, persoonId, plan, geheim, nu),
  };
}

// The menukaart is not there yet: of an instrument nobody can say whether it is werkfit, and the next change of the plan does.
const isWerkfit = createIsWerkfit({ catalogus: { laatste: () => null } });

/** What a loket must not miss of a plan that comes with activities of its own: no act puts it on a worklist. */
function toAgendarijen(werkplanId: string, persoonId: string, plan: Plan, geheim: Geheimhouding, nu: Date): Planrijen['agenda'] {
  const { punten, blijft } = bepaalAgenda({ vorige: [], nieuw: plan.activiteiten }, isWerkfit, toDatum(nu.getTime()));
  return [...punten, ...blijft].map((punt) => toAgendarij(geheim, { werkplanId, persoonId, loket: loketVan(plan) }, punt));
}

type Plan = NonNullable<Zaairegel['plan']>;

// A filling knows the last version only; the ones before it, of which nothing else is known, are concepts of the same plan.
function toVersierij(id: string, versie: number, plan: Plan, geheim: Geheimhouding, nu: Date): Insertable<Kerntabellen['werkplanversie']> {
  const vastgesteldOp = versie === plan.versie && plan.vastgesteldOp !== null ? toMoment(plan.vastgesteldOp) : null;
  const begonnenOp = plan.intake === null ? nu : toMoment(plan.intake.datum);
  return {
    werkplan_id: id,
    versie,
    status: vastgesteldOp === null ? 'CONCEPT' : 'VASTGESTELD',
    vastgesteld_op: vastgesteldOp,
    gewijzigd_op: vastgesteldOp ?? begonnenOp,
    versleuteld: geheim.versleutel(JSON.stringify(werkplaninhoudSchema.parse(plan)), werkplanplaats({ id, versie })),
  };
}

const toMoment = (dag: string): Date => new Date(`${dag}T12:00:00Z`);
