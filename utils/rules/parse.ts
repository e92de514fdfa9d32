/**
 * Reads rules in the common cosmetic syntax: `example.com##.box`, `##.box`, `#@#` for exceptions. Only the
 * preferences page does this; the sentinel gets the selectors of its host. Nothing is ever fetched.
 */
import { RuleParser } from '@adguard/agtree/parser';

/** Why a line does not work: `settings.rules.problem.<id>` in the locales. */
export const problemIds = ['notHiding', 'notRead', 'options', 'host', 'selector'] as const;
export type ProblemId = (typeof problemIds)[number];

export interface Problem {
  /** Counted from 1. */
  line: number;
  text: string;
  id: ProblemId;
}

export interface Rule {
  selector: string;
  /** Hosts, subdomains included; none for all sites. */
  hosts: string[];
  /** Hosts, subdomains included, on which the rule does not hold. */
  notOn: string[];
  /** What matches stays, whatever else would hide it. */
  exception: boolean;
}

export interface ParsedRules {
  rules: Rule[];
  problems: Problem[];
}

const HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*$/u;
const OPTIONS = { isLocIncluded: false, includeRaws: false, parseHostRules: false } as const;

type Node = ReturnType<typeof RuleParser.parse>;

function nodeOf(line: string): Node | undefined {
  try {
    return RuleParser.parse(line, OPTIONS);
  } catch {
    // The library throws for a line it cannot read; its messages are for list makers, so the line gets one of ours.
    return undefined;
  }
}

function hostOf(domain: string): string | undefined {
  const address = `https://${domain}`;
  return HOST.test(domain) && URL.canParse(address) ? new URL(address).hostname : undefined;
}

/** @param isSelector the browser's own judgement of a selector */
function ruleOf(line: string, isSelector: (selector: string) => boolean): Rule | ProblemId | undefined {
  const node = nodeOf(line);
  if (!node) return 'notRead';
  // To the library everything that begins with one `#` is a comment, a rule without a selector too.
  if (node.category === 'Empty' || (node.category === 'Comment' && !line.startsWith('##'))) return undefined;
  if (node.category === 'Comment') return 'selector';
  if (node.type !== 'ElementHidingRule') return 'notHiding';
  if (node.modifiers) return 'options';
  const selector = node.body.selectorList.value;
  if (!isSelector(selector)) return 'selector';
  const domains = node.domains.children.filter(({ value }) => value !== '*');
  const hosts = domains.map(({ value, exception }) => ({ host: hostOf(value), exception }));
  const known = hosts.flatMap(({ host, exception }) => (host === undefined ? [] : [{ host, exception }]));
  if (known.length < hosts.length) return 'host';
  const listed = (not: boolean): string[] => known.filter(({ exception }) => exception === not).map(({ host }) => host);
  return { selector, hosts: listed(false), notOn: listed(true), exception: node.exception };
}

/**
 * Reads a list. Good lines work whatever the others are; empty lines and comments are passed over.
 * @param isSelector whether the browser understands a selector
 */
export function parseRules(text: string, isSelector: (selector: string) => boolean): ParsedRules {
  const parsed: ParsedRules = { rules: [], problems: [] };
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    const line = raw.trim();
    const rule = line === '' ? undefined : ruleOf(line, isSelector);
    if (typeof rule === 'string') parsed.problems.push({ line: at + 1, text: line, id: rule });
    else if (rule) parsed.rules.push(rule);
  });
  return parsed;
}
