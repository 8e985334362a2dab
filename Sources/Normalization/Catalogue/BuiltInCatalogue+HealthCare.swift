extension BuiltInCatalogue {
  static let healthCare = #"""
    CMA|Certified Medical Assistant|CMA AAMA;Medical Assistant Certification|American Association of Medical Assistants|5y|
    RMA|Registered Medical Assistant||American Medical Technologists|3y|
    CCMA|Certified Clinical Medical Assistant||National Healthcareer Association|2y|
    CPT|Certified Phlebotomy Technician|Phlebotomy Technician;Phlebotomy Certification;Phlebotomy|National Healthcareer Association|2y|
    CET|Certified EKG Technician|EKG Technician|National Healthcareer Association|2y|
    CPhT|Certified Pharmacy Technician|Pharmacy Technician Certification;PTCB Certification|Pharmacy Technician Certification Board|2y|
    MLS|Medical Laboratory Scientist|MLS ASCP;Medical Technologist|American Society for Clinical Pathology|3y|
    MLT|Medical Laboratory Technician|MLT ASCP|American Society for Clinical Pathology|3y|
    ARRT|Registered Radiologic Technologist|ARRT R;Radiologic Technologist;RT R;ARRT Certification|American Registry of Radiologic Technologists|1y|12m
    RDMS|Registered Diagnostic Medical Sonographer|Diagnostic Medical Sonographer|American Registry for Diagnostic Medical Sonography|1y|12m
    CNMT|Certified Nuclear Medicine Technologist||Nuclear Medicine Technology Certification Board|1y|
    RRT|Registered Respiratory Therapist||National Board for Respiratory Care|5y|12m
    CRT|Certified Respiratory Therapist||National Board for Respiratory Care|5y|12m
    CST|Certified Surgical Technologist|Surgical Technologist;Surgical Tech Certification|National Board of Surgical Technology and Surgical Assisting|2y|
    CRCST|Certified Registered Central Service Technician|Sterile Processing Technician;Sterile Processing Certification|Healthcare Sterile Processing Association|1y|
    CPC|Certified Professional Coder||American Academy of Professional Coders|2y|
    CCS|Certified Coding Specialist||American Health Information Management Association|2y|
    RHIA|Registered Health Information Administrator||American Health Information Management Association|2y|
    RHIT|Registered Health Information Technician||American Health Information Management Association|2y|
    CPHQ|Certified Professional in Healthcare Quality||National Association for Healthcare Quality|2y|
    CIC|Certified in Infection Prevention and Control|Infection Control Certification|Certification Board of Infection Control and Epidemiology|5y|
    CHC|Certified in Healthcare Compliance||Compliance Certification Board|2y|
    CHES|Certified Health Education Specialist||National Commission for Health Education Credentialing|5y|
    CDCES|Certified Diabetes Care and Education Specialist|Certified Diabetes Educator;CDE|Certification Board for Diabetes Care and Education|5y|
    IBCLC|International Board Certified Lactation Consultant|Lactation Consultant|International Board of Lactation Consultant Examiners|5y|
    CCM|Certified Case Manager|Case Manager Certification|Commission for Case Manager Certification|5y|
    BCBA|Board Certified Behavior Analyst|Behavior Analyst|Behavior Analyst Certification Board|2y|12m
    RBT|Registered Behavior Technician||Behavior Analyst Certification Board|1y|
    CPR-HIPAA|HIPAA Training|HIPAA;HIPAA Privacy Training;HIPAA Awareness|||
    BBP|Bloodborne Pathogens Training|Bloodborne Pathogens;Blood Borne Pathogens;BBP Training;OSHA Bloodborne Pathogens||1y|
    CPI|Nonviolent Crisis Intervention|CPI;Crisis Prevention;CPI Training;Non-Violent Crisis Intervention|Crisis Prevention Institute|2y|
    MAB|Management of Aggressive Behavior|MOAB;Management of Aggressive Behaviour|||
    N95FIT|N95 Respirator Fit Test|Fit Test;N95 Fit Test;Mask Fit Test;Respirator Fit Test||1y|
    TBTEST|Tuberculosis Screening|TB Test;TB Screening;PPD;TB Skin Test||1y|
    FLUVAX|Influenza Vaccination|Flu Shot;Flu Vaccine;Influenza Vaccine||1y|
    HEPB|Hepatitis B Vaccination|Hep B;Hepatitis B;Hep B Vaccine|||
    COVIDVAX|COVID-19 Vaccination|Covid Vaccine;Covid 19 Vaccine;COVID Vaccination|||
    CITI|Human Subjects Research Training|CITI Training;CITI Human Subjects|Collaborative Institutional Training Initiative|3y|
    GCP|Good Clinical Practice|GCP Training;ICH GCP||3y|
    MANDREP|Mandated Reporter Training|Mandated Reporter;Child Abuse Mandated Reporter|||
    INFCTRL|Infection Control Training|Infection Control;Infection Prevention and Control;IPC Training||1y|
    MOVHAND|Moving and Handling of People|People Moving and Handling;Patient Handling;Safe Patient Handling;Moving and Handling||1y|
    SAFEADULT|Safeguarding Adults|Adult Safeguarding;Safeguarding of Vulnerable Adults;SOVA||3y|
    SAFECHILD|Safeguarding Children|Child Protection;Child Safeguarding||3y|
    MCA|Mental Capacity Act and DoLS|Mental Capacity Act;MCA DoLS||3y|
    CARECERT|Care Certificate|The Care Certificate|Skills for Care||
    MEDADMIN|Medication Administration Training|Medication Administration;Safe Handling of Medicines;Medicines Management||1y|
    DEMENTIA|Dementia Awareness|Dementia Training||3y|
    """#
}
