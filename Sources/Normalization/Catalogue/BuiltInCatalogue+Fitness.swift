extension BuiltInCatalogue {
  static let fitness = #"""
    NASM-CPT|NASM Certified Personal Trainer|NASM CPT;NASM Personal Trainer|National Academy of Sports Medicine|2y|
    ACE-CPT|ACE Certified Personal Trainer|ACE Personal Trainer;ACE CPT|American Council on Exercise|2y|
    ACSM-CPT|ACSM Certified Personal Trainer|ACSM CPT;ACSM Personal Trainer|American College of Sports Medicine|3y|
    ACSM-EP|ACSM Certified Exercise Physiologist|ACSM EP;Exercise Physiologist|American College of Sports Medicine|3y|
    ISSA-CPT|ISSA Certified Personal Trainer|ISSA CPT;ISSA Personal Trainer|International Sports Sciences Association|2y|
    NSCA-CSCS|Certified Strength and Conditioning Specialist|NSCA CSCS;Strength and Conditioning Specialist|National Strength and Conditioning Association|3y|
    NSCA-CPT|NSCA Certified Personal Trainer|NSCA CPT|National Strength and Conditioning Association|3y|
    AFAA-GFI|AFAA Group Fitness Instructor|AFAA GFI;AFAA Group Exercise|AFAA|2y|
    ACE-GFI|ACE Group Fitness Instructor|ACE GFI;ACE Group Exercise|American Council on Exercise|2y|
    ATC|Certified Athletic Trainer|Athletic Trainer;BOC Athletic Trainer|Board of Certification for the Athletic Trainer|2y|12m
    RYT200|Registered Yoga Teacher 200|RYT 200;RYT-200;Yoga Teacher 200 Hour|Yoga Alliance|1y|
    RYT500|Registered Yoga Teacher 500|RYT 500;RYT-500|Yoga Alliance|1y|||RYT200
    PILATES|Comprehensive Pilates Instructor|Pilates Instructor;NCPT Pilates|||
    SPIN|Spinning Instructor|Spin Instructor;Indoor Cycling Instructor|||
    ZUMBA|Zumba Instructor|Zumba;Zumba License||1y|
    L2GYM|Level 2 Gym Instructor|Gym Instructor Level 2;Gym Instructor|||
    L3PT|Level 3 Personal Trainer|Personal Trainer Level 3|||||L2GYM
    CIMSPA|CIMSPA Membership|CIMSPA|CIMSPA|1y|
    CPO|Certified Pool Operator|Pool Operator;CPO Certification;Certified Pool and Spa Operator|Pool and Hot Tub Alliance|5y|
    AFO|Aquatic Facility Operator|AFO Certification|National Recreation and Park Association|5y|
    PPO|Pool Plant Operator|Pool Plant Operators;Pool Plant Operations|||
    SWIML2|Swim Teacher Level 2|Level 2 Swimming Teacher;Swimming Teacher Level 2;STA Swimming Teacher|||
    DLRG-S|Deutsches Rettungsschwimmabzeichen Silber|Rettungsschwimmer Silber;DLRG Silber;DRSA Silber|DLRG|2y|||DLRG-B
    DLRG-B|Deutsches Rettungsschwimmabzeichen Bronze|Rettungsschwimmer Bronze;DLRG Bronze;DRSA Bronze|DLRG|2y|
    PADI-OWSI|PADI Open Water Scuba Instructor|PADI Instructor;OWSI|PADI|1y|||PADI-DM
    PADI-DM|PADI Divemaster|Divemaster|PADI|1y|
    BELAY|Belay Certification|Belay Test;Climbing Belay|||
    ROPES|Ropes Course Facilitator|Challenge Course Facilitator;High Ropes Instructor|ACCT|1y|
    USSF-D|US Soccer D License|Soccer D License|US Soccer Federation||
    SAFESPORT|SafeSport Training|SafeSport;Safe Sport|US Center for SafeSport|1y|
    CONCUSS|Concussion in Sport Training|Concussion Training;Heads Up Concussion||2y|
    """#
}
