/** The panel to act in that is open. */
export type Openpaneel =
  | { readonly soort: 'toevoegen' | 'instemming' | 'overdragen' | 'intake' | 'diagnose' | 'situatie' | 'beeindigen' }
  | { readonly soort: 'wijzigen' | 'beginnen' | 'afronden' | 'inzetten'; readonly id: string };

/** What acts do with the page that they are on. */
export type Handelruimte = {
  readonly open: Openpaneel | null;
  readonly kies: (paneel: Openpaneel) => void;
  readonly sluit: () => void;
  /** Something was done: closes the panel, asks how it is now, and says so. */
  readonly gedaan: (werkplan: { readonly versie: number } | null | undefined, bericht: string) => void;
  readonly ververs: () => void;
};

/** Whether this panel is open for this thing. */
export const isOpen = ({ open }: Handelruimte, soort: Openpaneel['soort'], id?: string): boolean => open?.soort === soort && (id === undefined || ('id' in open && open.id === id));
