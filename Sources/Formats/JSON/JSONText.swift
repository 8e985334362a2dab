import Records

/// A file of JSON that can be read from any place in it.
struct JSONText {
  let file: InputFile
  let encoding: JSONEncoding
  let limits: ReadLimits

  init(_ file: InputFile, encoding: JSONEncoding, limits: ReadLimits) {
    self.file = file
    self.encoding = encoding
    self.limits = limits
  }

  /// What a first reading shows.
  struct Survey {
    /// The container whose elements are the records, or which is the only one; nil: the whole text is the record.
    var place: JSONStructure.Place?
    var isOneLine: Bool
    var remarks: JSONRemarks
    /// Pointers to further lists beside the found one.
    var others: [String] = []
  }

  /// Reads a walker's way to a place of the file; nil: its start.
  func walker(at place: JSONStructure.Place?) throws -> JSONWalker {
    let start = place?.fileOffset ?? encoding.markLength
    let source = JSONByteSource(file, encoding: encoding.encoding, start: start)
    if let place, place.fileOffset == nil { try source.skip(place.textOffset) }
    let walker = JSONWalker(JSONScanner(source, line: place?.line ?? 1), limits: limits)
    return walker
  }

  /// Checks the whole text to be one JSON value.
  ///
  /// - Parameter takesKeyed: Whether an object of objects under people's numbers is a list of records too.
  /// - Throws: `JSONProblem` where it is not.
  func structure(wanted: String?, takesKeyed: Bool = false) throws -> Survey {
    let walker = try walker(at: nil)
    let structure = JSONStructure(wanted: wanted, takesKeyed: takesKeyed)
    walker.structure = structure
    _ = try walker.scanner.skipBlanks()
    let line = walker.scanner.line
    _ = try walker.value(isKept: false)
    let isOneLine = walker.scanner.line == line
    guard try walker.scanner.skipBlanks() == nil else {
      throw walker.scanner.problem("expected nothing after the value, found \(try walker.scanner.found())")
    }
    return Survey(
      place: structure.found, isOneLine: isOneLine, remarks: walker.scanner.remarks, others: structure.others)
  }

  static func location(line: Int, from start: Int?, to end: Int?, pointer: String) -> RecordLocation {
    let length = start.flatMap { start in end.map { $0 - start } } ?? 0
    return RecordLocation(line: line, offset: start ?? 0, length: length, path: pointer)
  }
}
