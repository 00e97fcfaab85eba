import type { KindRules } from './rules.ts';

/** Layoffs, hiring, headcount, strikes, pay. */
export const workforce: KindRules = {
  kind: 'workforce',
  rules: [
    {
      name: 'cuts-jobs',
      weight: 0.93,
      when: `
        employees|staff|workers|people ... be~ let go, jobs|posts|roles|positions .. go|risk|jeopardy, risk~ # jobs, put~|putting ... jobs .. risk, threat to .. jobs, slim~ .. workforce, shrink~ .. workforce|headcount, no .. redundancies|layoffs, dismiss~ # .. workers|staff|employees, pink slips, mass firing|firings|layoffs,
        let~|letting ... staff|people|workers|employees go, posts|positions|roles|jobs ... to go, posts|positions|roles|jobs will|would|could|may go, send~|sent .. home .. staff|workers|employees, staff|workers|employees .. sent home
        cost~|costing .. # .. jobs, layoff~, lay~ off, laid off, laying off, redundancy, redundancies, made|make~ .. redundant
        redundant, job cuts|losses|reductions
        cut~|slash~|axe~|shed~|eliminate~|reduce~|trim~|lose~ ... jobs|positions|roles|staff|workers|employees|headcount|workforce
        jobs .. cut|lost|axed|risk|threatened|eliminated, jobs at risk, headcount reduction
        workforce reduction, furlough~, let go .. employees|staff|workers|of
        fire~ .. workers|employees|staff, downsizing, downsize~, retrench~, retrenchment
        voluntary severance|redundancy|exit, hiring freeze, freeze~ .. hiring
        cut~|slash~|axe~|shed~|eliminate~|reduce~|trim~|lose~|get~ rid of # .. posts|managers|people|executives|contractors, get~ rid of .. managers|staff|workers|people|employees|jobs, shed # .. posts|people
        thin~ .. ranks, reduce~|cut~|trim~|shrink~ .. ranks, letting go of, let go of, job cull, cull of .. jobs|staff|managers, exit packages, early retirement`,
      unless: 'lay off the',
    },
    {
      name: 'hires',
      weight: 0.85,
      when: `
        take~|taking on # .. people|staff|workers|employees|engineers|graduates|apprentices|drivers|pilots
        hire~ #|about|around|over|more|another|up|nearly|almost, hire~ ... people|staff|workers|engineers|employees|graduates|drivers|more, hiring
        recruit~ ... #|people|staff|workers|engineers|drivers|pilots|graduates
        create~|add~|creating|bring~|support~ ... jobs, new|#|thousand|hundred|full|part jobs
        jobs .. created|boost, headcount, workforce, employ~ #|about|around|more|some|over|nearly|roughly
        # .. employees|staff|workers|jobs, employ~ # people, apprentice~, seasonal workers|hiring
        on|to its|their payroll, people on its|their payroll, staff of #, take~ on staff|workers|people, number of employees|staff|workers`,
      unless: `
        steve|mr jobs, with .. # .. employees|staff|workers, cost~|costing .. # .. jobs
        hired .. as .. chief, workers party, hire purchase, car hire
        labour|labor party|day|government|mp, staff writer|reporter|editor, key workers`,
    },
    {
      name: 'its-people',
      weight: 0.55,
      when: 'employees, staff|staffers|staffing|workers|labour|labor, talent',
      unless: `
        workers party, labour|labor party|day|government|mp, staff writer|reporter|editor, key workers
        former staff|employees`,
    },
    {
      name: 'strikes',
      weight: 0.88,
      when: `
        authorise~|authorize~ .. strike|walkout, strike authorisation|authorization|threat|mandate|ballot|notice|deadline, pilots|attendants|workers|nurses|drivers|crew|crews|teachers|staff|employees|union|unions|machinists|mechanics ... agree~|reach~ ... contract|pay|agreement|deal, informational|nationwide picket~, picket~, impasse over, over pay, over wages, pay|wage demands, stage~ .. strike|walkout|protest, down tools, contract talks|negotiations, tentative .. contract|agreement, working to rule|work to rule,
        walk~ off .. job|jobs, union .. announced|said|says|representing|represents,
        strike~ over|by|at|action|against|vote|ballot|on, the|a strike would|will|could|is|was|has|by|over
        stop~|down~ work|tools, vote~ .. strike, talks over|on|about .. pay|wages, pay|wage talks|offer|claim
        talks with .. pilots|union|unions|workers|staff|drivers|crew, offer~ .. rise|raise of %
        settle~|agree~|deal .. with .. union|unions, union~ .. want~|demand~|reject~|accept~, go~ on strike, on strike, walkout~, walk~ out
        industrial action, picket~, work stoppage
        union~ .. at|said|members|representing|vote~|ballot|deal|contract|workers|talks, unionise~
        unionize~, unionisation, unionization, trade|labor|labour union~, collective bargaining|agreement
        lockout, labor|labour dispute|contract|talks|deal|unrest|practices|relations
        walk~ off the job, down~ tools, workers|pilots|drivers|nurses|members|employees|union|unions|staff|crew|miners|teachers .. vote~|approve~|ratify|ratified|reject~|back~|accept~ ... contract|deal|offer|pay|strike|agreement
        call~ off .. strike|walkout|stoppage|action, labour|labor|union|collective|wage contract|agreement|negotiations, picket lines, threaten~ to strike|walk, strike|walkout|stoppage ended|ends|began|begins|enter~|into`,
      unless: `
        lightning|air|drone|missile strike~, strike price, strike~ .. deal|agreement|partnership
        credit|european union, student union`,
    },
    {
      name: 'pays-staff',
      weight: 0.8,
      when: `
        raise~|lift~|increase~|boost~|cut~ .. wage|wages|pay|minimum|salaries|salary, minimum wage, starting pay|wage, parental leave, maternity leave, employee|associate|staff benefits|discount, health insurance for, sick pay|leave, tips, overtime, take~ home .. pay|million, compensation .. rose|fell|increase|was,
        pay~ its|their|the|some drivers|staff|workers|employees|crew|crews|pilots|nurses|miners
        driver|staff|worker pay, independent contractor~
        pay rise~|deal|offer|cut~|dispute|talks|package|gap|freeze|award, executive|ceo|top pay
        pay .. executives|staff|workers|employees, wage|wages, salary, salaries, minimum wage, bonuses, annual|executive|staff bonus, bonus payments
        pension~ scheme|deficit|plan, compensation package|committee, executive compensation
        stock options, gender pay, remuneration, work from home, remote work|working, return to office
        four day week, working conditions, gig workers, zero hours`,
      unless: 'bonus shares|issue|content|points, wage war',
    },
  ],
};
