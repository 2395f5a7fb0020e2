import { pdfText } from '../pdf-text.js';

export interface Fetched {
  readonly status: number;
  /** Headers and body; of a PDF its words. */
  readonly text: string;
}

/** One answer as whoever asks sees it. Redirects are answers of their own. */
export async function fetched(
  url: string,
  cookie: string | undefined,
  init: RequestInit = {},
): Promise<Fetched> {
  const answer = await fetch(url, {
    redirect: 'manual',
    ...init,
    headers: { 'accept-language': 'tg', ...(cookie ? { cookie } : {}), ...init.headers },
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const pdf = (answer.headers.get('content-type') ?? '').includes('application/pdf');
  const body = pdf ? await pdfText(bytes) : Buffer.from(bytes).toString();
  // The answer may hand the cookie of the one who asks back to them.
  const headers = [...answer.headers].filter(([name]) => name !== 'set-cookie');
  return { status: answer.status, text: `${JSON.stringify(headers)}\n${body}` };
}
