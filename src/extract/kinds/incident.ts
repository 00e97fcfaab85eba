import type { KindRules } from './rules.ts';

/** A breach, an outage, an accident, a defect, a scandal. */
export const incident: KindRules = {
  kind: 'incident',
  rules: [
    {
      name: 'breach',
      weight: 0.92,
      when: `
        data|records|information|details|passwords ... leaked|stolen|exposed|posted|published|dumped online|to|on|by|in|publicly, leaked|stolen|breached data|records|information|passcodes, security incident, dark web, personal information .. compromised, dump~ online, compromise~ .. data|accounts|information|systems,
        security|cyber|safety|data incident~
        data|security|cyber|privacy breach~, breach of .. data|systems|security|privacy|network, breached
        hack~, hacked, hacker~, hacking, cyberattack~, cyber attack~|incident, cyberattacks, ransomware
        malware, phishing, data leak~|theft|exposure|loss, leak~ .. data|documents|emails|of
        expose~ .. data|details|information|records|customers, stolen data|records|details|funds
        vulnerability~, vulnerability, vulnerabilities, security flaw~|hole|bug|lapse, personal data .. of
        illegally|improperly|unlawfully accessed|obtained|copied, compromised, ddos, unauthorised|unauthorized access
        accounts were|are|be hijacked|stolen|taken|locked|emptied|drained|broken|accessed, malicious code, get~|got|gained hold of .. data|details|records, steal~|stole|stolen .. data|details|records|money|information, intruder~, broke into .. systems|network|servers|computers`,
      unless: 'security incident|incidents command, growth hack~, life hack~, hackathon, breach of contract',
    },
    {
      name: 'outage',
      weight: 0.85,
      when: `
        site|website|app|service|services|network|system|systems|servers was|were|is|are|been|be down|unavailable|unreachable|inaccessible, customers|users|clients|passengers .. could|can not|no|n't, customers|users|clients .. couldn't|unable|locked
        outage~, site|website|app|service|network|system|systems|servers went down|offline, went down for
        lose~|lost power|control|contact|steering, run~|ran aground, service disruption~, disruption~ to|at|in|of, glitch~
        technical problem|issue|fault|glitch|difficulties|problems|issues
        it failure|meltdown|problem|glitch|problems, system failure, blackout~, power cut~
        power shutoff~|outages, shut~ off .. power, cut~ off .. power|electricity, offline
        flight cancellations|delays, cancel~ ... flights, strand~ .. passengers
        crash~ .. website|app|site|system
        went|go~|were|was down for .. hours|hour|minutes|day|days, down for several, knocked offline`,
    },
    {
      name: 'accident',
      weight: 0.9,
      when: `
        fire|blaze|flames .. tore|ripped|swept|gutted|destroyed|engulfed|raged|killed|damaged|broke, people|passengers|workers|employees|miners|patients|children|men|women .. died|dead, left|leaves|jumped the rails|tracks|runway|road
        accident~, explosion~, explode~, exploded, blast at|in, fire at|in|broke|that|occurred|happened|started|damaged|destroyed, blaze~
        suffer~ .. fire|flood|attack|outage|breach|theft, series of fires|accidents|incidents|crashes|outages|recalls
        oil|chemical|gas spill~|leak~, spill~, derail~, derailment
        plane|fatal|deadly|air|train|car|two crash~, crash~ of|in|into|killed|involving, crashed
        collapsed, killed #, death~ of|in|linked|from, fatal, fatality, fatalities, injure~, injured
        injuries, toxic, contaminate~, contamination, pollution, poisoning
        dam collapse|failure, sank, capsize~, collision with|between|killed|killing, head on collision
        emergency landing, dead after, wildfire~
        plunge~|plunging into .. sea|ocean|river|ground|field|water, kill~|killing all|both|at least|more|# ... people|passengers|on board|workers|crew, all .. people|passengers on board, went down in .. sea|ocean|jungle|mountains, hit a|the building|mountain, burned for, went up in flames, caught fire`,
      unless: `
        stock|share|shares|price|prices ... sank, stock|market crash~, share price collapsed, by accident, talks .. collapsed, fire sale
        injury time, fire tv|stick|tablet, accident and|or health|sickness, health and accident, accident insurance|insurer~|cover, personal accident`,
    },
    {
      name: 'defect',
      weight: 0.8,
      when: `
        brakes|engine|engines|battery|batteries|airbag|airbags|part|parts|doors|wheels|tyres|tires ... fail~|explode~|crack~|burst
        defect~, defective, faulty, fault~ in|with, malfunction~
        safety concern~|issue|issues|problem|problems|flaw|flaws|risk|recall|lapses|defect, overheat~
        catch~ fire, caught fire, quality problem~|issues|lapses, battery fire~
        design flaw~, complaint~ about|from|over|against, listeria, salmonella, glitches, bug~ in|that
        backdoor~, misfire~, unsafe`,
    },
    {
      name: 'scandal',
      weight: 0.8,
      when: `
        improper|improperly .. accounting|booked|recorded|recognised|recognized, accounting practices|violations|models|fraud, unsupported|improper|fictitious revenue|revenues|sales, overstate~ .. profit|profits|revenue|revenues|earnings|sales|assets,
        fake accounts, emissions, whistleblower .. alleged|claims|said, fury over, furore, uproar, storm over, reputation .. battered|damaged|tarnished, batter~ by, dragged from, viral video, sham|bogus accounts, bad publicity, public relations disaster, pr disaster, tainted, horsemeat, doping,
        scandal~, fraud, fraudulent, embezzle~, embezzlement, bribe~, bribery, corruption
        money laundering, launder~ money, misconduct, harassment, discriminate~, discrimination, racism, racist, sexism
        sexual, accounting irregularities|scandal|error|fraud|errors|hole, irregularities, wrongdoing
        cover up, mis selling, misselling, mislead~, misled, misleading, insider trading, self dealing
        conflict of interest, dieselgate, backlash, outcry, outrage, boycott~, criticise~ for|over
        criticise~, criticize~, criticised, criticized, criticism of|for|from, controversy, controversial
        under fire, apologise~, apologize~, apology, protest~, protester~, red flag~, abuse~
        child labour|labor, forced labour|labor, greenwash~, intimidate~, intimidating, intimidated
        human rights, plagiarise~, fake, counterfeit~, leaked|leak memo|email|documents|video, embarrass~
        use~|misuse~|divert~ .. money|funds|shares of .. clients|customers, client|clients|customer|customers money|funds
        overcharge~, overcharging, wrongly|wrongfully|improperly|unnecessarily|unlawfully charged|issued|billed|sold|charging|placed|enrolled|denied|paid|held|opened
        without .. knowledge|consent|permission, unauthorised|unauthorized accounts|charges|sales, aware of .. problem|problems|issue|issues, number of complaints
        misstate~, misstatement, ponzi, rigging, sham, hostile workplace, workplace culture
        public|bitter|bruising|ugly battle|row|spat|feud|dispute|fight, war of words, public criticism, borrowed against, change~ the locks, without warning|informing
        cheat~|cheating|cheated ... tests|test|emissions|customers|exam|rules, come~|came to light, doctored|falsify|falsified|falsifying|forged, bogus, fictitious`,
      unless: `
        fraud detection|prevention|protection, anti fraud|corruption, criticism of .. government
        protest votes
        admit~|admitting|deny|denied|denies|denying .. wrongdoing, admit~ nor deny`,
    },
  ],
};
