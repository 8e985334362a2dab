extension BuiltInCatalogue {
  static let workplace = #"""
    FIREWARDEN|Fire Warden|Fire Marshal;Fire Warden Training;Fire Marshal Training;Brandschutzhelfer;Brandschutzhelferin;Fire Marshall||3y||
    FIREEXT|Fire Extinguisher Training|Fire Extinguisher;Portable Fire Extinguisher||1y||
    FIRESAFE|Fire Safety Awareness|Fire Safety;Fire Awareness;Fire Safety Training||1y||
    MANHAND|Manual Handling|Manual Handling Training;Manual Handling of Loads||3y||
    HSAWARE|Health and Safety Awareness|Health and Safety;H&S Awareness;Health and Safety Induction;Arbeitsschutzunterweisung||1y||
    COSHH|COSHH Awareness|COSHH;COSHH Training;Control of Substances Hazardous to Health||3y||
    HAZCOM|Hazard Communication|HazCom;Hazard Communication Training;GHS Training;Right to Know||1y||
    WHMIS|WHMIS 2015|WHMIS;Workplace Hazardous Materials Information System||1y||
    DSE|Display Screen Equipment|DSE Assessment;DSE;Display Screen Equipment Awareness||2y||
    IOSHMS|IOSH Managing Safely|Managing Safely|IOSH|3y||
    IOSHWS|IOSH Working Safely|Working Safely|IOSH|3y||
    NEBOSHG|NEBOSH National General Certificate|NEBOSH General Certificate;NEBOSH NGC;NEBOSH|NEBOSH||
    NEBOSHI|NEBOSH International General Certificate|NEBOSH IGC|NEBOSH||
    NEBOSHD|NEBOSH National Diploma|NEBOSH Diploma|NEBOSH||
    DBS|Enhanced DBS Check|DBS Check;Enhanced DBS;DBS;CRB Check;Disclosure and Barring Service;DBS Certificate|Disclosure and Barring Service|3y||\d{12}
    PVG|PVG Scheme Membership|PVG;Protecting Vulnerable Groups|Disclosure Scotland||
    BGCHECK|Background Check|Criminal Background Check;Background Screening;Criminal Record Check;Führungszeugnis;Erweitertes Führungszeugnis;Police Check|||
    DRUGSCR|Drug Screen|Drug Test;Pre-Employment Drug Screen|||
    RTW|Right to Work Check|Right to Work;Eligibility to Work|||
    I9|Form I-9 Employment Eligibility|I 9;I9;Form I9|||
    VISA|Work Visa|Work Permit;Work Authorization;Employment Authorization Document;EAD;Aufenthaltstitel|||
    PASSPORT|Passport|Reisepass;International Passport|||
    DVTRAIN|Domestic Violence Awareness|Domestic Violence Training||2y||
    SEXHARASS|Sexual Harassment Prevention|Sexual Harassment Training;Anti-Harassment Training;Harassment Prevention||1y||
    CODECOND|Code of Conduct|Code of Conduct Training;Business Ethics Training||1y||
    GDPR|GDPR Awareness|GDPR;GDPR Training;Data Protection;Data Protection Training;Datenschutzunterweisung||1y||
    CYBERAWARE|Cyber Security Awareness|Security Awareness Training;Cybersecurity Awareness;Cyber Awareness;Information Security Awareness||1y||
    EDI|Equality Diversity and Inclusion|Equality and Diversity;EDI Training;Diversity Training;Diversity Equity and Inclusion||3y||
    PREVENT|Prevent Duty Training|Prevent Duty;Prevent Awareness||3y||
    LONEWORK|Lone Worker Training|Lone Working;Lone Worker||3y||
    CONFLICT|Conflict Resolution|Conflict Management;Conflict Resolution Training||3y||
    DEESC|De-escalation Training|De-escalation;Verbal De-escalation||1y||
    LADDER|Ladder Safety|Ladder Safety Training;Ladder Training||3y||
    PPE|Personal Protective Equipment Training|PPE Training;PPE||1y||
    RESPPROT|Respiratory Protection Training|Respiratory Protection;Respirator Training||1y||
    HEARCON|Hearing Conservation|Hearing Conservation Training||1y||
    ABRASIVE|Abrasive Wheels|Abrasive Wheels Training||3y||
    LEGIONELLA|Legionella Awareness|Legionella;Legionella Training||2y||
    ERGO|Ergonomics Training|Ergonomics||2y||
    LEADSHIP|Leadership and Management Level 3|ILM Level 3|ILM||
    SIBE|Sicherheitsbeauftragter|Sicherheitsbeauftragte|Berufsgenossenschaft||
    DSB|Datenschutzbeauftragter|Betrieblicher Datenschutzbeauftragter|||
    LASERS|Laser Safety Officer|LSO;Laser Safety||3y||
    RSO|Radiation Safety Officer|Radiation Safety||
    RADWORK|Radiation Worker Training|Radiation Safety Training||1y||
    BIOSAFE|Biosafety Training|Biosafety;Biological Safety||1y||
    LABSAFE|Laboratory Safety Training|Lab Safety;Laboratory Safety||1y||
    """#
}
