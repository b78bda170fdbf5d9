import { toDatumTijd } from '../../shared/klok.ts';
import type { AanmeldingResolvers, PersoonResolvers, ToestemmingResolvers } from '../generated.ts';
import { findLoket } from '../regio/loketten.ts';

/** Who was let in, and by whom: what a person may know of who sees them. */
export const toegangResolvers = {
  Persoon: {
    aanmeldingen: async ({ id }, _vraag, { loaders }) => {
      await loaders.noteer(id, 'aanmeldingen');
      return loaders.aanmeldingen.load(id);
    },
    toestemmingen: async ({ id }, _vraag, { loaders }) => {
      await loaders.noteer(id, 'toestemmingen');
      return loaders.toestemmingen.load(id);
    },
  } satisfies PersoonResolvers,
  Aanmelding: {
    loket: ({ loket }) => (loket === null ? null : findLoket(loket) ?? null),
    reden: ({ openReden }) => openReden(),
    besluit: ({ openBesluit }) => openBesluit(),
    op: ({ op }) => toDatumTijd(op),
  } satisfies AanmeldingResolvers,
  Toestemming: {
    gegevenOp: ({ gegevenOp }) => toDatumTijd(gegevenOp),
    ingetrokkenOp: ({ ingetrokkenOp }) => (ingetrokkenOp === null ? null : toDatumTijd(ingetrokkenOp)),
  } satisfies ToestemmingResolvers,
};
