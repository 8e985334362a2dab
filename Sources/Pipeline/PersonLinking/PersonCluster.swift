import Records

/// A person in the making: the mentions linked so far and what they say together.
struct PersonCluster {
  var members: [Int] = []
  var names: [PersonName] = []
  /// Every name that a record used, as numbers.
  var nameNumbers: [Int] = []
  /// The names that HR gives; short forms, initials and typing errors are told from these alone.
  var formalNumbers: [Int] = []
  var employeeKeys: Set<String> = []
  var births: [PartialDate] = []
  var emails: Set<String> = []
  var phones: Set<String> = []
  var locations: Set<String> = []
  var departments: Set<String> = []
  var jobTitles: Set<String> = []
  var identifiers: Set<String> = []
  var numbers: Set<String> = []
  var types: Set<String> = []
  var isSpine = false
  /// HR imports that list the person: each lists a person once.
  var spineImports: Set<Int> = []
  /// Rows of trackers and issuers that say more than a name.
  var listings: [PersonListing] = []

  mutating func add(_ mention: Mention, at index: Int) {
    members.append(index)
    for (name, number) in zip(mention.names, mention.nameNumbers) where !nameNumbers.contains(number) {
      names.append(name)
      nameNumbers.append(number)
    }
    if let key = mention.employeeKey, mention.role == .spine || employeeKeys.isEmpty { employeeKeys.insert(key) }
    // Where HR knows the person, its birth dates are the person's.
    if let birth = mention.birth, !births.contains(birth), mention.role == .spine || !isSpine || births.isEmpty {
      births.append(birth)
    }
    if let email = mention.email { emails.insert(email) }
    if let phone = mention.phone { phones.insert(phone) }
    if let location = mention.location { locations.insert(location) }
    if let department = mention.department { departments.insert(department) }
    if let jobTitle = mention.jobTitle { jobTitles.insert(jobTitle) }
    if let npi = mention.npi { identifiers.insert(npi) }
    numbers.formUnion(mention.numbers)
    types.formUnion(mention.types)
    if let listing = PersonListing(mention), !listings.contains(listing) { listings.append(listing) }
    if mention.role == .spine {
      isSpine = true
      formalNumbers += mention.nameNumbers.filter { !formalNumbers.contains($0) }
      spineImports.formUnion(mention.files)
    }
  }
}

/// How well a mention fits a person, and by what.
struct PersonFit {
  /// 100 and down; from `decisive` a link stands on its own, below it only where nobody else fits.
  var rank: Int
  /// Agreement in place, department and job, to choose between equals.
  var tieBreak: Int
  var reasons: [String]
  /// What speaks against it; a fit with any is never a link by name alone.
  var contradictions: [String]
  /// Rests on a given name and one number or address alone: gives way to anybody who bears the name.
  var isWeak = false

  static let decisive = 75
}
