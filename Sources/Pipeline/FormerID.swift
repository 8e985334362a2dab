import Normalization
import Reconciliation
import Records

/// Ids that people had before their records were taken for one person.
enum FormerID {
  /// Who has the records that the person of that id began with; nil where nobody does, or the id is nobody's.
  static func holder(of id: String, in register: DerivedRegister) -> PersonFile? {
    let evidence = register.evidence
    return register.people.first { file in
      file.subjects.contains { reference in
        let number = evidence.subject(reference).person.employeeNumber.map { CredentialNumber.key($0) }
        let sha256 = evidence.imports[reference.record.importIndex].info.sha256
        let anchors = [["person", sha256, String(reference.record.ordinal), String(reference.subject)]]
        return (anchors + [number.map { ["person", "number", $0] }].compactMap { $0 })
          .contains { StableID.make("P", $0) == id }
      }
    }
  }
}
