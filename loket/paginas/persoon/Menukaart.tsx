import { useState } from 'react';
import { Button } from '@utrecht/button-react';
import type { StilleBron } from '../../kader/bronnen.ts';
import { useMeldBijWijziging } from '../../kader/graaf.tsx';
import { StilleBronnen } from '../../kader/StilleBronnen.tsx';
import { useSessie } from '../../kader/sessiecontext.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { toAantaltekst } from '../../onderdelen/woorden.ts';
import type { Menukaart as Kaart, Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import { Menufilters } from './Menufilters.tsx';
import { alles, kies } from './menukeuze.ts';
import { Menuregel } from './Menuregel.tsx';

type Eigenschappen = { readonly kaart: Kaart; readonly plan: Werkplan | null; readonly stil: readonly StilleBron[]; readonly isBezig: boolean; readonly ruimte: Handelruimte };

const perKeer = 10;

/** What there is for this person in their region, with for each whether they can use it and why. */
export function Menukaart({ kaart, plan, stil, isBezig, ruimte }: Eigenschappen) {
  const { vrager } = useSessie();
  const [keuze, zetKeuze] = useState(alles);
  const [getoond, zetGetoond] = useState(perKeer);
  const regels = kaart.edges.map(({ node }) => node);
  const gekozen = kies(regels, keuze);
  useMeldBijWijziging(gekozen.length, (aantal) => toAantaltekst(aantal, 'instrument gevonden', 'instrumenten gevonden'));
  const vanKaart = stil.filter(({ code }) => kaart.bronnen.some((bron) => bron.code === code));
  return (
    <Deel anker="menukaart" titel="Menukaart" bij={<span className="loket-stil">{gekozen.length} van {toAantaltekst(regels.length, 'instrument', 'instrumenten')}</span>}>
      <StilleBronnen bronnen={vanKaart} betekenis="Van wat hierop rust is nog niet te zeggen of het beschikbaar is." opnieuw={ruimte.ververs} isBezig={isBezig} />
      {regels.length < kaart.totaal && <Alinea stil>Er zijn er meer dan hier staan: {kaart.totaal} in totaal.</Alinea>}
      <Menufilters regels={regels} keuze={keuze} kies={(nieuw) => { zetKeuze(nieuw); zetGetoond(perKeer); }} />
      {gekozen.length === 0 && <Alinea>Er is geen instrument dat aan alle filters voldoet. <Button appearance="subtle-button" onClick={() => { zetKeuze(alles); }}>Toon alles</Button></Alinea>}
      <ul className="loket-lijst loket-menukaart">
        {gekozen.slice(0, getoond).map((regel) => <Menuregel key={regel.instrument.id} regel={regel} plan={plan} magInzetten={vrager.rol === 'arrangeur' && plan !== null && plan.status !== 'BEEINDIGD'} ruimte={ruimte} />)}
      </ul>
      {gekozen.length > getoond && <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { zetGetoond(getoond + perKeer); }}>Toon meer instrumenten</Button><span className="loket-stil">{getoond} van {gekozen.length} getoond</span></div>}
    </Deel>
  );
}
