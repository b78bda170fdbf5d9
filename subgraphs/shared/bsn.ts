/** Whether a text is a burgerservicenummer: nine digits that pass the elfproef (weights 9 to 2, then -1), not all zero. */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst) || tekst === '000000000') return false;
  const som = [...tekst].reduce((totaal, cijfer, plaats) => totaal + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats), 0);
  return som % 11 === 0;
}
