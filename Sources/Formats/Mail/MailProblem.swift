import Diagnostics

/// A problem inside a message, before it is known where the message lies in its file.
struct MailProblem: Hashable {
  var code: DiagnosticCode
  var text: String
  /// The ordinal of the part, from 1; nil for the message as such.
  var part: Int?
  var hint: String?

  init(_ code: DiagnosticCode, _ text: String, part: Int? = nil, hint: String? = nil) {
    self.hint = hint
    self.code = code
    self.text = text
    self.part = part
  }
}

extension MailProblem {
  /// A part whose bytes are too many to be kept.
  static func withoutContent(bytes: Int) -> MailProblem {
    MailProblem(
      .mailLimit,
      "a part of \(bytes) bytes is listed without its content; expected at most \(MailMemory.attachmentBytes) bytes a "
        + "part and \(MailMemory.attachmentBytesInMessage) a message",
      hint: "save the attachment as a file, and import that with muster import")
  }
}

/// A message went past a limit and is rejected; reading goes on behind it.
struct MailLimitReached: Error {
  var text: String
}

/// Sizes beyond which memory is not spent on a message.
enum MailMemory {
  /// Decoded bytes of an attachment that are kept for reading it as a file of its own.
  static let attachmentBytes = 16 << 20
  /// Decoded bytes of all attachments kept for one message.
  static let attachmentBytesInMessage = 32 << 20
  /// From here on, long runs of base64 lines are counted and not kept.
  static let elisionStart = 24 << 20
  /// A message that needs more than this after elision is rejected.
  static let messageBytes = 48 << 20
}

/// A run of base64 lines that was counted and not kept.
struct MailElision {
  /// Where it was, in the bytes that were kept.
  var position: Int
  /// Characters of the base64 alphabet in it; a multiple of four.
  var characters: Int
  var bytes: Int
  var lines: Int
}
