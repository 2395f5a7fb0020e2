import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { isReceiptCode, readReceiptCode } from '../../../../server/domain/choice/receipt-code.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Button, ButtonLink } from '../../ui/button/Button.js';
import { Columns } from '../../ui/columns/Columns.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { InputField } from '../../ui/field/Field.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Section } from '../../ui/section/Section.js';
import { Stat, Stats } from '../../ui/stat/Stat.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, type PageRequest, publicPage } from '../page.js';
import { choiceIdOf } from './choice-id.js';
import { ChoiceFrame } from './ChoiceFrame.js';
import { CountedAnswer } from './CountedAnswer.js';
import { ReceiptsPageDocument, type ReceiptsPageQuery } from './Receipt.gen.js';

type List = NonNullable<NonNullable<ReceiptsPageQuery['choice']>['receipts']>;

const command = 'printf %s 7KQ4-MZ2P-9ABC | sha256sum';

/** What was typed, as it is on the receipt; empty when nothing was. */
function codeOf(request: PageRequest): string {
  const typed = (request.query['code'] ?? '').trim();
  return typed === '' ? '' : readReceiptCode(typed);
}

function Receipts({ data, request }: PageProps<ReceiptsPageQuery>) {
  const locale = useLocale();
  const { choice } = data;
  if (!choice) return null;
  const { receipts } = choice;
  return (
    <ChoiceFrame request={request} frame={data} choice={choice}>
      <PageHead
        title={<Trans>Is my ballot counted?</Trans>}
        back={{ href: `/${locale}/choices/${choice.id}`, label: <Trans>The ballot</Trans> }}
        eyebrow={<Trans>Choice of priorities</Trans>}
        lead={<Trans>The receipt you were given by web or with help shows it.</Trans>}
      />
      {receipts === null ? (
        <EmptyState title={<Trans>The choice is not sealed yet.</Trans>}>
          <p>
            <Trans>
              The list of receipts is published here at the seal, after the close and before the
              count. Keep your code until then.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <Columns aside={<ReceiptFile receipts={receipts} />}>
          {receipts.count === 0 ? (
            <EmptyState title={<Trans>This choice has no receipts.</Trans>}>
              <p>
                <Trans>All its ballots came on paper or out of a file.</Trans>
              </p>
            </EmptyState>
          ) : (
            <LookUp request={request} receipts={receipts} />
          )}
        </Columns>
      )}
    </ChoiceFrame>
  );
}

function LookUp({ request, receipts }: { readonly request: PageRequest; readonly receipts: List }) {
  const code = codeOf(request);
  const readable = isReceiptCode(code);
  return (
    <div className="flow">
      {readable ? <CountedAnswer code={code} counted={receipts.counted} /> : null}
      <form method="get" action={`/${request.locale}${request.path}`} className="flow">
        <InputField
          name="code"
          width="short"
          label={<Trans>Code on your receipt</Trans>}
          hint={
            <Trans>
              For instance 7KQ4-MZ2P-9ABC. Small letters, blanks and hyphens do not matter.
            </Trans>
          }
          error={
            code === '' || readable ? undefined : (
              <Trans>
                A code has twelve letters and digits, and never 0, 1, I, L or O. Compare it with
                your receipt.
              </Trans>
            )
          }
          defaultValue={readable ? code : request.query['code']}
          maxLength={40}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button icon="search">
          <Trans>Look it up</Trans>
        </Button>
      </form>
    </div>
  );
}

function ReceiptFile({ receipts }: { readonly receipts: List }) {
  const locale = useLocale();
  const { count } = receipts;
  return (
    <Section id="list" size="s" title={<Trans>The list of receipts</Trans>}>
      <div className="flow-s">
        <Stats>
          <Stat figure={formatNumber(count, locale)}>
            <Plural
              value={count}
              one="receipt: as many as ballots counted by web and with help"
              other="receipts: as many as ballots counted by web and with help"
            />
          </Stat>
        </Stats>
        {count === 0 ? null : (
          <ButtonLink href={receipts.file} kind="secondary" icon="download" download>
            <Trans>All receipts</Trans>
          </ButtonLink>
        )}
        <p className="note">
          <Trans>
            The list holds the fingerprint of each code, in the order of the alphabet. Nothing leads
            from it to a ballot or to a person. Ballots on paper have no receipt; how many there are
            stands with the result.
          </Trans>
        </p>
        <Disclosure summary={<Trans>How to look without this site</Trans>}>
          <div className="flow-s">
            <p className="note">
              <Trans>
                Write the code in capitals with its hyphens, take its SHA-256 and search the list
                for it:
              </Trans>
            </p>
            <pre className="note">{command}</pre>
          </div>
        </Disclosure>
      </div>
    </Section>
  );
}

const title = msg`Is my ballot counted?`;

export const receiptsPage = publicPage({
  path: '/choices/:id/receipts',
  document: ReceiptsPageDocument,
  variables: (request) => ({ id: choiceIdOf(request), code: codeOf(request) }),
  found: (data) => data.choice !== null,
  title: (data, i18n) => pageTitle(i18n._(title), data.choice?.cycle.jamoat.name.text ?? ''),
  Component: Receipts,
});
