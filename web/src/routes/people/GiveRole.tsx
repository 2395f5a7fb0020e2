import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type RoleCode, roleLevels } from '../../../../server/domain/policy/roles.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Button } from '../../ui/button/Button.js';
import { SelectField } from '../../ui/field/Field.js';
import { GrantRoleDocument } from './People.gen.js';
import { peopleQueries } from './people-queries.js';
import type { PlaceOfWork } from './place-of-work.js';

/** Gives a person one more role in the reader's place of work. */
export function GiveRole(props: { readonly personId: string; readonly place: PlaceOfWork }) {
  const { personId, place } = props;
  const { i18n } = useLingui();
  const act = useAct(GrantRoleDocument, { refetch: peopleQueries });
  const [id, setId] = useState(() => crypto.randomUUID());
  const [code, setCode] = useState<RoleCode | undefined>(place.grantable[0]);
  const level = code === undefined ? null : roleLevels[code];
  const send = async (form: FormData) => {
    if (code === undefined) return;
    const chosen = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : undefined;
    };
    const given = await act.run({
      input: {
        id,
        personId,
        code,
        districtId: level === 'district' ? chosen('districtId') : undefined,
        jamoatId: level === 'jamoat' ? place.jamoat?.id : undefined,
        villageId: level === 'village' ? chosen('villageId') : undefined,
      },
    });
    if (given) setId(crypto.randomUUID());
  };
  return (
    <form
      className="flow-s"
      onSubmit={(event) => {
        event.preventDefault();
        void send(new FormData(event.currentTarget));
      }}
    >
      <ProblemBanner problem={act.problem} />
      <SelectField
        name="code"
        id={`code-${personId}`}
        label={<Trans>Role</Trans>}
        value={code}
        onChange={(event) => {
          const chosen = place.grantable.find((one) => one === event.currentTarget.value);
          setCode(chosen);
          // Another role is another grant: the number must not stand for both.
          setId(crypto.randomUUID());
        }}
      >
        {place.grantable.map((one) => (
          <option key={one} value={one}>
            {i18n._(roleLabels[one])}
          </option>
        ))}
      </SelectField>
      {level === 'district' ? (
        <SelectField
          name="districtId"
          id={`district-${personId}`}
          label={<Trans>District</Trans>}
          onChange={() => {
            setId(crypto.randomUUID());
          }}
        >
          {place.districts.map((district) => (
            <option key={district.id} value={district.id} lang={district.name.language}>
              {district.name.text}
            </option>
          ))}
        </SelectField>
      ) : null}
      {level === 'village' ? (
        <SelectField
          name="villageId"
          id={`village-${personId}`}
          label={<Trans>Village</Trans>}
          onChange={() => {
            setId(crypto.randomUUID());
          }}
        >
          {place.villages.map((village) => (
            <option key={village.id} value={village.id} lang={village.name.language}>
              {village.name.text}
            </option>
          ))}
        </SelectField>
      ) : null}
      <Button busy={act.busy} kind="secondary">
        <Trans>Give the role</Trans>
      </Button>
    </form>
  );
}
