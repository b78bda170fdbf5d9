import { useRef, useState } from 'react';
import { Button } from '@utrecht/button-react';
import type { StilleBron } from '../../kader/bronnen.ts';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Kop } from '../../onderdelen/Kop.tsx';
import { Stand } from '../../onderdelen/Stand.tsx';
import { activiteitstanden } from '../../onderdelen/standen.ts';
import { toTijdtekst } from '../../onderdelen/woorden.ts';
import type { Activiteit } from '../persoon/gegevens.ts';
import { listBewaard, toNaam, toTijdlijn, type Tijdlijnregel } from '../persoon/tijdlijn.ts';
import { ActiviteitAfwijzen } from './ActiviteitAfwijzen.tsx';
import type { Mijnactiviteit, Mijnplan, Mijnruimte } from './gegevens.ts';
import { magAfwijzen, toDoener, toPeriode } from './gevraagd.ts';

type Eigenschappen = { readonly plan: Mijnplan; readonly stil: readonly StilleBron[]; readonly ruimte: Mijnruimte };

const namen: Readonly<Record<string, string>> = { Voorstellen: 'Voorgesteld', Nu: 'Hier bent u mee bezig', Hierna: 'Dit komt nog', Geweest: 'Dit is geweest' };

/** What silent sources gave earlier while the page was open stays, with its moment. */
function useRegels(nu: readonly Activiteit[], stil: readonly StilleBron[]): readonly Tijdlijnregel[] {
  const gezien = useRef<readonly Activiteit[]>([]);
  const bewaard = listBewaard(gezien.current, nu, stil);
  gezien.current = [...nu, ...bewaard.map(({ activiteit }) => activiteit)];
  return [...nu.map((activiteit): Tijdlijnregel => ({ activiteit, stand: null })), ...bewaard];
}

const toVacaturezin = ({ vacature }: Mijnactiviteit): string | null =>
  (vacature === null ? null : `U bent voorgesteld voor: ${vacature.naam ?? 'een vacature'}${vacature.werkgever === null ? '' : ` bij ${vacature.werkgever}`}.`);

function Regel({ regel: { activiteit, stand }, plan, ruimte }: { readonly regel: Tijdlijnregel; readonly plan: Mijnplan; readonly ruimte: Mijnruimte }) {
  const [isOpen, zetOpen] = useState(false);
  const naam = toNaam(activiteit);
  const eigen = plan.activiteiten?.find(({ id }) => id === activiteit.id);
  const vacaturezin = eigen ? toVacaturezin(eigen) : null;
  return (
    <li className="loket-activiteit">
      <div className="loket-activiteit__kop"><h4 className="loket-activiteit__naam">{naam}</h4><Stand beeld={activiteitstanden[activiteit.status]} /></div>
      <p className="loket-activiteit__wie">Dit doet <strong>{toDoener(activiteit.partij)}</strong>{activiteit.uitvoerder !== null && ` (${activiteit.uitvoerder})`}, {toPeriode(activiteit)}.</p>
      {vacaturezin !== null && <p className="loket-activiteit__wie">{vacaturezin}</p>}
      {stand !== null && <p className="loket-activiteit__wie loket-activiteit__oud">Zo was het om {toTijdtekst(stand)}. Deze partij is nu niet bereikbaar.</p>}
      {eigen && magAfwijzen(eigen) && plan.status !== 'BEEINDIGD' && !isOpen && (
        <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { zetOpen(true); }}>Dit wil ik niet<span className="loket-onzichtbaar">: {naam}</span></Button></div>
      )}
      {eigen && isOpen && <ActiviteitAfwijzen activiteit={eigen} plan={plan} ruimte={ruimte} sluit={() => { zetOpen(false); }} />}
    </li>
  );
}

/** What everybody does in the plan of the person, in order of time. */
export function Activiteitenlijst({ plan, stil, ruimte }: Eigenschappen) {
  const vakken = toTijdlijn(useRegels(plan.activiteiten ?? [], stil), null);
  if (plan.activiteiten === null) return <Alinea>Wat er in uw plan staat is nu niet bekend. Probeer het straks opnieuw.</Alinea>;
  if (vakken.length === 0) return <Alinea>Er staat nog niets in uw plan.</Alinea>;
  return (
    <>
      {vakken.map(({ naam, regels }) => (
        <div key={naam}>
          <Kop niveau={3}>{namen[naam] ?? naam}</Kop>
          <ol className="loket-tijdlijn">{regels.map((regel) => <Regel key={regel.activiteit.id} regel={regel} plan={plan} ruimte={ruimte} />)}</ol>
        </div>
      ))}
    </>
  );
}
