extension BuiltInCatalogue {
  static let construction = #"""
    OSHA10|OSHA 10-Hour Construction|OSHA 10;OSHA10;OSHA 10 Hour;10 Hour OSHA;OSHA 10 Construction|OSHA||
    OSHA30|OSHA 30-Hour Construction|OSHA 30;OSHA30;OSHA 30 Hour;30 Hour OSHA;OSHA 30 Construction|OSHA||||OSHA10
    OSHA10GI|OSHA 10-Hour General Industry|OSHA 10 General Industry;OSHA 10 GI|OSHA||
    OSHA30GI|OSHA 30-Hour General Industry|OSHA 30 General Industry;OSHA 30 GI|OSHA||||OSHA10GI
    HAZWOPER40|HAZWOPER 40-Hour|HAZWOPER 40;40 Hour HAZWOPER;HAZWOPER|OSHA|||
    HAZWOPER24|HAZWOPER 24-Hour|HAZWOPER 24;24 Hour HAZWOPER|OSHA|||
    HAZWOPER8|HAZWOPER 8-Hour Refresher|HAZWOPER 8;8 Hour HAZWOPER;HAZWOPER Refresher|OSHA|1y||
    CSCS|CSCS Card|CSCS Labourer Card;CSCS Green Card;CSCS;Construction Skills Certification Scheme|Construction Skills Certification Scheme|5y|
    CSCSGOLD|CSCS Gold Skilled Worker Card|CSCS Gold Card;CSCS Gold;CSCS Gold Advanced Craft|Construction Skills Certification Scheme|5y|||CSCS
    CSCSBLUE|CSCS Blue Skilled Worker Card|CSCS Blue Card;CSCS Blue|Construction Skills Certification Scheme|5y|||CSCS
    CSCSBLACK|CSCS Black Manager Card|CSCS Black Card;CSCS Manager Card;CSCS Black|Construction Skills Certification Scheme|5y|||CSCS
    CPCS|CPCS Plant Operator Card|CPCS Blue Card;CPCS Card;CPCS|NOCN Job Cards|5y|
    NPORS|NPORS Operator Card|NPORS Card;NPORS|National Plant Operators Registration Scheme|5y|
    SMSTS|Site Management Safety Training Scheme|CITB SMSTS|CITB|5y|||SSSTS
    SSSTS|Site Supervision Safety Training Scheme|Site Supervisors Safety Training Scheme;CITB SSSTS|CITB|5y|
    ECS|ECS Gold Card|ECS Card;Electrotechnical Certification Scheme|Electrotechnical Certification Scheme|3y|
    IPAF|IPAF Powered Access Licence|IPAF PAL Card;IPAF Licence;IPAF 3a 3b;IPAF|IPAF|5y|
    PASMA|PASMA Towers for Users|PASMA Card;PASMA;Mobile Access Tower|PASMA|5y|
    AERIAL|Aerial Work Platform Operator|Aerial Lift;Scissor Lift;Boom Lift;MEWP;Aerial Lift Operator;AWP Operator||3y|
    WAH|Working at Height|Work at Height;Working at Heights;Working at Height Training||3y|
    FALLPRO|Fall Protection Training|Fall Protection;Fall Protection Competent Person;Fall Arrest||2y|
    CONFSP|Confined Space Entry|Confined Space;Confined Spaces;Confined Space Training;Permit Required Confined Space||3y|
    SCAFF|Scaffold Competent Person|Scaffolding;Scaffold Training;Scaffold User||3y|
    CISRS|CISRS Scaffolder Card|CISRS;CISRS Part 2|CISRS|5y|
    TRENCH|Trenching and Excavation Competent Person|Trench Safety;Excavation Competent Person;Trenching and Excavation||3y|
    ASBAWARE|Asbestos Awareness|UKATA Asbestos Awareness;Asbestos Awareness Training||1y|
    ASBSUP|Asbestos Supervisor|Asbestos Contractor Supervisor|EPA|1y|||ASBWORK
    ASBWORK|Asbestos Worker|Asbestos Abatement Worker|EPA|1y|
    RRP|Lead Renovation Repair and Painting|EPA RRP;Lead RRP;Lead Safe Renovator|EPA|5y|
    SILICA|Silica Awareness|Respirable Crystalline Silica;Silica Competent Person||1y|
    NCCCO-MOB|NCCCO Mobile Crane Operator|Mobile Crane Operator;CCO Mobile Crane;NCCCO Crane Operator|NCCCO|5y||
    NCCCO-TWR|NCCCO Tower Crane Operator|Tower Crane Operator;CCO Tower Crane|NCCCO|5y||
    RIGGER1|NCCCO Rigger Level I|Rigger Level 1;Rigger 1;Qualified Rigger|NCCCO|5y||
    RIGGER2|NCCCO Rigger Level II|Rigger Level 2;Rigger 2|NCCCO|5y|||RIGGER1
    SIGNAL|NCCCO Signalperson|Signal Person;Qualified Signal Person;Crane Signal Person|NCCCO|5y||
    SLINGER|Slinger Signaller|Slinger/Signaller;Slinger Banksman|||
    BANKSMAN|Traffic Marshal and Vehicle Banksman|Vehicle Banksman;Traffic Marshal;Traffic Marshall||3y|
    FLAGGER|Certified Flagger|Flagger;Flagger Certification;Traffic Control Flagger|ATSSA|4y||
    TCS-ATSSA|Traffic Control Supervisor||ATSSA|4y|||FLAGGER
    SWPPP|Stormwater Pollution Prevention Inspector|SWPPP Inspector;CESSWI;Stormwater Inspector|||
    LEEDGA|LEED Green Associate||USGBC|2y|
    LEEDAP|LEED Accredited Professional|LEED AP;LEED AP BD+C|USGBC|2y|||LEEDGA
    CCM-CMAA|Certified Construction Manager||CMAA|3y|
    PE|Professional Engineer License|PE License;Licensed Professional Engineer;Professional Engineer|State Board of Engineers||12m
    EIT|Engineer in Training|EIT Certification;Fundamentals of Engineering;FE Exam|NCEES||
    RA-ARCH|Registered Architect|Architect License;Licensed Architect|State Board of Architecture||12m
    PLS|Professional Land Surveyor|Land Surveyor License;Licensed Land Surveyor|State Board of Surveyors||12m
    GCLIC|General Contractor License|Contractor License;General Contractor|State Contractors Board||
    CSP|Certified Safety Professional|BCSP CSP|Board of Certified Safety Professionals|5y|||ASP-BCSP
    ASP-BCSP|Associate Safety Professional|BCSP ASP|Board of Certified Safety Professionals|5y|
    CHST|Construction Health and Safety Technician||Board of Certified Safety Professionals|5y|
    CIH|Certified Industrial Hygienist||Board for Global EHS Credentialing|5y|
    WHITECARD|White Card|Construction Induction White Card;General Construction Induction;CPCCWHS1001|||
    SITESAFE|Site Safe Passport|Site Safe Foundation Passport|Site Safe|2y|
    SIFA|Fachkraft für Arbeitssicherheit|SiFa;Sicherheitsfachkraft|Berufsgenossenschaft||
    SCC|SCC Dokument 018|SCC 018;SGU;VCA;Basisveiligheid VCA;VCA Basis||10y|
    SCC017|SCC Dokument 017|SCC 017;VCA VOL;VOL VCA||10y|||SCC
    """#
}
