import { comparable } from './comparable.ts';
import { kindedNames, lazy } from './lines.ts';

/** What the head of a capitalised name says that it is: its last word, or the one before 'of', 'for' or 'and'. */
export type HeadwordKind =
  | 'award'
  | 'charity'
  | 'company'
  | 'education'
  | 'event'
  | 'exchange'
  | 'government'
  | 'index'
  | 'law'
  | 'party'
  | 'place'
  | 'sports'
  | 'union'
  | 'work';

export interface Headword {
  kind: HeadwordKind;
  /** The word ends names of other kinds as well: 'Group of Seven', 'Trust', 'House', 'World Bank'. */
  isWeak: boolean;
}

const headwords = lazy(() => kindedNames<HeadwordKind>(HEADWORDS));

/** What a name with this head is, or undefined. Words have their capital: 'Department', 'Airlines'. */
export function headword(word: string): Headword | undefined {
  const found = headwords().get(comparable(word));
  return found && { kind: found.kind, isWeak: found.needsEvidence };
}

/** The kind alone: 'government' for 'Ministry', 'company' for 'Airlines'. */
export function headwordKind(word: string): HeadwordKind | undefined {
  return headword(word)?.kind;
}

const HEADWORDS = `
@government
Administration, Agency, Ambassador, Armed Forces, Army ?, Assembly, Authorities ?, Authority, Board ?,
Bureau, Cabinet, Chancellery, Chancellor, Commission, Commissioner, Committee, Comptroller, Congress ?,
Constabulary, Consulate, Council, Court, Department, Directorate, Division ?, Embassy, Executive ?, Forces ?,
Garrison, Government, Guard ?, Inspectorate, Judiciary, Legislature, Magistrate, Mayor, Minister, Ministries,
Ministry, Monarchy, Navy ?, Office ?, Ombudsman, Panel ?, Parliament, Police, Politburo, Prefecture,
Presidency, President ?, Prison, Prosecutor, Prosecutors, Regulator, Republic, Secretariat, Secretary ?,
Senate, Sheriff, Taskforce, Treasury, Tribunal, Watchdog
@party
Coalition, Party
@union
Brotherhood, Guild, Teamsters, Trades Union, Union ?, Unions, Workers
@education
Academy, College, Faculty, Gymnasium, Institute, Kindergarten, Lab ?, Laboratory ?, Observatory, Polytechnic,
School, Schools, Seminary, Universities, University
@charity
Alliance ?, Association, Associations, Charities, Charity, Church, Confederation, Conservancy, Consortium ?, Congregation, Endowment,
Federation, Forum, Foundation, Friends, Fund ?, Hospital, Initiative, Mission, Mosque, Movement, Museum,
Network ?, NGO, Orchestra, Organisation, Organization, Project ?, Society, Synagogue, Temple, Theatre ?,
Trust ?, Zoo
@sports
Athletic, Athletics, CF, Championship, Championships, Club ?, Derby, F.C., FC, League ?, Olympics, Racing,
Rovers, Team ?, United ?, Wanderers
@index
All-Share, Average, Buy, Composite, Hold ?, Index, Indexes, Indices, Industrials, Outperform, Overweight,
Rate ?, Rating, Ratings ?, Sell, Stoxx, Transports, Underperform, Underweight, Volatility
@exchange
Bolsa, Bourse, Exchange
@place
Airport, Alps, Archipelago, Arena, Avenue, Basin, Bay, Beach, Boulevard, Bridge, Building, Canal, Canyon, Cape,
Castle, Cathedral, Center ?, Centre ?, City, Coast ?, Corridor, County, Creek, Crescent, Dam, Delta ?,
Desert, District, Drive, East ?, Emirate ?, Estate ?, Falls, Field ?, Fields, Forest, Fort, Garden, Gardens,
Gate ?, Gulf, Harbor, Harbour, Heights, Highway, Hill, Hills, Island, Islands, Isle, Isles, Kingdom, Lagoon, Lake,
Lakes, Lane, Mall ?, Market ?, Marsh, Mount, Mountain, Mountains, North ?, Ocean, Oilfield, Palace, Parade,
Park ?, Pass, Peninsula, Pier, Place ?, Plateau, Plaza, Point ?, Port, Province, Quarter, Range, Reef,
Refinery, Region, Reservation, Reserve ?, Ridge, River, Road, Rock ?, Route, Sea, Shore, South ?, Springs,
Square ?, Stadium, State, States, Station, Strait, Straits, Street, Speedway, Marina, Riverwalk, Trail, Watershed, Courthouse, Terminal, Terrace, Territories,
Territory, Tower, Towers, Town, Township, Tunnel, Turnpike, Valley, View ?, Village, Volcano, Walk ?, Wall ?,
Way ?, Well ?, West ?, Wharf, Woods, Zone
@event
Anniversary, Attack, Attacks, Ceremony, Conclave, Conference, Convention ?, Crisis, Cup, Day, Days ?, Debate,
Dialogue, Dinner, Disaster, Earthquake, Eve, Exhibition, Expo, Exposition, Fair, Festival, Gala, Grand Prix,
Holiday, Hurricane, Lecture, Marathon, Meeting, Open ?, Pandemic, Prix, Protest, Rally, Referendum,
Revolution, Seminar, Show ?, Storm, Summit, Symposium, Talks, Tour, Tournament, Trial, Tsunami, Typhoon,
War ?, Wars, Week, Workshop
@award
Award, Awards, Medal, Prize, Prizes, Scholarship, Trophy
@law
Accord, Accords, Act, Acts, Agreement, Amendment, Amendments, Article, Bill, Chapter, Charter ?, Clause,
Code, Constitution, Covenant, Deal ?, Declaration, Decree, Directive, Doctrine, Framework, Law, Laws, List ?,
Mandate, Order ?, Ordinance, Pact, Plan ?, Policy ?, Program, Programme, Proposition, Protocol, Reform,
Regulation, Regulations, Resolution, Rule ?, Rules ?, Scheme, Section, Statute, Tax, Treaty
@work
Album, Almanac, Atlas, Ballet, Barometer, Bible, Blog, Book, Bulletin, Chronicle, Chronicles ?, Column,
Courier, Daily, Diary, Digest, Dispatch, Documentary, Encyclopedia, Enquirer, Examiner, Film ?, Gazette,
Guide ?, Handbook, Herald, Inquirer, Intelligencer, Journal, Ledger, Letter ?, Magazine, Manual, Mercury ?,
Mirror ?, Monitor ?, Monthly, News ?, Newsletter, Newspaper, Observer, Opera, Outlook ?, Paper ?, Play ?,
Podcast, Poll, Post ?, Press ?, Quarterly, Radio ?, Record ?, Register, Report, Reporter, Reports, Review ?,
Saga ?, Sentinel, Series ?, Song ?, Spectator, Standard ?, Star ?, Statement, Study, Sun ?, Survey, Symphony,
Telegraph, Times ?, Today ?, Tracker, Tribune, Trilogy, Weekly, Yearbook
@company
AB, Acquisition ?, ADR, Advisers, Advisors, Advisory ?, Aero, Aerospace, AG, Agencies ?, Agro, Air ?,
Aircraft, Airlines, Airways, Aluminium ?, Aluminum ?, Analytics, Apparel, Appliances, Architects, Arms ?,
AS ?, ASA, Asset Management, Capital Management, Capital Partners, Investment Management, Assets ?, Associates, Assurance, Attorneys ?, Auto ?, Automation, Automobile,
Automobiles, Automotive, Aviation, Avionics, B.V., Bakeries, Bakery, Ballistics, Bancorp, Bancorporation,
Bancshares, Bank ?, Bankers, Banking ?, Banks, Bankshares, Batteries, Battery ?, Berhad, Beverage, Beverages,
Bhd, Bio, Biologics, Biomedical, Biopharma, Bioscience, Biosciences, Biosystems, Biotech, Biotechnologies,
Biotechnology, Biotherapeutics, Books ?, Boutiques, Brands, Breweries, Brewers, Brewery, Brewing, Broadband,
Broadcasting, Brokerage, Brokers, Bros, Brothers, Builders, Burgers, BV, Cable ?, Cables, Cafe, Capital ?,
Cargo ?, Carmakers ?, Carriers ?, Casinos, Cellular, Cement, Ceramics, Chemical, Chemicals, Cinemas, Clinics,
Clothing, Cloud ?, Co, Coal ?, Coffee ?, Commodities, Communications, Companies ?, Company, Components,
Computer, Computers, Computing, Confectionery, Conglomerate ?, Constructions, Consultancy, Consultants,
Consulting, Consumer Products, Contractors, Controls, Copper ?, Corp, Corporation, Cos ?, Cosmetics,
Couriers, Creations, Credit ?, Cruises, Crypto ?, Dairies, Dairy, Data ?, Depot, Design ?, Designs ?,
Developers, Development ?, Developments, Devices, Diagnostics, Diamonds, Digital ?, Dining, Distilleries,
Distillers, Distribution, Distributors, Donuts, Drilling, Drones, Drugs ?, Dynamics, Eateries, Electric,
Electrical, Electricity, Electronic, Electronics, Elevator, Energy, Engineering, Engines, Enterprise ?,
Enterprises, Entertainment, Equipment, Equities ?, Equity ?, Estates ?, Exploration, Explorations, Express ?,
Fabrics, Farms, Fashion ?, Fashions, Fertiliser, Fertilisers, Fertilizer, Fertilizers, Fibers, Films,
Finance ?, Financial, Financials, Fisheries, Fitness ?, Foods, Footwear, Forge, Foundries, Foundry, Freight,
Fuel ?, Fuels ?, Funds, Furnishings, Furniture, Galleries, Games ?, Gaming, Garments, Gas ?, Genetics,
Genomics, Glass ?, Global ?, GmbH, Gold ?, Goods ?, Grocers, Grocery ?, Group ?, Growers ?, Hardware ?,
Health ?, Healthcare, Helicopters, Holding, Holdings, Homes, Hospitality, Hospitals, Hotels, Hydrocarbons,
Imaging, Import-Export, Inc, Incorporated, Industries, Informatics, Information Systems, Infotech,
Infrastructure, Innovations, Inns, Instruments, Insurance, Insurers, Interactive, International ?,
Internet ?, Investment ?, Investments, Investors ?, Ironworks, Jewelers, Jewellers, Jewellery, Jewelry, K.K.,
KG, KGaA, KK, L.L.C., L.L.P., L.P., Laboratories, Labs, Laser ?, Lasers, Leasing, Lighting, Limited, Lines ?,
Lithium ?, LLC, LLP, Logistics, LP ?, Ltd, Ltda, Lumber, Machinery, Machines ?, Malls ?, Management ?,
Manufacturers, Manufacturing, Marine ?, Maritime ?, Marketing, Markets ?, Mart ?, Materials ?, Mattress,
Meats, Mechanics, Media, Medical ?, Medicines ?, Mercantile, Merchants ?, Metals, Microsystems, Mills,
Mineral ?, Minerals, Mines ?, Mining, Mobile ?, Mobility, Models ?, Mortgage, Motels, Motor, Motorcycles,
Motors, Motorsport, Music ?, Mutual ?, N.V., Nationwide ?, Networks, Nickel ?, Nutrition ?, NV, OAO, Oil ?,
Oilfields, Oils, OJSC, Oncology, Online ?, OOO, Optical, Optics, Options ?, Organics, Outfitters, Oy, Oyj,
Packaging, Paints, PAO, Partners, Partnership ?, Parts ?, Payments, Pensions, Petrochemical, Petrochemicals,
Petroleum, Pharma, Pharmaceutical, Pharmaceuticals, Pharmacies, Pharmacy, Photonics, Pictures, Pipeline,
Pipelines, Pizza, PJSC, Plantation, Plantations, Plastics, Platforms ?, Platinum ?, PLC, Plc, plc, Ports ?,
Pottery, Poultry, Power ?, Precision ?, Printers, Printing, Privé, Producers, Production ?, Productions,
Products ?, Properties, Property ?, Proteins, Provisions ?, Publications, Publishers, Publishing, Pumps, Pvt,
Quantum ?, Railroad, Railway ?, Railways ?, Rayon, Realtors, Realty, Records ?, Recruiters, Recruitment,
Recycling, Refineries, Refining, Reinsurance, REIT, Renewables, Rentals, Research ?, Resort, Resorts,
Resources, Restaurant, Restaurants, Retail ?, Retailers, Robotics, Rubber, S.A., S.p.A., S.r.l., SA ?,
Salons, Sanitaryware, SAS ?, Satellite ?, Satellites, Savings ?, Sciences ?, Scientific ?, SE ?, Securities,
Security ?, Seeds ?, Semiconductor, Semiconductors, Sensors, Services ?, Shipbuilding, Shipping, Shipyard,
Shipyards, Shoes, Shops ?, SICAV, Silver ?, SL ?, Smelter, Snacks ?, Software, Solar ?, Solutions, Sons ?,
Sourcing, SpA, Spa ?, Spinners, Spirits ?, Sports ?, Sportswear, SRL, Staffing, Steamship, Steel ?, Steels,
Steelworks, Storage ?, Store ?, Stores, Studio, Studios, Subsea, Sugars ?, Sundries, Supermarket,
Supermarkets, Superstores, Supplies, Supply ?, Surgical, Sweets, Switchgear, Systems, Sàrl, Tankers, Tea ?,
Technologies, Technology, Telecom, Telecommunications, Telecoms, Telephone, Television ?, Textile, Textiles,
Theaters, Theatres, Therapeutics, Timber, Tire, Tires, Tobacco, Tool, Tools ?, Toys, Tractors, Trading,
Transit ?, Transport ?, Transportation ?, Travel ?, Travels, Trucking, Trucks, Tyres, Underwriters,
Utilities ?, Vaccines, Vehicles, Venture ?, Ventures, Vineyards, Virtual ?, Vision ?, Warehouse, Watches,
Water ?, Wealth ?, Wealth Management, Webservices, Wholesale, Wind ?, Wine ?, Winery, Wines ?, Wireless ?,
Works ?, Worldwide ?, Yachts, Zinc ?
`;
