/** The bytes at an address; `onReceived` hears how many have come. Throws when they do not all come. */
export async function fetchBytes(
  address: string,
  onReceived?: (bytes: number) => void,
): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new Error(`${address} answers ${String(answer.status)}`);
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    received += value.length;
    onReceived?.(received);
  }
  const bytes = new Uint8Array(received);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
