import Foundation
import Linkage
import Reports

/// The rows of all files of a linkage with what it found, as CSV.
struct DedupeRows {
  private let run: DedupeRun

  init(_ run: DedupeRun) { self.run = run }

  var text: String {
    let tables = run.tables, isOne = tables.count == 1
    let named = tables.map { DedupeColumns($0.header, sources: !isOne).names }
    var header: [String] = []
    for names in named {
      for name in names.compactMap({ $0 }) where !header.contains(name) || isOne { header.append(name) }
    }
    var writer = CSVWriter()
    writer.write(
      (isOne ? [] : [DedupeColumns.source]) + header + [DedupeColumns.cluster, DedupeColumns.probability])
    for (file, table) in tables.enumerated() {
      let names = named[file]
      let places =
        isOne ? names.indices.filter { names[$0] != nil } : header.map { names.firstIndex(of: $0) ?? -1 }
      for row in 0..<table.count {
        let cells = places.map { $0 >= 0 ? table.cell(row, $0) : "" }
        writer.write((isOne ? [] : [run.request.files[file]]) + cells + found(file, row))
      }
    }
    return writer.text
  }

  private func found(_ file: Int, _ row: Int) -> [String] {
    let probability = run.deduplication.matchProbability(file: file, row: row)
    return [
      String(run.deduplication.clusterID(file: file, row: row)), probability.map { Self.decimals($0, 6) } ?? "",
    ]
  }

  /// A number with so many decimals and a point, whatever the locale.
  static func decimals(_ number: Double, _ count: Int) -> String {
    String(format: "%.\(count)f", locale: nil, number)
  }
}
