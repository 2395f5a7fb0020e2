import { aboutPage } from './about/about-page.js';
import { challengePage } from './challenge/challenge-page.js';
import { choicePage } from './choice/choice-page.js';
import { turnoutPage } from './choice/turnout-page.js';
import { receiptPage } from './choice/receipt-page.js';
import { assistedReceiptPage } from './code/assisted-receipt-page.js';
import { codePage } from './code/code-page.js';
import { receiptsPage } from './choice/receipts-page.js';
import { committeePage } from './committee/committee-page.js';
import { consensusPage } from './consensus/consensus-page.js';
import { districtPage } from './district/district-page.js';
import { homePage } from './home/home-page.js';
import { jamoatPage } from './jamoat/jamoat-page.js';
import { mePage } from './me/me-page.js';
import type { PublicPage } from './page.js';
import { passwordPage } from './password/password-page.js';
import { proposalPage } from './proposal/proposal-page.js';
import { proposalsPage } from './proposals/proposals-page.js';
import { proposePage } from './propose/propose-page.js';
import { registerPage } from './register/register-page.js';
import { resultPage } from './result/result-page.js';
import { secrecyPage } from './secrecy/secrecy-page.js';
import { setupPage } from './setup/setup-page.js';
import { signInPage } from './sign-in/sign-in-page.js';
import { publicationPage } from './plan/publication-page.js';
import { latestPlanPage } from './plan/latest-plan-page.js';
import { cyclePlanPage } from './plan/cycle-plan-page.js';
import { trailPage } from './trail/trail-page.js';
import { trackerPage } from './tracker/tracker-page.js';

/** Every public page; the first whose pattern fits an address shows it. */
export const pages: readonly PublicPage<unknown, unknown>[] = [
  homePage,
  aboutPage,
  secrecyPage,
  trailPage,
  districtPage,
  jamoatPage,
  committeePage,
  proposalsPage,
  proposePage,
  proposalPage,
  signInPage,
  registerPage,
  mePage,
  setupPage,
  passwordPage,
  consensusPage,
  choicePage,
  turnoutPage,
  receiptPage,
  codePage,
  assistedReceiptPage,
  challengePage,
  receiptsPage,
  resultPage,
  publicationPage,
  latestPlanPage,
  cyclePlanPage,
  trackerPage,
];
