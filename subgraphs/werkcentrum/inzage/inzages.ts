import { createHash } from 'node:crypto';
import { leesInzage, type Inzage } from '../../shared/logboek/graaf.ts';
import type { Betrokkene } from '../../shared/verwerkingen.ts';
import { koppelpartijen, sorteerBronnen, toBron, toOntbrekend } from '../bronnen.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { InzageConnection } from '../generated.ts';
import { eisGeldig, type Invoerfout } from '../../shared/invoer.ts';
import type { Koppelpartij } from '../loaders.ts';
import type { Inzagebijdragen, MijnInzagesParent } from '../parents.ts';
import { voegInzagenSamen, type Aanvraag, type Logboekdeel } from './voeg-samen.ts';

const velden = {
  UWV: 'uwvInzagebijdragen', GEMEENTE: 'gemeenteInzagebijdragen', SBB: 'sbbInzagebijdragen', OOFONDS: 'oofondsInzagebijdragen',
} as const satisfies Record<Koppelpartij, keyof Inzagebijdragen>;

const hoogste = 100;

const checkFirst = (first: number | null | undefined): Invoerfout | null =>
  first == null || (first >= 1 && first <= hoogste) ? null : { veld: 'first', code: 'BUITEN_BEREIK', melding: `Vraag 1 tot en met ${hoogste} aanvragen.` };

// The place of a request in the list; holds nothing that is about anybody.
const toCursor = ({ aanvraag, organisatie, rol, doel }: Aanvraag): string => createHash('sha256').update(JSON.stringify([aanvraag, organisatie, rol, doel])).digest('base64url').slice(0, 22);

function cut(aanvragen: readonly Aanvraag[], first: number, after: string | null | undefined, { doelregister }: WerkcentrumContext): Pick<InzageConnection, 'edges' | 'pageInfo'> {
  const vanaf = after == null ? 0 : aanvragen.findIndex((een) => toCursor(een) === after) + 1;
  if (after != null && vanaf === 0) eisGeldig({ veld: 'after', code: 'GEEN_CURSOR', melding: 'Deze cursor is niet van deze lijst.' });
  const edges = aanvragen.slice(vanaf, vanaf + first).map((een) => ({ cursor: toCursor(een), node: { ...een, doelomschrijving: doelregister.find(een.doel)?.omschrijving ?? null } }));
  return {
    edges,
    pageInfo: { hasNextPage: aanvragen.length > vanaf + edges.length, hasPreviousPage: vanaf > 0, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** The numbers by which werkcentrum's own Logboek knows a person: the id, and the BSN of before there was one. */
async function listEigenNummers(persoonId: string, { loaders }: WerkcentrumContext): Promise<Betrokkene[]> {
  const bsn = await loaders.bsn.load(persoonId);
  return [{ soort: 'PERSOON', nummer: persoonId }, ...(bsn === null ? [] : [{ soort: 'BSN', nummer: bsn } as const])];
}

function leesPartijen(parent: MijnInzagesParent, gekoppeld: ReadonlySet<Koppelpartij>, { verzoek }: WerkcentrumContext) {
  return koppelpartijen.map((partij) => {
    const bijdragen = parent.persoon?.[velden[partij]] ?? null;
    const isStil = bijdragen === null || bijdragen.length === 0;
    return {
      delen: (bijdragen ?? []).map((bijdrage): Logboekdeel => ({ houder: partij, bijdrage })),
      bronnen: isStil ? [toOntbrekend(partij, velden[partij], gekoppeld.has(partij), verzoek, bijdragen !== null)] : bijdragen.map(({ bron }) => toBron(bron, partij)),
      zijnErMeer: (bijdragen ?? []).some(({ zijnErMeer }) => zijnErMeer),
    };
  });
}

/**
 * Who looked at the data of the citizen who asks: what every party's Logboek says, joined. Asking is itself a use of data.
 * @throws GraphQLError ONGELDIGE_INVOER.
 */
export async function toInzages(parent: MijnInzagesParent, { first, after }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined }, context: WerkcentrumContext): Promise<InzageConnection> {
  eisGeldig(checkFirst(first));
  const { loaders, partijlogboek } = context;
  const [gekoppeld, nummers] = await Promise.all([loaders.koppelpartijen.load(parent.id), listEigenNummers(parent.id, context), loaders.noteer(parent.id, 'inzage')]);
  const eigen: Inzage = await leesInzage(partijlogboek, nummers);
  const partijen = leesPartijen(parent, gekoppeld, context);
  const aanvragen = voegInzagenSamen([...partijen.flatMap(({ delen }) => delen), { houder: 'WERKCENTRUM', bijdrage: eigen }]);
  return {
    ...cut(aanvragen, first ?? 50, after, context),
    totaal: aanvragen.length,
    bronnen: sorteerBronnen([...partijen.flatMap(({ bronnen }) => bronnen), toBron({ ...eigen.bron }, 'WERKCENTRUM')]),
    zijnErMeer: eigen.zijnErMeer || partijen.some(({ zijnErMeer }) => zijnErMeer),
  };
}
