import { Trans } from '@lingui/react/macro';
import { Banner } from '../../ui/banner/Banner.js';

/** Yes or no to one code, and with a no what it may mean and what to do. */
export function CountedAnswer(props: { readonly code: string; readonly counted: boolean }) {
  const { code, counted } = props;
  if (counted) {
    return (
      <Banner kind="ok" role="status" title={<Trans>Yes. This ballot is counted.</Trans>}>
        <p>
          <Trans>
            The code <b className="num">{code}</b> is on the list of receipts. What was chosen
            cannot be read from it.
          </Trans>
        </p>
      </Banner>
    );
  }
  return (
    <Banner kind="bad" role="status" title={<Trans>No. This code is not on the list.</Trans>}>
      <div className="flow-s">
        <p>
          <Trans>
            No ballot with the code <b className="num">{code}</b> is counted. That can mean:
          </Trans>
        </p>
        <ul>
          <li>
            <Trans>A letter or digit is wrong. Compare it with what you wrote down.</Trans>
          </li>
          <li>
            <Trans>
              You replaced the ballot later. Then the last one is counted, under its own code.
            </Trans>
          </li>
          <li>
            <Trans>You took part on paper after that. Then the paper counts; it has no code.</Trans>
          </li>
          <li>
            <Trans>The code is from another choice.</Trans>
          </li>
        </ul>
        <p>
          <Trans>
            If none of this is so, take the code to the secretary or the chair of the committee and
            ask them to put it into the minutes. You can show it to anybody: it does not tell what
            you chose.
          </Trans>
        </p>
      </div>
    </Banner>
  );
}
