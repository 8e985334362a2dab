import Records

/// Puts together what a table keeps in several cells, before its rows are mapped: `van der` beside `Berg`, a name that
/// a printed report wrapped onto the next line, a kind of licence that stands in the one or the other column.
enum SplitCells {
  static func join(in analysis: inout TableAnalysis, _ lookup: CredentialLookup) {
    for place in analysis.sections.indices {
      joinParticles(place, &analysis)
      fillCredentials(place, &analysis)
      joinWrapped(place, &analysis, lookup)
    }
  }

  // MARK: - Particles of family names

  /// `Tussenvoegsel`: what stands before the family name is part of it.
  private static func joinParticles(_ place: Int, _ analysis: inout TableAnalysis) {
    let columns = analysis.sections[place].columns
    guard let family = columns.first(where: { $0.role == .person(.familyName) }),
      let particle = columns.first(where: { $0.role == .unused && isParticle($0) })
    else { return }
    analysis.sections[place].columns[particle.index].role = .person(.familyName)
    analysis.sections[place].columns[particle.index].how = .header
    analysis.sections[place].columns[particle.index].confidence = 0.9
    for index in dataRows(place, analysis) {
      let (text, name) = (analysis.rows[index].text(particle.index), analysis.rows[index].text(family.index))
      guard !text.isEmpty, !name.isEmpty else { continue }
      analysis.rows[index].cells[particle.index] = ""
      analysis.rows[index].cells[family.index] = joined(text, name)
    }
  }

  private static func isParticle(_ column: TableColumn) -> Bool {
    isParticleName(HeaderText.collapsed(HeaderText.withoutRemarks(column.header)))
      && column.profile.distinct.allSatisfy(isParticle)
  }

  /// `Tussenvoegsel`, `Namensvorsatz`: what stands under it belongs before the family name.
  ///
  /// - Parameter key: Collapsed, as `HeaderText.collapsed` has it.
  static func isParticleName(_ key: some StringProtocol) -> Bool { particleHeaders.contains(String(key)) }

  /// `van der`; a blank text too.
  static func isParticle(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { particles.contains($0.lowercased()) }
  }

  /// The family name with what belongs before it, unless it stands there already.
  static func joined(_ particle: String, _ name: String) -> String {
    particle.isEmpty || HeaderText.folded(name).hasPrefix(HeaderText.folded(particle) + " ")
      ? name : particle + " " + name
  }

  private static let particles = NameShape.particles.union([
    "het", "te", "in", "aan", "bij", "uit", "'t", "’t", "'s", "vom", "zum", "van't", "voor", "over", "onder", "des",
    "d'", "l'", "lo", "los", "las", "do", "freiherr", "freifrau", "graf", "grafin", "gräfin", "v.", "v.d.", "vd", "v/d",
  ])

  private static let particleHeaders: Set<String> = [
    "tussenvoegsel", "tussenvoegsels", "tussenvoegselachternaam", "voorvoegsel", "voorvoegsels", "tussenv",
    "namensvorsatz", "namenszusatz", "vorsatzwort", "adelspradikat", "nameprefix", "lastnameprefix", "surnameprefix",
    "familynameprefix", "particule", "namepartikel",
  ]

  // MARK: - Kinds of licences in one of two columns

  /// Where the column that names the certificates is blank, and the other column of that name is not.
  private static func fillCredentials(_ place: Int, _ analysis: inout TableAnalysis) {
    let columns = analysis.sections[place].columns
    guard let other = columns.first(where: { $0.givesWayTo != nil }), let winner = other.givesWayTo else { return }
    for index in dataRows(place, analysis) where analysis.rows[index].text(winner).isEmpty {
      let text = analysis.rows[index].text(other.index)
      guard !text.isEmpty, winner < analysis.rows[index].cells.count else { continue }
      analysis.rows[index].cells[winner] = text
    }
  }

  // MARK: - Wrapped lines

  /// A row with nothing but the rest of the certificate's name above it, which names one with it and none without.
  private static func joinWrapped(_ place: Int, _ analysis: inout TableAnalysis, _ lookup: CredentialLookup) {
    guard let column = analysis.sections[place].columns.first(where: { $0.role == .holding(.credential, group: 0) })
    else { return }
    var above: Int?
    for index in dataRows(place, analysis) {
      let row = analysis.rows[index]
      let text = row.text(column.index)
      guard row.filled == 1, !text.isEmpty, let first = above, !text.contains(where: \.isNumber) else {
        above = index
        continue
      }
      let start = analysis.rows[first].text(column.index)
      let whole = start + " " + text
      guard !start.isEmpty, !lookup.isCredential(text), lookup.isCredential(whole) else {
        above = index
        continue
      }
      analysis.rows[first].cells[column.index] = whole
      analysis.kinds[index] = .continuation
    }
  }

  private static func dataRows(_ place: Int, _ analysis: TableAnalysis) -> [Int] {
    let section = analysis.sections[place]
    return (section.start..<max(section.start, section.end)).filter { index in
      if case .data(let own) = analysis.kinds[index] {
        own == place && analysis.rows[index].rejection == nil
      } else {
        false
      }
    }
  }
}
