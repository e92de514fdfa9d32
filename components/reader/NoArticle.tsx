import type { JSX } from 'preact';
import type { Settings } from '@/utils/settings/table';

export interface NoArticleProps {
  settings: Settings;
  onTryAnyway(): void;
  onClose(): void;
}

/** A small card that says kindly that no article was found. */
export function NoArticle({ onTryAnyway, onClose }: NoArticleProps): JSX.Element {
  return (
    <div>
      <button type="button" data-action="tryAnyway" onClick={onTryAnyway}>
        Try anyway
      </button>
      <button type="button" data-action="close" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
