extension BuiltInCatalogue {
  static let trades = #"""
    ELECJ|Journeyman Electrician License|Journeyman Electrician;Electrician Journeyman;Journeyman Electrical License|State Electrical Board||
    ELECM|Master Electrician License|Master Electrician;Electrician Master|State Electrical Board||||ELECJ
    BS7671|18th Edition Wiring Regulations|18th Edition;BS 7671;BS7671 18th Edition;IET Wiring Regulations|City and Guilds||
    CG2391|Inspection and Testing 2391|2391 Inspection and Testing;City and Guilds 2391;C and G 2391|City and Guilds||
    NFPA70E|NFPA 70E Electrical Safety|NFPA 70E;Arc Flash;Arc Flash Training;Electrical Safety 70E||3y|
    LOTO|Lockout Tagout|LOTO Training;Lock Out Tag Out;Lockout/Tagout||1y|
    EFK|Elektrofachkraft|Elektrofachkraft Bestellung;EFK|||
    EUP|Elektrotechnisch unterwiesene Person|EuP||1y|
    PLUMBJ|Journeyman Plumber License|Journeyman Plumber;Plumber Journeyman|State Plumbing Board||
    PLUMBM|Master Plumber License|Master Plumber;Plumber Master|State Plumbing Board||||PLUMBJ
    BACKFLOW|Backflow Prevention Assembly Tester|Backflow Tester;Backflow Certification|ASSE|3y|
    MEDGAS|Medical Gas Installer|Med Gas Installer;ASSE 6010;Medical Gas Installer 6010|ASSE|3y|
    HVACJ|HVAC Journeyman License|HVAC License;HVAC Mechanic License;Journeyman HVAC|||
    EPA608|EPA Section 608 Universal|EPA 608;EPA 608 Universal;Section 608;EPA Universal;EPA 608 Certification|EPA||
    EPA609|EPA Section 609|EPA 609;Section 609|EPA||
    FGAS|F-Gas Certificate|F Gas;F-Gas Category 1;FGAS;F Gas Category I|||
    NATE|NATE Certified Technician|NATE;North American Technician Excellence|NATE|2y|
    GASSAFE|Gas Safe Registration|Gas Safe;Gas Safe Register;Gas Safe Registered|Gas Safe Register|1y|12m
    ACS-CCN1|ACS Core Domestic Gas Safety|CCN1;ACS CCN1;ACS Gas||5y|
    OFTEC|OFTEC Registration|OFTEC|OFTEC|5y|
    CWI|Certified Welding Inspector|AWS CWI;Welding Inspector|American Welding Society|3y|
    CW|AWS Certified Welder|Certified Welder;AWS D1.1 Welder;Welder Certification|American Welding Society|6m|
    CWE|Certified Welding Educator|AWS CWE|American Welding Society|3y|
    ISO9606|Welder Qualification ISO 9606-1|ISO 9606;EN ISO 9606-1;Schweißerprüfung;EN 287|||
    API510|API 510 Pressure Vessel Inspector|API 510|American Petroleum Institute|3y|
    API570|API 570 Piping Inspector|API 570|American Petroleum Institute|3y|
    API653|API 653 Tank Inspector|API 653|American Petroleum Institute|3y|
    NDT-UT2|ASNT NDT Level II Ultrasonic Testing|UT Level II;Ultrasonic Testing Level II;NDT UT Level 2|ASNT|5y|
    NDT-MT2|ASNT NDT Level II Magnetic Particle Testing|MT Level II;Magnetic Particle Testing Level II|ASNT|5y|
    NDT-PT2|ASNT NDT Level II Liquid Penetrant Testing|PT Level II;Liquid Penetrant Testing Level II|ASNT|5y|
    NDT-RT2|ASNT NDT Level II Radiographic Testing|RT Level II;Radiographic Testing Level II|ASNT|5y|
    CSWIP31|CSWIP 3.1 Welding Inspector|CSWIP 3 1|TWI|5y|
    BOILER|Boiler Operator License|Boiler Operator;Stationary Engineer;Boiler License|||
    ELEVATOR|Elevator Mechanic License|Elevator Mechanic;Certified Elevator Technician;CET Elevator|||
    ASE-A|ASE Automobile Technician|ASE Certified;ASE Certification;ASE Master Automobile Technician|ASE|5y|
    MOTTEST|MOT Tester|MOT Testing;MOT Tester Class 4|DVSA|1y|
    COSMET|Cosmetologist License|Cosmetology License;Cosmetologist|State Board of Cosmetology||
    BARBER|Barber License|Barber|State Board of Barbering||
    ESTHET|Esthetician License|Esthetician;Aesthetician License|State Board of Cosmetology||
    PESTAPP|Pesticide Applicator License|Pesticide Applicator;Certified Pesticide Applicator;Commercial Pesticide Applicator||3y|
    ARBOR|ISA Certified Arborist|Certified Arborist|International Society of Arboriculture|3y|
    CHAINSAW|Chainsaw Maintenance and Cross-Cutting|Chainsaw;Chainsaw Certificate;CS30 CS31;Chain Saw||5y|
    WATEROP1|Water Treatment Operator Grade 1|Water Operator Grade 1|||
    WWOP1|Wastewater Treatment Operator Grade 1|Wastewater Operator Grade 1|||
    MEISTER|Meisterbrief|Handwerksmeister;Meisterprüfung|Handwerkskammer||
    FIREALARM|NICET Fire Alarm Systems Level II|NICET Level II Fire Alarm;NICET 2 Fire Alarm|NICET|3y|
    LOCKSMITH|Locksmith License|Locksmith|||
    """#
}
