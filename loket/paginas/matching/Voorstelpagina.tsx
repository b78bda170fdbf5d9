import { useState } from 'react';
import { Beroepen, Voorstelpagina as Voorstelvraag, type VoorstelpaginaQuery } from '../../../clients/kit/operaties/referentieloket.ts';
import { useVraag } from '../../kader/graaf.tsx';
import { useHerstel } from '../../kader/herstel.tsx';
import { maakPad } from '../../kader/adres.ts';
import { Verwijzing } from '../../kader/navigatie.tsx';
import { Pagina } from '../../kader/Pagina.tsx';
import type { Paginaeigenschappen } from '../../kader/paginaregister.ts';
import { StilleBronnen } from '../../kader/StilleBronnen.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Bezig } from '../../onderdelen/Bezig.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { uitProfiel, type Beroep } from './criteria.ts';
import { Vacaturezoeker } from './Matching.tsx';
import { Voorstellen } from './Voorstellen.tsx';

type Persoon = NonNullable<VoorstelpaginaQuery['persoon']>;

/** The occupations of a profile with their names; null while those are being asked. A code that has no name is one to search by all the same. */
function useBeroepen(codes: readonly string[]): readonly Beroep[] | null {
  const { data, antwoord } = useVraag(Beroepen, codes.length === 0 ? null : { codes });
  if (codes.length > 0 && antwoord === null) return null;
  return codes.map((code) => ({ code, naam: data?.beroepen.find((een) => een.code === code)?.omschrijving ?? code }));
}

function Zoeker({ persoon: { arbeidsmarktprofiel: profiel, werkplan } }: { readonly persoon: Persoon }) {
  const [eigenVersie, zetEigenVersie] = useState(0);
  const beroepen = useBeroepen(profiel?.beroepen.slice(0, 10) ?? []);
  if (beroepen === null) return <Bezig />;
  const begin = profiel === null ? {} : { waarden: uitProfiel(profiel), beroepen };
  return (
    <Deel titel="Waarnaar zoekt u?">
      {profiel === null && <Alinea>Deze persoon heeft nog geen arbeidsmarktprofiel. Vul zelf in waarnaar u zoekt.</Alinea>}
      {werkplan === null && <Melding soort="info"><p className="utrecht-paragraph">Er is nog geen werkplan. U kunt zoeken; voorstellen kan als er een werkplan is.</p></Melding>}
      <Vacaturezoeker begin={begin} acties={(vacature, naam) => werkplan && werkplan.status !== 'BEEINDIGD' && (
        <Voorstellen plan={{ id: werkplan.id, versie: Math.max(werkplan.versie, eigenVersie) }} vacatureId={vacature.id} naam={naam} bijVoorgesteld={(versie) => { if (versie !== null) zetEigenVersie(versie); }} />
      )} />
    </Deel>
  );
}

/** Looking for vacancies for somebody, beginning with their profile, and putting them forward. */
export default function Voorstelpagina({ delen: { id = '' } }: Paginaeigenschappen) {
  const vraag = useVraag(Voorstelvraag, { id });
  const naam = vraag.data?.persoon?.situatie?.naam.waarde ?? null;
  const stil = useHerstel(vraag.data?.persoon?.situatie?.bronnen ?? [], vraag);
  return (
    <Pagina titel={naam === null ? 'Vacatures voor deze persoon' : `Vacatures voor ${naam}`} venstertitel="Vacatures voor een persoon">
      <Alinea><Verwijzing naar={maakPad('/persoon/:id', { id })}>Terug naar de persoon</Verwijzing></Alinea>
      <Vraagbeeld vraag={vraag}>
        {({ persoon }) => (persoon === null
          ? <Melding soort="info"><p className="utrecht-paragraph">Deze persoon is hier niet (meer) te zien.</p></Melding>
          : <>{naam === null && <StilleBronnen bronnen={stil} betekenis="De naam is daardoor nu niet bekend." opnieuw={vraag.ververs} isBezig={vraag.isBezig} />}<Zoeker key={persoon.id} persoon={persoon} /></>)}
      </Vraagbeeld>
    </Pagina>
  );
}
