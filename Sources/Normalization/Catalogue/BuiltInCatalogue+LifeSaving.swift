extension BuiltInCatalogue {
  static let lifeSaving = #"""
    BLS|Basic Life Support|BLS Provider;CPR/BLS;BLS/CPR;BLS for Healthcare Providers;BLS HCP;AHA BLS;Healthcare Provider CPR;CPR for Healthcare Providers;BLS CPR AED|American Heart Association|2y|||CPR;CPRAED
    ACLS|Advanced Cardiac Life Support|ACLS Provider;Advanced Cardiovascular Life Support;AHA ACLS|American Heart Association|2y|||BLS
    PALS|Pediatric Advanced Life Support|PALS Provider;AHA PALS|American Heart Association|2y|||
    NRP|Neonatal Resuscitation Program|NRP Provider;Neonatal Resuscitation|American Academy of Pediatrics|2y||
    PEARS|Pediatric Emergency Assessment Recognition and Stabilization|PEARS Provider|American Heart Association|2y||
    HEARTSAVER|Heartsaver First Aid CPR AED|Heartsaver;AHA Heartsaver;Heartsaver CPR AED|American Heart Association|2y|||CPR;FIRSTAID;CPRAED
    CPR|Cardiopulmonary Resuscitation|CPR Certification;CPR Training;CPR Card;Adult CPR||2y||
    CPRAED|CPR and AED|CPR/AED;CPR AED;Adult CPR AED||2y|||CPR
    FIRSTAID|First Aid|First Aid Certificate;First Aid Training;Basic First Aid;Standard First Aid;Erste Hilfe;Ersthelfer;Premiers Secours;Primeros Auxilios;EHBO;Första hjälpen;Førstehjælp;Førstehjelp;FA||2y||
    FACPR|First Aid and CPR|First Aid/CPR;CPR/First Aid;First Aid CPR;First Aid CPR AED;First Aid/CPR/AED;CPR First Aid AED||2y|||FIRSTAID;CPR;CPRAED
    FAW|First Aid at Work|First Aid at Work 3 Day;FAAW|Health and Safety Executive|3y|||EFAW;FIRSTAID
    EFAW|Emergency First Aid at Work|Emergency First Aid;1 Day First Aid|Health and Safety Executive|3y|||
    PFA|Paediatric First Aid|Pediatric First Aid;Early Years First Aid||3y||
    MHFA|Mental Health First Aid|Mental Health First Aider||3y||
    BLSI|BLS Instructor|Basic Life Support Instructor|American Heart Association|2y|||BLS
    ACLSI|ACLS Instructor|Advanced Cardiac Life Support Instructor|American Heart Association|2y|||ACLS
    PALSI|PALS Instructor|Pediatric Advanced Life Support Instructor|American Heart Association|2y|||PALS
    TNCC|Trauma Nursing Core Course||Emergency Nurses Association|4y||
    ENPC|Emergency Nursing Pediatric Course||Emergency Nurses Association|4y||
    ATLS|Advanced Trauma Life Support||American College of Surgeons|4y||
    PHTLS|Prehospital Trauma Life Support||National Association of Emergency Medical Technicians|4y||
    ITLS|International Trauma Life Support||International Trauma Life Support|3y||
    ABLS|Advanced Burn Life Support||American Burn Association|4y||
    STABLE|S.T.A.B.L.E. Program|STABLE Program;STABLE;S T A B L E||2y||
    ALSO|Advanced Life Support in Obstetrics||American Academy of Family Physicians|3y||
    ILS|Immediate Life Support||Resuscitation Council UK|1y|||
    ALS-UK|Advanced Life Support|ALS Provider|Resuscitation Council UK|4y|||ILS
    NIHSS|NIH Stroke Scale|NIHSS Certification;NIH Stroke Scale Certification||1y||
    EMR|Emergency Medical Responder|EMR License|National Registry of Emergency Medical Technicians|2y|12m
    EMT|Emergency Medical Technician|EMT B;EMT Basic;NREMT;EMT License;EMT Certification|National Registry of Emergency Medical Technicians|2y|12m||EMR
    AEMT|Advanced Emergency Medical Technician|Advanced EMT;EMT A|National Registry of Emergency Medical Technicians|2y|12m||EMT
    PARAMEDIC|Paramedic|NRP Paramedic;EMT P;Nationally Registered Paramedic;Paramedic License|National Registry of Emergency Medical Technicians|2y|12m||EMT;AEMT
    CCP-C|Certified Critical Care Paramedic|CCP C|International Board of Specialty Certification|4y|12m
    FP-C|Certified Flight Paramedic|FP C;Flight Paramedic|International Board of Specialty Certification|4y|12m
    LIFEGUARD|Lifeguard Certification|Lifeguard;Lifeguarding;Pool Lifeguard|American Red Cross|2y||
    NPLQ|National Pool Lifeguard Qualification|RLSS NPLQ|Royal Life Saving Society UK|2y|||LIFEGUARD
    LGI|Lifeguard Instructor|Lifeguarding Instructor|American Red Cross|2y|||LIFEGUARD
    WSI|Water Safety Instructor|WSI Certification|American Red Cross|2y||
    BRONZEMED|Bronze Medallion||Royal Life Saving Society|1y||
    O2ADMIN|Emergency Oxygen Administration|Oxygen Administration;Administering Emergency Oxygen||2y||
    WFR|Wilderness First Responder|Wilderness First Responder Certification||2y|||WFA;FIRSTAID
    WFA|Wilderness First Aid|||2y|||FIRSTAID
    STOPBLEED|Stop the Bleed|Stop the Bleed Training|American College of Surgeons||
    NALOXONE|Naloxone Administration|Narcan Training;Naloxone Training;Opioid Overdose Response||2y||
    """#
}
