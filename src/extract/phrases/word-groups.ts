/** Groups of words that phrases name as <group>. One word an alternative; `~` stands for all forms of it. */
export const WORD_GROUPS = {
  regulator:
    'regulator~|commission|commissioner|sec|ftc|fcc|doj|cma|accc|asic|apra|rbi|sebi|cci|fca|ofcom|ofgem|ofwat|fda|faa|nhtsa|epa|cfpb|finra|cftc|osha|ntsb|hmrc|irs|samr|watchdog~|authority|authorities|prosecutor~|government|governments|attorney|department|ministry|agency|agencies|police|lawmaker~|senator~|congress|parliament|customs|eu|brussels|washington|beijing',
  court: 'court~|judge~|tribunal~|jury|juries|justice~|arbitrator~|magistrate~|nclt|nclat',
  boss: 'ceo|cfo|coo|cto|cio|cmo|chief|chairman|chairwoman|chairperson|chair|president|director|directors|executive|executives|founder|founders|boss|head|treasurer|md|counsel|secretary|officer|partner|board',
  analyst: 'analyst|analysts|economist|economists|strategist|strategists|research|trader',
  figure:
    'revenue|revenues|sales|profit|profits|earnings|turnover|income|ebitda|loss|losses|margin|margins|deliveries|shipments|bookings|orders|volumes|volume|output|growth|traffic|subscribers|users|takings|receipts|billings|assets|deposits|loans|passengers|backlog|cash|costs|expenses|eps|gmv|registrations|downloads|installs',
  site: 'plant|plants|factory|factories|store|stores|shop|shops|branch|branches|office|offices|site|sites|facility|facilities|warehouse|warehouses|outlet|outlets|mine|mines|headquarters|hub|centre|center|centres|centers|restaurant|restaurants|campus|refinery|showroom|pub|pubs|hotel|hotels|gigafactory|mill|terminal|depot|smelter|studio|bakery|bakeries|kitchen|kitchens|laboratory|laboratories|lab|labs|brewery|breweries|distillery|dairy|foundry|shipyard|clinic|clinics|hospital|hospitals|cafe|cafes|gym|gyms|cinema|cinemas|salon|garage|farm|supermarket|supermarkets|dealership|dealerships|megafactory',
  opens:
    'open~|establish~|close~|shut~|shutter~|build~|expand~|reopen~|relocate~|move~|mothball~|set|construct~|acquire~|lease~|inaugurate~',
  starts:
    'start~|begin~|halt~|resume~|suspend~|stop~|pause~|ramp~|increase~|cut~|boost~|reduce~|restart~|shift~|scale~|delay~|double~|end~|axe~',
  curb: 'ban|bans|sanction|sanctions|restriction|restrictions|curb|curbs|embargo|moratorium|suspension|tariffs|blacklist|cap',
  lifts:
    'lift~|remove~|end~|ease~|relax~|waive~|revoke~|rescind~|repeal~|withdraw~|scrap~|drop~|suspend~|overturn~|reverse~|delay~|terminate~|abolish~|cancel~|loosen~|void~|nullify~',
  decides:
    'rule~|vacate~|dismiss~|reject~|uphold~|upheld|overturn~|block~|grant~|deny~|quash~|convict~|acquit~|sentenced|ordered|orders|found|finds|affirm~|reverse~|sided|sides|strike~|awarded|toss~|halt~|stay~|issued|decide~|void~|annul~|approve~|refuse~|throw|threw|certify|certified|revive~|reinstate~|impose~|declare~|clear~|allow~',
  thing:
    'phone|smartphone|device|model|app|service|product|products|range|version|feature|features|platform|tool|software|console|car|vehicle|suv|chip|processor|drug|vaccine|tablet|laptop|watch|headset|game|route|collection|line|menu|plan|system|generation|update|machine|aircraft|card|fund|offering|robot|camera|edition|truck',
  states:
    'say|says|said|saying|adds|added|adding|tell|tells|told|telling|deny|denied|denies|warn|warns|warned|warning|notes|noted|noting|insist|insists|insisted|insisting|states|stated|stating|claim|claims|claimed|claiming|argue|argues|argued|arguing|acknowledges|acknowledged|acknowledging|admits|admitted|admitting|explains|explained|explaining|reiterates|reiterated|reiterating|cautions|cautioned|cautioning|vows|vowed|vowing|pledges|pledged|pledging|apologises|apologised|apologising|apologizes|apologized|apologizing|responds|responded|responding|tweets|tweeted|tweeting|maintains|maintained|maintaining|stresses|stressed|stressing|emphasises|emphasised|emphasising|emphasizes|emphasized|emphasizing|discloses|disclosed|disclosing|believe|believes|believed|believing|defends|defended|defending|rejects|rejected|rejecting|disputes|disputed|disputing|dismisses|dismissed|dismissing|concedes|conceded|conceding|clarify|clarified|assures|assured|assuring|indicates|indicated|indicating|counters|countered|countering|contends|contended|contending|suggests|suggested|suggesting|hints|hinted|hinting|signals|signaled|signaling|signalled|remarks|remarked|remarking|urges|urged|urging|retorts|retorted|retorting|protests|protested|protesting|reveals|revealed|revealing',
  signs:
    'signed|signs|inked|ink|inks|strike~|reach~|seal~|negotiate~|enter~|agree~|announce~|cut~|clinch~|extend~|renew~|terminate~|end~',
  region:
    'world|country|nation|continent|europe|britain|uk|america|u.s|india|china|japan|germany|australia|asia|africa|france|canada|region|industry',
  revises:
    'raise~|lift~|cut~|lower~|trim~|upgrade~|slash~|reaffirm~|maintain~|reiterate~|withdraw~|narrow~|boost~',
  gets: 'raise~|secure~|close~|land~|bag~|nab~|attract~|seek~|receive~|obtain~|garner~|collect~',
  business:
    'business|businesses|unit~|division~|subsidiary|subsidiaries|arm|arms|operation~|asset~|brand~|portfolio|company|companies|firm|firms|rival~|maker|retailer|chain|startup|start|bank|competitor~|developer|provider|platform|studio|publisher',
  trade:
    'maker|makers|manufacturer|retailer|giant|group|firm|company|provider|operator|chain|developer|startup|supplier|producer|lender|bank|insurer|airline|carrier|automaker|carmaker|chipmaker|drugmaker|brewer|broker|brokerage|publisher|distributor|builder|specialist|conglomerate|platform|miner|utility|consultancy|supermarket|grocer|business|corporation|subsidiary|unit|parent|owner|brand|contractor|vendor|agency|studio|exchange|fund|marketplace|network|service|app|site|multinational|titan|behemoth|refiner|steelmaker|shipbuilder|planemaker|bookmaker|housebuilder|landlord|restaurateur|wholesaler|franchise|partner|entity|outfit|organisation|organization|institution|enterprise',
  outsider:
    'analyst~|economist~|expert~|professor|strategist~|official~|minister|regulator~|prosecutor~|judge|police|union~|lawmaker~|senator|commissioner|watchdog|critic~|campaigner~|trader~|observer~|mayor|governor|congressman|congresswoman|attorney|secretary|nasa|court|government|ministry|commission|report|survey|study|customer~|resident~',
  social:
    'twitter|facebook|instagram|linkedin|reddit|weibo|telegram|mastodon|threads|snapchat|tiktok|youtube|wechat',
  up: 'up|higher|down|lower|flat|unchanged|firmer|weaker',
  press:
    'reuters|bloomberg|cnbc|cnn|bbc|afp|ap|pti|xinhua|nikkei|caixin|yonhap|kyodo|newspaper|times|telegraph|guardian|journal|post|wsj|ft|techcrunch|axios|politico|forbes|fortune|verge|mint|standard|magazine|herald|tribune|gazette|barron|marketwatch|recode|buzzfeed|mail|variety|globe|courier|chronicle|observer|sentinel|dispatch|inquirer|examiner|broadcaster|tabloid',
  jump: 'rise~|fall~|gain~|drop~|jump~|slump~|surge~|plunge~|climb~|slide~|soar~|tumble~|rally|rallied|sink~|dip~|slip~|rebound~|edge~|tick~|close~|end~|open~|plummet~|crash~|ease~|advance~|shed~|add~|lose~|skyrocket~|trade~|decline~|spike~|nosedive~|crater~|swing~|recover~|finish~|settle~|move~|pop~|increase~|decrease~',
  moves:
    'rise~|grow~|increase~|fall~|decline~|drop~|jump~|climb~|surge~|slump~|double~|triple~|narrow~|widen~|shrink~|improve~|slip~|slide~|soar~|plunge~|beat~|miss~|top~|exceed~|edge~|total~|reach~|hit~|tumble~|contract~|expand~|dip~|accelerate~|slow~|weaken~|ease~|gain~|halve~|swell~|rebound~|recover~|amount~|outpace~|advance~|quadruple~|sink~|lag~',
} as const satisfies Record<string, string>;
