/** Whether the site gave only a part of the story, and why. Said plainly, never papered over. */
import type { Head } from '../metadata/head';
import { isNode, list } from '../metadata/jsonLd';
import type { WithheldReason } from '../model';

const SUBSCRIBE =
  /(?:subscribe|subscription|become a (?:member|subscriber)|abonnieren|abo abschließen|abonnez-vous|suscríbete|abbonati|assine)[^.!?]{0,80}(?:to (?:continue|read|keep|unlock|access)|reading|weiter(?:lesen)?|lire la suite|leyendo|leer|leggere|ler)|(?:this (?:article|story|content|post) is (?:for|only (?:for|available to)|reserved for|exclusive to)|(?:for|nur für) (?:paid |paying )?(?:subscribers|members|abonnenten)) ?(?:subscribers|members|abonnenten)?|(?:continue|keep) reading (?:this (?:article|post)|with)|already a subscriber|réservé aux abonnés/i;
const REGISTER =
  /(?:register|sign up|create (?:a |your )?(?:free )?account|log ?in|sign in|registrieren|inscrivez-vous|regístrate|registrati)[^.!?]{0,60}(?:to (?:continue|read|keep reading|unlock|access)|weiterlesen|pour (?:lire|continuer)|para (?:leer|continuar)|per (?:leggere|continuare))/i;
const BLOCKER =
  /(?:disable|turn off|switch off|pause|whitelist|allow ads|deactivate|ausschalten|deaktivieren|désactiver|desactiva|disattiva)[^.!?]{0,60}(?:ad ?-?block|ads\b|werbeblocker|bloqueur|bloqueador)|ad ?-?block(?:er|ing)?[^.!?]{0,40}detected/i;
const SHORT = 350;
const LITTLE = 150;
/** A site's own word count this many times ours means that we were given a part. */
const TIMES = 2;

export interface Given {
  head: Head;
  words: number;
  /** Some of its text came scrambled. */
  isScrambled: boolean;
  /** The words of the page outside the story: what walls say. */
  aroundText: string;
}

/** The reason, or undefined where nothing speaks for a cut. */
export function withheldReason({ head, words, isScrambled, aroundText }: Given): WithheldReason | undefined {
  if (isScrambled) return 'subscription';
  const locked = isLocked(head);
  if (words < SHORT) {
    if (locked && !REGISTER.test(aroundText)) return 'subscription';
    if (REGISTER.test(aroundText) && (locked || words < LITTLE)) return 'registration';
    if (SUBSCRIBE.test(aroundText) && words < LITTLE) return 'subscription';
    if (BLOCKER.test(aroundText) && words < LITTLE) return 'blockerNotice';
  }
  const stated = Number(head.story?.wordCount ?? Number.NaN);
  if (!(stated > words * TIMES)) return undefined;
  return locked ? 'subscription' : 'truncated';
}

function isLocked({ story }: Head): boolean {
  if (!story) return false;
  const nodes = [story, ...list(story.hasPart)].filter(isNode);
  return nodes.some(({ isAccessibleForFree: free }) => free === false || /^false$/i.test(String(free ?? '')));
}
