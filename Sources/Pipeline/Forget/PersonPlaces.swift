import Normalization
import Reconciliation
import Records

/// Where the evidence speaks of a person: subjects by import and by place in the file.
struct PersonPlaces {
  struct Subject: Hashable {
    var importID: String
    var ordinal: Int
    /// Among the subjects that name somebody.
    var index: Int
  }

  private(set) var subjects: Set<Subject> = []

  /// - Parameters:
  ///   - all: Derived with the imports that were undone too; nil where none was.
  ///   - undone: Their ids.
  init(_ file: PersonFile, _ register: DerivedRegister, all: DerivedRegister?, undone: Set<String>) {
    subjects = Set(file.subjects.map { Self.subject($0, register) })
    guard let all else { return }
    for other in all.people {
      let places = other.subjects.map { Self.subject($0, all) }
      if places.contains(where: subjects.contains) {
        subjects.formUnion(places.filter { undone.contains($0.importID) })
      }
    }
  }

  init(_ references: [SubjectReference], _ register: DerivedRegister) {
    subjects = Set(references.map { Self.subject($0, register) })
  }

  private static func subject(_ reference: SubjectReference, _ register: DerivedRegister) -> Subject {
    Subject(
      importID: register.evidence.imports[reference.record.importIndex].info.id, ordinal: reference.record.ordinal,
      index: reference.subject)
  }

  /// Indexes of the person's subjects in a record, among those that name somebody.
  func indexes(_ importID: String, _ ordinal: Int, count: Int) -> [Int] {
    (0..<count).filter { subjects.contains(Subject(importID: importID, ordinal: ordinal, index: $0)) }
  }

  /// Places in the file of the records of an import that speak of the person.
  func ordinals(_ importID: String) -> Set<Int> {
    Set(subjects.filter { $0.importID == importID }.map(\.ordinal))
  }
}
