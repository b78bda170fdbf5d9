import { toDatumTijd } from '../../shared/klok.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { AanvraagResolvers, Aanvraagformulier } from '../generated.ts';
import type { WerkplanParent } from '../parents.ts';
import { findLoket } from '../regio/loketten.ts';
import { toFormulier, type Formulierbron } from './formulier.ts';
import { listAanvragen, type Getoondeaanvraag } from './stand.ts';

/** A request of a plan, with that plan. */
export type AanvraagParent = Getoondeaanvraag & { readonly plan: WerkplanParent };

/** The requests of a plan: as they stand now, or, of a plan as it was, as they stood. */
export async function laadAanvragen(plan: WerkplanParent, _vraag: object, { loaders }: WerkcentrumContext): Promise<AanvraagParent[]> {
  const aanvragen = plan.isTerugblik === true ? [] : await loaders.partijaanvragen.load(plan.id);
  return listAanvragen(plan.activiteiten, aanvragen).map((een) => ({ ...een, plan }));
}

/** The fund of the person when exactly one of those that offer the instrument knows them. */
async function findFonds({ plan: { persoonId }, activiteit }: AanvraagParent, { loaders, catalogus }: WerkcentrumContext): Promise<Formulierbron['fonds']> {
  if (activiteit.partij !== 'OOFONDS') return null;
  const regels = catalogus.laatste()?.instrumenten.get(activiteit.instrument ?? '')?.aanbod ?? [];
  const namen = new Map(regels.filter(({ partij }) => partij === 'OOFONDS').map(({ houder, aanbieder }) => [houder, `${aanbieder} (${houder})`]));
  const [eigen, ...meer] = (await loaders.fondsnummers.load(persoonId)).filter(({ fonds }) => namen.has(fonds));
  const naam = eigen !== undefined && meer.length === 0 ? namen.get(eigen.fonds) : [...namen.values()].join(', ');
  return { naam: naam || 'het O&O-fonds', nummer: meer.length === 0 ? eigen?.nummer ?? null : null };
}

/** Who sends it needs the form only as long as it has no road. */
async function laadFormulier(aanvraag: AanvraagParent, _vraag: object, context: WerkcentrumContext): Promise<Aanvraagformulier | null> {
  const { status, activiteit, plan } = aanvraag;
  if (status !== 'BUITEN_SYSTEEM' && status !== 'MISLUKT') return null;
  const loket = findLoket(plan.verantwoordelijke?.loket ?? plan.arrangeur.loket)?.naam ?? null;
  const instrument = activiteit.instrument === null ? null : context.catalogus.laatste()?.instrumenten.get(activiteit.instrument)?.naam ?? null;
  return toFormulier({ plan, activiteit, loket, instrument, fonds: await findFonds(aanvraag, context) });
}

/** Resolvers of a request. */
export const aanvraagResolvers = {
  activiteitId: ({ activiteit }) => activiteit.id,
  partij: ({ activiteit }) => activiteit.partij,
  laatstePogingOp: ({ laatstePoging }) => (laatstePoging === null ? null : toDatumTijd(laatstePoging)),
  formulier: laadFormulier,
} satisfies AanvraagResolvers;
