import { useState } from 'react';
import type { StilleBron } from '../../kader/bronnen.ts';
import type { Vraagstand } from '../../kader/graaf.tsx';
import { maakPad } from '../../kader/adres.ts';
import { useMeld } from '../../kader/meldingen.tsx';
import { Verwijzing } from '../../kader/navigatie.tsx';
import { useSessie } from '../../kader/sessiecontext.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Afspraken } from './Afspraken.tsx';
import type { Activiteitsoort, Doelgroepvraag, Persoon } from './gegevens.ts';
import { Geschiedenis } from './Geschiedenis.tsx';
import { Gesprek } from './Gesprek.tsx';
import { Menukaart } from './Menukaart.tsx';
import { Overdrachten } from './Overdrachten.tsx';
import { Persoonsgegevens } from './Persoonsgegevens.tsx';
import type { Handelruimte, Openpaneel } from './handelruimte.ts';
import type { BekendeVersie } from './versie.tsx';
import { Werkplan } from './Werkplan.tsx';
import { NieuwWerkplan } from './NieuwWerkplan.tsx';

type Eigenschappen = {
  readonly persoon: Persoon;
  readonly soorten: readonly Activiteitsoort[];
  readonly doelgroepen: readonly Doelgroepvraag[];
  readonly stil: readonly StilleBron[];
  readonly vraag: Pick<Vraagstand<unknown>, 'ververs' | 'isBezig'>;
  /** Changes of others come by themselves. */
  readonly isGevolgd: boolean;
  readonly bekend: BekendeVersie;
};

const ankers: readonly (readonly [anker: string, naam: string])[] = [['werkplan', 'Werkplan'], ['intake', 'Intake, diagnose en situatie'], ['afspraken', 'Afspraken'], ['menukaart', 'Menukaart'], ['overdracht', 'Warme overdracht'], ['geschiedenis', 'Geschiedenis']];

const OpDezePagina = () => (
  <nav className="loket-inhoudsopgave" aria-label="Op deze pagina">
    <ul>{ankers.map(([anker, naam]) => <li key={anker}><a className="utrecht-link utrecht-link--html-a" href={`#${anker}`}>{naam}</a></li>)}</ul>
  </nav>
);

/** The parts of the page of a person. One panel to act in is open at a time. */
export function Persoonbeeld({ persoon, soorten, doelgroepen, stil, vraag, isGevolgd, bekend }: Eigenschappen) {
  const meld = useMeld();
  const { vrager } = useSessie();
  const [open, zetOpen] = useState<Openpaneel | null>(null);
  const ruimte: Handelruimte = {
    open,
    kies: zetOpen,
    sluit: () => { zetOpen(null); },
    gedaan(werkplan, bericht) {
      if (werkplan) bekend.leer(werkplan.versie);
      zetOpen(null);
      vraag.ververs();
      meld(bericht);
    },
    ververs: vraag.ververs,
  };
  const { werkplan, menukaart } = persoon;
  return (
    <>
      {!isGevolgd && <Melding soort="info"><p className="utrecht-paragraph">Wijzigingen van anderen komen nu niet vanzelf binnen. Wij proberen de verbinding te herstellen.</p></Melding>}
      <Persoonsgegevens persoon={persoon} />
      {vrager.rol === 'arrangeur' && <Alinea><Verwijzing naar={maakPad('/persoon/:id/vacatures', { id: persoon.id })}>Vacatures zoeken voor deze persoon</Verwijzing></Alinea>}
      {werkplan && <OpDezePagina />}
      {werkplan ? <Werkplan plan={werkplan} soorten={soorten} stil={stil} isBezig={vraag.isBezig} ruimte={ruimte} /> : <NieuwWerkplan persoonId={persoon.id} ruimte={ruimte} />}
      {werkplan && <Gesprek plan={werkplan} situatie={persoon.situatie} doelgroepen={doelgroepen} loketten={persoon.regio?.loketten ?? []} ruimte={ruimte} />}
      {werkplan && <Afspraken plan={werkplan} ruimte={ruimte} />}
      {menukaart && <Menukaart kaart={menukaart} plan={werkplan} stil={stil} isBezig={vraag.isBezig} ruimte={ruimte} />}
      {werkplan && <Overdrachten plan={werkplan} overdrachten={persoon.overdrachten} loketten={persoon.regio?.loketten ?? []} ruimte={ruimte} />}
      {werkplan && <Geschiedenis versies={werkplan.geschiedenis} />}
    </>
  );
}
