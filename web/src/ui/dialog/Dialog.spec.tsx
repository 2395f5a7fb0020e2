import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { Dialog } from './Dialog.js';

const dialog = (inPage: boolean) =>
  renderToString(
    <Dialog id="close" title="Мепӯшед?" acts={<button>Ҳа</button>} open inPage={inPage}>
      <p>2 104 нафар</p>
    </Dialog>,
  );

describe('a dialog', () => {
  it('is named by its title', () => {
    expect(dialog(false)).toContain('aria-labelledby="close-title"');
    expect(dialog(false)).toContain('<h2 id="close-title">');
  });

  it('waits for the browser to be opened over a page', () => {
    expect(dialog(false)).not.toContain(' open');
  });

  it('stands open in a page without script', () => {
    expect(dialog(true)).toContain(' open=""');
  });
});
