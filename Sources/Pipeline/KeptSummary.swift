import Foundation
import Records
import Store

/// What is read again of the summary that an audit left behind.
struct KeptSummary: Decodable {
  private var discrepancies: Findings
  private var requirements: [Need]
  /// Missing in audits of before there was one.
  private var trend: Trend?

  private struct Findings: Decodable { var open: Int }
  private struct Need: Decodable {
    var needed: Int
    var met: Int
  }
  private struct Trend: Decodable { var lapses: Int? }

  /// What the audit came to; nil where its summary is not one of ours.
  static func point(_ audit: KeptAudit) -> AuditPoint? {
    let summary: KeptSummary
    do { summary = try JSONDecoder().decode(KeptSummary.self, from: Data(audit.summary.utf8)) } catch { return nil }
    return AuditPoint(
      asOf: audit.asOf, open: summary.discrepancies.open,
      gaps: summary.requirements.reduce(0) { $0 + max(0, $1.needed - $1.met) },
      needed: summary.requirements.reduce(0) { $0 + $1.needed }, lapses: summary.trend?.lapses)
  }
}
