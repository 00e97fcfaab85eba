import { entries, lazy, words } from '../../extract/lexicon/lines.ts';
import { FIRST_NAMES } from '../../extract/lexicon/people/first-names.ts';
import { SURNAMES } from '../../extract/lexicon/people/surnames.ts';
import { CITIES } from '../../extract/lexicon/places/cities.ts';

/** What the names of the world's companies are made of. */
export const surnames = lazy(() => words(SURNAMES));
export const firstNames = lazy(() => words(FIRST_NAMES));
export const cities = lazy(() => entries(CITIES));

/** Words that companies like to be called by. */
export const PROUD_WORDS = words(`
Alpine Amber Anchor Apex Arrow Aspen Atlas Aurora Beacon Birch Blue Bright Bronze Canyon Capital Cardinal Castle Cedar
Central Century Citadel Clear Coastal Cobalt Compass Copper Coral Cornerstone Crescent Crown Crystal Delta Diamond Eagle
Eastern Echo Elm Ember Emerald Everest Evergreen Falcon First Fortress Frontier Galaxy Gateway General Global Golden
Granite Grand Green Harbor Harvest Hawk Heritage Highland Horizon Imperial Indigo Infinity Iron Ivory Jade Junction
Keystone Lakeside Laurel Legacy Liberty Lighthouse Lion Lotus Lunar Magnolia Maple Marble Meridian Metro Midland Mosaic
Mountain National New Noble North Northern Nova Oak Ocean Olympic Omega Onyx Opal Orbit Orchard Orion Pacific Palm Paragon
Peak Pearl Phoenix Pine Pinnacle Pioneer Platinum Polar Premier Prime Prism Quantum Quarry Rapid Raven Red Regal Ridge
River Riverside Rock Royal Ruby Sapphire Sequoia Shore Sierra Silver Sky Solar South Spring Standard Star Sterling Stone
Summit Sun Sunrise Swift Terra Timber Titan Tower Trident Trinity Twin Union United Universal Valley Vanguard Velvet
Vertex Victory Vista Vital West Western White Willow Windmill Woodland Zenith
`);

/** What they do. */
export const TRADES = entries(`
Accounting, Advisory, Aerospace, Agriculture, Air Freight, Analytics, Apparel, Aquaculture, Architects, Asset Management,
Auto Parts, Automation, Bakeries, Bank, Battery Materials, Beverages, Bioscience, Biotech, Books, Brewing, Bricks, Builders,
Cable, Capital, Capital Partners, Care Homes, Carpets, Cement, Ceramics, Chemicals, Cleaning Services, Clinics, Coatings,
Coffee, Cold Storage, Composites, Concrete, Construction, Consulting, Consumer Products, Controls, Cosmetics, Dairy, Data
Centres, Dental, Design, Diagnostics, Digital, Distribution, Education, Electric, Electrical Contractors, Electronics,
Energy, Engineering, Entertainment, Environmental, Equipment Leasing, Estates, Events, Exploration, Farms, Fashion, Films,
Finance, Fisheries, Flooring, Foods, Foundry, Freight, Furniture, Gaming, Garden Centres, Gas, Glass, Gold, Graphics,
Haulage, Healthcare, Heating, Hospitality, Hotels, Housing, Imaging, Industrial Supplies, Industries, Information Systems,
Instruments, Insulation, Insurance, Interiors, Investment Trust, Irrigation, Joinery, Knitwear, Laboratories, Landscaping,
Leather, Leisure, Life Sciences, Lighting, Logistics, Machine Tools, Marine, Materials, Media, Medical Devices, Metals,
Minerals, Mining, Mobility, Motors, Mutual, Networks, Office Supplies, Oil, Optics, Packaging, Paints, Paper, Payments,
Petroleum, Pharmaceuticals, Plastics, Plumbing, Ports, Poultry, Power, Precision Engineering, Printing, Productions,
Properties, Public Relations, Publishing, Pumps, Rail, Realty, Recruitment, Recycling, Refining, Refrigeration, Renewables,
Resources, Restaurants, Retail, Robotics, Roofing, Rubber, Savings Bank, Seafood, Securities, Security, Seeds, Semiconductor,
Shipping, Shipyards, Signs, Software, Solar, Solutions, Steel, Storage, Studios, Sugar, Supermarkets, Surveyors, Systems,
Tea, Technologies, Telecom, Textiles, Therapeutics, Timber, Tobacco, Tools, Tours, Toys, Trading, Training, Transport,
Travel, Tyres, Utilities, Ventures, Veterinary, Warehousing, Waste Management, Watches, Water, Wealth, Wind, Windows, Wines,
Wireless, Woodworks
`);

