// The little of Node that specs of style sheets read files with; all its types would reach the screens as well.
declare module 'node:fs' {
  export function readFileSync(file: URL, encoding: 'utf8'): string;
  export function readdirSync(
    folder: URL,
    options: { recursive: true; encoding: 'utf8' },
  ): string[];
}
