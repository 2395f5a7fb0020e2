import { type DynamicModule, Global, Module } from '@nestjs/common';

const thisMachine = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** Where residents reach this installation, without a slash at the end: it is printed on paper. */
export class PublicAddress {
  constructor(readonly url: string) {}

  /** The address, where somebody can open it from elsewhere; `null` while it names this machine alone, or nothing. */
  get fromElsewhere(): string | null {
    if (this.url === '') return null;
    return thisMachine.test(new URL(this.url).hostname) ? null : this.url;
  }
}

@Global()
@Module({})
export class PublicAddressModule {
  static with(url: string): DynamicModule {
    return {
      module: PublicAddressModule,
      providers: [{ provide: PublicAddress, useValue: new PublicAddress(url) }],
      exports: [PublicAddress],
    };
  }
}