export const LEGAL_FORMS = entries(`
Ltd, Limited, Inc, Inc., Corporation, Corp., LLC, LLP, PLC, plc, Co., Company, GmbH, GmbH & Co. KG, AG, SE, S.A., SAS, S.p.A.,
S.r.l., B.V., N.V., AB, AS, ASA, ApS, Oy, Oyj, Sp. z o.o., a.s., s.r.o., Kft, Zrt, S.L., SA de CV, Ltda., Pty Ltd, Pvt Ltd,
Private Limited, Pte Ltd, Sdn Bhd, Berhad, Tbk, K.K., Co. Ltd., JSC, PJSC, LLC
`);

export const SYLLABLES = words(`
ab ac al am an ar av bel ben bi bor bra bri cal car cel cen cla co cor cre cy da del den dex di dor dra du ec el em en
ep er es ev fa fen fi flo for fra gal gen gla gra hal hel hex hy im in io is ix ja jo ka kel ki kor kry la len lex li lo
lu lyn ma mar max me mer mi mon my na neo ni no nu ob ol om on op or os ova pa pel per phi pla po pra qua ra re rex ri ro
ry sa sel sen si so sta sy ta tel ten ter tra tri tro ul um ur va vel ven ver vi vo wa wex xa xen yl za zel zen zi zor
`);
export const ENDINGS = words(
  'a ade ant ara aro ase ax ella en ent era ero eta ex ia ica ida ify il in ino io ion ira is ist ita ium ix o on ora os ova um us ya yx',
);

/** Characters that names of Chinese companies are made of, places that they begin with, and what they end with. */
export const HAN = Array.from(
  '华泰恒信安达瑞丰金龙海天盛源宏兴永昌中南北东西方元亨利通盈联合光明新创智远大同和顺福康健美佳乐宝银江山河湖春秋云星月日',
);
export const HAN_PLACES = entries(
  '北京, 上海, 深圳, 广州, 杭州, 成都, 武汉, 南京, 苏州, 天津, 重庆, 西安, 青岛, 厦门, 宁波, 长沙, 福建, 浙江, 江苏, 山东',
);
export const HAN_ENDINGS = entries(
  '股份有限公司, 有限公司, 集团, 科技, 电子科技, 银行, 保险, 生物医药, 新能源, 控股, 投资, 物流, 食品, 汽车',
);

export const CYRILLIC_STARTS = entries(
  'Авто, Агро, Альфа, Балт, Вест, Волга, Гео, Даль, Евро, Инвест, Кам, Лен, Мет, Мос, Нева, Норд, Пром, Рос, Сев, Сиб, Спец, Строй, Техно, Тран, Урал, Хим, Центр, Экспо, Энерго, Юг',
);
export const CYRILLIC_ENDS = entries(
  'банк, газ, капитал, комплект, контракт, лизинг, маш, металл, монтаж, нефть, пласт, продукт, проект, ресурс, сервис, снаб, софт, строй, техника, торг, транс, трейд, фарм, финанс, хим, экспорт, энерго',
);

export const ARABIC_TRADES = entries('شركة, مجموعة, مصرف, مؤسسة, بنك, مصنع');
export const ARABIC_WORDS = entries(
  'النور, الخليج, الشرق, الأمل, السلام, النخيل, الهلال, الوادي, المدينة, البحر, الصقر, الريادة, التقدم, الرؤية, المستقبل, الفجر, الواحة, القمة, الاتحاد, الوطنية',
);
export const ARABIC_ENDINGS = entries(
  'للتجارة, للصناعات, للاستثمار, للتأمين, للنقل, للمقاولات, للأدوية, للطاقة, للاتصالات, القابضة, العقارية, الغذائية',
);
