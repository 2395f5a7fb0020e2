import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import styles from './people-desk.module.css';

/** One search field; asks only when sent, not at every letter. */
export function PeopleSearch(props: {
  readonly label: ReactNode;
  readonly onSearch: (text: string) => void;
}) {
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('text');
        props.onSearch(typeof text === 'string' ? text.trim() : '');
      }}
    >
      <InputField
        name="text"
        type="search"
        label={props.label}
        hint={<Trans>Part of the name; Tajik, Russian or Latin letters.</Trans>}
      />
      <Button kind="secondary" icon="search">
        <Trans>Search</Trans>
      </Button>
    </form>
  );
}
