/**
 * Nouns that stand for a company. `@pharma/biotech` begins those for companies of these trades, `?` marks the weak ones.
 * What goods.ts and a noun for any company say together ('chip company') is not here.
 */
export const NOUNS = `
@any
accelerator, acquirer, affiliate ?, arm ?, bellwether, bidder, big four ?, blue chip, blue-chip, borrower ?,
brand ?, builder ?, business, buyer ?, challenger ?, client ?, co, colossus, company, competitor ?, concern,
conglomerate, contractor, corporation, creditor ?, customer ?, debtor, defendant ?, designer, developer,
disruptor, distributor, division ?, enterprise, exporter, fabricator, family business, family firm, firm,
franchise ?, franchisor, giant, global player, group, heavyweight, holding company, house ?, importer,
incubator, incumbent ?, industry leader, investor ?, issuer ?, joint venture, juggernaut, leader ?, lessee ?,
leviathan, licensee ?, licensor, listed company, major ?, maker, manufacturer, market leader, marketer,
megacorporation, mid-cap, middleman ?, monopolist, monopoly ?, multinational, newcomer ?, operation ?,
operator, organisation ?, organization ?, outfit ?, owner ?, packager, parent ?, parent company, partner ?,
partnership ?, peer ?, penny stock, petitioner ?, plaintiff ?, player ?, powerhouse, predecessor ?,
processor, producer, provider, public company, rival ?, seller ?, shareholder ?, shell company,
sister company, small-cap, specialist ?, spin-off, spinoff, sponsor ?, stalwart ?, start-up, startup,
state-owned enterprise, state-run company, subcontractor, subsidiary, successor ?, suitor, supplier,
takeover target, tenant ?, titan, trader ?, trailblazer ?, turnaround specialist, underdog ?, unicorn,
unit ?, upstart, vendor, venture ?, wholesaler
@bank
bank, banker ?, building society, bulge-bracket firm, credit union, financial services company,
investment-banking firm, lender, microlender, neobank, thrift, underwriter ?, wall street firm
@fund
activist ?, asset manager, backer ?, blank-check company, buy-out firm, buy-out group, buyout shop,
family office, fund, fund manager, holding vehicle, investment manager, investment trust, market maker,
money manager, short seller, short-seller, spac, special purpose acquisition company, trading firm,
venture capitalist ?, venture firm, wealth manager
@insurer
assurer, insurance broker, insurer, insurtech, managed care company, managed-care company, reinsurer
@broker
bourse operator, broker, broker-dealer, brokerage, dealer ?, exchange operator, stockbroker,
stockbroking firm, trading platform
@fintech/bank
buy now pay later firm, card network, credit bureau, credit reporting company, credit-rating firm, fintech,
housing finance company, nbfc, non-bank lender, peer-to-peer lender, rating agency, rating company,
ratings agency, ratings company, ratings firm, shadow bank
@crypto
bitcoin exchange, bitcoin miner, crypto exchange, crypto lender, crypto miner, cryptocurrency exchange
@internet/tech/software
app ?, dot-com, dotcom, e-tailer, edtech, etailer, food delivery company, gig company, home-rental company,
home-sharing company, marketplace ?, microblogger, microblogging service, online bookseller, online retailer,
online travel agency, online travel agent, online travel company, platform ?, portal, ride-hailer,
search engine, site ?, social media company, social media giant, social network, social networking company,
streamer, streaming service, web site ?, website ?
@tech/software/internet/chip
computing giant, contract manufacturer, device maker, equipment maker ?, iphone maker, networking company,
phonemaker, robotics company
@software/tech/it-services
ai lab, cyber security company, data company ?
@it-services/software
data firm, it services company, market researcher, outsourcer, research company, research firm,
software exporter, software services company, systems integrator
@chip
chip equipment maker, chip-equipment maker, chipmaker, foundry
@telecom
cable tv operator, cellphone carrier, internet provider, internet service provider, isp, mobile carrier,
mobile network, mobile phone operator, network operator, pay-tv operator, phone carrier, phone company,
satellite tv provider, telco, telecom, telecom carrier, tower company, wireless carrier
@games
game publisher, gamemaker, games publisher, gaming company, gaming giant, gaming group, video-game publisher
@pharma/biotech
biopharmaceutical company, drugmaker, life science company, life sciences company, pharma
@biotech/pharma
biotech, blood-testing company, contract research organization, diagnostics company, gene-sequencing company,
genetics company, lab company, testing company
@medtech/health
device manufacturer, health technology company, healthtech, heart device maker, medical device maker,
medical technology company, medtech
@health
care home operator, care provider, drug distributor, drug store chain ?, drug wholesaler, drugstore chain,
health system, hospital chain, pharmacy benefit manager, pharmacy chain, telehealth company
@oil
commodities trader, commodity trader, driller, explorer ?, oil marketing company, oil services company,
oil-services company, oilfield services company, refiner, supermajor
@power/oil
charging network, electric company, electricity generator, energy provider, energy supplier, energy trader,
grid operator, power generator, renewable energy company, utility
@mining/metal
goldminer, miner, mineral explorer, prospector ?, resources company, resources giant, resources group
@metal/mining
smelter, steel mill, steelmaker
@chemical
agrochemicals company, industrial gases company, paintmaker, seed company, seed maker
@building-materials
brickmaker, building supplier, cementmaker
@paper
forestry company, papermaker, wood products company
@retail/clothing/internet/luxury
bookseller, chain store, department store, discounter, grocer, hypermarket operator, jeweler, jeweller,
merchandiser, merchant ?, outfitter, retailer, store operator, supermarket, superstore operator, toy seller,
warehouse club
@restaurant/food
bakery chain, burger chain, cafe chain, caterer, catering company, chicken chain, coffee chain,
coffee shop chain, doughnut chain, fast food chain, fast food company, fast food giant, fast-food chain,
food service company, pizza chain, pub chain, restaurant chain, restaurateur, sandwich chain
@food/drink/consumer
agribusiness, baker, banana producer, chocolatier, confectioner, cookie maker, dairy,
food and beverage company, meat packer, meatpacker, palm oil company, sugar refiner
@drink/food
bottler, brewer, brewery, cider maker, distiller, distillery, vintner, winemaker
@clothing/luxury/retail
activewear company, athletic-wear maker, bootmaker, label ?, shoemaker, sporting goods maker,
yoga-wear company
@luxury/clothing
auction house, auctioneer, luxury retailer, maison, watchmaker
@consumer/luxury
appliance maker, beauty brand, beauty company, bicycle maker, bike maker, consumer goods company,
consumer goods giant, consumer goods group, consumer goods maker, consumer products company,
consumer products giant, consumer-goods company, consumer-products company, cosmetics company,
cosmetics firm, cosmetics giant, cosmetics group, cosmetics maker, detergent maker, diaper maker,
direct seller, firearms maker, fitness company, furniture company, furniture maker, gun maker, gunmaker,
gym chain, gym operator, household goods group, household goods maker, household products company,
mattress maker, perfume maker, personal care company, razor maker, shampoo maker, soap maker
@toys
toymaker
@hotel/travel
hospitality company, hospitality group, hotel chain, hotel company, hotel giant, hotel group, hotel operator,
hotelier, hotels group, lodging company, motel chain, resort operator, timeshare company
@travel
amusement park operator, booking company, cruise line, duty-free operator, rental company ?, tour company,
tour operator, travel agency, travel agent
@gambling
bookie, bookmaker, casino, gaming operator, poker site, slot machine maker, sportsbook, wagering company
@car/truck/car-parts
auto company, auto giant, auto group, auto maker, auto manufacturer, automaker, automobile company,
automobile maker, automobile manufacturer, automotive company, automotive giant, automotive group,
car company, car giant, car group, car maker, car manufacturer, carmaker, electric vehicle company,
electric-car maker, electric-vehicle maker, ev company, ev maker, marque, motor company, motor manufacturer,
motorbike maker, motorcycle company, motorcycle maker, robotaxi company, scooter maker, sports-car maker,
supercar maker, suv maker, two-wheeler maker, vehicle maker, vehicle manufacturer
@truck
truckmaker
@car-parts
auto supplier, component maker, components maker, components supplier, parts maker, parts supplier,
seat maker, tiremaker, tyremaker
@aerospace/defence
aerospace company, aerospace giant, aerospace group, aerospace manufacturer, aircraft maker,
aircraft manufacturer, airplane maker, airport operator, airports operator, aviation company, aviation group,
engine maker, engine manufacturer, helicopter maker, jet maker, jetmaker, lessor, plane maker,
plane manufacturer, planemaker
@defence/aerospace
armaments maker, arms company, arms maker, arms manufacturer, defence company, defence contractor,
defence firm, defence giant, defence group, defense company, defense contractor, defense firm, defense giant,
defense group, military contractor, missile maker, security contractor, weapons maker, weapons manufacturer
@space/aerospace
launch company, launch provider, rocket builder, rocket company, rocket maker, satellite launcher,
satellite maker, space company, space firm, space start-up, space startup, space tourism company
@airline/telecom/rail
carrier
@retail/restaurant/hotel
chain
@consulting
adviser ?, advisor ?, advisory firm, consultancy, consultant ?, consulting company, consulting firm,
consulting group, forecaster ?, research group
@education
coaching company, for-profit college, for-profit educator, school operator, training company,
training provider
@airline
airline
@rail
bus company, bus operator, coach operator, rail freight company, railroad, transit company,
transport company, transport group, transport operator
@shipping/logistics
container line, ferry company, ferry operator, liner, port operator, ports operator, ship owner, shipbuilder,
shipowner, shipper, shipping company, shipping firm, shipping giant, shipping group, shipping line, shipyard,
tanker company, tanker operator, tanker owner, terminal operator
@logistics/shipping
courier, courier company, courier firm, delivery company, delivery firm, delivery giant, delivery service,
freight company, freight forwarder, freight group, freight operator, haulage company, hauler, haulier,
logistics company, logistics firm, logistics giant, logistics group, logistics provider, mail carrier,
mail company, package carrier, package-delivery company, parcel carrier, parcel company, parcels company,
postal company, postal group, postal operator, postal service, supply chain company, trucker,
trucking company, trucking firm, warehouse operator
@industrial/conglomerate
3d printer maker, bulldozer maker, cable maker, crane maker, diversified manufacturer,
electrical equipment maker, elevator maker, engineering company, engineering firm, engineering giant,
engineering group, equipment manufacturer, equipment rental company, heavy equipment maker,
industrial company, industrial conglomerate, industrial giant, industrial group, lift maker,
lighting company, lighting maker, machine maker, machinery maker, manufacturing giant, manufacturing group,
pump maker, tool maker, toolmaker, valve maker, waste company, waste hauler, waste management company
@construction/building-materials
building company, building firm, building group, construction and engineering company, construction company,
construction firm, construction giant, construction group, engineering contractor, infrastructure company,
infrastructure developer, infrastructure group, motorway operator, toll road operator, toll-road operator
@homebuilder/property
home-builder, homebuilder, housebuilder
@property
estate agency, estate agent, land company, landlord, office space company, real estate broker,
real estate investment trust, realtor ?, reit
@media/film/publishing/internet
billboard company, broadcaster, channel ?, concert promoter, magazine publisher, media empire, network ?,
news agency, news site, newspaper ?, newspaper chain, newspaper publisher, outdoor advertising company,
station owner, talent agency, television company, television producer, ticket seller, ticketing company,
tv station ?
@film/media
cinema chain, multiplex operator, production company, studio, theater chain, theater operator
@music/media
guitar maker, music company, music group, music label, music publisher, music streaming service, piano maker,
record company, record label
@publishing/media
printer ?, printing company, publisher, publishing company, publishing group, publishing house
@advertising
ad tech company, agency ?, lobbying firm, media buyer, polling company, pollster ?
@law
class action firm, law firm, lawfirm, legal firm, solicitors ?
@accounting
accountancy firm, accountancy group, accountant ?, accounting firm, accounting giant, audit firm, auditor
@services
child-care operator, childcare operator, employment agency, facilities manager, funeral company,
funeral operator, private prison operator, recruiter, recruitment agency, services company, staffing agency,
support services group, temp agency
@agriculture
farm equipment maker, farm group, farm machinery maker, grower, planter ?, tractor company
@conglomerate
business group, business house, chaebol, diversified group, empire ?, investment holding company, keiretsu,
trading company, trading group, trading house
`;
