import Diagnostics
import Records
import XMLReading

/// Reads a workbook in the XML of Excel 2003 as the rows of its sheets, in order: a row a record, a cell a column.
enum WorkbookReader {
  static func isWorkbook(_ file: InputFile) throws -> Bool {
    try file.size > 0 && BinaryKind.isExcelXML(file.bytes(count: 4096))
  }

  /// - Throws: `MusterError` where the document is refused, or holds no row; what the sink throws.
  static func read(_ file: InputFile, options: ReadOptions, into sink: any RecordSink) throws -> ReadOutcome {
    let document = try XMLDocument(file, options: options)
    let rows = WorkbookRows(file: file.name, limits: options.limits, sink: sink)
    let result = try document.read(into: rows)
    try document.note(result, in: sink)
    var outcome = ReadOutcome(
      family: .csv, encoding: document.encodingName(result), encodingOrigin: document.encodingOrigin(result))
    outcome.variant = "workbook"
    if let problem = result.problem {
      guard problem.kind == .cutOff, rows.takenCount > 0 else {
        throw document.refusal(problem, wholeCount: rows.takenCount, path: "Row")
      }
      outcome.isCutOff = true
      sink.note(document.diagnostic(problem, wholeCount: rows.takenCount, path: "Row"))
    }
    outcome.rejectedCount = rows.rejectedCount
    outcome.recordCount = rows.takenCount + rows.rejectedCount
    guard outcome.recordCount > 0 else {
      throw MusterError(
        .unreadable,
        Diagnostic(
          .error, .readEmptyFile, "expected rows in an Excel 2003 XML workbook, found none",
          at: SourceLocation(file: file.name), hint: BinaryKind.saveAsCSV))
    }
    return outcome
  }
}

/// Makes rows of cells of a workbook's elements.
private final class WorkbookRows: XMLEventHandler {
  private let file: String
  private let limits: ReadLimits
  private let sink: any RecordSink
  private(set) var takenCount = 0
  private(set) var rejectedCount = 0

  private var names: [String] = []
  private var open: [String] = []
  private var start = XMLTagPosition(line: 1, offset: -1)
  private var cells: [String] = []
  /// Where the next cell stands, from 0.
  private var column = 0
  /// The columns that the open cell reaches over.
  private var reach = 1
  private var size = 0
  private var text: [UInt8] = []
  private var isDateTime = false
  /// Whether rows of another sheet stand before.
  private var isNextSheet = false

  init(file: String, limits: ReadLimits, sink: any RecordSink) {
    self.file = file
    self.limits = limits
    self.sink = sink
  }

  func nameAppeared(_ number: Int, _ localName: String) { names.append(localName) }

  func startElement(_ name: Int, at position: XMLTagPosition) throws {
    let name = names[name]
    switch name {
    case "Worksheet": isNextSheet = takenCount + rejectedCount > 0
    case "Row":
      if isNextSheet {
        try take([], at: RecordLocation(line: position.line, offset: max(0, position.offset), length: 0))
      }
      isNextSheet = false
      start = position
      (cells, column, size) = ([], 0, 0)
    case "Cell": (text, reach, isDateTime) = ([], 1, false)
    default: break
    }
    open.append(name)
  }

  func attribute(_ name: Int, value: Span<UInt8>) {
    let text = value.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    switch (open.last, names[name]) {
    // What lies beyond the last column that may be is beyond it by one, however far the attribute says.
    case ("Cell", "Index"): column = max(column, min(max(1, Int(text) ?? 1), limits.columns + 1) - 1)
    case ("Cell", "MergeAcross"): reach = 1 + max(0, min(limits.columns, Int(text) ?? 0))
    case ("Data", "Type"): isDateTime = isDateTime || (isOfCell && text == "DateTime")
    default: break
    }
  }

  func text(_ bytes: Span<UInt8>) {
    guard open.contains("Data"), !open.contains("Comment"), size <= limits.recordBytes else { return }
    bytes.withUnsafeBufferPointer { text.append(contentsOf: $0) }
    size += bytes.count
  }

  func endElement(endOffset offset: Int) throws {
    switch open.removeLast() {
    case "Cell" where open.last == "Row": endCell()
    case "Row": try endRow(at: offset)
    default: break
    }
  }

  /// What is told of a cell is no part of it.
  private var isOfCell: Bool { open.dropLast().last == "Cell" }

  private func endCell() {
    defer { column = min(column + reach, limits.columns + 1) }
    guard column < limits.columns else { return }
    while cells.count <= column { cells.append("") }
    var value = String(decoding: text, as: UTF8.self)
    // A day without a time of day.
    if isDateTime, let time = value.firstRange(of: "T00:00:00") { value = String(value[..<time.lowerBound]) }
    cells[column] = value
  }

  private func endRow(at end: Int) throws {
    let isKnown = start.offset >= 0 && end > start.offset
    let location = RecordLocation(
      line: start.line, offset: max(0, start.offset), length: isKnown ? end - start.offset : 0)
    if column > limits.columns {
      return try reject(.csvColumnLimit, "expected at most \(limits.columns) cells in a row, found more", location)
    }
    if size > limits.recordBytes {
      return try reject(.csvRecordLimit, "expected at most \(limits.recordBytes) bytes in a row, found more", location)
    }
    try take(cells, at: location)
  }

  private func take(_ cells: [String], at location: RecordLocation) throws {
    takenCount += 1
    try sink.take(SourceRecord(location: location, content: .cells(cells)))
  }

  private func reject(_ code: DiagnosticCode, _ message: String, _ location: RecordLocation) throws {
    rejectedCount += 1
    try sink.reject(
      at: location, .limit,
      Diagnostic(
        .error, code, message + "; record left out", at: SourceLocation(file: file, line: location.line)))
  }
}
