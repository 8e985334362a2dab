extension BuiltInCatalogue {
  static let nursing = #"""
    RN|Registered Nurse|RN License;Registered Nurse License;Registered Professional Nurse;Licensed Registered Nurse;RN Licensure;Nursing License RN|State Board of Nursing||12m||LPN;CNA
    LPN|Licensed Practical Nurse|LPN License;Practical Nurse;LPN/LVN;Licensed Practical Nurse License;PN License|State Board of Nursing||12m||CNA
    LVN|Licensed Vocational Nurse|LVN License;Vocational Nurse|State Board of Nursing||12m||LPN;CNA
    CNA|Certified Nursing Assistant|CNA Certification;Nursing Assistant;Nurse Aide;Certified Nurse Aide;State Tested Nursing Assistant;STNA|State Nurse Aide Registry|2y|12m
    APRN|Advanced Practice Registered Nurse|APRN License;Advanced Registered Nurse Practitioner;ARNP|State Board of Nursing||12m||RN
    NP|Nurse Practitioner|NP License;Certified Nurse Practitioner;CNP;Nurse Practitioner License|State Board of Nursing||12m||RN;APRN
    CNM|Certified Nurse Midwife|Nurse Midwife|American Midwifery Certification Board|5y|12m||RN;APRN
    CNS|Clinical Nurse Specialist|Certified Clinical Nurse Specialist|State Board of Nursing||12m||RN;APRN
    CRNA|Certified Registered Nurse Anesthetist|Nurse Anesthetist|National Board of Certification and Recertification for Nurse Anesthetists|4y|12m||RN;APRN
    FNP-C|Family Nurse Practitioner Certification AANP|FNP C;Certified Family Nurse Practitioner|American Academy of Nurse Practitioners Certification Board|5y|12m
    FNP-BC|Family Nurse Practitioner Board Certified|FNP BC|American Nurses Credentialing Center|5y|12m
    PMHNP-BC|Psychiatric Mental Health Nurse Practitioner|PMHNP;PMHNP BC;Psychiatric Nurse Practitioner|American Nurses Credentialing Center|5y|12m
    AGACNP-BC|Adult-Gerontology Acute Care Nurse Practitioner|AGACNP;AGACNP BC|American Nurses Credentialing Center|5y|12m
    AGPCNP-BC|Adult-Gerontology Primary Care Nurse Practitioner|AGPCNP;AGPCNP BC|American Nurses Credentialing Center|5y|12m
    CCRN|Critical Care Registered Nurse|CCRN Certification;Certified Critical Care Registered Nurse;Critical Care Nurse Certification|American Association of Critical-Care Nurses|3y|12m
    PCCN|Progressive Care Certified Nurse|Progressive Care Nurse Certification|American Association of Critical-Care Nurses|3y|12m
    CEN|Certified Emergency Nurse|Emergency Nurse Certification|Board of Certification for Emergency Nursing|4y|12m
    CPEN|Certified Pediatric Emergency Nurse||Board of Certification for Emergency Nursing|4y|12m
    TCRN|Trauma Certified Registered Nurse||Board of Certification for Emergency Nursing|4y|12m
    CFRN|Certified Flight Registered Nurse|Flight Nurse Certification|Board of Certification for Emergency Nursing|4y|12m
    CNOR|Certified Perioperative Nurse|Certified Perioperative Nurse CNOR;Operating Room Nurse Certification|Competency and Credentialing Institute|5y|12m
    CPAN|Certified Post Anesthesia Nurse||American Board of Perianesthesia Nursing Certification|3y|12m
    CAPA|Certified Ambulatory Perianesthesia Nurse||American Board of Perianesthesia Nursing Certification|3y|12m
    OCN|Oncology Certified Nurse|Oncology Nurse Certification|Oncology Nursing Certification Corporation|4y|12m
    CHPN|Certified Hospice and Palliative Nurse||Hospice and Palliative Credentialing Center|4y|12m
    CWOCN|Certified Wound Ostomy Continence Nurse||Wound Ostomy and Continence Nursing Certification Board|5y|12m
    WCC|Wound Care Certified|Wound Care Certification|National Alliance of Wound Care and Ostomy|5y|12m
    CMSRN|Certified Medical-Surgical Registered Nurse|Med-Surg Nurse Certification;Med Surg Certification|Medical-Surgical Nursing Certification Board|5y|12m
    RNC-OB|Inpatient Obstetric Nursing Certification|RNC OB;Inpatient Obstetric Nursing|National Certification Corporation|3y|12m
    RNC-NIC|Neonatal Intensive Care Nursing Certification|RNC NIC|National Certification Corporation|3y|12m
    C-EFM|Electronic Fetal Monitoring Certification|C EFM;Electronic Fetal Monitoring;EFM|National Certification Corporation|3y|
    CPN|Certified Pediatric Nurse|Pediatric Nurse Certification|Pediatric Nursing Certification Board|1y|12m
    CNL|Clinical Nurse Leader||Commission on Nurse Certification|5y|12m
    CRRN|Certified Rehabilitation Registered Nurse||Rehabilitation Nursing Certification Board|5y|12m
    CDN|Certified Dialysis Nurse||Nephrology Nursing Certification Commission|3y|12m
    CNN|Certified Nephrology Nurse||Nephrology Nursing Certification Commission|3y|12m
    CMA-MED|Certified Medication Aide|Medication Aide;Medication Technician;Certified Medication Technician|State Nurse Aide Registry||12m
    HHA|Home Health Aide|Certified Home Health Aide;Home Health Aide Certificate|State Department of Health||
    NMC|Nursing and Midwifery Council Registration|NMC PIN;NMC Registration;NMC Register|Nursing and Midwifery Council|3y|12m|\d{2}[A-Z]\d{4}[A-Z]
    """#
}
