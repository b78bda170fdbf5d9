import { VraagContact } from '../../../clients/kit/operaties/referentieloket.ts';
import { Formulier, useFormulier } from '../../formulier/Formulier.tsx';
import { Tekstvak } from '../../formulier/velden.tsx';
import { useMeld } from '../../kader/meldingen.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';

type Eigenschappen = { readonly kandidaatId: string; readonly naam: string; readonly sluit: (isGevraagd: boolean) => void };

/** Asks to talk with a candidate of werkcentrum, through the candidate's own loket. */
export function ContactVragen({ kandidaatId, naam, sluit }: Eigenschappen) {
  const meld = useMeld();
  const formulier = useFormulier({
    operatie: VraagContact, begin: { bericht: '' },
    toInput: ({ bericht }) => ({ kandidaatId, vacatureId: null, bericht: bericht.trim() }),
    bijGelukt: () => {
      sluit(true);
      meld('Het contactverzoek is verstuurd. Het loket van de kandidaat geeft het door.');
    },
  });
  return (
    <Uitklap titel={`Contact vragen: ${naam}`}>
      <Alinea>U ziet niet wie dit is. Het eigen loket van de kandidaat geeft uw bericht door. Zegt de kandidaat ja? Dan leest u bij Contactverzoeken met welk loket u het regelt.</Alinea>
      <Formulier formulier={formulier} knop="Contactverzoek versturen" annuleer={() => { sluit(false); }}>
        <Tekstvak veld="bericht" label="Uw bericht aan de kandidaat" uitleg="10 tot en met 500 tekens: welk werk, waar, hoeveel uur. De kandidaat leest dit." rijen={4} />
      </Formulier>
    </Uitklap>
  );
}
