import { render } from 'preact';
import { i18n } from '#i18n';
import { refusals } from '@/utils/background/refusal';
import { interfaceText } from '@/utils/interface';

const why = refusals.find((reason) => location.search === `?${reason}`) ?? 'browser';
Object.assign(document.documentElement, interfaceText());
const root = document.querySelector('#app');
if (root) {
  render(
    <>
      <h1>{i18n.t('cannotRun.title')}</h1>
      <p>{i18n.t(`cannotRun.${why}`)}</p>
    </>,
    root,
  );
}
