/** One event of a stream (server-sent events), as it went over the line. */
export type Regelgebeurtenis = {
  /** Its kind; empty when it names none. */
  readonly soort: string;
  /** Its data, lines joined; empty when it has none. */
  readonly data: string;
  /** Its id; null when it names none. */
  readonly id: string | null;
};

type Bouw = { soort: string; data: string[]; id: string | null };

const leeg = (): Bouw => ({ soort: '', data: [], id: null });

function voegToe(bouw: Bouw, regel: string): void {
  const punt = regel.indexOf(':');
  if (punt === 0) return; // a comment: the heartbeat
  const naam = punt < 0 ? regel : regel.slice(0, punt);
  const waarde = punt < 0 ? '' : regel.slice(punt + 1).replace(/^ /, '');
  if (naam === 'event') bouw.soort = waarde;
  else if (naam === 'data') bouw.data.push(waarde);
  else if (naam === 'id' && !waarde.includes('\0')) bouw.id = waarde;
}

/**
 * Makes a reader of server-sent events (the standard of WHATWG, section 9.2.6): give it text as it comes, in whatever pieces, and it gives the
 * events that are complete. What was not ended by an empty line never becomes one.
 */
export function createRegellezer(): (tekst: string) => Regelgebeurtenis[] {
  let [rest, bouw] = ['', leeg()];
  return (tekst) => {
    // A CR at the end may be half of a CRLF: it waits for what comes next.
    const regels = (rest + tekst).split(/\r\n|\n|\r(?!$)/);
    rest = regels.pop() ?? '';
    const klaar: Regelgebeurtenis[] = [];
    for (const regel of regels) {
      if (regel !== '') {
        voegToe(bouw, regel);
        continue;
      }
      if (bouw.soort !== '' || bouw.data.length > 0) klaar.push({ soort: bouw.soort, data: bouw.data.join('\n'), id: bouw.id });
      bouw = leeg();
    }
    return klaar;
  };
}
