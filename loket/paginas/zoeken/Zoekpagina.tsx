import { useState } from 'react';
import { ZoekPersoon } from '../../../clients/kit/operaties/referentieloket.ts';
import { useGraaf } from '../../kader/graaf.tsx';
import { ga } from '../../kader/navigatie.tsx';
import { maakPad } from '../../kader/adres.ts';
import { Pagina } from '../../kader/Pagina.tsx';
import { Antwoordmeldingen } from '../../kader/Weigering.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Zoekformulier, type Zoekuitkomst } from './Zoekformulier.tsx';
import { Aanmeldformulier } from './Aanmeldformulier.tsx';
import { Bijaanmelding } from './Bijaanmelding.tsx';
import type { MeldAanMutation } from '../../../clients/kit/operaties/referentieloket.ts';

const naarPersoon = (id: string): void => { ga(maakPad('/persoon/:id', { id })); };

type Aangemeld = NonNullable<MeldAanMutation['meldAan']>;

/** Finding somebody who stands at the desk, or registering them. The number goes to the graph as a variable and nowhere else. */
export default function Zoekpagina() {
  const graaf = useGraaf();
  const [uitkomst, zet] = useState<Zoekuitkomst | null>(null);
  const [bezig, zetBezig] = useState(false);
  const [aangemeld, zetAangemeld] = useState<Aangemeld | null>(null);
  const zoek = async (bsn: string): Promise<void> => {
    zetBezig(true);
    zet(null);
    const antwoord = await graaf.vraag(ZoekPersoon, { bsn }).finally(() => { zetBezig(false); });
    const id = antwoord.data?.persoonOpBsn?.id;
    if (id !== undefined) naarPersoon(id);
    else zet({ bsn, antwoord });
  };
  return (
    <Pagina titel="Persoon zoeken">
      <Alinea>Zoek wie er voor u staat met het burgerservicenummer. U ziet iemand uit uw eigen regio meteen. Iemand van elders meldt u eerst aan, met een reden die de persoon zelf ook leest.</Alinea>
      <Zoekformulier zoek={(bsn) => { void zoek(bsn); }} isBezig={bezig} uitkomst={uitkomst} />
      {uitkomst !== null && <Antwoordmeldingen antwoord={{ ...uitkomst.antwoord, fouten: uitkomst.antwoord.fouten.filter(({ invoerfouten }) => invoerfouten.length === 0) }} opnieuw={() => { void zoek(uitkomst.bsn); }} />}
      {uitkomst?.antwoord.isVolledig && (
        <Melding soort="info" dringend>
          <p className="utrecht-paragraph"><strong>U ziet deze persoon nog niet.</strong></p>
          <p className="utrecht-paragraph">De BRP kent het nummer niet, of de persoon woont buiten uw regio. Meld de persoon hieronder aan als u die hier gaat helpen.</p>
        </Melding>
      )}
      <Deel titel="Persoon aanmelden">
        {aangemeld === null
          ? <Aanmeldformulier key={uitkomst?.bsn ?? ''} bsn={uitkomst?.bsn ?? ''} bijGelukt={(data) => { zetAangemeld(data.meldAan); }} />
          : <Bijaanmelding aangemeld={aangemeld} naarPersoon={naarPersoon} opnieuw={() => { zetAangemeld(null); }} />}
      </Deel>
    </Pagina>
  );
}
