import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { TextButton } from '@/components/ui/TextButton';
import { plainText } from '@/utils/reading/text';
import { CopyLink } from './CopyLink';
import { Inlines } from './Inlines';
import { type BlockProps, hooks } from './types';

type Item = BlockProps<'faq'>['block']['items'][number];

function Question({ item, nest, onToggle }: { item: Item; nest: BlockProps<'faq'>['nest']; onToggle(): void }) {
  return (
    <details id={item.id} onToggle={onToggle}>
      <summary>
        <h3>
          <Inlines content={item.question} />
        </h3>
        <Icon name="chevron" />
      </summary>
      <div class="answer">
        {nest(item.answer)}
        <CopyLink words={plainText(item.question)} />
      </div>
    </details>
  );
}

/** Questions that fold. Real `<details>`: keyboard, find in page and assistive technology know them. */
export function Faq({ block, nest }: BlockProps<'faq'>): JSX.Element {
  const section = useRef<HTMLElement>(null);
  const [allOpen, setAllOpen] = useState(false);
  const all = (): HTMLDetailsElement[] => [...(section.current?.querySelectorAll('details') ?? [])];
  const toggleAll = (): void => {
    for (const details of all()) details.open = !allOpen;
    setAllOpen(!allOpen);
  };
  const toggled = (): void => setAllOpen(all().every(({ open }) => open));
  return (
    <section ref={section} aria-label={i18n.t('block.faq')} {...hooks(block)}>
      {block.items.length > 1 && (
        <TextButton action="toggleAll" onPress={toggleAll}>
          {allOpen ? i18n.t('block.closeAll') : i18n.t('block.openAll')}
        </TextButton>
      )}
      {block.items.map((item) => (
        <Question key={item.id} item={item} nest={nest} onToggle={toggled} />
      ))}
    </section>
  );
}
