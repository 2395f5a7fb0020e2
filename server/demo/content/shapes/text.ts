export interface LocalText {
  readonly tg: string;
  readonly ru: string;
  readonly en: string;
}
