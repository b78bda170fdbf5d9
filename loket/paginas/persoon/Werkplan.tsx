import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@utrecht/button-react';
import { WerkplanuitkomstKeuzes } from '../../../clients/kit/operaties/referentieloket.ts';
import type { StilleBron } from '../../kader/bronnen.ts';
import { StilleBronnen } from '../../kader/StilleBronnen.tsx';
import { useSessie } from '../../kader/sessiecontext.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Gegevens } from '../../onderdelen/Gegevens.tsx';
import { Stand } from '../../onderdelen/Stand.tsx';
import { planstanden } from '../../onderdelen/standen.ts';
import { toMomenttekst } from '../../onderdelen/woorden.ts';
import { ActiviteitToevoegen } from './ActiviteitToevoegen.tsx';
import type { Activiteit, Activiteitsoort, Werkplan as Plan } from './gegevens.ts';
import { isOpen, type Handelruimte } from './handelruimte.ts';
import { Partijkeuze } from './Partijkeuze.tsx';
import { listBewaard, listPartijen, toTijdlijn, type Tijdlijnregel } from './tijdlijn.ts';
import { Tijdlijn } from './Tijdlijn.tsx';

type Eigenschappen = {
  readonly plan: Plan;
  readonly soorten: readonly Activiteitsoort[];
  readonly stil: readonly StilleBron[];
  readonly isBezig: boolean;
  readonly ruimte: Handelruimte;
};

/** The activities of now, and those that silent sources gave earlier while the page was open. */
function useRegels({ activiteiten }: Plan, stil: readonly StilleBron[]): readonly Tijdlijnregel[] {
  const eerder = useRef<readonly Activiteit[]>([]);
  const regels = useMemo((): readonly Tijdlijnregel[] => {
    const nu = activiteiten ?? [];
    return [...nu.map((activiteit): Tijdlijnregel => ({ activiteit, stand: null })), ...listBewaard(eerder.current, nu, stil)];
  }, [activiteiten, stil]);
  useEffect(() => { eerder.current = regels.map(({ activiteit }) => activiteit); }, [regels]);
  return regels;
}

function toEinde({ einde }: Plan): string {
  if (einde === null) return '';
  const uitkomst = WerkplanuitkomstKeuzes.find(({ waarde }) => waarde === einde.uitkomst)?.tekst ?? einde.uitkomst;
  return `${uitkomst}, op ${toMomenttekst(einde.op)}${einde.toelichting === null ? '' : `. ${einde.toelichting}`}`;
}

/** The one plan: what it is for, what every party does in it, and what is missing of it. */
export function Werkplan({ plan, soorten, stil, isBezig, ruimte }: Eigenschappen) {
  const { vrager } = useSessie();
  const [partij, zetPartij] = useState<string | null>(null);
  const regels = useRegels(plan, stil);
  const vanPlan = stil.filter(({ code }) => plan.bronnen?.some((bron) => bron.code === code));
  const magWijzigen = vrager.rol === 'arrangeur' && plan.status !== 'BEEINDIGD';
  return (
    <Deel anker="werkplan" titel="Werkplan" bij={<Stand beeld={planstanden[plan.status]} />}>
      <Gegevens regels={[['Doel', plan.doel], ['Arrangeur', `${plan.arrangeur.naam}, ${plan.arrangeur.organisatie}`], ['Laatst gewijzigd', `${toMomenttekst(plan.gewijzigdOp)} (versie ${plan.versie})`], ['Hoe het eindigde', toEinde(plan)]]} />
      {magWijzigen && !isOpen(ruimte, 'toevoegen') && <div className="loket-acties"><Button appearance="primary-action-button" onClick={() => { ruimte.kies({ soort: 'toevoegen' }); }}>Activiteit toevoegen</Button></div>}
      {isOpen(ruimte, 'toevoegen') && <ActiviteitToevoegen plan={plan} soorten={soorten} ruimte={ruimte} />}
      <Partijkeuze partijen={listPartijen(regels, vanPlan)} gekozen={partij} kies={zetPartij} />
      <StilleBronnen bronnen={vanPlan.filter((bron) => partij === null || bron.partij === partij)} betekenis="Activiteiten van deze bron kunnen ontbreken of veranderd zijn." opnieuw={ruimte.ververs} isBezig={isBezig} />
      <Tijdlijn vakken={toTijdlijn(regels, partij)} plan={plan} magWijzigen={magWijzigen} ruimte={ruimte} isOnbekend={plan.activiteiten === null} />
    </Deel>
  );
}
