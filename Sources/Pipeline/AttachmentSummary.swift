package import Diagnostics
package import Records
import Store

/// A line about a file that came attached to a message and is kept as it is.
package struct AttachmentSummary: Sendable {
  /// `kept  scan.pdf (application/pdf, 6000 bytes, inbox/mail.mbox:35)  SHA-256`.
  package let text: String
  package let json: String

  /// What is kept of an import, in the order of its file.
  package static func all(ofImport info: ImportInfo, session: Session) throws -> [AttachmentSummary] {
    try session.register.keptAttachments(ofImport: info.id).map { file in
      let name = DiagnosticText.escaped(file.fileName.isEmpty ? "attachment" : file.fileName)
      let place = DiagnosticText.escaped(info.file) + ":\(file.line)"
      return AttachmentSummary(
        text:
          "kept  \(name) (\(DiagnosticText.escaped(file.mediaType)), \(file.byteCount) bytes, \(place))  \(file.sha256)",
        json: JSONValue.object([
          .init("kept", .string(file.fileName)), .init("type", .string(file.mediaType)),
          .init("size", .integer(file.byteCount)), .init("sha256", .string(file.sha256)),
          .init("import_id", .string(info.id)), .init("file", .string(info.file)), .init("line", .integer(file.line)),
        ]).jsonText)
    }
  }
}
