import Diagnostics
import Records
import Store

/// What differs between an import as the register has it and as its archived bytes are read today.
struct RebuildComparison {
  let register: Register

  func differences(_ kept: KeptImport, _ made: RemadeImport) throws -> [Diagnostic] {
    var found = try differences(kept.info, made.connector, made.records)
    if try register.keptAttachments(ofImport: kept.info.id) != made.kept {
      found.append(difference(kept.info, "the list of files that came attached and are kept differs"))
    }
    for file in made.attached {
      if let known = kept.attached.first(where: { $0.id == file.info.id }) {
        found += try differences(known, file.info.connector, file.records)
      } else {
        found.append(difference(file.info, "it is read as a file of its own now, and was not"))
      }
    }
    for known in kept.attached where !made.attached.contains(where: { $0.info.id == known.id }) {
      found.append(difference(known, "it is no longer read as a file of its own"))
    }
    return found
  }

  private func differences(_ info: ImportInfo, _ connector: String, _ made: [MappedRecord]) throws -> [Diagnostic] {
    guard info.connector == connector else {
      return [difference(info, "connector \(connector) reads it now, and \(info.connector) did")]
    }
    let kept: [MappedRecord]
    do { kept = try register.records(ofImport: info.id) } catch let error as MusterError {
      return [difference(info, error.diagnostics.first?.message ?? "its records cannot be read")]
    }
    let made = made.forgetting(try register.forgottenOrdinals(ofImport: info.id))
    if kept.count != made.count {
      return [difference(info, "the register has \(kept.count) records of it, and its bytes give \(made.count)")]
    }
    let lines = zip(kept, made).filter { $0 != $1 }.map { $1.location.line }
    guard let first = lines.first else { return [] }
    return [
      difference(
        info, "\(lines.count) record\(lines.count == 1 ? " differs" : "s differ") from what its bytes give",
        line: first)
    ]
  }

  private func difference(_ info: ImportInfo, _ what: String, line: Int? = nil) -> Diagnostic {
    Diagnostic(
      .error, .registerDifference, "import \(info.id): \(what)", at: SourceLocation(file: info.file, line: line),
      hint: "muster rebuild reads it again; where no connector was changed, find out who changed the register")
  }
}
