extension Culture {
  /// Common names of each language, from common knowledge, roughly by how common they are.
  static let all: [Culture] = [
    Culture(
      .english, share: 46,
      men: """
        James John Robert Michael William David Richard Thomas Charles Joseph Daniel Matthew Anthony Christopher Mark \
        Andrew Steven Paul Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Nicholas \
        Gary Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond \
        Jack Dennis Jerry Tyler Aaron Henry Douglas Peter Adam Nathan Zachary Walter Kyle Harold Carl Jeremy Gerald \
        Keith Roger Arthur Lawrence Sean Christian Albert Austin Joe Noah Oliver Ethan Liam Mason Logan Lucas Owen Caleb \
        Isaac Connor Dylan Luke Gavin Trevor Malcolm Desmond Clive Nigel Graham Stuart Duncan Alistair Rupert Barnaby
        """,
      women: """
        Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley \
        Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen \
        Amy Angela Shirley Anna Ruth Brenda Pamela Nicole Katherine Samantha Christine Catherine Virginia Debra Rachel \
        Janet Emma Carolyn Maria Heather Diane Julie Joyce Victoria Kelly Christina Joan Evelyn Lauren Judith Olivia \
        Frances Martha Cheryl Megan Andrea Hannah Jacqueline Alice Julia Grace Amber Sophia Charlotte Chloe Eleanor Lucy \
        Harriet Imogen Beatrice Florence Phoebe Georgina Rosalind Philippa Heidi Bridget Fiona Moira Gillian Hazel
        """,
      families: """
        Smith Johnson Williams Brown Jones Miller Davis Wilson Taylor Anderson Thomas Moore Jackson Martin Lee Thompson \
        White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Hall Campbell \
        Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan \
        Cooper Peterson Reed Bailey Kelly Howard Ward Cox Richardson Watson Brooks Bennett Gray James Hughes Price Myers \
        Long Foster Sanders Ross Powell Sullivan Russell Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons \
        Patterson Jordan Reynolds Hamilton Graham Wallace Woods Cole West Owens Gibson Ellis Marshall O'Brien O'Connor \
        McDonald McCarthy MacLeod Fitzgerald Kennedy Burke Lynch Doyle
        """,
      roots: """
        Ash Brad Black Brook Burn Cal Carl Chester Cliff Cran Dal Den Elm Far Fen Green Hal Ham Hart Hather Haw Hazel Holl \
        Hun Kings Kirk Lang Lin Long Lyn Mar Mead Mil Nor North Oak Og Over Pem Pen Pres Rad Red Ros Rush San Shel Sher \
        Stan Staple Stock Sut Tal Thorn Tils Under Wake Wal Warb Wes Whit Wim Win Wood Wool Wy
        """,
      endings: """
        ford ton ley worth field well wood ham by thorpe bridge shaw stone burn er man son combe hurst gate dale croft more
        """),
    Culture(
      .german, share: 12,
      men: """
        Michael Thomas Andreas Peter Wolfgang Klaus Jürgen Günter Stefan Christian Uwe Werner Hans Frank Jörg Markus \
        Matthias Martin Bernd Dieter Johannes Lukas Jonas Felix Maximilian Tobias Sebastian Karl Heinrich Friedrich Ulrich \
        Rainer Horst Manfred Torsten Sven Björn Götz
        """,
      women: """
        Maria Ursula Monika Petra Elisabeth Sabine Renate Helga Karin Brigitte Ingrid Erika Andrea Gisela Claudia Susanne \
        Gabriele Christa Christine Hildegard Anna Birgit Barbara Gertrud Heike Marianne Angelika Julia Katharina Johanna \
        Lena Sophie Jana Käthe Margarete Ilse
        """,
      families: """
        Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf \
        Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Köhler \
        Herrmann König Walter Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Vogel
        """,
      roots: """
        Adel Alt Berg Birk Brand Breit Buch Dorn Eber Eichen Eisen Fried Frei Geiß Grün Hager Hasel Heiden Hirsch Hohen Holz \
        Kalten Kirch Kreuz Lauter Linden Lichten Mainz Mühl Neu Nieder Ober Rauch Reichen Rosen Rot Schön Silber Sommer \
        Stein Stolz Sturm Tannen Wald Weiden Wiesen Winter Wolfs
        """,
      endings: "mann er bach berg stein feld hofer müller meier wald haus brunner dorfer rieder huber auer hausen ler"),
    Culture(
      .hispanic, share: 12,
      men: """
        José Juan Luis Carlos Jesús Antonio Miguel Francisco Manuel Pedro Alejandro Jorge Ricardo Fernando Rafael Roberto \
        Eduardo Javier Sergio Daniel Raúl Mario Alberto Enrique Andrés Diego Ramón Ignacio Guillermo Héctor
        """,
      women: """
        María Guadalupe Juana Margarita Verónica Elena Rosa Leticia Teresa Alejandra Carmen Ana Patricia Francisca Isabel \
        Gabriela Laura Adriana Silvia Lucía Sofía Pilar Mercedes Dolores Concepción Yolanda Beatriz Inés Rocío Ximena
        """,
      families: """
        García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes \
        Morales Cruz Ortiz Gutiérrez Chávez Ramos Ruiz Álvarez Mendoza Vásquez Castillo Jiménez Moreno Romero Herrera \
        Medina Aguilar Vargas Castro Guzmán Méndez Fernández Salazar Soto Delgado Peña Ríos
        """,
      roots: """
        Abar Alcar Aran Ban Bel Cabr Carv Cer Cordo Esco Espi Fon Gal Gran Lar Mal Manz Mir Mont Nav Oli Pal Pic Quin Rosal \
        Sal Sep Val Ver Villa Zam Zur
        """,
      endings: "ez illo era ano edo ales ero azo ueta ona arte ero ada ejo ado ina osa"),
    Culture(
      .french, share: 6,
      men: """
        Jean Pierre Michel André Philippe René Louis Alain Jacques Bernard Marcel Daniel Roger Robert Paul Claude Henri \
        Nicolas François Guillaume Étienne Thierry Benoît Rémi Jérôme Luc Mathieu Antoine
        """,
      women: """
        Marie Jeanne Françoise Monique Catherine Nathalie Isabelle Jacqueline Anne Sylvie Martine Madeleine Nicole Suzanne \
        Hélène Christine Marguerite Camille Élodie Amélie Geneviève Chloé Aurélie Céline Brigitte Thérèse Odile Noémie
        """,
      families: """
        Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David \
        Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier
        """,
      roots: """
        Bar Beau Bell Bois Bon Bour Carp Char Chau Clair Cor Cour Del Fav Gau Gir Gran Lac Lan Mar Mont Mor Per Pic Pom Rav \
        Ren Sau Val Ver Vil
        """,
      endings: "eau et ier ault in on elle ard ois ine ot ville mont ac ay oux iel"),
    Culture(
      .polish, share: 6,
      men: """
        Piotr Krzysztof Andrzej Tomasz Jan Paweł Michał Marcin Stanisław Jakub Adam Marek Łukasz Grzegorz Mateusz Wojciech \
        Mariusz Dariusz Zbigniew Jerzy Maciej Rafał Robert Kamil
        """,
      women: """
        Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Magdalena Joanna Zofia Aleksandra Monika \
        Teresa Danuta Natalia Karolina Marta Beata Dorota Janina Halina Jadwiga
        """,
      families: """
        Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski \
        Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Pawłowski Michalski Król Wróbel
        """,
      roots: """
        Adam Bart Bor Brzoz Bud Czar Dol Dud Gaj Glow Gor Jab Jan Kal Kar Klim Kos Lip Lis Mal Mar Mich Mis Olsz Paw Piet \
        Rog Sad Sob Stan Szczep Tom Wal Wil Wit Zaw Zych
        """,
      endings: "owski ewicz czyk ak iak ecki icki ik ek owicz ała ińska"),
    Culture(
      .indian, share: 7,
      men: """
        Rahul Amit Raj Sanjay Vijay Suresh Ramesh Anil Arjun Ravi Deepak Rajesh Manoj Sunil Ashok Vikram Rohan Karthik \
        Srinivas Harish Ganesh Mohan Naveen Prakash Venkatesh Balakrishnan
        """,
      women: """
        Priya Anjali Sunita Lakshmi Kavita Pooja Neha Anita Meena Divya Shreya Rekha Geeta Sita Radha Asha Swati Nisha \
        Padma Jyoti Kamala Deepa Aishwarya Lalitha Vijaya Saraswathi
        """,
      families: """
        Patel Singh Kumar Sharma Shah Gupta Reddy Rao Mehta Joshi Desai Nair Iyer Verma Mishra Agarwal Jain Kapoor Chopra \
        Malhotra Banerjee Mukherjee Chatterjee Das Bose Pillai Menon Naidu Krishnan Subramanian Chaudhary Bhatt
        """,
      roots:
        "Bhat Chan Dev Gop Har Jaga Kal Kris Lak Mad Mahe Nara Nil Padma Raja Ram San Shan Siva Sri Subra Tri Venka Vish",
      endings: "acharya nath rajan murthy swamy moorthy kumar anand dasan nathan gowda rath kar wala"),
    Culture(
      .arabic, share: 5,
      men: """
        Mohammed Ahmed Ali Hassan Hussein Omar Ibrahim Khalid Youssef Abdullah Mahmoud Mustafa Tariq Samir Karim Faisal \
        Bilal Hamza Rashid Nasser Jamal Walid Ziad
        """,
      women: """
        Fatima Aisha Maryam Zainab Khadija Layla Amina Noor Huda Salma Yasmin Rania Samira Nadia Hanan Mona Leila Dina \
        Sana Iman Rasha
        """,
      families: """
        Khan Ahmed Ali Hussain Hassan Malik Rahman al-Masri al-Hakim Haddad Khoury Mansour Saleh Nasser Farouk Aziz \
        al-Sayed Ibrahim Darwish Qureshi Shaikh Mahmoud Sabbagh Najjar
        """,
      roots: "Abd Bakr Bash Far Ghan Had Jab Kash Lat Mah Nab Qas Raf Sab Shar Tah Waz Zah",
      endings: "ari awi oun ani ouli eddin oush ami alla ani our i"),
    Culture(
      .chinese, share: 3,
      men: "Wei Jun Ming Hao Jie Lei Qiang Tao Bin Feng Gang Hua Jian Kai Long Peng Yong Zhi Xin Yu",
      women: "Li Fang Na Xiu Min Jing Yan Juan Xia Ping Hong Mei Ling Ying Lan Yue Qing Shan Hui Xue",
      families: """
        Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Song Deng
        """),
    Culture(
      .nordic, share: 3,
      men: """
        Lars Anders Johan Erik Nils Sven Olav Kjell Bjørn Magnus Henrik Jens Søren Mikkel Karl Gustav Einar Håkan Åke Leif
        """,
      women: """
        Anna Ingrid Karin Kristina Maria Eva Birgitta Astrid Solveig Sigrid Kirsten Mette Hanne Liv Åse Gunhild Helga \
        Maja Elin Freja
        """,
      families: """
        Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Hansen Johansen Olsen Larsen Andersen Pedersen \
        Nielsen Jensen Christensen Rasmussen Sørensen Lindqvist Bergström Sjöberg Nordström
        """,
      roots:
        "Berg Björk Dal Ek Fors Gran Gren Hag Hed Holm Lind Lund Malm Nord Ny Rosen Sand Sjö Sten Strand Söder Vik Öst",
      endings: "ström gren qvist lund berg man dahl mark vall holm feldt"),
  ]
}
