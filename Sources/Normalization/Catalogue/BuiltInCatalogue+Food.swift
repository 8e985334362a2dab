extension BuiltInCatalogue {
  static let food = #"""
    SERVSAFEM|ServSafe Food Protection Manager|ServSafe Manager;ServSafe;ServSafe Certification;Servsafe Food Manager|National Restaurant Association|5y|||FOODMGR;FOODHAND
    SERVSAFEH|ServSafe Food Handler|ServSafe Handler|National Restaurant Association|3y|||FOODHAND
    SERVSAFEA|ServSafe Alcohol|Servsafe Alcohol Certification|National Restaurant Association|3y|||ALCOHOL
    FOODMGR|Certified Food Protection Manager|Food Protection Manager;CFPM;Food Manager Certification;Certified Food Manager||5y|||FOODHAND
    FOODHAND|Food Handler Card|Food Handler;Food Handlers Card;Food Handler Certificate;Food Handlers Permit;Food Worker Card||3y||
    ALCOHOL|Responsible Alcohol Service|Responsible Beverage Service;RBS;Alcohol Server Permit;Alcohol Server;Responsible Service of Alcohol;RSA||3y||
    TIPS|TIPS Alcohol Training|TIPS;TIPS Certification|Health Communications|3y|||ALCOHOL
    APLH|Personal Licence for Alcohol Sales|Personal Licence;APLH;Award for Personal Licence Holders|||
    FOODHYG2|Level 2 Food Hygiene|Food Hygiene Level 2;Level 2 Food Safety;Level 2 Food Safety and Hygiene;Food Safety Level 2;Food Hygiene||3y|||FOODHYG1
    FOODHYG1|Level 1 Food Hygiene|Food Hygiene Level 1;Level 1 Food Safety;Food Safety Level 1||3y||
    FOODHYG3|Level 3 Food Hygiene|Food Hygiene Level 3;Level 3 Food Safety;Supervising Food Safety Level 3;Food Safety Level 3||3y|||FOODHYG2;FOODHYG1
    HACCP|HACCP Certification|HACCP;HACCP Training;Hazard Analysis Critical Control Point;HACCP Level 2||3y||
    HACCP3|HACCP Level 3|Level 3 HACCP||3y|||HACCP
    ALLERGEN|Food Allergen Awareness|Allergen Awareness;Allergen Training;Food Allergy Awareness;AllerTrain||3y||
    PCQI|Preventive Controls Qualified Individual|PCQI Certificate;FSPCA PCQI|FSPCA||
    SQFP|SQF Practitioner|Safe Quality Food Practitioner|Safe Quality Food Institute||
    BRC|BRC Lead Auditor|BRCGS Lead Auditor|BRCGS||
    BARISTA|Barista Skills|SCA Barista Skills|Specialty Coffee Association||
    CEC|Certified Executive Chef|ACF Executive Chef|American Culinary Federation|5y|
    IFSG43|Infektionsschutzbelehrung § 43 IfSG|Belehrung nach § 43 IfSG;Infektionsschutzgesetz Belehrung;Gesundheitszeugnis;43 IfSG||2y|
    WSET2|WSET Level 2 Award in Wines|WSET Level 2|Wine and Spirit Education Trust||
    WSET3|WSET Level 3 Award in Wines|WSET Level 3|Wine and Spirit Education Trust||
    """#
}
