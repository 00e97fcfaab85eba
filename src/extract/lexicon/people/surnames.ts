/** Surnames that the news has often, and that are hardly ever words. */
export const SURNAMES = `
Abe Abramovich Ackermann Ackman Adani Adenuga Agarwal Aggarwal Agnelli Ahn Ahuja Akerson Akhmetov Ambani Anderson Aoki
Aquino Armstrong Arora Aso Bae Baek Bailey Baker Banerjee Bansal Barker Barra Basu Bates Bennett Berezovsky Bernanke
Bernstein Beurden Bezos Bhatia Bhattacharya Biden Birla Bishop Biyani Blair Blankfein Blume Booth Bose Bradley Brooks
Browne Buffett Buhari Bui Burke Burns Bush Butler Byrne Cai Campbell Cao Carter Chakraborty Chandrasekaran Chang
Chapman Chatterjee Chauhan Chearavanont Chen Cheng Cheung Chey Chidambaram Cho Choi Chopra Chow Chua Chung Clark
Clinton Cohen Cole Collins Cooper Corbat Cox Crawford Cryan Culp Cunningham Dalal Damani Dang Davis Dean Deng
Deripaska Desai Dhillon Diamond Diaz Diess Dimon Ding Dixon Dong Doshi Doyle Du Dubey Dudley Dunn Duong Duterte Dutta
Edwards Elliott Ellis Ellison Elumelu Endo Erdogan Evans Fang Farley Feng Ferguson Fisher Fitschen Fitzgerald Flannery
Fletcher Flint Flores Fok Foster Fraser Freeman Fridman Friedman Fu Fujii Fujita Fukuda Fuld Fung Furukawa Gallagher
Gandhi Gao Garcia Ghosh Ghosn Gibson Gill Goh Gokongwei Goldberg Goldstein Gomez Gonzalez Goodwin Gopalan Gopinathan
Gordon Gorman Goto Goyal Graham Grant Greenspan Griffin Gu Gulliver Guo Gupta Hall Hamilton Han Hao Harada Harper
Harris Harrison Hart Hartono Harvey Hasegawa Hashimoto Hayashi Hayward Henderson Heng Heo Hernandez Hester Hicks Hill
Hirai Ho Hoffman Hollande Holmes Hong Horta-Osorio Hou Howard Hu Huang Hughes Hunt Hunter Hwang Iacocca Ibuka Icahn
Iger Ikeda Immelt Inamori Inoue Ishii Ishikawa Ito Iwata Iyengar Iyer Jackson Jain Jaitley James Jang Jenkins Jeon
Jeong Jhunjhunwala Jia Jiang Jindal Johnson Johnston Jones Joo Jordan Joshi Jung Kaeser Kagame Kamath Kaneko Kang
Kaplan Kapoor Kashio Kato Katz Kaur Kelly Kennedy Kenyatta Khanna Khodorkovsky Kim Kimura Kishida Klein Knight Ko
Kobayashi Koc Kochhar Koh Koizumi Kondo Kong Koo Kotak Kothari Krishnan Krithivasan Kuroda Kutaragi Kwak Kwok Kwon Lai
Lam Lane Lau Lawrence Lawson Lee Lei Leung Levin Levine Levy Lewis Li Liang Liao Lim Lin Liu Lodha Loeb Looney Lopez
Lu Luo Lynch Ma MacDonald Macron Mak Malhotra Mallya Mandela Marchionne Marcos Marshall Martin Martinez Mason Mathur
Matsuda Matsumoto Matthews Mbeki McCarthy McCoy McDonald McEwan McGrath McKay McKenzie McMillan McNamara Medvedev
Mehta Meng Menon Merkel Meyer Mikitani Miller Mishra Mitchell Mitra Mittal Miura Miyamoto Modi Montgomery Moore Morgan
Mori Morita Morris Morrison Motsepe Moynihan Mugabe Mukherjee Mulally Munjal Murakami Murdoch Murphy Murray Murthy
Museveni Musk Myers Nadar Nadella Nagamori Nagata Naidu Nair Nakagawa Nakamura Nakano Nam Narayanan Nardelli Navalny
Nehru Nelson Neo Netanyahu Newman Ng Ngo Nguyen Nichols Nilekani Nishimura Noh Nolan O'Brien O'Connor O'Donnell
O'Leary O'Neill O'Reilly O'Sullivan Obasanjo Odinga Ogawa Okada Okamoto Okonjo-Iweala Olmert Olson Ong Ono Oppenheimer
Ota Otedola Owens Palmer Pandey Pandit Parekh Parikh Parker Patel Patterson Paulson Payne Pearce Pearson Peng Perez
Perkins Perry Peterson Pham Phan Phillips Pichai Piech Pierce Pillai Poonawalla Poroshenko Porter Potanin Powell
Premji Putin Qin Quek Quinn Rabin Rajan Ramaphosa Ramaswamy Ramirez Ranganathan Rao Rathore Reddy Reed Ren Reynolds
Riady Richards Richardson Riley Rivera Roberts Robertson Robinson Rodriguez Rogers Rose Rosen Rosenberg Ross Roy Rubin
Ruia Rupert Russell Ruto Ryan Sabanci Saikawa Saito Sakamoto Salim Sanchez Sanders Sanghvi Sarkozy Sasaki Sato Sawan
Saxena Schmidt Schneider Schultz Schwartz Scott Seah Sechin Sen Seo Sethi Sewing Shah Shao Sharma Shaw Shen Shi Shim
Shimizu Shin Shinawatra Shroff Shukla Shwed Sidhu Sim Simmons Simpson Singh Sinha Sirivadhanabhakdi Sitharaman Smith
Snyder Soros Spencer Srivastava Staley Stanley Stein Stevens Stewart Su Subbarao Subianto Subramanian Suga Suharto
Sukarno Sullivan Sundaram Sung Sy Takeuchi Tam Tamura Tan Tanaka Tang Tavares Tay Taylor Teo Thain Thakur Tham Thomas
Thompson Tian Timoshenko Tinubu Tiwari Toh Torres Toyoda Tran Tripathi Trump Tsang Tse Tucker Turner Tymoshenko Uchida
Ueda Usmanov Varley Vekselberg Venkatesan Verma Vo Vu Wadia Wagner Wagoner Walker Wallace Walsh Wang Ward Warren
Watanabe Watson Weaver Webb Weber Wei Weiss Welch Wen Wheeler Widjaja Widodo Wiese Williams Willis Wilson Winterkorn
Winters Woo Wright Wu Xia Xiao Xie Xiong Xu Xue Yadav Yamada Yamaguchi Yamamoto Yan Yanai Yang Ye Yellen Yeo Yip Yoo
Yoon Yoshida Young Yu Yuan Yudhoyono Yuen Zelensky Zeng Zetsche Zhang Zhao Zheng Zhong Zhou Zhu Zimmerman Zorlu Zou
Zuckerberg Zuma
`;
