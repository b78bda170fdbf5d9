import type { ReactNode } from 'react';
import { toRolnaam } from '../onderdelen/woorden.ts';
import { Foutgrens } from './Foutgrens.tsx';
import { Verwijzing, ga, usePad } from './navigatie.tsx';
import { toepassing } from './Pagina.tsx';
import { listMenu, type Paginabeschrijving } from './paginaregister.ts';
import { useSessiehouder, useSessiestand } from './sessiecontext.tsx';

function Wie() {
  const houder = useSessiehouder();
  const stand = useSessiestand();
  if (stand.fase === 'uit') return null;
  const { vrager } = stand.sessie;
  const meldAf = (): void => {
    houder.meldAf();
    ga('/');
  };
  return (
    <div className="loket-kop__wie">
      <span>{[toRolnaam(vrager.rol), vrager.loket ?? vrager.regios.join(', ')].filter((deel) => deel !== '').join(' · ')}</span>
      <button type="button" className="loket-kop__knop" onClick={meldAf}>Afmelden</button>
    </div>
  );
}

function Menu({ paginas }: { readonly paginas: readonly Paginabeschrijving[] }) {
  const pad = usePad();
  const stand = useSessiestand();
  const menu = stand.fase === 'uit' ? [] : listMenu(paginas, stand.sessie.vrager.rol);
  if (menu.length === 0) return null;
  return (
    <nav className="loket-menu" aria-label="Hoofdmenu">
      <ul className="loket-breedte">
        {menu.map(({ patroon, menunaam }) => <li key={patroon}><Verwijzing naar={patroon} aria-current={pad === patroon ? 'page' : undefined}>{menunaam}</Verwijzing></li>)}
      </ul>
    </nav>
  );
}

function naarInhoud(): void {
  document.querySelector('main')?.focus();
}

/** What stands around every page: skip link, header with who is signed in, menu, and footer. */
export function Kader({ paginas, children }: { readonly paginas: readonly Paginabeschrijving[]; readonly children: ReactNode }) {
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud" onClick={(klik) => { klik.preventDefault(); naarInhoud(); }}>Naar de inhoud</a>
      <header className="loket-kop">
        <div className="loket-breedte loket-kop__regel">
          <div className="loket-kop__naam"><Verwijzing naar="/">{toepassing}</Verwijzing></div>
          <Wie />
        </div>
      </header>
      <Menu paginas={paginas} />
      <main id="inhoud" className="loket-breedte loket-inhoud" tabIndex={-1}><Foutgrens>{children}</Foutgrens></main>
      <footer className="loket-voet"><div className="loket-breedte"><p>Referentieloket van Loketgraaf. Alle personen zijn verzonnen.</p></div></footer>
    </>
  );
}
