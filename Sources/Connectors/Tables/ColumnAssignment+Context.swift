import Records

/// What columns mean by the words of their headers and by the columns around them.
extension ColumnAssignment {
  var hasCredentials: Bool {
    columns.contains { column in
      switch column.role {
      case .wide: true
      case .holding(let field, _): [.credential, .number, .expiresOn].contains(field)
      default: false
      }
    }
  }

  /// Words that mean one thing in one table and another in the next.
  mutating func assignContext() {
    for index in columns.indices where columns[index].how == .header {
      let key = HeaderText.collapsed(HeaderText.withoutRemarks(columns[index].header))
      switch key {
      case "nombre", "nombres", "prenom", "vorname", "voornaam", "nom", "nome", "naam", "namn", "navn":
        assignNameColumn(index)
      case "name", "fullname":
        assignNameColumn(index)
        if !has(.credential), areCredentials(index), has(.familyName) || has(.employeeNumber) || has(.email) {
          set(index, .holding(.credential, group: 0), 0.8, .values)
        }
      case "id", "no", "nr", "number", "num", "nummer", "numero", "nro", "lfdnr", "lfdnummer", "sno", "srno", "row",
        "rowno", "item", "pos":
        assignNumberColumn(index)
      case "idnumber", "idno", "badgeno", "badgenumber":
        // Right of the certificate it is the certificate's.
        if let first = fieldColumns(.credential).first, first < index, !has(.number) {
          set(index, .holding(.number, group: 0), 0.65, .header)
        }
      case "title":
        if columns[index].profile.distinct.allSatisfy({ Self.salutations.contains(HeaderText.collapsed($0)) }) {
          set(index, .unused, 0.9, .passedOver)
        } else if !has(.credential), !columns.contains(where: isWide), areCredentials(index) {
          set(index, .holding(.credential, group: 0), 0.8, .values)
        }
      case "passed", "pass", "passfail", "result", "bestanden", "reussi", "aprobado", "aprovado", "geslaagd":
        if columns[index].profile.share(.date, .month) >= 0.8, !has(.issuedOn) {
          set(index, .holding(.issuedOn, group: 0), 0.8, .values)
        }
      case "status", "state", "active", "statut", "estado", "situacion", "situacao", "etat":
        if key == "state", columns[index].profile.distinct.allSatisfy({ $0.count == 2 && $0 == $0.uppercased() }) {
          break
        }
        assignStatusColumn(index)
      case "startdate", "enddate", "from", "to", "start", "end":
        assignTermColumn(index, isEnd: key.hasPrefix("e") || key == "to")
      case "type", "category", "description", "kind", "art", "class", "typ":
        if areCredentials(index), !fieldColumns(.credential).contains(where: areCredentials) {
          set(index, .holding(.credential, group: 0), 0.85, .values)
        }
      case "state/province", "province": break
      default: break
      }
    }
    assignProfession()
    assignKinds()
    assignClasses()
    assignDaysOfHaving()
    assignLyingHeaders()
  }

  /// An issuing body's register employs nobody: the profession in it is the kind of its licences.
  private mutating func assignProfession() {
    guard isOfIssuer, !has(.credential), spec?.credential == nil, !columns.contains(where: isWide),
      has(.number) || has(.expiresOn),
      let index = columns.firstIndex(where: { $0.role == .person(.jobTitle) && $0.how == .header })
    else { return }
    set(index, .holding(.credential, group: 0), 0.7, .header)
  }

  /// `Nombre`, `Nom`, `Name`: the whole name, or the half of it that no other column has.
  private mutating func assignNameColumn(_ index: Int) {
    let isWhole = columns[index].profile.share(.name) >= 0.6
    switch columns[index].role {
    case .person(.givenName), .person(.familyName):
      let other: Field = columns[index].role.field == .givenName ? .familyName : .givenName
      if isWhole, !has(other), !has(.fullName) { set(index, .person(.fullName), 0.85, .values) }
    case .person(.fullName):
      let isOnly = columns.count { $0.role == .person(.fullName) } == 1
      guard isOnly, columns[index].profile.filled > 0, columns[index].profile.share(.name) < 0.3 else { return }
      if has(.givenName), !has(.familyName) { set(index, .person(.familyName), 0.85, .header) }
      if has(.familyName), !has(.givenName) { set(index, .person(.givenName), 0.85, .header) }
    default: return
    }
  }

  /// A column called just `Status`: the person's, the certificate's, or nobody's until somebody says.
  mutating func assignStatusColumn(_ index: Int) {
    let owner: StatusColumn.Owner
    if !hasCredentials || isBesideCertificateStatus(index) {
      owner = .person
    } else if has(.employmentStatus) || isOfIssuer {
      owner = .certificate
    } else {
      owner = StatusColumn(spec: spec, library: library).owner(
        of: columns[index].profile.distinct, in: surroundings(index))
    }
    switch owner {
    case .person: set(index, .person(.employmentStatus), 0.85, .header)
    case .certificate: set(index, .holding(.status, group: 0), 0.85, .header)
    case .undecided: set(index, .unused, 0, .undecided)
    }
  }

  /// Whether the file is an issuing body's, which knows of nobody's employment.
  private var isOfIssuer: Bool { spec?.isOfIssuer == true }

  private func surroundings(_ index: Int) -> StatusColumn.Surroundings {
    let isCertificate = columns.map { column in
      switch column.role {
      case .wide, .holding(.credential, _), .holding(.number, _), .holding(.expiresOn, _), .holding(.issuedOn, _): true
      default: false
      }
    }
    var result = StatusColumn.Surroundings()
    if has(.leftOn) { result.employment += 2 }
    if has(.hiredOn) || has(.rehiredOn) { result.employment += 1 }
    if has(.jobTitle) { result.employment += 1 }
    result.isBeforeCertificates = isCertificate.firstIndex(of: true).map { index < $0 } ?? true
    result.isMatrix = isMatrix && !has(.credential)
    result.followsCertificate = index > 0 && isCertificate[index - 1] && !result.isMatrix
    return result
  }

