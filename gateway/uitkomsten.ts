import { Logboekfout } from '../subgraphs/shared/logboek/logboekfout.ts';
import type { Logboek } from '../subgraphs/shared/logboek/index.ts';
import type { Uitkomst } from '../subgraphs/shared/logboek/regel.ts';
import type { Klok } from '../subgraphs/shared/klok.ts';
import { activiteitVan } from '../subgraphs/shared/verwerkingen.ts';
import type { Executed } from './executor/run/execute.ts';
import { toClaims, type Operatie } from './operation/operatie.ts';

// Each party writes what it did with whose data. What came of the question as a whole only the gateway knows: it adds that by trace id,
// without knowing whom it was about (DESIGN.md section 3).

/** Writes what came of operations about persons. */
export type Uitkomsten = {
  /**
   * Resolves once it is durable; before that nothing of a person may leave.
   * @param velden the root fields that were asked.
   * @returns whether it could be written.
   */
  readonly legVast: (operatie: Operatie, velden: readonly string[], executed: Executed) => Promise<boolean>;
};

/** What came of an answer: something, nothing because it may not be seen or because of a failure, or simply nothing. */
export function toUitkomst({ data, errors }: Executed): Uitkomst {
  const iets = typeof data === 'object' && data !== null && Object.values(data).some((waarde) => waarde !== null);
  if (iets) return 'GEGEVEN';
  if (errors.length === 0) return 'NIETS_GEVONDEN';
  return errors.every(({ extensions }) => extensions?.['code'] === 'NIET_BEVOEGD') ? 'GEWEIGERD' : 'MISLUKT';
}

/** Makes what writes outcomes into the Logboek of the gateway. */
export const createUitkomsten = (logboek: Pick<Logboek, 'regelVan' | 'schrijf'>, klok: Klok): Uitkomsten => ({
  async legVast(operatie, velden, executed) {
    const regel = logboek.regelVan(toClaims(operatie, operatie.deadline), {
      naam: 'gateway.antwoord', activiteit: activiteitVan(operatie.doel), betrokkene: null, gegevens: velden, relatie: 'PER_PARTIJ',
      uitkomst: toUitkomst(executed), begin: operatie.begin, eind: klok(),
    });
    try {
      await logboek.schrijf([regel]);
      return true;
    } catch (fout) {
      if (fout instanceof Logboekfout) return false;
      throw fout;
    }
  },
});
