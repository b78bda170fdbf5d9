import { useEffect, useState } from 'react';
import { Button } from '@utrecht/button-react';
import { listGebruikers, meldAanAls, type Gebruiker } from '../../kader/aanmelden.ts';
import { Pagina } from '../../kader/Pagina.tsx';
import { useSessiehouder } from '../../kader/sessiecontext.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Bezig } from '../../onderdelen/Bezig.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { toRolnaam } from '../../onderdelen/woorden.ts';

const haal = (adres: string, opties?: RequestInit): Promise<Response> => fetch(adres, opties);

/** The users of development, or why there are none; undefined while that is asked. */
function useGebruikers(): { readonly gebruikers: readonly Gebruiker[] | null | undefined; readonly opnieuw: () => void } {
  const [gebruikers, zet] = useState<readonly Gebruiker[] | null>();
  const [keer, zetKeer] = useState(0);
  useEffect(() => {
    zet(undefined);
    listGebruikers(haal).then(zet, () => { zet(null); });
  }, [keer]);
  return { gebruikers, opnieuw: () => { zetKeer((eerder) => eerder + 1); } };
}

const eersteLetter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

function Kaart({ gebruiker, meldAan, isBezig }: { readonly gebruiker: Gebruiker; readonly meldAan: (gebruiker: Gebruiker) => void; readonly isBezig: boolean }) {
  const { wie, rol, regio } = gebruiker;
  return (
    <li className="loket-kaart loket-aanmeldkaart">
      <h2 className="utrecht-heading-3">{eersteLetter(wie)}</h2>
      <p className="utrecht-paragraph loket-stil">{regio === null ? toRolnaam(rol) : `${toRolnaam(rol)} in arbeidsmarktregio ${regio}`}</p>
      <Button appearance="primary-action-button" disabled={isBezig} onClick={() => { meldAan(gebruiker); }}>Aanmelden<span className="loket-onzichtbaar"> als {wie}</span></Button>
    </li>
  );
}

/** Signing in as a made-up user. Who signs in stays at the address that was opened. */
export function Aanmeldpagina() {
  const houder = useSessiehouder();
  const { gebruikers, opnieuw } = useGebruikers();
  const [stand, zet] = useState<{ readonly isBezig: boolean; readonly mis: string | null }>({ isBezig: false, mis: null });
  const meldAan = (gebruiker: Gebruiker): void => {
    zet({ isBezig: true, mis: null });
    meldAanAls(haal, gebruiker).then((sessie) => { houder.meldAan(sessie); }, (fout: unknown) => {
      zet({ isBezig: false, mis: fout instanceof Error ? fout.message : 'Aanmelden lukte niet. Probeer het opnieuw.' });
    });
  };
  return (
    <Pagina titel="Aanmelden">
      <Alinea>Kies als wie u dit loket wilt gebruiken. Dit zijn verzonnen gebruikers om mee te ontwikkelen en te laten zien wat er kan; een wachtwoord is niet nodig.</Alinea>
      {stand.mis !== null && <Melding soort="error" dringend><p className="utrecht-paragraph">{stand.mis}</p></Melding>}
      {gebruikers === undefined && <Bezig>Gebruikers worden opgehaald…</Bezig>}
      {gebruikers === null && (
        <Melding soort="warning">
          <p className="utrecht-paragraph"><strong>Hier zijn geen gebruikers om mee te proberen.</strong></p>
          <p className="utrecht-paragraph">De graaf is niet te bereiken, of geeft zelf geen bewijs van aanmelding uit. Start haar met <code>npm start</code> en probeer het opnieuw.</p>
          <Button appearance="secondary-action-button" onClick={opnieuw}>Probeer opnieuw</Button>
        </Melding>
      )}
      {gebruikers && <ul className="loket-kaarten">{gebruikers.map((gebruiker) => <Kaart key={gebruiker.gebruiker} gebruiker={gebruiker} meldAan={meldAan} isBezig={stand.isBezig} />)}</ul>}
    </Pagina>
  );
}