  /// Whether each certificate has a column of its own: several have, or one with an answer in each cell.
  private var isMatrix: Bool {
    var names: Set<String> = []
    for column in columns {
      guard case .wide(let text, let field) = column.role else { continue }
      if field == .cell { return true }
      names.insert(LicenceNoun.key(text))
    }
    return names.count > 1
  }

  /// Whether another column says that it is the certificate's status: `Cert Status` beside a plain `Status`.
  private func isBesideCertificateStatus(_ index: Int) -> Bool {
    guard !has(.employmentStatus) else { return false }
    return columns.contains { column in
      guard column.index != index, case .holding(.status, _) = column.role else { return false }
      let key = HeaderText.collapsed(column.header)
      return ["cert", "licen", "credential"].contains { key.hasPrefix($0) }
    }
  }

  private static let salutations: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "mx", "herr", "frau", "mme", "m", "sr", "sra", "prof",
  ]

  private mutating func assignNumberColumn(_ index: Int) {
    let profile = columns[index].profile
    if profile.countsRows {
      set(index, .unused, 0.9, .passedOver)
    } else if !has(.employeeNumber) || columns[index].role == .person(.employeeNumber) {
      // Left of the credential it counts people, right of it certificates.
      let first = columns.first { $0.role == .holding(.credential, group: 0) }?.index
      let others = columns.contains { $0.index != index && $0.role == .person(.employeeNumber) }
      if first.map({ index < $0 }) ?? true, !others {
        set(index, .person(.employeeNumber), 0.65, .header)
      } else {
        set(index, .holding(.number, group: 0), 0.65, .header)
      }
    } else {
      set(index, .holding(.number, group: 0), 0.65, .header)
    }
  }

  /// Start and end of a credential's term where no other column says so, else of the employment.
  private mutating func assignTermColumn(_ index: Int, isEnd: Bool) {
    let rival: Field = isEnd ? .expiresOn : .issuedOn
    let isTerm = has(.credential) && !columns.contains { $0.index != index && $0.role == .holding(rival, group: 0) }
    if isTerm, !has(.jobTitle) || !has(.employmentStatus) {
      set(index, .holding(rival, group: 0), 0.7, .header)
    } else {
      set(index, .person(isEnd ? .leftOn : .hiredOn), 0.7, .header)
    }
  }

  private static let dateFields: Set<Field> = [
    .issuedOn, .expiresOn, .verifiedOn, .hiredOn, .leftOn, .rehiredOn, .birthDate, .excludedOn, .reinstatedOn,
    .waiverOn,
  ]

  /// Headers whose cells hold something else: then the values say what the column is.
  private mutating func assignLyingHeaders() {
    for index in columns.indices where columns[index].how == .header {
      let profile = columns[index].profile
      guard profile.filled >= 2 else { continue }
      switch columns[index].role {
      case .person(.email) where profile.share(.email) == 0 && profile.share(.name, .date, .month, .phone) >= 0.8,
        .person(.fullName) where profile.share(.email, .date, .number, .phone) >= 0.8,
        .person(.givenName) where profile.share(.email, .date) >= 0.8,
        .person(.familyName) where profile.share(.email, .date) >= 0.8,
        .person(.phone) where profile.share(.email, .name) >= 0.8:
        set(index, .unused, 0, .unmapped)
      default: break
      }
    }
    for index in columns.indices {
      guard case .wide(_, .cell) = columns[index].role, columns[index].profile.filled >= 2, !hasName,
        columns[index].profile.share(.name) >= 0.8
      else { continue }
      // `Guard` is a certificate and, above names, the people.
      set(index, .person(.fullName), 0.7, .values)
    }
    assignPromisedPeople()
    assignProviders()
    assignLyingDates()
  }

  /// `Provider` above names where nothing else names anybody: the people, not who trained them.
  private mutating func assignProviders() {
    guard !hasName, !has(.employeeNumber), !has(.email) else { return }
    for index in columns.indices where columns[index].how == .header && columns[index].profile.filled >= 2 {
      guard case .holding(.issuer, _) = columns[index].role, columns[index].profile.share(.name) >= 0.8,
        HeaderText.tokens(columns[index].header).last == "provider"
      else { continue }
      return set(index, .person(.fullName), 0.7, .values)
    }
  }

  /// `Staff proposed` above names: a client was told who, not how many.
  private mutating func assignPromisedPeople() {
    guard !hasName, let index = columns.firstIndex(where: { $0.role == .record(.headcount) && $0.how == .header }),
      columns[index].profile.filled >= 2, columns[index].profile.share(.name) >= 0.6
    else { return }
    set(index, .person(.fullName), 0.8, .values)
  }

  /// A header that promises dates over a column of words.
  private mutating func assignLyingDates() {
    for index in columns.indices {
      guard let field = columns[index].role.field, Self.dateFields.contains(field), columns[index].how != .connector
      else {
        continue
      }
      let profile = columns[index].profile
      guard profile.filled >= 2, profile.share(.date, .month, .number) == 0,
        profile.distinct.contains(where: { DateScanner.dates(in: $0).isEmpty })
      else { continue }
      guard case .holding(_, let group) = columns[index].role, profile.share(.progressWord, .tick, .text) >= 0.6 else {
        continue
      }
      if !has(.status) { set(index, .holding(.status, group: group), 0.6, .values) }
    }
  }
}
