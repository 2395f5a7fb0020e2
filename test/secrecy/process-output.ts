/** Everything this process writes, from now until `stop`. */
export class ProcessOutput {
  private readonly lines: string[] = [];
  private readonly undo: (() => void)[] = [];

  constructor() {
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      stream.write = (chunk: string | Uint8Array, ...rest: never[]) => {
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
        this.lines.push(text);
        // What the server logs is read here; what the test runner says has to go on.
        return text.includes('[Nest]') || write(chunk, ...rest);
      };
      this.undo.push(() => {
        stream.write = write;
      });
    }
  }

  get text(): string {
    return this.lines.join('');
  }

  stop(): string {
    for (const undo of this.undo) undo();
    return this.text;
  }
}
