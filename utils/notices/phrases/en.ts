import type { Phrases } from './types';

export const en: Phrases = {
  language: 'en',
  term: 'ads?[- ]?block|ad(?:vert(?:s|isements?|ising)?)[- ]?block|(?:ad|ads|advertising) (?:or|and|\\/) (?:script|tracking|tracker|content)[- ]block|u ?block origin|content[- ]?blocker|anti-ads? (?:software|plugin|extension)|block(?:s|ing|ed)? (?:our |of |the |all |these |any |online )?(?:ads\\b|adverts|advertis)|ad[- ](?:filter|suppress)',
  ask: "disabl(?:e|ing) |de-?activat(?:e|ing) |(?:turn|switch)(?:ing|ed)? (?:it |them |this )?off\\b|(?:turn|switch)(?:ing)? (?:your|the|any|all|my|off|it) .{0,50}?\\boff\\b|(?:turn|switch)(?:ing)? ad ?block.{0,20}\\boff\\b|paus(?:e|ing) |suspend|white-?list|allow-?list|safe-?list|allow(?:ing)? (?:us to show |the |our |these |this site to show |some )?(?:ads|advert|[a-z0-9.-]+ ads)|un-?block|un-?install|remov(?:e|ing) (?:your|the|any|it)|(?:add|make|create|set)(?:ing)? .{0,40}(?:exception|exclusion|exempt)|(?:stop|without) (?:using |blocking )|shut (?:off|down)|enabl(?:e|ing) (?:the |our )?(?:ads|advert)|let us show|don't block|do not block|view ads|close your|exclude us",
  detection:
    "(?:we|we've|we have|our (?:site|system)s?|has|have) .{0,24}(?:notic|detect|spott|sees?\\b|found|sens)|(?:looks|appears|seems|seem|appear|looking|looks) (?:like |that |as if |as though |to (?:be|have) |you)|(?:you|you're|you are) .{0,40}(?:using|running|blocking|enabled|activated|installed|turned on|have an? )|\\bdetected\\b|\\bnoticed\\b|(?:is|are|be|being|appears) (?:enabled|active|activated|switched on|turned on|interfering|blocking|preventing)|you have (?:an? |your )?ad|using (?:an? |your )?(?:ad|browser|extension)|(?:because|since) (?:ad|an ad|you)|block(?:ing|s|ed) (?:our |the )?ads\\b|has been blocked",
};
