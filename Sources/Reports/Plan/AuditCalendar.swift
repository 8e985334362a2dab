package import Records

/// The audit days of the year that follows: a spot check each month, an audit each quarter, the full one in January.
///
/// Days are Mondays to Fridays; public holidays are not known. Who is spot-checked is drawn from the people of the audit,
/// with a seed made of the organisation's name and the month: the same for whoever draws it.
package struct AuditCalendar: Sendable {
  package enum Kind: String, Sendable {
    case spotCheck = "spot check", quarterly = "quarterly audit", full = "full audit"
  }

  package struct Day: Sendable {
    package var kind: Kind
    package var on: CalendarDate
    /// Of a spot check: whose certificates are looked at, by name.
    package var sample: [CanonicalPerson]
    package var checklist: [String]
  }

  package let days: [Day]
  private let audit: Audit

  package init(_ audit: Audit) {
    self.audit = audit
    let expiries = AuditTotals(audit).calendar
    let end = audit.asOf.adding(months: 12)
    let first = audit.asOf.adding(days: 1 - audit.asOf.day)
    var days: [Day] = []
    for offset in 0...12 {
      let month = first.adding(months: offset)
      if [1, 4, 7, 10].contains(month.month) {
        let kind: Kind = month.month == 1 ? .full : .quarterly
        let ahead = expiries.months.filter {
          let start = CalendarDate(year: $0.year, month: $0.month, day: 1) ?? month
          return start >= month && start < month.adding(months: 3)
        }.reduce(0) { $0 + $1.entries.count }
        days.append(
          Day(
            kind: kind, on: AuditCalendar.workday(month), sample: [],
            checklist: AuditCalendar.checklist(kind, audit, expiring: ahead)))
      }
      days.append(
        Day(
          kind: .spotCheck, on: AuditCalendar.workday(month.adding(days: 14)),
          sample: AuditCalendar.sample(audit, month), checklist: AuditCalendar.checklist(.spotCheck, audit, expiring: 0)
        ))
    }
    self.days = days.filter { $0.on > audit.asOf && $0.on <= end }
  }

  /// The day itself, or the Monday after it.
  private static func workday(_ date: CalendarDate) -> CalendarDate {
    let monday = CalendarDate(year: 2024, month: 1, day: 1)?.dayNumber ?? 0
    let weekday = ((date.dayNumber - monday) % 7 + 7) % 7
    return weekday < 5 ? date : date.adding(days: 7 - weekday)
  }

  /// One in twenty of those who have not left and hold something, at least five and at most twenty-five.
  private static func sample(_ audit: Audit, _ month: CalendarDate) -> [CanonicalPerson] {
    let holders = Set(audit.credentials.map(\.personID))
    var people = audit.people.filter { $0.employment != .left && holders.contains($0.id) }.sorted { $0.id < $1.id }
    let size = min(people.count, max(5, min(25, (people.count + 19) / 20)))
    var state = "\(audit.organisation.name) \(month)".utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    // SplitMix64, and as many steps of a Fisher–Yates shuffle as people are wanted.
    for place in 0..<size {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      z ^= z >> 31
      people.swapAt(place, place + Int(z % UInt64(people.count - place)))
    }
    return people.prefix(size).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  private static func checklist(_ kind: Kind, _ audit: Audit, expiring: Int) -> [String] {
    let client = Set(audit.requirements.compactMap(\.client)).sorted()
    switch kind {
    case .spotCheck:
      return [
        "see each certificate itself; compare number, dates and name with muster explain",
        "look each of them up at its issuer and drop what it says into the inbox",
        "write down every difference; two or more in one source are a reason to audit that source",
      ]
    case .quarterly:
      return [
        "fetch a fresh file of every source; muster sync, muster imports: nothing rejected that matters, none overdue",
        "muster audit; work through plan.csv from the top",
        "\(Wording.count(expiring, "credential expires", "credentials expire")) in the quarter: muster remind",
        "muster review: decide the matches that wait",
        "look at what is accepted for a time, and whether its reason still holds",
      ] + (client.isEmpty ? [] : ["hold promises against holdings for \(client.joined(separator: ", "))"])
    case .full:
      return checklist(.quarterly, audit, expiring: expiring) + [
        "read requirements.yaml against the contracts and regulations in force; muster export requirements",
        "read catalog.yaml: validities, number patterns, what satisfies what",
        "close out leavers at the issuers; muster forget where nothing obliges to keep them",
        "name coordinator and backup anew; let the backup run an audit alone",
        "muster doctor --full, muster log --proof; restore a backup elsewhere and compare",
      ]
    }
  }

  /// What `muster audit --quarterly-plan` prints.
  package var text: String {
    let end = audit.asOf.adding(months: 12)
    var lines = [
      "Audit days of \(audit.organisation.name), \(Wording.long(audit.asOf.adding(days: 1))) to \(Wording.long(end))"
    ]
    for day in days {
      lines += ["", "\(day.on)  \(day.kind.rawValue)"]
      if day.kind == .spotCheck {
        let names = day.sample.map { person in person.name + (person.employeeNumber.map { " (\($0))" } ?? "") }
        lines.append(
          "    of \(names.isEmpty ? "nobody: there is nobody with a credential" : names.joined(separator: ", "))")
      }
      lines += day.checklist.map { "    [ ] \($0)" }
    }
    return lines.map(TerminalText.escaped).joined(separator: "\n") + "\n"
  }
}
