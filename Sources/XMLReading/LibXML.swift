import CLibXML2

/// The library as this process uses it.
enum LibXML {
  /// Makes the library ready, once: nothing outside a document is ever opened, whatever the document asks for.
  static let isReady: Bool = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()

  /// Runs `body` while errors that belong to no parser go to `handler`, not to standard error.
  ///
  /// The library keeps that setting for each thread.
  static func withErrors<Result>(
    to handler: xmlStructuredErrorFunc, _ context: UnsafeMutableRawPointer?, _ body: () throws -> Result
  ) rethrows -> Result {
    let previousHandler = __xmlStructuredError().pointee
    let previousContext = __xmlStructuredErrorContext().pointee
    xmlSetStructuredErrorFunc(context, handler)
    defer { xmlSetStructuredErrorFunc(previousContext, previousHandler) }
    return try body()
  }

  static func text(_ pointer: UnsafePointer<xmlChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}
