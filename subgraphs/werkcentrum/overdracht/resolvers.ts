import { toDatumTijd } from '../../shared/klok.ts';
import type { ArbeidsmarktprofielResolvers, OverdrachtResolvers, PersoonResolvers, QueryResolvers } from '../generated.ts';
import { checkId, eisGeldig } from '../../shared/invoer.ts';
import { findLoket } from '../regio/loketten.ts';

/** What goes from loket to loket, and with what somebody looks for work. */
export const overdrachtResolvers = {
  Query: {
    overdracht: (_bron, { id }, { loaders }) => {
      eisGeldig(checkId('id', id));
      return loaders.overdracht.load(id);
    },
  } satisfies QueryResolvers,
  Overdracht: {
    persoon: ({ persoonId }, _vraag, { loaders }) => loaders.persoon.load(persoonId),
    werkplan: ({ werkplanId }, _vraag, { loaders }) => (werkplanId === null ? null : loaders.werkplan.load(werkplanId)),
    van: ({ vanLoket }) => (vanLoket === null ? null : findLoket(vanLoket) ?? null),
    naar: ({ naarLoket }) => findLoket(naarLoket) ?? null,
    reden: (overdracht) => overdracht.open().reden,
    onderwerp: (overdracht) => overdracht.open().onderwerp,
    weigering: (overdracht) => overdracht.openWeigering(),
    intrekking: (overdracht) => overdracht.openIntrekking(),
    termijn: ({ termijn }) => toDatumTijd(termijn),
    isTeLaat: ({ status, termijn }, _vraag, { klok }) => status === 'OPEN' && termijn < klok(),
    op: ({ op }) => toDatumTijd(op),
    beslistOp: ({ beslistOp }) => (beslistOp === null ? null : toDatumTijd(beslistOp)),
  } satisfies OverdrachtResolvers,
  Persoon: {
    overdrachten: async ({ id }, _vraag, { loaders }) => {
      await loaders.noteer(id, 'overdrachten');
      return loaders.overdrachten.load(id);
    },
    arbeidsmarktprofiel: ({ id }, _vraag, { loaders }) => loaders.profiel.load(id),
  } satisfies PersoonResolvers,
  Arbeidsmarktprofiel: {
    minimaleUrenPerWeek: ({ urenPerWeek }) => urenPerWeek?.minimaal ?? null,
    maximaleUrenPerWeek: ({ urenPerWeek }) => urenPerWeek?.maximaal ?? null,
    gewijzigdOp: ({ gewijzigdOp }) => toDatumTijd(gewijzigdOp),
  } satisfies ArbeidsmarktprofielResolvers,
};
