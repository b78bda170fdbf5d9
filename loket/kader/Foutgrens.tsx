import { Component, type ReactNode } from 'react';
import { Button } from '@utrecht/button-react';
import { Melding } from '../onderdelen/Melding.tsx';

type Eigenschappen = { readonly children: ReactNode };

/** Catches what goes wrong in the loket itself, so that there is never a blank page. Reloading begins anew. */
export class Foutgrens extends Component<Eigenschappen, { readonly isMis: boolean }> {
  override state = { isMis: false };

  static getDerivedStateFromError(): { readonly isMis: boolean } {
    return { isMis: true };
  }

  override render(): ReactNode {
    if (!this.state.isMis) return this.props.children;
    return (
      <Melding soort="error" dringend>
        <h1 className="utrecht-heading-2">Er ging iets mis in dit scherm</h1>
        <p className="utrecht-paragraph">Wat u had verstuurd is bewaard. Open de pagina opnieuw; u meldt zich dan weer aan. Gebeurt het nog eens? Meld het bij uw beheerder, met wat u deed.</p>
        <Button appearance="primary-action-button" onClick={() => { location.reload(); }}>Pagina opnieuw openen</Button>
      </Melding>
    );
  }
}
