import type { KindRules } from './rules.ts';

/** Such a restriction is removed, blocked, suspended or allowed to lapse. */
export const restrictionLifted: KindRules = {
  kind: 'restriction-lifted',
  rules: [
    {
      name: 'taken-off-list',
      weight: 0.95,
      of: 'object',
      when: `
        remove~|delete~|drop~|take~|strike~ ... from|off ... list|blacklist|watchlist, off the blacklist
        remove~ ... designation, delist~ ... from ... blacklist|entity, drop~ ... designation
        rescind~ ... designation|order|ban, lose~ .. gatekeeper status`,
    },
    {
      name: 'lifted',
      weight: 0.9,
      of: 'object',
      when: `
        <lifts> ... <curb>, roll~ back ... <curb>
        ban|bans|sanctions|restrictions|curbs|embargo|suspension|moratorium|blacklist|tariffs ... lifted|removed|eased|relaxed|waived|overturned|scrapped|blocked|dropped|lapse|lapses|lapsed|expire|expires|expired|reversed|ended|rescinded|revoked
        no longer .. subject|banned|restricted|sanctioned|barred|blacklisted, no longer an issue
        reinstate~ ... licence|license|permit, unfreeze~ .. accounts|assets
        was|were|been|be lifted after|on|by|in|last|this`,
    },
    {
      name: 'order-undone',
      weight: 0.85,
      of: 'object',
      when: `
        vacate~ ... order|rule|designation|ban|decision|listing|label, vacate~ an|the|its
        <court> ... block~|halt~|suspend~|stay~|vacate~|overturn~|quash~ ... order|ban|rule|designation|directive|listing
        strike~ down ... ban|rule|law, set~ aside .. ban|order, injunction|stay against .. ban|order|rule`,
    },
    {
      name: 'allowed-again',
      weight: 0.88,
      of: 'object',
      when: `
        let~ @any back, back on sale, return~|returned to service after, clear~|approve~ .. return to service, end~|ended .. ban|boycott|suspension, win~|won reprieve, allow~ @any to .. again|back|return,
        may|can|could .. sell|use|fly|operate|export|import|bid|trade ... again, give~|given|got|get~|win~|has|have .. licence|license|licences|permit back
        allow~|clear~|permit~|free .. to resume|return|reopen|restart
        resume~ .. flights|operations|sales|exports after, unground~, lift~ .. grounding, exempt~ ... from
        exemption|waiver|reprieve|carve for|from|to, extend~ ... general licence|license
        be~ cleared by|of|to, @: .. was cleared, @ was|were|has been cleared, clear~ by .. <regulator>, temporary general license|licence, grant~|issue~ .. licence|license|licences|licenses|waiver|waivers|exemption|exemptions|reprieve|permission
        regain~ .. licence|license, receive~|win~|secure~|get~ .. licence|license|waiver|exemption to|from
        clear~|allow~|permit~ ... to fly|sell|operate|resume|return|export|buy|import again|its|the, give~|gave|given|grant~|get~|got|win~|won @any? another|more|# days|weeks|months, another # days|weeks|months, give~|gave|given @any another|more|extra time`,
      unless: 'tax exempt~, exempt~ from .. tax, planning permission',
    },
  ],
};
