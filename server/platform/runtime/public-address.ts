import { type DynamicModule, Global, Module } from '@nestjs/common';

/** Where residents reach this installation, without a slash at the end: it is printed on paper. */
export class PublicAddress {
  constructor(readonly url: string) {}
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
