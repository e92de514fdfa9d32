import type { JSX } from 'preact';
import { type BlockProps, hooks } from './types';

export function Divider({ block }: BlockProps<'divider'>): JSX.Element {
  return <hr {...hooks(block)} />;
}
