/**
 * Whether an address can be read: its path is whole UTF-8, and nothing in it is NUL, which no
 * database keeps as text. A lone percent sign in a query is a person's typing, and read as such.
 */
export function isReadable({ pathname, search }: { pathname: string; search: string }): boolean {
  try {
    return !decodeURIComponent(pathname).includes("\0") && !search.includes("%00");
  } catch {
    return false;
  }
}
