/** What a company makes or deals in, before a noun that says nothing of its trade: 'smartphone maker', 'beer giant'. */
export const GOODS = `
@tech/chip/software
camera, computer, consumer electronics, data storage, disk drive, display, drone, electronics, gadget,
handset, hardware, high tech, laptop, lcd, mobile phone, network gear, pc, phone, printer, robot, router,
screen, server, smartphone, tablet, tech, technology, telecom equipment, television, tv set, wearable,
wearable device
@software/internet/tech
ai, antivirus, app, artificial intelligence, chatbot, cloud, cloud computing, cyber security, cybersecurity,
data analytics, database, saas, software
@internet/tech
dating, e commerce, ecommerce, food delivery, internet, messaging, online, online auction, online shopping,
online travel, ride hailing, ride sharing, search, search engine, social media, social network,
social networking, streaming, video sharing, web
@chip
chip, graphics chip, lithography, memory, memory chip, microprocessor, processor, semiconductor, wafer
@telecom
broadband, cable, cellular, mobile, phone service, satellite, telecom, telecommunications, telecoms,
telephone, wireless
@games
console, game, video game, videogame
@it-services/software
information technology, it, it services, outsourcing, software services
@bank
banking, consumer credit, financial, financial services, mortgage, savings
@fund
asset management, buyout, fund management, hedge fund, investment, private equity, venture capital,
wealth management
@insurer
annuity, health insurance, insurance, life insurance, reinsurance
@fintech/bank
card, credit card, fintech, loan, payment, payments, student loan
@crypto
bitcoin, blockchain, crypto, cryptocurrency, stablecoin
@pharma/biotech
botox, drug, generic, generic drug, generics, insulin, medicine, opioid, painkiller, pharma, pharmaceutical,
vaccine, viagra
@biotech/pharma
biotech, biotechnology, dna, gene, gene therapy, genomics
@medtech/health
contact lens, hearing aid, heart device, implant, medical device, medical equipment, pacemaker, scanner,
stent, ventilator
@health/medtech
drugstore, health care, healthcare, hospital, nursing home, pharmacy
@oil/power
crude, energy, gas, lng, natural gas, oil, oilfield, petrol, petroleum, pipeline, refining, shale
@power/oil
battery, electricity, fuel cell, nuclear, power, renewable energy, renewables, solar, solar panel, turbine,
utility, water, wind, wind turbine
@mining/metal
bauxite, coal, cobalt, copper, diamond, gold, iron ore, lithium, mineral, minerals, mining, nickel, platinum,
potash, rare earths, silver, uranium, zinc
@metal/mining
aluminium, aluminum, metal, metals, steel, titanium
@chemical
adhesive, chemical, chemicals, fertiliser, fertilizer, fragrance, herbicide, paint, pesticide, petrochemical,
petrochemicals, plastics
@building-materials
brick, bricks, building materials, cement, glass, insulation, plasterboard, roofing, tile
@paper
can, cardboard, lumber, packaging, paper, pulp, timber, tissue
@retail/internet
book, convenience store, department store, discount, furniture, grocery, home improvement, retail,
supermarket
@restaurant/food
burger, coffee, doughnut, fast food, fried chicken, pizza, pub, restaurant, sandwich
@food/drink
baby food, beef, biscuit, bread, candy, cereal, chicken, chocolate, confectionery, dairy, food, grain, gum,
ice cream, infant formula, meat, milk, noodle, packaged food, palm oil, pork, poultry, salmon, seafood,
snack, snacks, soup, sugar, yoghurt, yogurt
@drink/food
beer, beverage, beverages, brewing, champagne, cognac, drinks, energy drink, juice, liquor, soda, soft drink,
soft drinks, spirits, tea, tequila, vodka, whiskey, whisky, wine
@tobacco
cannabis, cigar, cigarette, e cigarette, marijuana, tobacco, vape, vaping
@clothing/luxury
apparel, boot, clothes, clothing, denim, fashion, footwear, garment, jeans, lingerie, shoe, sneaker,
sports apparel, sportswear, textile, trainers, underwear, yoga pants
@luxury/clothing
couture, handbag, jewellery, jewelry, leather goods, luxury, luxury goods, watch
@consumer
appliance, beauty, bicycle, bike, consumer goods, consumer products, cosmetics, detergent, diaper,
exercise bike, firearms, gun, home appliance, household goods, lipstick, mattress, nappy, perfume,
personal care, razor, shampoo, soap, toothpaste, vacuum cleaner, washing machine, white goods
@toys
barbie, doll, lego, toy
@hotel
hospitality, hotel, lodging, resort
@travel
car rental, cruise, cruise ship, holiday, theme park, tourism, travel
@gambling
betting, casino, gambling, gaming machine, lottery, poker, slot machine, sports betting
@car
auto, automobile, automotive, car, electric car, electric vehicle, ev, motorbike, motorcycle, scooter,
self driving, self driving car, sports car, suv, two wheeler, vehicle
@truck
bus, commercial vehicle, lorry, tractor, truck
@car-parts
airbag, auto part, auto parts, brake, car part, car parts, gearbox, lidar, tire, tyre
@aerospace
aero engine, aerospace, aircraft, airliner, airplane, airport, business jet, flying taxi, helicopter, jet,
jet engine, plane
@defence
arms, defence, defense, fighter jet, military, missile, submarine, taser, warship, weapons
@space
rocket, satellite launch, space, spacecraft
@airline
airline, aviation, budget airline
@rail
high speed rail, rail, railroad, railway, train
@shipping
container, container shipping, cruise liner, ferry, port, ship, shipping, tanker
@logistics
courier, delivery, freight, logistics, mail, package delivery, parcel, postal, trucking
@industrial
cable and wire, construction equipment, conveyor, crane, elevator, engineering, equipment, escalator,
excavator, heavy machinery, industrial, industrial gas, jet turbine, lift, lighting, machine tool, machinery,
measuring instrument, waste
@construction
building, construction, infrastructure, road, toll road
@homebuilder/property
home, house, housing, luxury home
@property
co working, mall, office, office sharing, property, real estate, shopping center, shopping centre, warehouse
@media/publishing
broadcasting, cable television, cable tv, entertainment, magazine, media, news, newspaper, pay tv,
publishing, radio, television network, tv
@film/media
animation, cinema, film, movie
@music
concert, guitar, music, record
@publishing
educational publishing, textbook
@advertising
ad, advertising, marketing, pr, public relations
@education
education, for profit college, online education, test prep, tutoring
@services
catering, cleaning, outsourcing services, recruitment, security, staffing, temporary staffing
@agriculture
agricultural, agriculture, farm equipment, farm machinery, plantation, seed
`;
