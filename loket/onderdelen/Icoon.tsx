/** What an icon can say; a word always stands beside it. */
export type Icoonnaam = 'goed' | 'bezig' | 'gepland' | 'gestopt' | 'onbekend' | 'let-op' | 'fout' | 'info' | 'persoon';

const vormen: Readonly<Record<Icoonnaam, string>> = {
  goed: 'M4 12.5l5 5L20 6.5',
  bezig: 'M12 3a9 9 0 1 0 9 9M12 7v5l4 2',
  gepland: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  gestopt: 'M6 6l12 12M18 6L6 18',
  onbekend: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.5',
  'let-op': 'M12 3l10 18H2zM12 10v5M12 18v.5',
  fout: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 7v6M12 16.5v.5',
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 11v6M12 7v.5',
  persoon: 'M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM3.5 21c.8-4.5 4.2-6.5 8.5-6.5s7.700 2 8.500 6.500',
};

/** An icon beside a word; who hears the page hears the word only. */
export const Icoon = ({ naam }: { readonly naam: Icoonnaam }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" strokeLinejoin="round"><path d={vormen[naam]} /></svg>
);
