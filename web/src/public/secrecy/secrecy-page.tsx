import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Section } from '../../ui/section/Section.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { SecrecyPageDocument, type SecrecyPageQuery } from './Secrecy.gen.js';
import { secrecyParts, secrecyTitle } from './secrecy-words.js';

function Secrecy({ data, request }: PageProps<SecrecyPageQuery>) {
  const { i18n } = useLingui();
  return (
    <PublicFrame request={request} frame={data}>
      <PageHead
        title={i18n._(secrecyTitle)}
        back={{ href: `/${request.locale}/about`, label: <Trans>How Maslihat works</Trans> }}
      />
      {secrecyParts.map(({ id, title, sentences }) => (
        <Section key={id} id={id} title={i18n._(title)}>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence.id}>{i18n._(sentence)}</li>
            ))}
          </ul>
        </Section>
      ))}
    </PublicFrame>
  );
}

export const secrecyPage = publicPage({
  path: '/secrecy',
  document: SecrecyPageDocument,
  variables: () => ({}),
  title: (_data, i18n) => pageTitle(i18n._(secrecyTitle)),
  Component: Secrecy,
});
