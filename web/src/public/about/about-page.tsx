import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Section } from '../../ui/section/Section.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { AboutPageDocument, type AboutPageQuery } from './About.gen.js';
import { SixSteps } from './SixSteps.js';

const sources = [
  {
    name: 'Wikipedia, Jamoats of Tajikistan',
    href: 'https://en.wikipedia.org/wiki/Jamoats_of_Tajikistan',
    licence: 'CC BY-SA 4.0',
    licenceHref: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  {
    name: 'GeoNames',
    href: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
    licenceHref: 'https://creativecommons.org/licenses/by/4.0/',
  },
] as const;

function About({ data, request }: PageProps<AboutPageQuery>) {
  return (
    <PublicFrame request={request} frame={data}>
      <PageHead
        title={<Trans>How Maslihat works</Trans>}
        lead={<Trans>Maslihat means counsel taken together.</Trans>}
      />
      <Section id="what" title={<Trans>What it is for</Trans>}>
        <div className="flow">
          <p>
            <Trans>
              A jamoat makes its management plan here: proposals of villagers, the committee’s talk
              to consensus, the residents’ choice of priorities, lines with money, approval by
              council and district, and the works that follow.
            </Trans>
          </p>
          <p>
            <Trans>
              The residents’ choice is counsel. The committee builds the plan by consensus, the
              council of the jamoat adopts it, and the district allots money.
            </Trans>
          </p>
        </div>
      </Section>
      <Section id="steps" title={<Trans>How a plan comes about</Trans>}>
        <SixSteps />
      </Section>
      <Section id="count" title={<Trans>How the choice is counted</Trans>}>
        <div className="flow">
          <p>
            <Trans>
              The works stand in the order of their supporters. Down this list, each work that the
              rest of the money still pays for is chosen; one that costs more than is left is passed
              over. Beside it stands what another rule would have given.
            </Trans>
          </p>
          <p>
            <Trans>
              After the count all ballots are published without names. Whoever can use a computer
              can count them again.
            </Trans>
          </p>
        </div>
      </Section>
      <Section id="secrecy" title={<Trans>What keeps your choice secret, and what cannot</Trans>}>
        <div className="flow">
          <p>
            <Trans>
              Your ballot is kept apart from your name and without a time. The receipt shows that a
              ballot is counted and not what is in it. Villages with fewer than five ballots are
              joined with others before the count. No figure is shown before two persons open the
              count.
            </Trans>
          </p>
          <p>
            <Trans>
              No program can stop somebody from looking over your shoulder, and whoever has full
              power over the server while the choice is open could misuse it.
            </Trans>{' '}
            <a href={`/${request.locale}/secrecy`}>
              <Trans>What the secrecy protects, what not, and what was given up for it</Trans>
            </a>
          </p>
        </div>
      </Section>
      <Section id="trail" title={<Trans>What shows that nothing was rewritten</Trans>}>
        <p>
          <Trans>
            Every act is written into a trail in which each entry holds on to the one before it.
            Once a day its fingerprint is published.
          </Trans>{' '}
          <a href={`/${request.locale}/trail`}>
            <Trans>Trail of acts</Trans>
          </a>
        </p>
      </Section>
      <Section id="places" title={<Trans>Where the list of places comes from</Trans>}>
        <div className="flow">
          <p>
            <Trans>
              The list of jamoats and their population in 2015 follow the English Wikipedia article
              “Jamoats of Tajikistan”, licence CC BY-SA 4.0. Points on the map come from GeoNames,
              licence CC BY 4.0. Names of towns follow the Statistics Agency.
            </Trans>
          </p>
          <p>
            <Trans>
              This is not an official register. Where a spelling is not confirmed in your language,
              the Latin one stands; nothing is made by a machine. Tell us if a name is wrong.
            </Trans>
          </p>
          <ul>
            {sources.map(({ name, href, licence, licenceHref }) => (
              <li key={name}>
                <a href={href}>{name}</a>, <a href={licenceHref}>{licence}</a>
              </li>
            ))}
          </ul>
        </div>
      </Section>
      <Section id="licence" title={<Trans>The program</Trans>}>
        <p>
          <Trans>
            Maslihat is free software under the GNU Affero General Public License, version 3 or
            later. The printed plan uses PT Sans under the SIL Open Font License.
          </Trans>
        </p>
      </Section>
    </PublicFrame>
  );
}

const title = msg`How Maslihat works`;

export const aboutPage = publicPage({
  path: '/about',
  document: AboutPageDocument,
  variables: () => ({}),
  title: (_data, i18n) => pageTitle(i18n._(title)),
  Component: About,
});
