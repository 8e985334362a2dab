extension BuiltInCatalogue {
  static let aviation = #"""
    FAA-ATP|Airline Transport Pilot Certificate|ATP;ATPL;Airline Transport Pilot;ATP Certificate|Federal Aviation Administration||12m||FAA-CPL;FAA-PPL
    FAA-CPL|Commercial Pilot Certificate|Commercial Pilot;Commercial Pilot License;CPL|Federal Aviation Administration||12m||FAA-PPL
    FAA-PPL|Private Pilot Certificate|Private Pilot;Private Pilot License;PPL|Federal Aviation Administration||12m
    FAA-STU|Student Pilot Certificate|Student Pilot|Federal Aviation Administration||
    FAA-IR|Instrument Rating|Instrument Rating Airplane;IFR Rating|Federal Aviation Administration||
    FAA-CFI|Certified Flight Instructor|Flight Instructor Certificate;CFI;CFII|Federal Aviation Administration|2y|12m
    FAA-AP|Airframe and Powerplant Mechanic|A&P;A and P License;A&P Mechanic;Aircraft Mechanic;Airframe and Powerplant|Federal Aviation Administration||12m
    FAA-IA|Inspection Authorization|FAA Inspection Authorization|Federal Aviation Administration|2y|12m
    FAA-107|Remote Pilot Certificate Part 107|Part 107;FAA Part 107;Remote Pilot;Drone License;Remote Pilot Certificate|Federal Aviation Administration|2y|
    FAA-DISP|Aircraft Dispatcher Certificate|Aircraft Dispatcher;Flight Dispatcher|Federal Aviation Administration||
    FAA-MED1|First Class Medical Certificate|FAA First Class Medical;Class 1 Medical|Federal Aviation Administration|1y|||FAA-MED2;FAA-MED3
    FAA-MED2|Second Class Medical Certificate|FAA Second Class Medical;Class 2 Medical|Federal Aviation Administration|1y|||FAA-MED3
    FAA-MED3|Third Class Medical Certificate|FAA Third Class Medical;Class 3 Medical|Federal Aviation Administration|2y|
    BASICMED|BasicMed|Basic Med|Federal Aviation Administration|2y|
    EASA66-B1|EASA Part-66 Category B1 Licence|Part 66 B1;EASA B1;B1 Licence|European Union Aviation Safety Agency|5y|12m
    EASA66-B2|EASA Part-66 Category B2 Licence|Part 66 B2;EASA B2;B2 Licence|European Union Aviation Safety Agency|5y|12m
    EASA66-A|EASA Part-66 Category A Licence|Part 66 A;EASA Category A|European Union Aviation Safety Agency|5y|12m
    EASA-A1A3|EASA Drone Competency A1/A3|A1/A3 Drone;Kompetenznachweis A1/A3;EU Kompetenznachweis|European Union Aviation Safety Agency|5y|
    EASA-A2|EASA Remote Pilot Certificate A2|A2 CofC;EU Fernpilotenzeugnis A2;Fernpilotenzeugnis A2|European Union Aviation Safety Agency|5y|||EASA-A1A3
    CABIN|Cabin Crew Attestation|Flight Attendant Certificate;Cabin Crew|||
    SIDA|SIDA Airport Security Badge|SIDA Badge;Airport Badge;SIDA||1y|
    GSAT|General Security Awareness Training|GSAT|Civil Aviation Authority|5y|
    LUFTSIG|Luftsicherheitsschulung|Luftsicherheitsschulung Kapitel 11;Zuverlässigkeitsüberprüfung § 7 LuftSiG|Luftfahrt-Bundesamt|5y|
    CRM-AV|Crew Resource Management|Crew Resource Management Training;CRM Training||1y|
    AIRSIDE|Airside Driving Permit|Airside Driving;ADP Permit;Airside Driver||2y|
    GROL|General Radiotelephone Operator License|GROL|Federal Communications Commission||
    """#
}
