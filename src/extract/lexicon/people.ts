import { entries, lazy, words } from './lines.ts';
import { FIRST_NAMES } from './people/first-names.ts';
import { SURNAMES } from './people/surnames.ts';

const firstNames = lazy(() => new Set(words(FIRST_NAMES)));
const surnames = lazy(() => new Set(words(SURNAMES)));
const honorifics = lazy(() => new Set(entries(HONORIFICS)));
const roles = lazy(() => new Set(entries(ROLES)));

/** True for 'Jamie' and 'Zhengfei', and for 'Mark' and 'Grant', which isCommonWord knows too. */
export function isFirstName(word: string): boolean {
  return firstNames().has(word);
}

/** True for 'Dimon', 'Zhang' and 'Patel'; surnames that are words ('Brown', 'King') or companies alone are not among them. */
export function isSurname(word: string): boolean {
  return surnames().has(word);
}

/** True for what stands before a person's name: 'Mr', 'Mr.', 'Sir', 'Judge', 'Senator', 'Dr'. */
export function isHonorific(text: string): boolean {
  return honorifics().has(text.replace(/\.$/, ''));
}

/** True for a role that somebody has in a company or reports on it from: 'chief executive', 'CEO', 'co-founder', 'analyst'. */
export function isRole(text: string): boolean {
  const role = text.toLowerCase();
  if (roles().has(role) || roles().has(role.replace(/s$/, ''))) return true;
  if (/^chief .{3,40} officer$/.test(role)) return true;
  const parts = role.split(/ (?:and|&) /);
  if (parts.length > 1) return parts.every(isRole);
  const rest = role.replace(ROLE_PREFIX, '');
  return rest !== role && isRole(rest);
}

/** 'Former senior vice president' is a 'president'. */
const ROLE_PREFIX = new RegExp(
  '^(?:acting|assistant|associate|co|country|current|deputy|division|ex|executive|first|former|founding|general|global|' +
    'group|honorary|interim|joint|lead|longtime|managing|national|non-?executive|outgoing|regional|retired|senior|' +
    'sole|then|vice)[ -]',
);

const HONORIFICS = `
Adm, Admiral, Alderman, Alhaji, Ambassador, Archbishop, Attorney, Attorney General, Aunt, Ayatollah, Bapak,
Baron, Baroness, Barrister, Bishop, Brig. Gen, Brigadier, Capt, Captain, Cardinal, Chairman, Chairwoman,
Chancellor, Chef, Chief, Chief Justice, Chief Minister, Cmdr, Coach, Col, Colonel, Commander,
Commerce Minister, Commerce Secretary, Commissioner, Commodore, Comrade, Congressman, Congresswoman,
Constable, Corporal, Councillor, Councilman, Count, Countess, Cpl, Crown Prince, Dame, Dutchman, Englishman, Englishwoman, Frenchman, Frenchwoman, Irishman, Irishwoman, Scotsman, Scotswoman, Welshman, Dato, Dato', Datuk,
Datuk Seri, Defence Minister, Defense Minister, Defense Secretary, Deputy Prime Minister, Detective, Doctor,
Don, Dr, Duchess, Duke, Earl, Economy Minister, Emir, Emperor, Empress, Energy Minister, Envoy, Father,
Finance Minister, Foreign Minister, Foreign Secretary, Fr, Frau, Gen, General, Gov, Governor, Guru, Haji,
Herr, Home Secretary, Hon, Honorable, Honourable, Ibu, Imam, Inspector, Judge, Justice, King, Lady,
Lieutenant, Lieutenant Governor, Lord, Lt, Lt. Col, Lt. Gen, Lt. Gov, Madam, Madame, Magistrate, Maj,
Maj. Gen, Major, Marquess, Marshal, Mayor, Mesdames, Messrs, Minister, Miss, Mlle, Mme, Monsieur, Mr, Mrs,
Ms, Mx, Officer, Pak, Pope, Premier, President, Prime Minister, Prince, Princess, Private, Prof, Professor,
Pvt, Queen, Rabbi, Rear Admiral, Rep, Representative, Reps, Rev, Reverend, Right Honourable, Rt Hon, Saint,
Secretary, Secretary of State, Sen, Senator, Senhor, Sens, Sergeant, Señor, Señora, Sgt, Shaikh, Sheik,
Sheikh, Sheikha, Sheriff, Shri, Signor, Signora, Sir, Smt, Solicitor General, Speaker, Sultan,
Superintendent, Swami, Tan Sri, Taoiseach, Trade Minister, Treasurer, Treasury Secretary, Tun, Uncle,
Under Secretary, Undersecretary, Vice Admiral, Vice Chancellor, Vice President, Viscount
`;

const ROLES = `
accountant, activist, actuary, administrator, adviser, advisor, agent, analyst, architect, associate,
attorney, auditor, banker, board chair, board chairman, board member, bookkeeper, boss, broker,
business head, buyer, c.e.o., captain, cashier, ceo, cfo, chair, chair-elect, chairman, chairman designate,
chairman emeritus, chairperson, chairwoman, chemist, chief, chief accountant, chief analyst, chief counsel,
chief creative, chief currency strategist, chief designer, chief economic adviser, chief economist,
chief engineer, chief exec, chief executive, chief executive designate, chief executive-elect,
chief investment strategist, chief lawyer, chief market strategist, chief medical adviser, chief negotiator,
chief of staff, chief scientist, chief spokesman, chief spokeswoman, chief strategist, chief technologist,
cio, ciso, cmo, cofounder, columnist, commentator, company secretary, comptroller, consultant, controller,
coo, coordinator, corporate secretary, counsel, creative director, creator, credit analyst, cro, cso, cto,
custodian, dealer, dealmaker, designer, developer, director, director general, director-general, economist,
editor, editor-in-chief, engineer, entrepreneur, equity analyst, evp, executive, factory manager,
finance boss, finance chief, finance director, finance head, financial controller, financial director,
forecaster, foreman, founder, founder-ceo, fund manager, governor, head, head coach, head trader,
hedge fund manager, independent director, industry analyst, inside director, insider, inspector, inventor,
investment banker, investment director, investment manager, investor, investor relations officer, journalist,
lab director, lawyer, leader, liquidator, litigator, lobbyist, majority owner, manager, market analyst,
market strategist, marketing boss, marketing chief, marketing director, marketing head, marketing manager,
md, medical director, member, money manager, negotiator, officer, operations chief, operations director,
operations manager, operator, organizer, outside director, owner, partner, pilot, plant manager,
portfolio manager, portfolio strategist, president, president-elect, principal, principal analyst, producer,
product chief, product director, product manager, professor, programme director, project director,
project manager, promoter, publisher, purchasing chief, receiver, recruiter, registrar, representative,
representative director, research analyst, research director, research head, researcher, risk chief,
risk manager, sales chief, sales director, sales head, sales manager, sales rep, scientist, secretary,
secretary general, secretary-general, security chief, security researcher, senior commodity strategist,
senior fellow, shareholder, solicitor, spokesman, spokespeople, spokesperson, spokeswoman, staffer,
store manager, strategist, strategy chief, strategy director, supervisor, supervisory board chairman,
supervisory board member, svp, tax partner, team leader, team principal, technical director, technician,
technologist, technology chief, technology director, trader, treasurer, trustee, undersecretary, underwriter,
vice-chair, vice-chairman, vice-president, vp, warehouse manager, wealth manager, worker representative,
works council chief, works council head
`;
