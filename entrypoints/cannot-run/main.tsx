import { render } from 'preact';
import { i18n } from '#i18n';

const root = document.querySelector('#app');
if (root) {
  render(
    <>
      <h1>{i18n.t('cannotRun.title')}</h1>
      <p>{i18n.t('cannotRun.text')}</p>
    </>,
    root,
  );
}
