import { useState } from 'react';
import { Button } from '@utrecht/button-react';
import { Checkbox } from '@utrecht/checkbox-react';
import { MijnInzagepagina as Inzagevraag } from '../../../clients/kit/operaties/referentieloket.ts';
import { useVraag } from '../../kader/graaf.tsx';
import { useHerstel } from '../../kader/herstel.tsx';
import { Verwijzing } from '../../kader/navigatie.tsx';
import { Pagina } from '../../kader/Pagina.tsx';
import { StilleBronnen } from '../../kader/StilleBronnen.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { toAantaltekst, toMomenttekst } from '../../onderdelen/woorden.ts';
import type { Mijninzage } from './gegevens.ts';
import { kiesInzages, toDoel, toKijker, toPartijzin, toWaarom } from './inzages.ts';

const Kaart = ({ inzage }: { readonly inzage: Mijninzage }) => (
  <li className="loket-kaart">
    <h2 className="loket-activiteit__naam">{toKijker(inzage)}</h2>
    <p className="loket-activiteit__wie">{toMomenttekst(inzage.tijdstip)}</p>
    <p className="loket-activiteit__wie">Waarvoor: {toDoel(inzage)}. {toWaarom(inzage)}</p>
    <details className="loket-meer">
      <summary>Wat er is gebruikt</summary>
      <ul className="utrecht-unordered-list">{inzage.bijPartijen.map((deel) => <li key={`${deel.houder} ${deel.uitkomst} ${deel.gegevens.join(' ')}`}>{toPartijzin(deel)}: {deel.gegevens.join(', ')}</li>)}</ul>
      <p className="utrecht-paragraph loket-stil loket-klein">Hebt u hier een vraag over? Noem dan dit nummer: <code>{inzage.aanvraag}</code></p>
    </details>
  </li>
);

/** Who used data of the person, when, what for, and why they might. */
export default function MijnInzagespagina() {
  const [na, zetNa] = useState<string | null>(null);
  const [zonderEigen, zetZonderEigen] = useState(true);
  const vraag = useVraag(Inzagevraag, { na });
  const stil = useHerstel(vraag.data?.mijnInzages?.inzages?.bronnen ?? [], vraag);
  return (
    <Pagina titel="Wie heeft er gekeken?">
      <Alinea>Elke keer dat iemand uw gegevens gebruikt, schrijven wij dat op. Namen van medewerkers staan er niet bij: dat zijn andere mensen.</Alinea>
      <Alinea><Verwijzing naar="/mijn">Terug naar mijn werkplan</Verwijzing></Alinea>
      <label className="loket-vinkje"><Checkbox checked={!zonderEigen} onChange={(wijziging) => { zetZonderEigen(!wijziging.target.checked); }} /><span>Toon ook wanneer ik zelf keek</span></label>
      <Vraagbeeld vraag={vraag}>
        {({ mijnInzages }) => {
          const lijst = mijnInzages?.inzages ?? null;
          if (lijst === null) return <Melding soort="warning"><p className="utrecht-paragraph">Wie er heeft gekeken is nu niet te zeggen. Probeer het straks opnieuw.</p></Melding>;
          const regels = kiesInzages(lijst.edges.map(({ node }) => node), zonderEigen);
          return (
            <>
              <StilleBronnen bronnen={stil} betekenis="Wie daar keek kan hier ontbreken." opnieuw={vraag.ververs} isBezig={vraag.isBezig} />
              <Alinea stil>{toAantaltekst(lijst.totaal, 'keer', 'keer')} in totaal, ook van uzelf. Nieuwste eerst.{lijst.zijnErMeer && ' Er zijn ook oudere, die hier niet staan.'}</Alinea>
              {regels.length === 0 && <Alinea>Op deze bladzijde staat niemand anders dan u.</Alinea>}
              <ul className="loket-lijst loket-stapel">{regels.map((inzage) => <Kaart key={inzage.aanvraag} inzage={inzage} />)}</ul>
              <div className="loket-acties">
                {na !== null && <Button appearance="secondary-action-button" onClick={() => { zetNa(null); }}>Terug naar de nieuwste</Button>}
                {lijst.pageInfo.hasNextPage && <Button appearance="secondary-action-button" onClick={() => { zetNa(lijst.pageInfo.endCursor); }}>Toon oudere</Button>}
              </div>
            </>
          );
        }}
      </Vraagbeeld>
    </Pagina>
  );
}
