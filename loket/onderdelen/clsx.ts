/** The names of classes that hold, with spaces between them. */
export const clsx = (...namen: readonly (string | false | null | undefined)[]): string => namen.filter(Boolean).join(' ');
