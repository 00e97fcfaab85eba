import type { KindRules } from './rules.ts';

/** A government or regulator holds the company or its product back, or goes on doing so. */
export const restriction: KindRules = {
  kind: 'restriction',
  rules: [
    {
      name: 'blacklisted',
      weight: 0.9,
      of: 'object',
      when: `
        blacklist~, blacklisted, entity list, trade|export|import|military blacklist, unreliable entities
        no fly list, department|administration|pentagon|treasury|ministry|government|washington had|has? added|placed|put @ in|on|last|to, add~|put|place~ .. to|on .. list|blacklist, designate~ ... as
        such a designation, the .. designation, stay~|remain~|still|kept|keeps on .. list|blacklist
        designate~ it|them|@any a|an|the .. company|companies|entity|entities|firm|group|threat|risk|monopoly
        label~|brand~|declare~|deem~ it|them|@any a|an|the ... military|communist|terrorist|threat|risk|monopoly|gatekeeper
        label~|list~|brand~ ... as ... chinese|military|communist|security|terrorist|foreign agent|monopoly|gatekeeper
        included|includes|including in|on .. list|blacklist, national security threat, designate~ .. gatekeeper|systemically`,
      unless: `
        remove~ ... from ... blacklist|list, off .. blacklist, shortlist, conviction|buy|focus|wish|waiting|guest|short|best|top|rich|reading list, best seller list
        listed on`,
    },
    {
      name: 'sanctions',
      weight: 0.85,
      of: 'object',
      when: `
        sanction~, subject to sanctions|restrictions|curbs|controls|tariffs|ban, embargo~
        export controls|curbs|ban|restrictions, asset freeze, freeze~ .. assets|accounts|funds
        licence|license is|are required, presumption of denial, secondary sanctions, trade restrictions|curbs`,
      unless: `
        sanctioned by the board, sanctioned .. loan|loans|limit|amount|leave|strength, loan sanction~`,
    },
    {
      name: 'banned',
      weight: 0.85,
      of: 'object',
      when: `
        bar~|block~|ban~|prohibit~|exclude~|suspend~|disqualify|disqualified|debar~|prevent~|stop~|bans|keep~ @any .. from, be~ barred|blocked|banned|excluded|suspended|disqualified|debarred|prevented from,
        suspend~|cancel~|halt~|cut~ .. dealings|business|contracts|ties with @any, prevent~ .. agencies|departments|officials|banks|companies|firms ... from, order~|force~|told|tell~ .. to stop|halt|cease|suspend|withdraw|shut|close|vacate|leave,
        remove~|pull~|drop~|take~ ... from .. app store|stores, ban~|block~ .. app|apps|product|products|imports|import|exports|sale|sales|website|service,
        may|can|could not|no .. sell|use|export|import|operate|fly|bid|trade|offer|supply|buy
        ban~, banned, outlaw~, prohibit~, bar~ .. from, barred, block~ .. from|access, blocked access
        cease and desist, moratorium
        order~ ... to stop|halt|cease|suspend|remove|divest|unwind|recall|shut|close
        <regulator> .. told|tells|direct~|instruct~ @any .. to stop|halt|cease|suspend|remove|divest|unwind|recall|shut|close
        <court> .. told|tells|direct~|instruct~ @any .. to stop|halt|cease|suspend|remove|divest|unwind|recall|shut|close
        force~ @any to sell|divest, order~ to sell|divest, forbid~, forbidden, forbade, import|sales|travel|advertising|flight ban
        no .. office|agency|department|company|bank|person could|can|may buy|sell|trade|use
        crack~ down, crackdown, clamp~ down, clampdown
        no longer|not be? allowed|permitted|free|able to sell|buy|use|run|export|import|operate|fly|bid|trade|supply|ship|deal, order~ ... to strip|remove|delete|uninstall|rip|replace|pull, shut~|shutting|freeze~|lock~|keep~|kept|exclude~|excluding @ out of|from, exclude~|shut~ .. from .. market|network|networks|tender|bidding|auction, may not deal|do|sell|buy|supply|work, off .. app stores
        must|have|has to stop|halt|cease selling|using|operating|offering, cut~ off from|by .. suppliers|market|markets`,
      unless: `
        fire|fires|flood|flooding|floods|storm|strike|strikes|walkout|outage|shortage|shortages|pandemic|earthquake|hurricane|typhoon|accident|blast|explosion|attack|blackout|drought ... force~ @any .. to, may|can|could not .. comment|say|be reached
        banned .. employees|staff|users|accounts|players|books, lift~ ... ban
        ban .. lifted|overturned|ends|ended, @ ban~|banned ... from its platform`,
    },
    {
      name: 'licence-lost',
      weight: 0.85,
      of: 'object',
      when: `
        suspend~|revoke~|cancel~|withdraw~|pull~|strip~|refuse~|deny~|reject~ ... licence|license|permit|authorisation|authorization|registration|certificate|clearance
        lose~ .. licence|license, licence|license .. suspended|revoked|cancelled|canceled|refused|denied
        ground~ the|all|@any .. fleet|jets|aircraft|planes|max, fleet|jets|jet|aircraft|planes|max ... be~ grounded, not renew .. licence|license, denied permission
        refuse~ permission|approval|clearance, import alert`,
      unless: 'reinstate~ ... licence|license, denied the|a|its motion',
    },
    {
      name: 'restricted',
      weight: 0.7,
      of: 'object',
      when: `
        added .. warning to, black box warning, boxed warning, place~|put .. under .. special|curatorship|supervision, ring fence~|fenced,
        on|at|under|by .. orders|order|request|instructions|behest of .. <regulator>
        <regulator> ... restrict~|limit~|curb~|suspend~|halt~|prohibit~|block~|cap~|tighten~|impose~
        restrict~ ... from|on, restrictions on, restrict~ .. operations|access|sales|exports|use, curbs on
        impose~ ... on, greatly restrict, face~ .. restrictions|curbs|tariffs|ban, price cap~
        anti dumping, countervailing, tariff~ on, new|tougher|stricter rules
        new|tougher|stricter regulation~, national security grounds|concerns|review
        regulatory hurdle~|headwind~, bail in|out conditions`,
      unless: 'restrict~ .. stock|shares|cash, restricted stock, impose~ .. fine|penalty',
    },
    {
      name: 'supervised',
      weight: 0.5,
      of: 'object',
      when: `
        enforcement action, consent order|decree, prompt corrective action, regulatory action
        place~ under .. administration|supervision|conservatorship, warn~ letter, warning letter
        require~ .. approval, <regulator> .. warn~|order~|direct~|instruct~|demand~, non compliance
        noncompliance`,
    },
  ],
};
