import Normalization
import Records

/// What one row of a file says of somebody, as far as other rows of the same file may speak against it: a file that
/// lists a name twice, with two addresses and two certificates, may well list two people.
struct PersonListing: Hashable {
  /// The imports that have the row, in the same words.
  var files: Set<Int>
  /// Folded given name; nil for an initial, or none.
  var given: String?
  var family: String?
  var employeeKey: String?
  var email: String?
  /// `TYPE:number` of every credential.
  var numbers: Set<String>
  var types: Set<String>

  /// nil for HR, and for rows that name a person alone.
  init?(_ mention: Mention) {
    guard mention.role == .maker, !mention.types.isEmpty else { return nil }
    files = Set(mention.files)
    given = mention.name?.given.map(NameComparison.fold).flatMap { $0.count > 1 ? $0 : nil }
    family = mention.name?.family.map(NameComparison.fold)
    employeeKey = mention.employeeKey
    email = mention.email
    numbers = Set(mention.numbers)
    types = Set(mention.types)
  }

  /// Whether some file has both.
  func isBeside(_ other: PersonListing) -> Bool { !files.isDisjoint(with: other.files) }

  /// Whether one file has the two with an address each and a number each of one certificate: nothing but the name says
  /// that they are one.
  func isNamesake(of other: PersonListing) -> Bool {
    guard isBeside(other), let email, let theirs = other.email, email != theirs,
      employeeKey == nil || employeeKey != other.employeeKey
    else { return false }
    return types.contains { type in
      let (mine, others) = (numbers(of: type), other.numbers(of: type))
      return !mine.isEmpty && !others.isEmpty && mine.isDisjoint(with: others)
    }
  }

  /// Whether one file has the two under given names that differ in their last letter, with the same certificate:
  /// `Anna` and `Anne`, twins perhaps.
  func isTwin(of other: PersonListing) -> Bool {
    guard isBeside(other), let given, let theirs = other.given, given != theirs,
      family == other.family, given.count > 2, given.count == theirs.count, given.dropLast() == theirs.dropLast(),
      employeeKey == nil || employeeKey != other.employeeKey
    else { return false }
    return !types.isDisjoint(with: other.types)
      && (numbers.isEmpty || other.numbers.isEmpty || numbers.isDisjoint(with: other.numbers))
  }

  private func numbers(of type: String) -> Set<String> { numbers.filter { $0.hasPrefix(type + ":") } }
}
