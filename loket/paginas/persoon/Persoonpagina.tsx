import { useMemo } from 'react';
import { Persoonpagina as PersoonpaginaVraag, VolgWerkplan } from '../../../clients/kit/operaties/referentieloket.ts';
import type { Bron } from '../../kader/bronnen.ts';
import { useGraaf, useVraag } from '../../kader/graaf.tsx';
import { useHerstel } from '../../kader/herstel.tsx';
import { useMeld } from '../../kader/meldingen.tsx';
import { Pagina } from '../../kader/Pagina.tsx';
import type { Paginaeigenschappen } from '../../kader/paginaregister.ts';
import { useVolg } from '../../kader/volg.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Verwijzing } from '../../kader/navigatie.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import type { Persoon } from './gegevens.ts';
import { Persoonbeeld } from './Persoonbeeld.tsx';
import { useBekendeVersie } from './versie.tsx';

const NietTeZien = () => (
  <Melding soort="info">
    <p className="utrecht-paragraph"><strong>Deze persoon is hier niet (meer) te zien.</strong></p>
    <p className="utrecht-paragraph">De persoon bestaat niet, of woont buiten uw regio en is niet bij u aangemeld. Gaat u deze persoon helpen? <Verwijzing naar="/zoeken">Meld de persoon dan aan.</Verwijzing></p>
  </Melding>
);

const bronnenVan = (persoon: Persoon | null): readonly Bron[] => [
  ...persoon?.situatie?.bronnen ?? [], ...persoon?.werkplan?.bronnen ?? [], ...persoon?.menukaart?.bronnen ?? [],
];

/** Everything about a person on one page. One question asks it; events say when to ask again. */
export default function Persoonpagina({ delen: { id = '' } }: Paginaeigenschappen) {
  const vraag = useVraag(PersoonpaginaVraag, { id });
  const persoon = vraag.data?.persoon ?? null;
  const bronnen = useMemo(() => bronnenVan(persoon), [persoon]);
  const stil = useHerstel(bronnen, vraag);
  const meld = useMeld();
  const graaf = useGraaf();
  const bekend = useBekendeVersie(persoon?.werkplan?.versie ?? 0);
  const stand = useVolg(VolgWerkplan, persoon?.werkplan ? { id: persoon.werkplan.id } : null, {
    bij({ werkplanGewijzigd: { gebeurtenis: { versie } } }) {
      void graaf.rustig().then(() => {
        // What was done here is known already; only what somebody else did is news.
        if (versie !== null && bekend.heeft(versie)) return;
        vraag.ververs();
        if (versie !== null) meld('Het werkplan is door iemand anders gewijzigd en hier bijgewerkt.');
      });
    },
    bijGemist: vraag.ververs,
  });
  return (
    <Pagina titel={persoon?.situatie?.naam.waarde ?? 'Persoon'} venstertitel="Persoon">
      <Vraagbeeld vraag={vraag}>
        {(data) => (data.persoon === null
          // Why a whole answer is missing stands above it already.
          ? vraag.antwoord?.isVolledig && <NietTeZien />
          : <Persoonbeeld persoon={data.persoon} soorten={data.activiteitsoorten} doelgroepen={data.doelgroepvragen} stil={stil} vraag={vraag} isGevolgd={stand !== 'onderbroken' && stand !== 'gestopt'} bekend={bekend} />)}
      </Vraagbeeld>
    </Pagina>
  );
}
