import { aboutPage } from './about/about-page.js';
import { districtPage } from './district/district-page.js';
import { homePage } from './home/home-page.js';
import { jamoatPage } from './jamoat/jamoat-page.js';
import type { PublicPage } from './page.js';

/** Every public page; the first whose pattern fits an address shows it. */
export const pages: readonly PublicPage<unknown, unknown>[] = [
  homePage,
  aboutPage,
  districtPage,
  jamoatPage,
];
