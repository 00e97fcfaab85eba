/**
 * Given names from the news of all regions. Half are those of compromise 14.17.0 (MIT, Spencer Kelly), whose
 * model takes longer to load than all of this; names that are places or words before they are names were left out.
 */
export const FIRST_NAMES = `
Aad Aakash Aaron Abagail Abbey Abbi Abbie Abby Abdel Abdelaziz Abdelfattah Abdul Abdulaziz Abdulla Abdullatif
Abdulmohsen Abdulsamad Abe Abel Abena Abhay Abhijit Abhinav Abhishek Abidemi Abie Abigail Abiola Abner Abraham Abram
Ada Adair Adalbert Adaline Adam Adan Addie Addison Ade Adebayo Adel Adela Adelaide Adele Adelina Adeline Adena Adeola
Adewale Adeyemi Adi Aditi Aditya Adnan Adolf Adolph Adrian Adriana Adrianna Adrianne Adriano Adrien Adriena Adrienne
Afolabi Agatha Aggie Agnes Agnieszka Agus Agustin Ah Ahmad Ahmed Ahmet Aida Aidan Aiden Aileen Aimee Ainsley Ainslie
Aivars Ajay Ajit Akash Akhil Akihiko Akihiro Akin Akinwumi Akio Akira Akon Akshay Alaa Alain Alan Alana Alanna
Alasdair Alastair Alba Albert Alberto Albrecht Alden Aldo Alec Alecia Alejandra Alejandro Aleksandar Aleksander
Aleksandr Aleksandra Aleksei Aleksey Alena Alessandra Alessandro Alex Alexa Alexander Alexandra Alexandre Alexandros
Alexandru Alexei Alexey Alexia Alexis Alf Alfie Alfonso Alfred Algernon Ali Alia Alice Alicia Aliko Alina Aline Alisa
Alisha Alison Alissa Alistair Aliza Allan Allen Allie Allison Allister Allyson Alois Alok Alonso Alonzo Alphonse
Alphonso Althea Alvaro Alvin Alwaleed Alysa Alyson Alyssa Amadou Amal Amalia Amancio Amanda Amar Amara Amarjit Amber
Amberly Amelia Amie Amin Amina Aminata Aminu Amir Amish Amit Amitabh Ammar Amnon Amory Amos Amrita Amy Ana Anabel
Anand Ananya Anas Anastasia Anatoli Anatoliy Anatoly Anders Andi Andra Andre Andrea Andreas Andrei Andrej Andres
Andrew Andrey Andris Andriy Andrzej Andy Anette Angela Angelia Angelica Angelina Angeline Angelique Angelo Angie Angus
Aniket Anil Anirudh Anissa Anita Anja Anjali Anjan Anke Ankit Ankita Ankur Ankush Ann Anna Annabel Annabella Annabelle
Annamaria Anne Anneli Annemarie Annette Annie Annika Annmarie Anoop Ansel Anshu Anshul Anshuman Anthony Antoine
Antoinette Anton Antonella Antoni Antonia Antonio Antony Antti Antón Anuj Anup Anupam Anuradha Anurag Anwar Anya
Aparna Apoorva Aravind Archibald Archie Ari Ariana Arianna Ariel Arielle Arjun Arkady Arleen Arlena Arlene Arlette
Armand Armando Armin Arnab Arnaud Arnav Arndt Arne Arno Arnold Arnoud Aron Arpit Arpita Arthur Artie Arto Artur Arturo
Arun Aruna Arundhati Arvind Aryan Aryeh Asa Aseem Asha Asher Ashish Ashlee Ashleigh Ashley Ashli Ashlie Ashly Ashok
Ashton Ashutosh Ashwin Ashwini Asim Asma Assaf Astrid Atanu Athena Atsushi Atul Aubrey Audra Audrey Audry August
Augustina Augustine Augusto Augustus Aurelia Austan Ava Avery Avi Avinash Aviv Avraham Axel Ayako Aydin Ayesha Ayn Ayo
Ayodele Ayse Ayush Azim Aziz Azman Azmi Babajide Babatunde Badr Baird Bala Balaji Baldev Balram Bambang Bandar
Banthoon Bao Barack Barbara Barbra Barclay Barney Barrett Barron Barry Bart Bartholomew Bartosz Bashar Basil Bassam
Bastian Baxter Bea Beat Beata Beatrice Beatriz Beau Becca Becky Belinda Ben Bengt Benigno Benita Benito Benjamin
Bennie Benny Benoit Benoît Benson Bernadette Bernadine Bernard Bernardo Bernd Bernhard Bernice Bernie Bert Bertha
Bertie Bertram Bertrand Beryl Bess Bessie Beth Bethanie Bethany Betsy Bette Bettina Betty Bettye Beulah Bev Beverley
Beverly Bhaskar Bhavesh Bhavin Bhavish Bhavna Bhupendra Bhupinder Bianca Biju Billie Billy Bimal Binny Bipin Birgit
Bjarne Bjorn Björn Blaine Blair Blaise Blake Blanca Blanche Blythe Bob Bobbi Bobbie Bobby Bodo Bogdan Boguslaw Bola
Bongbong Bonita Bonnie Boon Boris Borja Boyd Brad Bradford Bradley Brady Branden Brandi Brandie Brandon Brandt
Branislav Bree Brenda Brendan Brendon Brenna Brent Brenton Bret Brett Brewster Brian Briana Brianna Brianne Brice
Bridget Bridgette Brigid Brigitte Britney Britt Brittany Brittney Brittni Brody Bronwyn Brooke Bruce Bruno Bryan Bryce
Brynn Bryon Bud Buddy Budi Bukola Bulent Burak Burkhard Burt Burton Byju Byron Byung Byung-chul Børge Caitlin Cal
Caleb Callie Callum Calvin Cameron Camila Camile Camilla Camille Campbell Can Candace Candice Cara Carey Carina
Carissa Carl Carla Carlene Carley Carlie Carlo Carlos Carlota Carlotta Carlton Carly Carmel Carmela Carmella Carmen
Carol Carole Caroline Carolyn Carrie Carrol Carroll Carson Carsten Cary Casandra Casey Cass Cassandra Cassidy Cassie
Catarina Caterina Cathal Catherina Catherine Cathleen Cathryn Cathy Catrina Cayla Cecelia Cecil Cecile Cecilia Cecily
Cedric Cees Celeste Celia Celina Celine Cem Cemal Ceri Cesar Cesare Chad Chamath Chanda Chandra Chandrasekhar
Chang-hyun Chantal Chantelle Chao Charis Charissa Charla Charlena Charlene Charles Charley Charlie Charlotte Charmaine
Chartsiri Chas Chase Chee Chelsea Chelsey Cheng Cher Cheri Cherie Cheryl Chester Chet Chetan Chiaki Chidi Chihiro
Chika Chimamanda Chinedu Chinua Chioma Chip Chirag Chitra Chloe Choon Chris Chrissy Christa Christal Christen Christer
Christiana Christiane Christie Christina Christine Christoph Christophe Christopher Christos Christy Chrystal Chuan
Chuanfu Chuanzhi Chuck Chukwuma Chul Chung-hee Chunhua Chye Ciara Ciaran Cierra Cindi Cindy Claes Clair Claire Clara
Clare Clarence Clarice Clarissa Claude Claudette Claudia Claudine Claudio Claus Clay Clayton Clemens Clement Cleo
Cleopatra Cletus Cliff Clifford Clifton Clint Clive Clyde Cody Colby Cole Coleen Colette Colin Colleen Collin Colm
Connie Connor Conor Conrad Constance Constantin Consuelo Cora Coralie Corazon Cordelia Corey Cori Corina Corine
Corinna Corinne Cornelia Cornelis Cornelius Corrado Corrine Cory Courtney Craig Crispin Cristal Cristiano Cristina
Cristobal Cristóbal Curt Curtis Cy Cyndi Cynthia Cyril Cyrus Cédric César Daan Dag Dagmar Dahlia Daisuke Dale Dalia
Damaris Damian Damien Damodar Damon Dan Dana Dane Danette Dani Danica Daniel Daniela Daniele Daniella Danielle Danika
Danilo Danny Daphna Daphne Dara Darby Darcey Darcie Darcy Daren Daria Darin Dario Darius Dariusz Darla Darlene Darnell
Darrel Darrell Darren Darrin Darryl Darshan Daryl Dave David Davida Davina Dawei Dawn Dayle Dayna Dean Deana Deanna
Deanne Deb Debashish Debbie Debby Debora Deborah Debra Declan Dede Dee Deedee Deena Deep Deepa Deepak Deepali Deepika
Deepinder Deidre Deirdre Dejan Dela Delbert Delia Delilah Della Delores Deloris Delphine Demetria Demetrius Dena
Denice Denis Denise Deniz Dennis Denny Derek Dermot Derrick Desiree Desmond Desta Dev Devan Devang Deven Devendra
Devesh Devin Devon Dewey Dewi Dexter Dhananjay Dhanin Dharmendra Dharmesh Dheeraj Dhirubhai Dhruv Diana Diane Dianna
Dianne Diarmuid Dick Dieter Dietmar Dietrich Dikembe Dilip Dillon Dilma Dimitri Dina Dinah Dinesh Dino Dion Dionne
Dirk Divya Djoko Dmitri Dmitry Dmytro Dolores Domenico Domingo Dominic Dominick Dominik Dominique Don Dona Donald
Dong-hyun Dong-joo Donna Donnell Donnie Donny Donovan Dora Doreen Dorian Doris Dorit Dorothea Dorothy Dorthy Dottie
Doug Douglas Dov Dovydas Doyle Dragan Drew Duane Duc Dudley Duncan Dung Dustin Dwayne Dwight Dylan Eamon Eamonn Earl
Ebele Ebenezer Ebrahim Ebrima Ebru Eckhard Ed Eddie Eden Edgar Edie Edith Edmond Edmund Edna Edoardo Edouard Eduard
Eduardo Edward Edwardo Edwin Edwina Effie Efraim Efrain Efren Egon Ehud Eiji Eike Eileen Einar Eitan Eivind Ekaterina
Eknath Eko Elad Elaina Elaine Elana Elbert Eldon Eleanor Elena Eleni Elham Eli Elias Elicia Elie Eliezer Elijah Elina
Elinor Elio Eliot Elisa Elisabeth Elise Elisha Eliza Elizabeth Elke Ella Ellen Ellie Elliot Elliott Ellis Elly Elmar
Elmer Elnora Eloise Elon Elsa Elsie Elton Elva Elvin Elvina Elvira Elvis Elwood Ema Emanuel Emanuele Emeka Emelda
Emerson Emery Emil Emile Emilee Emilia Emiliano Emilie Emilio Emily Emine Emma Emmaline Emmanuel Emmanuelle Emmeline
Emmerson Emmett Emmie Emmy Emory Emre Enda Eng Enid Enoch Enrico Enrique Enzo Eoin Erdem Erel Ergun Eric Erica Erich
Erick Ericka Erik Erika Erin Erkan Erkki Erma Ernest Ernestine Ernesto Ernie Ernst Erol Errol Ervin Erwin Eryn Eskil
Esko Esma Esmeralda Essam Esteban Estela Estele Estella Estelle Ester Esther Estrella Ethan Ethel Etienne Etta Euan
Eugen Eugene Eugenia Eugenie Eugenio Eun-young Eunice Eva Evan Evangelina Evangeline Eve Evelin Evelina Evelyn Everett
Evgeny Evie Evita Ewa Ewan Ewen Eyal Ezra Fabian Fabien Fabio Fabián Fabrice Fabrizio Fadi Fahad Fahd Faisal Falguni
Farah Farhan Farid Farida Faris Farooq Farrah Fatih Fatima Fatou Fatoumata Fawaz Fay Faye Federico Fei Felecia Felicia
Felipe Felix Femi Feng Ferdinand Ferdinando Fergal Fergus Ferit Fernanda Fernando Fidel Filip Filippo Finlay Finn
Fiona Firas Flavia Flavio Fletcher Flora Florence Florencia Florentino Florian Floyd Folorunsho Forrest Foster Fran
Frances Francesca Francesco Francine Francis Francisca Francisco Franciszek Franck Franco Francois Francoise Frank
Frankie Franklin Franklyn Franz François Françoise Fraser Fred Freda Freddie Freddy Frederic Frederick Frederik
Fredrick Fredrik Frida Frieda Friedhelm Friedrich Fritz Frédéric Fu Fumihiko Fumio Funke Fyodor Gabe Gabi Gabriel
Gabriela Gabriele Gabriella Gabrielle Gaby Gaetano Gail Gal Gale Galen Ganesh Gareth Garibaldi Garland Garnet Garrett
Garry Garth Gary Gaurav Gautam Gavin Gayatri Gayle Gbenga Geert Geeta Gemma Gena Gene Genevieve Genna Gennady Geoff
Geoffrey Georg George Georges Georgette Georgi Georgia Georgie Georgina Georgios Georgy Gerald Geraldina Geraldine
Gerard Gerardo Gerd Gerhard Geri Germain Germaine Germán Gerrit Gerry Gert Gertrud Gertrude Geun-hye Ghassan Ghislain
Giacomo Giampiero Gian Gianfranco Gianluca Gianna Gianni Gideon Gigi Gil Gilad Gilbert Gilberto Gilda Giles Gilles
Gillian Gina Ginni Gino Giora Giorgi Giorgia Giorgio Giovanna Giovanni Girish Gisela Gisele Giselle Gita Giulia
Giuliano Giulio Giuseppe Gladys Glen Glenda Glenn Glenna Gloria Glynis Godfrey Godwin Golda Goldie Gonzalo Goodluck
Gopal Goran Gord Gordon Gottfried Govind Grace Gracie Graciela Grady Graeme Graham Grant Grazia Greg Gregg Gregoire
Gregor Gregorio Gregory Greta Gretchen Griffin Grigory Griselda Grover Grzegorz Grégoire Guan Guang Guangchang Guangqi
Guenter Guido Guilherme Guillaume Guillermo Guler Gunjan Gunnar Gunter Gunther Guofeng Guoqiang Gurdeep Gurmeet
Guruprasad Gus Gustaf Gustav Gustave Gustavo Guus Gwen Gwendolyn Gwyneth Gyan Gyorgy Gérard Göran Günter Günther Habib
Hadi Hae-jin Hafiz Hai Haibo Haifa Hailemariam Hailey Haim Haitham Haiyan Hakan Hakeem Hal Hala Haley Halim Hallie
Haluk Hamad Hamdan Hamed Hamid Hamish Hamza Han Hana Hani Hank Hanna Hannah Hans Hans-Jörg Hans-Peter Hao Harald Hari
Harish Harjit Harlan Harley Harold Harri Harriet Harriett Harriette Harrison Harry Harsh Harsha Harshad Hartmut
Haruhiko Haruka Haruki Harvey Hary Hasan Hassan Hatem Hattie Hayden Hayley Hayri Haytham Hazel Hazem Heath Heather
Hector Hee-young Heidi Heikki Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helge Helle Helmut Hemant Hemendra
Hendrik Henk Henning Henri Henrietta Henrik Henrique Henry Herb Herbert Herbie Herman Hermann Hermine Herve Hervé
Hester Hicham Hideaki Hidehiko Hideki Hideo Hideto Hideyuki Hien Hilary Hilda Hilde Hillary Himanshu Hiroaki Hirofumi
Hirohito Hiroki Hiroko Hiromi Hiroshi Hirotaka Hiroto Hiroya Hiroyuki Hisao Hisashi Hisham Hitesh Ho-young Hock Hoda
Holger Hollie Hollis Holly Homer Hong Hongbin Hongwei Horace Horacio Horatio Horst Hortense Hosni Hossein Howard Howie
Hsien Hua Huateng Hubert Hubertus Hugh Hugo Hugues Hui Huiyan Humberto Hunter Huong Huseyin Husnu Hussain Hussein Huw
Huy Hwan Hwee Hyacinth Hyrum Hyun Hyun-woo Håkan Héctor Iain Ian Ibrahim Ibrahima Ibukun Ichiro Ida Idan Idris Ifeanyi
Ignacio Igor Ike Ilan Ilene Ilkka Ilse Ilya Imad Iman Imelda Imogen Imogene Imran Ina Indira Indra Ines Inga Inge Ingo
Ingram Ingrid Ingvar Inés Iona Iouri Ira Irena Irene Irfan Irina Iris Irma Irvin Irving Irwin Isaac Isabel Isabela
Isabell Isabella Isabelle Isadora Isaiah Isao Ishaan Ishan Isiah Isidora Isidoro Isidro Ismail Isobel Issam Itai
Itzhak Ivan Ivor Ivy Iyinoluwa Iñigo Jaakko Jaap Jabu Jabulani Jacek Jacinda Jacinta Jack Jackie Jacky Jaclyn Jacob
Jacqueline Jacquelyn Jacques Jacqui Jada Jae-hyun Jae-in Jae-sik Jae-yong Jagdish Jai Jaideep Jaime Jair Jake Jakob
Jamal James Jameson Jami Jamie Jamil Jamison Jammie Jan Jana Jane Janelle Janessa Janet Janette Janice Janie Janina
Janine Janis Janne Janusz Jared Jarkko Jarl Jaroslav Jaroslaw Jarrett Jarrod Jarvis Jasmin Jasmina Jason Jasper
Jaspreet Jassim Jatin Javad Javed Javier Jay Jaya Jayant Jayanti Jayesh Jayne Jayson Jazmin Jean Jean-Baptiste
Jean-Bernard Jean-Charles Jean-Christophe Jean-Claude Jean-Cyril Jean-Dominique Jean-Francois Jean-François
Jean-Georges Jean-Guy Jean-Jacques Jean-Laurent Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Martin Jean-Michel
Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeana Jeane Jeanette Jeanie Jeanine Jeanna Jeanne Jeannette Jeannie
Jeannine Jed Jeff Jeffrey Jeffry Jen Jena Jenelle Jenifer Jenna Jennette Jenni Jennie Jennifer Jenny Jens Jensen
Jerald Jeremiah Jeremy Jeri Jermaine Jeroen Jerome Jerri Jerry Jerzy Jess Jesse Jessica Jessie Jesus Jesús Ji-hoon
Ji-hyun Ji-sung Ji-woo Ji-young Jia Jiabao Jiabo Jian Jianguo Jianhua Jianjun Jianlin Jianmin Jianping Jiaying Jie
Jignesh Jill Jillian Jim Jimmie Jimmy Jin-woo Jing Jinping Jinsong Jintao Jintian Jiro Jitendra Jitesh Jo Joachim
Joakim Joan Joana Joane Joann Joanna Joanne Joao Joaquin Joaquín Jocelyn Jochen Jock Jodi Jodie Jody Joe Joel Joelle
Joerg Joey Johan Johann Johanna Johannes John Johnathan Johnathon Johnie Johnnie Johnny Joko Joleen Jolene Jolyon Jomo
Jon Jonah Jonas Jonathan Jonathon Jong-hee Jong-il Jong-un Joni Jonny Jony Joo-hyun Jordan Jordon Jorg Jorge Jorgen
Jorma Jose Joseba Josef Josefa Josefina Joseph Josephina Josephine Josh Joshua Josiah Josie Josu Josue José Jovana Joy
Joya Joyce Joydeep Jozef João Joël Juan Juana Juanita Judd Jude Judith Judy Juergen Juha Juhani Jukka Jules Julia
Julian Juliana Julianna Julianne Julie Julien Julienne Juliet Julieta Juliette Julio Julissa Julius Jun Jun-ho June
Jung-hee Jung-hyun Junichi Junichiro Junko Junyang Jurgen Justin Justina Justine Jutta Jyoti Jyotiraditya Jérôme Jörg
Jørgen Jürgen Ka-shing Kaarlo Kacey Kagiso Kah Kai Kaia Kailash Kaisa Kaitlin Kaitlyn Kalanithi Kali Kalle Kalyan
Kamal Kamala Kamau Kamila Kamlesh Kamran Kaori Kara Karan Karel Karen Kari Karim Karin Karina Karissa Karl Karl-Heinz
Karl-Johan Karl-Thomas Karla Karly Karnit Karolina Karri Karsten Karthik Kartik Karyn Kasey Kaspar Kasper Kassandra
Kassie Kat Kate Katerina Katharina Katharine Katherina Katherine Kathie Kathleen Kathrine Kathryn Kathy Kati Katie
Katja Katrin Katrina Katsuaki Katsuhiko Katsumi Katsunori Katy Kaushik Kavita Kavitha Kay Kaye Kayla Kaylee Kayode
Kazimierz Kazuhiko Kazuhiro Kazuhito Kazuki Kazumasa Kazunori Kazuo Kazuyoshi Kazuyuki Keeley Keely Keenan Kees
Keiichi Keiji Keiko Keir Keisuke Keita Keith Keizo Kelechi Kelley Kelli Kellie Kelly Kelsey Kelvin Kemal Ken Kendall
Kendra Kendrick Keng Kenichi Kenichiro Kenji Kenjiro Kenna Kenneth Kenny Kensuke Kent Kenta Kentaro Kenton Kenzo
Keqiang Keri Kermit Kerri Kerry Kerstin Keshav Ketan Keven Kevin Kgalema Khadija Khai Khaldoon Khaled Khalid Khalifa
Khalil Khanh Kheng Khoon Ki-nam Kiat Kieran Kiersten Kiichiro Kiley Kim Kimberlee Kimberley Kimberli Kimberly Kingsley
Kip Kira Kiran Kirill Kirk Kirsten Kirstin Kirsty Kishore Kit Kiyoshi Kiyotaka Kjell Klaas Klaus Klaus-Peter Knut Kobe
Koffi Kofi Koichi Koichiro Koji Kok Konrad Konstantin Kori Kosuke Kourtney Kris Krishna Krishnan Krista Kristalina
Kristen Kristi Kristian Kristin Kristina Kristine Kristopher Kristy Krystal Krzysztof Kumar Kumara Kumiko Kun Kun-hee
Kunal Kunihiko Kunio Kurt Kurtis Kwabena Kwame Kwang Kwasi Kwek Kwesi Kyla Kyle Kylee Kylie Kyoko Kyu-baek Kyung
Kyung-hee Lacey Lachlan Lacie Lacy Ladonna Laila Lakshman Lakshmi Lalit Lamar Lambert Lamont Lan Lana Lance Lane Lara
Larisa Larissa Larry Lars Lars-Erik Laszlo Lata Latifa Latisha Laura Laurel Lauren Laurence Laurent Laurie Lauryn
Laverna Laverne Lavinia Lawrence Laxman Laxmi Layla Lea Leah Leandra Leandro Leann Leanna Leda Leela Leena Lei Leia
Leif Leigh Leila Lela Leland Len Lena Lennart Lenny Lenora Lenore Leo Leola Leon Leona Leonard Leonardo Leonel Leonid
Leonie Leonora Leopold Leora Lerato Les Lesley Lesli Leslie Lesly Lester Leszek Leticia Letitia Lettie Levent Levi
Lewis Lex Lexie Leyla Lia Liam Lian Liana Liang Lianne Libbie Libby Lidia Lidya Lieve Lihong Lijun Lila Lilia Lilian
Lillian Lilly Lim Lin Lina Linda Lindiwe Lindsay Lindsey Lindsy Lindy Ling Linh Linus Lionel Lior Lisa Lisette Liv
Livia Lixin Liz Liza Lizbeth Lizette Lizzie Lloyd Lluis Logan Loic Lois Lola Lolita Lonnie Lora Loraine Lorelei Loren
Lorena Lorene Lorenzo Loretta Lori Lorie Lorna Lorne Lorraine Lorri Lorrie Lothar Lottie Lou Loubna Louella Louie
Louis Louisa Louise Lourdes Lowell Loïc Lu Lubna Luc Luca Lucas Lucia Luciana Luciano Lucie Lucien Lucille Lucinda
Lucy Lucía Ludovic Ludvig Ludwig Luella Luigi Luis Luisa Luise Luiz Lukas Luke Lula Lulu Lumumba Luna Lupe Luther Lutz
Luz Luís Lydia Lyle Lyn Lynda Lyndon Lyndsey Lynette Lynn Lynna Lynne Lynnette Lynsey László Maarten Mabel Mable
Macaulay Maciej Mack Mackenzie Madalyn Maddie Madeleine Madelina Madeline Madelyn Madge Madhav Madhavi Madhu Madhur
Madison Madonna Mads Mae Magda Magdalena Magdalene Maggie Magnus Maha Mahathir Mahdi Mahendra Mahesh Mahmood Mahmoud
Maia Maija Maire Maisie Maite Majid Makoto Maktoum Malcolm Malek Malia Malik Malinda Malini Mallika Mallory Mamadou
Mami Mamie Manabu Manav Mandla Mandy Maneesh Manfred Manh Manish Manisha Manmohan Manny Manoj Manon Mansa Mansi
Mansour Manuel Manuela Mara Marc Marcel Marcela Marcella Marcelle Marcello Marcelo Marci Marcia Marcie Marcin Marcio
Marco Marcos Marcus Marcy Marek Margaret Margarethe Margarette Margarida Margarita Marge Margery Margie Margo Margot
Margret Margrethe Marguerite Mari Maria Mariah Mariam Marian Mariana Marianna Marianne Mariano Maribel Marie
Marie-José Mariella Marija Mariko Marilyn Marina Mario Marion Marios Maris Marisa Marissa Marius Mariusz Mariya Marjan
Marjorie Mark Markku Marko Markos Markus Marla Marlena Marlene Marlin Marlo Marlon Marnie Marsha Marshal Marshall
Marta Martha Marti Martin Martina Martine Martti Marty Martín Marv Marvin Marwan Mary Maryam Maryann Marybeth Maryjane
Marylou María Masaaki Masahiko Masahiro Masaki Masako Masami Masamichi Masanori Masao Masaru Masashi Masataka Masato
Masatoshi Masatsugu Masaya Masayoshi Masayuki Mason Masoud Massimo Matej Mateo Mateusz Mathew Mathias Mathieu Mathilde
Matias Matilda Matilde Matt Matteo Matthew Matthias Matti Mattia Mattias Mattie Matty Maud Maude Maura Maureen Maurice
Mauricio Maurizio Mauro Mavis Max Maxim Maxime Maximilian Maximiliano Maxine Maxwell Mayank Mayumi Mcebisi Meagan
Meena Meera Meg Megan Megawati Meghan Meghna Megumi Mehdi Mehmet Mehran Mei Meinrad Meir Mel Melanie Melih Melina
Melinda Melisa Melissa Mellisa Melody Meltem Melvin Menachem Meng Meredith Merissa Merjem Merle Merrill Mert Mervin
Mervyn Meryl Mia Micaela Micah Micha Michael Michaela Michal Michał Micheal Michel Michela Michele Micheline Michelle
Michiko Michio Mick Mickey Micky Midori Miguel Mihai Mika Mikael Mikaela Mike Mikel Mikhail Mikio Mikko Mikolaj
Mikulas Mila Mildred Milena Miles Milica Milind Millicent Millie Milly Milo Milos Milton Mimi Min Min-ho Min-jun
Min-seok Mina Mindy Minerva Ming Mingzhu Minh Minnie Minoru Mira Miranda Miriam Mirko Miroslav Misako Mitch Mitchell
Mithun Mitsuhiro Mitsuo Mitsuru Mitt Mitzi Mo Mobutu Moe Mohamad Mohamed Mohammad Mohammed Mohan Mohd Mohit Mohnish
Mohsen Moira Moises Mollie Molly Mona Mong-hun Mong-koo Monica Monika Monique Monte Monty Morgan Moritz Morris Morten
Morton Moses Moshe Moti Motoo Moussa Mpho Mthuli Mubarak Muhammad Muhammadu Muhammed Muhtar Muhyiddin Mukesh Mukul Mun
Munir Murad Murali Murat Muriel Murray Musa Mustafa Mustapha Mwai Myles Myra Myriam Myrna Myron Myrtle Myung-bak
Mónica Nabil Nachiket Naci Nada Nader Nadia Nadiem Nadine Nadya Naguib Naina Najib Naledi Nam-joon Namita Nan Nancy
Nandan Nandini Nanette Naoki Naoko Naomi Naoto Naoya Narayan Naren Narendra Naresh Nasser Nat Natalie Natalya
Natarajan Natasha Nate Nathalie Nathan Nathanael Nathaniel Naveen Navin Nawaf Nayef Nayib Nazir Neal Ned Neelam Neeraj
Neha Neil Nell Nellie Nelson Nerissa Neville Newt Ngozi Nhat Nia Niall Nicholas Nichole Nick Nicki Nickolas Nicky Nico
Nicola Nicolas Nicole Nicolette Nicolás Nidhi Niels Nigel Nihat Nik Nika Nikesh Nikhil Niki Nikita Nikki Niklas Niko
Nikola Nikolai Nikolaus Nikolay Nikos Niles Nilesh Nils Nimesh Nina Ning Nir Niraj Niranjan Nirav Nirmala Nisha
Nishant Nita Nitin Nitish Njeri Nkosana Nkosazana Nnamdi Noah Noam Nobuaki Nobuhiko Nobuhiro Nobuo Nobuyuki Nochi Noel
Noella Noelle Noemi Nolan Nomvula Noor Nor Nora Norah Norbert Noreen Norihiko Noriko Norio Norm Norma Norman Norton
Nour Ntombi Nuno Nusli Obinna Octavia Octavio Oddvar Odelia Odette Ofelia Ofer Ofir Oguz Oh-hyun Okechukwu Oksana Ola
Olabisi Olaf Olajide Olav Olawale Ole Oleg Oleksandr Olga Olive Oliver Olivia Olivier Olli-Pekka Ollie Olof Olufemi
Olusegun Oluwaseun Om Omar Omer Omid Ondrej Ophelia Ophir Oren Orly Orrin Orsolya Orville Osagie Osama Osamu Oscar
Oskar Osman Osvaldo Oswald Otis Otmar Otto Oumar Ousmane Owen Oyinkansola Oystein Ozgur Paavo Pablo Paddy Padma
Padmaja Padraig Paige Pallavi Pallonji Pam Pamela Pandora Pankaj Paola Paolo Parag Paresh Parth Partha Parvati Pascal
Pat Patrica Patrice Patricia Patrick Patrik Patsy Patti Pattie Patty Paul Paula Paulette Paulie Paulina Pauline Paulo
Pavel Pavlo Pawan Pawel Payne Pearl Peck Peder Pedro Peg Peggy Pekka Penelope Peng Penny Per Percy Perla Perry Petar
Pete Peter Petr Petra Petri Petros Petteri Peyton Phil Philip Philipp Philippe Phillip Philomena Phoebe Phuc Phumzile
Phuong Phylis Phyllis Pia Pierce Piero Pierre Pierre-Olivier Piers Piet Pieter Pietro Pilar Piotr Poh Polina Polly
Pontus Pooja Portia Prabhakar Prabhat Prabhu Prabowo Pradeep Pradip Prafulla Prakash Pramod Pranab Pranav Pranay
Prasad Prasanna Prashant Prashanth Prateek Pratik Praveen Pravin Prayuth Predrag Preeti Prem Premal Prescott Preston
Priscilla Prithvi Prithviraj Priti Priya Priyanka Prudence Puneet Punit Purnima Pushpa Pyotr Qi Qiang Qiangdong Qin
Qing Qishan Quang Queenie Quentin Quincy Quinn Quinton Quoc Qusay Rachael Rachel Rachele Rachelle Rachid Radha
Radhakishan Radhika Rae Raed Rafael Rafal Raffaele Rafidah Raghav Raghavendra Raghu Raghunath Raghuram Rahul Raila
Raimo Raimund Raina Rainer Raj Raja Rajaa Rajan Rajat Rajeev Rajendra Rajesh Rajinder Rajiv Rajkumar Rajnish Raju
Rakefet Rakesh Ralf Ralph Ram Rama Ramachandran Ramalinga Raman Ramani Ramesh Ramiro Ramkumar Ramnath Ramon Ramona
Ramón Ran Rana Randal Randall Randi Randolph Randy Rania Ranjan Ranjeet Ranjit Raoul Raphael Raquel Rashad Rashid
Rashmi Rasmus Ratan Rathin Raul Ravi Ravinder Ravindra Ray Raymond Rayna Razak Raúl Reba Rebeca Rebecca Rebeka Rebekah
Recep Reece Reed Reem Reema Reena Reese Reg Regan Reggie Regina Reginald Regis Rei Reid Reiko Reina Reiner Reinhard
Rekha Remi Rena Renae Renata Renato Rene Renee Renu Renuka René Reshma Reta Reuben Reuven Rex Reyna Reynaldo Reza Rhea
Rhett Rhiannon Rhoda Rhona Rhonda Rhys Ria Riad Ricardo Riccardo Rich Richard Richie Rick Rickard Rickey Ricki Rickie
Ricky Rico Ridham Rie Rik Rikki Riley Rina Rishabh Rishad Rishi Risto Rita Ritesh Ritu Rizal Rob Robbie Robby Robert
Roberta Roberto Robin Robyn Rocco Rochelle Rod Roderick Rodger Rodney Rodolfo Rodrigo Roel Roeland Rogelio Roger
Rogério Rohan Rohini Rohit Roland Rolando Rolf Romain Roman Romana Romeo Ron Ronald Ronan Ronda Ronen Rong Rongji Roni
Ronna Ronnie Ronny Roque Rory Rosa Rosalie Rosalina Rosalind Rosalinda Rosalyn Rosan Rosanna Rosanne Rosario Roscoe
Rose Roseann Roseanne Rosella Roselle Rosemarie Rosemary Rosetta Roshni Rosie Roslyn Rosmah Ross Rowan Rowena Roxana
Roxane Roxanna Roxanne Roxie Roxy Roy Royce Ruben Rubens Rubin Ruchi Rudiger Rudolf Rudolph Rudy Rufus Rui Rupa Rupert
Ruslan Russ Russell Rusty Ruth Ruthie Ryan Ryo Ryoichi Ryoji Ryosuke Ryota Ryuichi Ryuji Rémi Rüdiger Saad Sabah
Sabina Sabine Sabri Sabrina Sachiko Sachin Sadayuki Sade Sadhguru Sadie Saeed Safwan Sagi Sahar Sahil Sai Said Sakari
Sakura Sal Salah Saleh Salem Salil Salim Sallie Sally Salma Salman Salome Salvador Salvatore Sam Samantha Sameer Sami
Samir Samira Samit Sammie Sammy Samuel Samuli Sandeep Sandiaga Sandip Sandra Sandro Sandy Sanford Sang Sang-hoon
Sangita Sani Sanjay Sanjeev Sanjiv Santiago Santosh Sanya Sara Sarah Sari Sarina Sarita Sasha Satish Satoru Satoshi
Satya Satyam Saud Saul Saumil Saurabh Savanna Savita Savitri Sayaka Sayed Scarlett Scot Scott Scottie Scotty Seamus
Sean Sebastian Sebastien Sebastián Seema Segun Seiichi Seiji Selahattin Selena Selene Selim Selina Sello Selma Seng
Seok Seong Seppo Serdar Serena Serge Sergei Sergey Sergio Seth Seung Seung-hyun Severin Seymour Shahid Shahram Shahril
Shai Shailendra Shailesh Shaktikanta Shan Shana Shanda Shane Shankar Shanna Shannon Shanon Shantanu Shaohua Sharad
Shari Sharif Sharlene Sharmila Sharon Sharron Shashank Shashi Shashikant Shau-kee Shaul Shaun Shauna Shawn Shawna Shay
Shayla Shayna Shayne Shea Sheba Sheela Sheena Sheila Shekhar Shelby Sheldon Shelia Shelley Shelly Shelton Sheng Sheri
Sheridan Sherif Sherman Sherri Sherrie Sherry Sheryl Shigehiko Shigeki Shigemi Shigenobu Shigeo Shigeru Shigetaka
Shigeyuki Shikha Shilpa Shimon Shingo Shinichi Shinichiro Shinji Shintaro Shinya Shinzo Shirley Shiro Shishir Shiv
Shizuka Shlomo Shmuel Shobha Shobhana Shogo Shohei Shoichi Shoichiro Shoji Shona Shreya Shriram Shu Shuai Shuang
Shubham Shufu Shuhei Shuichi Shuji Shunichi Shweta Shyam Si-hyuk Sian Sid Siddharth Siddhartha Sidney Siegfried Sierra
Siew Sigmar Sigmund Sigrid Sigurd Silas Silke Silvia Silvio Simon Simona Simone Sindy Sinead Siobhan Sipho Siv
Siyabonga Skye Smita Sneha So-young Sofia Sofie Soichiro Soledad Solomon Somchai Somkid Sonal Sonali Sondra Sonia
Sonja Sonya Soo-jin Soon Sophia Sophie Soren Souleymane Soumya Spencer Spike Spyros Srettha Sri Sridhar Srikanth
Srinivas Srinivasan Stacey Staci Stacie Stacy Staffan Stan Stanislas Stanislav Stanislaw Stanley Starla Steen Stefan
Stefanie Stefano Steffen Stella Steph Stephan Stephane Stephanie Stephen Sterling Steve Steven Stevie Stew Stewart
Strive Stu Stuart Sture Stéphane Stéphanie Subhash Subir Subodh Subrata Sucheta Sudarshan Sudha Sudhir Sue Sujit
Sukanya Sulaiman Sultan Suman Sumant Sumeet Sumit Sun-young Sundar Sunder Sung-hyun Sunil Sunita Supriya Suraj Surasak
Surendra Suresh Surinder Surjit Surya Susan Susana Susane Susanna Susannah Susanne Sushil Sushma Susi Susie Susilo
Susumu Suzan Suzanna Suzanne Suzette Suzie Suzy Svein Sven Svend Svetlana Swapnil Swati Swee Sybil Syd Sylvain
Sylvester Sylvia Sylvie Szymon Sébastien Søren Tabatha Tabitha Tadahiro Tadashi Tadateru Tae-hyung Tae-won Taha Taichi
Taizo Takaaki Takafumi Takahiro Takahisa Takahito Takako Takamitsu Takanobu Takanori Takao Takashi Takatoshi Takayuki
Takehiko Takehiro Takeo Takeshi Takuji Takuma Takuya Tal Talia Tamar Tamara Tamera Tami Tamim Tammi Tammie Tammy
Tamotsu Tamra Tania Tanisha Tanmay Tanner Tanvi Tanya Tao Tapan Tapio Tara Tarek Tareq Tariq Taro Tarun Taryn Tasha
Tatiana Tatsuo Tatsuya Tayyip Teck Ted Teddy Teemu Tejas Temitope Tendai Tengku Teodora Terence Teresa Teresita Tereza
Teri Terje Terrance Terrell Terrence Terri Terrie Terry Teruaki Teruo Tess Tessa Tessie Tetsuji Tetsuo Tetsuro Tetsuya
Teuvo Thabo Thad Thaddeus Thaksin Thalia Thanh Thanong Thao Thea Thelma Themba Theo Theodor Theodora Theodore Theresa
Therese Thi Thiago Thibaut Thierry Thilo Thom Thomas Thomasina Thongchai Thora Thorsten Thuy Tia Tiana Tidjane Tien
Tiffany Tiina Tilo Tim Timmy Timo Timotheus Timothy Tina Ting Tino Tiong Tisha Tito Titus Tobias Toby Tod Todd
Tokihiko Tolu Tom Tomas Tomasz Tommaso Tommie Tommy Tomohiro Tomoko Tomomi Tomoyuki Tomás Toni Tonia Tony Tonya Toralf
Torbjorn Torbjörn Tord Tori Torsten Toru Toshiaki Toshifumi Toshihiko Toshihiro Toshiki Toshio Toshiro Toshiyuki Toyoo
Tracey Traci Tracie Tracy Travis Trent Trenton Trevor Trey Tri Tricia Trilok Trina Trish Trisha Trista Tristan Trond
Trong Troy Trudy Truman Trygve Tsepo Tsuneo Tsutomu Tsuyoshi Tuan Tucker Tulsi Tuncay Tunde Tunji Tuomas Turgut Turki
Tushar Ty Tyler Tyra Tyrone Tyson Tzipi Uche Uday Udi Udit Udo Ueli Uhuru Ulf Ulla Ulrich Ulrik Ulysses Uma Umang
Umaru Umberto Umesh Umit Umut Upendra Uri Urjit Urs Ursula Usha Usman Utkarsh Utpal Uwe Uzi Vadim Vagit Vagn Vaibhav
Val Valdis Valentin Valentina Valentine Valeria Valerie Valery Valérie Vance Vandana Vanesa Vanessa Varsha Varun
Vasant Vasanth Vasily Vaughn Veda Veena Veer Veikko Velma Venkat Venkata Venkatesh Venkatraman Venu Venugopal Vera
Vern Verna Verne Vernice Vernon Veronica Vesna Vibha Vic Vicente Vicki Vickie Vicky Victor Victoria Vidya Vijay Vijaya
Vikas Vikash Vikki Vikky Vikram Viktor Viktoria Viktorija Vimal Vinay Vinayak Vince Vincent Vincenzo Vineet Vinit
Vinita Vinod Viola Violet Violeta Vipin Vipul Viral Virat Virgil Virginia Vishal Vishnu Vishwanath Vitaly Vitor
Vittorio Vivek Vivian Viviana Vivien Vivienne Vlad Vladimir Vladislav Volker Volodymyr Víctor Wade Wael Wahyu Wai
Waldemar Wale Waleed Walfrido Walid Walker Wallace Wally Walt Walter Wan Wanda Wanjiru Ward Warren Warwick Wataru
Waylon Wayne Wee Wei Weidong Weihua Weijian Weimin Weiwei Wen Wenbin Wendell Wendi Wendy Werner Wes Wesley Weston
Whitney Wiebe Wieslaw Wilbert Wilbur Wiley Wilfred Wilfrid Wilfried Wilhelm Wilhelmina Will Willa Willard Willem Willi
William Willie Willis Willow Willy Wilma Wilson Wim Winfried Winifred Winnie Winnifred Winona Winslow Winston Wissam
Wladimir Wladyslaw Wlodzimierz Wojciech Wole Wolfgang Woo Woo-choong Woodrow Woody Wouter Wyatt Xavier Xia Xiang
Xiangdong Xiao Xiaobo Xiaochuan Xiaofeng Xiaoguang Xiaohong Xiaohui Xiaojun Xiaoling Xiaolong Xiaomeng Xiaoming
Xiaoping Xiaoqing Xiaowei Xiaoyan Xiaoyu Xiaoyun Ximena Xin Xinhua Xuan Xue Xueming Yaakov Yahya Yair Yan Yang Yanhong
Yanis Yann Yannick Yannis Yansong Yaron Yaroslav Yasar Yaser Yash Yashish Yashwant Yasir Yasmin Yasmine Yasser Yassine
Yasuchika Yasuhiko Yasuhiro Yasuo Yasushi Yasuyuki Yatin Yaw Yazeed Yazid Yegor Yehuda Yelena Yemi Yevgeny Yew Yi
Yifan Yigal Yigit Yiming Ying Yingluck Yitzhak Yoav Yogesh Yoichi Yoichiro Yoji Yoke Yoko Yolanda Yonatan Yong
Yong-hwan Yong-jin Yonghao Yongmei Yoon Yoram Yosef Yoshiaki Yoshifumi Yoshihide Yoshihiko Yoshihiro Yoshihisa Yoshiko
Yoshimi Yoshinobu Yoshinori Yoshio Yoshitaka Yoshito Yoshiyuki Yossi Yosuke Younes Young-ho Young-jin Yousef Youssef
Yoweri Yu Yuan Yuanqing Yue Yuhang Yui Yuichi Yuichiro Yuji Yuka Yukari Yuki Yukihiro Yukiko Yukio Yuko Yulia Yumi
Yumiko Yun Yun-jong Yuna Yuri Yuriko Yuriy Yury Yusaku Yusuf Yusuke Yutaka Yuval Yuya Yves Yvette Yvonne Zac Zach
Zachariah Zachary Zachery Zack Zadie Zafer Zahid Zahra Zainab Zainal Zakaria Zaki Zane Zanele Zara Zarin Zayed
Zbigniew Zdenek Zdravko Zedong Zeev Zelda Zelma Zena Zenji Zeti Zeynep Zhe Zhen Zheng Zhengfei Zhenhua Zhi Zhidong
Zhigang Zhijun Zhiqiang Zhiwei Zhiyuan Zhong Zhongshan Zhongxun Zi Zia Ziad Ziyi Zoe Zoey Zofia Zohra Zola Zoltan
Zoltán Zora Zoran Zoë Zsofia Zukile Zvi Zygmunt Álvaro Édouard Étienne Óscar Øystein
`;
