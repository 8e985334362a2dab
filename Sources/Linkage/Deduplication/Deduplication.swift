/// Which rows of one or several files of people speak of the same person.
///
/// The columns are recognised in each file on its own and meet by what they hold; evidence that only one of the
/// files has compares within that file.
public struct Deduplication: Sendable {
  /// For each file the fields of its columns.
  public let recognitions: [ColumnRecognition]
  /// The table that was linked: the rows of all files in their order.
  public let table: LinkageTable
  /// The linkage, its row numbers counted through all files.
  public let linkage: LinkageResult
  private let firstRow: [Int]

  /// Links the rows of files of people.
  ///
  /// - Parameters:
  ///   - overrides: `field=column` as the user mapped them, valid for every file that has the column.
  ///   - idColumn: The column that numbers the records; it carries no evidence.
  /// - Throws: `DeduplicationError`, `LinkageError`.
  public init(
    _ files: [PeopleFile], overrides: [(field: String, column: String)] = [], idColumn: String? = nil,
    options: LinkageOptions = .init()
  ) throws {
    recognitions = try Self.recognise(files, overrides, idColumn)
    table = try Self.table(files, recognitions)
    firstRow = files.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    linkage = try Linker.link(table, options: options)
  }

  /// The cluster of a row: the number, from 1 through all files, of the first row in it.
  public func clusterID(file: Int, row: Int) -> Int { linkage.clusters[firstRow[file] + row] + 1 }

  /// The probability of the row's best tie in its cluster; `nil` for a row alone.
  public func matchProbability(file: Int, row: Int) -> Double? { linkage.matchProbability[firstRow[file] + row] }

  /// The file and row of a row number of the linkage.
  public func place(of row: Int) -> (file: Int, row: Int) {
    let file = (firstRow.firstIndex { $0 > row } ?? firstRow.count) - 1
    return (file, row - firstRow[file])
  }

  private static func recognise(
    _ files: [PeopleFile], _ overrides: [(field: String, column: String)], _ idColumn: String?
  ) throws -> [ColumnRecognition] {
    for column in overrides.map(\.column) + (idColumn.map { [$0] } ?? [])
    where !files.contains(where: { Self.has($0, column) }) {
      throw DeduplicationError.unknownColumn(column)
    }
    return try files.map { file in
      try ColumnRecognition(
        header: file.header, rows: (0..<min(file.count, 2_000)).map(file.cells),
        overrides: overrides.filter { has(file, $0.column) },
        idColumn: idColumn.flatMap { has(file, $0) ? $0 : nil })
    }
  }

  private static func has(_ file: PeopleFile, _ column: String) -> Bool {
    let folded = TextFolding.fold(column)
    return file.header.contains { $0 == column || TextFolding.fold($0) == folded }
  }

  private static func table(_ files: [PeopleFile], _ recognitions: [ColumnRecognition]) throws -> LinkageTable {
    let layout = TableLayout(files, recognitions)
    if layout.columns.isEmpty { throw DeduplicationError.nothingToCompare }
    var table = LinkageTable(columns: layout.columns)
    for (index, file) in files.enumerated() {
      for row in 0..<file.count {
        table.append(dataset: index) { column, take in
          layout.value(of: column, row, in: file, at: index, take)
        }
      }
    }
    table.finish()
    return table
  }
}

/// Which cells of each file make up each column of the linkage table.
///
/// Columns stand in the order of their kinds and names, and so do those that make up one, so that the order in which a
/// file has them changes nothing: neither which rows are drawn for training, nor how a sum is rounded. Whole names come
/// first, of several the one that says most: it stands for the row where another contradicts it.
struct TableLayout {
  private(set) var columns: [Column] = []
  /// For each file and table column the file's columns that feed it.
  private var sources: [[[Int]]] = []
  /// For each file the columns of birth year, month and day, where it has no birth date.
  private var dateParts: [[Int?]] = []
  private var dateColumn: Int?

