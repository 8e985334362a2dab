extension BuiltInCatalogue {
  static let transport = #"""
    DL|Driver License|Driver's License;Drivers License;Driving Licence;D/License;DL;Driver Licence;Operator License Driver;Full Driving Licence;Führerschein Klasse B;Führerschein;Permis de conduire;Rijbewijs;Körkort;Førerkort;Kørekort|Department of Motor Vehicles||
    CDL-A|Commercial Driver License Class A|CDL A;CDL Class A;Class A CDL|Department of Motor Vehicles||||CDL-B;CDL-C;DL
    CDL-B|Commercial Driver License Class B|CDL B;CDL Class B;Class B CDL|Department of Motor Vehicles||||CDL-C;DL
    CDL-C|Commercial Driver License Class C|CDL C;CDL Class C;Class C CDL|Department of Motor Vehicles||||DL
    CDL|Commercial Driver License|CDL;CDL License;Commercial Drivers License|Department of Motor Vehicles||||DL
    HAZMAT|Hazardous Materials Endorsement|Hazmat Endorsement;HME;CDL Hazmat;H Endorsement|Transportation Security Administration|5y|
    HAZMATEMP|Hazmat Employee Training|DOT Hazmat Training;49 CFR Hazmat;Hazmat Training;DOT Hazmat Employee|US Department of Transportation|3y|
    DOTMED|DOT Medical Examiner Certificate|DOT Medical Card;DOT Physical;Medical Card;DOT Medical|FMCSA|2y|
    TWIC|Transportation Worker Identification Credential|TWIC Card|Transportation Security Administration|5y||\d{8,16}
    TSAPRE|TSA Security Threat Assessment|Security Threat Assessment;STA TSA|Transportation Security Administration|5y|
    CPC-D|Driver Certificate of Professional Competence|Driver CPC;Driver Qualification Card;DQC;CPC Driver|DVSA|5y||
    CPC-TM|Transport Manager CPC|Transport Manager Certificate of Professional Competence|||
    HGV-C|HGV Category C Licence|HGV Class 2;LGV C;Category C Licence;Führerschein Klasse C|DVLA|5y|||DL
    HGV-CE|HGV Category C+E Licence|HGV Class 1;LGV CE;C+E Licence;Category CE Licence;Führerschein Klasse CE|DVLA|5y|||HGV-C;DL
    PCV-D|PCV Category D Licence|PCV Licence;Category D Licence|DVLA|5y|||DL
    ADR|ADR Dangerous Goods Driver|ADR;ADR Certificate;ADR Driver Training;ADR-Schein;ADR Bescheinigung||5y||
    BKF95|Berufskraftfahrerqualifikation|Schlüsselzahl 95;Kennzahl 95;Code 95;BKrFQG Module||5y||
    DIGITACHO|Driver Tachograph Card|Digital Tachograph Card;Tacho Card;Fahrerkarte;Digital Tacho Card|DVLA|5y||
    FORKLIFT|Forklift Operator|Forklift;Forklift Certification;Forklift Licence;Fork Lift;Forklift Truck;FLT;Powered Industrial Truck;PIT Operator;Staplerschein;Gabelstaplerschein;Flurförderschein;Fork Lift Truck Licence;Counterbalance Forklift;CACES;Heftruckcertificaat;Truckkort;Truckførerbevis||3y||
    REACHTRUCK|Reach Truck Operator|Reach Truck;Reach Truck Licence||3y||
    PALLETJACK|Powered Pallet Truck Operator|Pallet Jack;PPT;Powered Pallet Truck||3y||
    SKIDSTEER|Skid Steer Operator|Skid Steer||3y||
    OHCRANE|Overhead Crane Operator|Overhead Crane;Bridge Crane Operator;Kranschein;Krankort||3y||
    DEFDRIVE|Defensive Driving|Defensive Driving Course;Defensive Driver||3y||
    PVTDRIVE|Passenger Transport Driving Assessment|MiDAS;Minibus Driver Awareness Scheme|Community Transport Association|4y||
    SCHOOLBUS|School Bus Endorsement|S Endorsement;School Bus Driver Certificate|Department of Motor Vehicles||
    PASSEND|Passenger Endorsement|P Endorsement CDL|Department of Motor Vehicles||
    TANKEND|Tanker Endorsement|N Endorsement;Tank Vehicle Endorsement|Department of Motor Vehicles||
    STCW|STCW Basic Safety Training|STCW;STCW 95;STCW Basic Safety;Basic Safety Training STCW||5y||
    MMC|Merchant Mariner Credential|MMC;Merchant Marine Credential|US Coast Guard|5y||
    ENG1|ENG1 Seafarer Medical|ENG1;ENG 1;Seafarer Medical Certificate|Maritime and Coastguard Agency|2y||
    GMDSS|GMDSS General Operator Certificate|GMDSS GOC;GMDSS||5y||
    MASTER100|Master 100 Ton License|Captain License 100 Ton;OUPV;Six Pack License|US Coast Guard|5y||
    HUET|Helicopter Underwater Escape Training|HUET||4y||
    BOSIET|Basic Offshore Safety Induction and Emergency Training|BOSIET;OPITO BOSIET|OPITO|4y|||HUET
    FOET|Further Offshore Emergency Training|FOET;OPITO FOET|OPITO|4y|||
    MIST|Minimum Industry Safety Training|OPITO MIST|OPITO|4y||
    GWOBST|GWO Basic Safety Training|GWO BST|Global Wind Organisation|2y||
    PTS|Personal Track Safety|PTS AC;PTS Card|Network Rail|2y||
    RRS|Roadway Worker Protection|RWP;Roadway Worker|Federal Railroad Administration|1y||
    IATADGR|IATA Dangerous Goods Regulations|IATA DGR;Dangerous Goods by Air;IATA Dangerous Goods|IATA|2y||
    IMDG|IMDG Dangerous Goods by Sea|IMDG Code;IMDG||2y||
    DGSA|Dangerous Goods Safety Adviser|Gefahrgutbeauftragter;DGSA Certificate||5y||
    """#
}
