import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Kop } from '../../onderdelen/Kop.tsx';
import { Activiteitregel } from './Activiteitregel.tsx';
import type { Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import type { Tijdvak } from './tijdlijn.ts';

type Eigenschappen = {
  readonly vakken: readonly Tijdvak[];
  readonly plan: Werkplan;
  readonly magWijzigen: boolean;
  readonly ruimte: Handelruimte;
  /** What parties do could not be asked at all. */
  readonly isOnbekend: boolean;
};

/** The activities of all parties in the order of time. */
export function Tijdlijn({ vakken, plan, magWijzigen, ruimte, isOnbekend }: Eigenschappen) {
  if (isOnbekend) return <Alinea>Welke activiteiten er zijn is nu niet bekend.</Alinea>;
  if (vakken.length === 0) return <Alinea stil>Er staan nog geen activiteiten in dit werkplan.</Alinea>;
  return (
    <>
      {vakken.map(({ naam, regels }) => (
        <div key={naam} className="loket-tijdvak">
          <Kop niveau={3}>{naam}</Kop>
          <ol className="loket-tijdlijn">
            {regels.map((regel) => <Activiteitregel key={regel.activiteit.id} regel={regel} plan={plan} magWijzigen={magWijzigen} ruimte={ruimte} />)}
          </ol>
        </div>
      ))}
    </>
  );
}