  init(_ files: [PeopleFile], _ recognitions: [ColumnRecognition]) {
    sources = files.map { _ in [] }
    var numbers: [String: Int] = [:]
    for (file, recognition) in recognitions.enumerated() {
      let plain = files[file].header.map(Self.plain)
      for position in plain.indices.sorted(by: { (plain[$0], $0) < (plain[$1], $1) }) {
        guard let kind = Self.kind(of: recognition.fields[position]) else { continue }
        let header = files[file].header[position]
        let merged = [.identifier, .category, .text].contains(kind) || kind == .fullName || kind == .street
        let key = merged ? "\(kind.rawValue) \(Self.plain(header))" : kind.rawValue
        let number = numbers[key] ?? columns.count
        if number == columns.count {
          numbers[key] = number
          columns.append(Column(name: merged ? header : kind.rawValue, kind: kind))
          for index in sources.indices { sources[index].append([]) }
        }
        sources[file][number].append(position)
      }
    }
    addDateParts(recognitions)
    sortColumns(files)
  }

  private mutating func sortColumns(_ files: [PeopleFile]) {
    let kinds: [ColumnKind] = [.fullName] + ColumnKind.allCases.filter { $0 != .fullName }
    let keys = columns.indices.map { column -> (Int, Int, String) in
      let kind = columns[column].kind
      let bytes =
        kind != .fullName
        ? 0
        : zip(files, sources).reduce(0) { sum, file in
          file.1[column].reduce(sum) { $0 + file.0.byteCount(of: $1) }
        }
      return (kinds.firstIndex(of: kind) ?? kinds.count, -bytes, Self.plain(columns[column].name))
    }
    let order = columns.indices.sorted { keys[$0] < keys[$1] }
    columns = order.map { columns[$0] }
    sources = sources.map { lists in order.map { lists[$0] } }
    dateColumn = dateColumn.flatMap { order.firstIndex(of: $0) }
  }

  private mutating func addDateParts(_ recognitions: [ColumnRecognition]) {
    dateParts = recognitions.map { recognition in
      [PersonField.birthYear, .birthMonth, .birthDay].map { recognition.fields.firstIndex(of: $0) }
    }
    guard dateParts.contains(where: { $0[0] != nil }) else { return }
    dateColumn = columns.firstIndex { $0.kind == .birthDate } ?? columns.count
    if dateColumn == columns.count {
      columns.append(Column(name: ColumnKind.birthDate.rawValue, kind: .birthDate))
      for index in sources.indices { sources[index].append([]) }
    }
  }

  /// Gives a row's value of a column of the table to `take`; nothing where it is missing.
  func value(of column: Int, _ row: Int, in file: PeopleFile, at index: Int, _ take: (Bytes) -> Void) {
    let positions = sources[index][column]
    if positions.count == 1, !file.isEmpty(row, positions[0]) { return file.withCell(row, positions[0], take) }
    let cells = positions.filter { !file.isEmpty(row, $0) }.map { file.cell(row, $0) }
    var value: String?
    if !cells.isEmpty { value = cells.joined(separator: Self.joint(columns[column].kind)) }
    if value == nil, column == dateColumn { value = date(of: row, in: file, at: index) }
    value?.withUTF8(take)
  }

  private func date(of row: Int, in file: PeopleFile, at index: Int) -> String? {
    let parts = dateParts[index].map { position -> Int? in
      guard let position else { return nil }
      return Int(file.cell(row, position).split(separator: ".").first ?? "")
    }
    guard let year = parts[0] else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let month = parts[1] else { return "\(year)" }
    guard let day = parts[2] else { return "\(year)-\(two(month))" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// Two e-mail addresses are two values; two columns of a city or a name are one.
  private static func joint(_ kind: ColumnKind) -> String {
    switch kind {
    case .email, .phone, .identifier: String(LinkageTable.valueSeparator)
    case .familyName: String(LinkageTable.valueSeparator)
    default: " "
    }
  }

  private static func plain(_ header: String) -> String { String(decoding: TextFolding.fold(header), as: UTF8.self) }

  private static func kind(of field: PersonField) -> ColumnKind? {
    switch field {
    case .givenName: .givenName
    case .middleName: .middleName
    case .familyName: .familyName
    case .fullName: .fullName
    case .birthDate: .birthDate
    case .email: .email
    case .phone: .phone
    case .identifier: .identifier
    case .street: .street
    case .city: .city
    case .postcode: .postcode
    case .category: .category
    case .text: .text
    case .birthYear, .birthMonth, .birthDay, .recordID, .ignored: nil
    }
  }
}
