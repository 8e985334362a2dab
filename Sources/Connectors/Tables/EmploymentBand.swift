import Records

/// Headings that part a list of people by their employment: `TERMINATED`, `Leavers`, `Active staff`.
enum EmploymentBand {
  /// What the heading says of the people below it; nil where it says nothing of their employment.
  static func meaning(_ text: String) -> EmploymentStatus? {
    let words = HeaderText.tokens(text).filter { !people.contains($0) && !($0.utf8.count == 4 && Int($0) != nil) }
    return (1...3).contains(words.count) ? meanings[words.joined(separator: " ")] : nil
  }

  private static let people: Set<String> = [
    "staff", "employee", "employees", "people", "workers", "members", "team", "personnel", "mitarbeiter",
    "mitarbeitende", "personal", "personeel", "medewerkers", "salaries", "empleados", "the", "our", "list", "of",
  ]
  private static let meanings: [String: EmploymentStatus] = [
    "terminated": .left, "terminations": .left, "terms": .left, "termed": .left, "leavers": .left, "leaver": .left,
    "former": .left, "ex": .left, "inactive": .left, "resigned": .left, "left": .left, "no longer employed": .left,
    "retired": .left, "departed": .left, "ausgeschieden": .left, "ausgeschiedene": .left, "ehemalige": .left,
    "inaktiv": .left, "sortis": .left, "anciens": .left, "partis": .left, "bajas": .left, "uit dienst": .left,
    "vertrokken": .left, "desligados": .left, "on leave": .leave, "leave of absence": .leave, "loa": .leave,
    "elternzeit": .leave, "en conge": .leave, "excedencias": .leave, "met verlof": .leave, "active": .active,
    "current": .active, "aktiv": .active, "aktive": .active, "actifs": .active, "activos": .active,
  ]
}
