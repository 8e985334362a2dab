package import Diagnostics
package import Foundation
package import Linkage
import Store

/// A linkage model as a file: JSON, sorted keys, nothing of anybody's data in it.
package enum LinkageModelFile {
  /// - Throws: `MusterError` of exit code 2 that names the line and the field that is wrong.
  package static func read(_ path: String) throws -> LinkageModel {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .readMissingFile, "there is no such file", at: SourceLocation(file: path), hint: "check the path"))
    }
    return try model(of: data, name: path)
  }

  /// The same from bytes, with the name that diagnostics use.
  package static func model(of data: Data, name: String) throws -> LinkageModel {
    let model: LinkageModel
    do {
      model = try JSONDecoder().decode(LinkageModel.self, from: data)
    } catch let error as DecodingError {
      throw MusterError(.usage, told(error, JSONPlaces(Array(data)), name))
    }
    let faults = model.faults
    if faults.isEmpty { return model }
    let places = JSONPlaces(Array(data))
    throw MusterError(
      .usage,
      faults.map { fault in
        Diagnostic(
          .error, .configBadValue, "\(fault.path): expected \(fault.expected), found \(fault.found)",
          at: SourceLocation(file: name, line: places.line(of: fault.path)), hint: hint)
      })
  }

  package static func text(of model: LinkageModel) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(model), as: UTF8.self) + "\n"
    } catch {
      preconditionFailure("every number of a model is finite, and so it can be written: \(error)")
    }
  }

  private static let hint = "train a new one with muster train, or muster dedupe --save-model"

  private static func told(_ error: DecodingError, _ places: JSONPlaces, _ name: String) -> Diagnostic {
    func diagnostic(_ code: DiagnosticCode, _ path: String, _ text: String) -> Diagnostic {
      let shown = path.isEmpty ? text : "\(path): \(text)"
      return Diagnostic(.error, code, shown, at: SourceLocation(file: name, line: places.line(of: path)), hint: hint)
    }
    switch error {
    case .keyNotFound(let key, let context):
      return diagnostic(
        .configMissingKey, path(context.codingPath), "expected the key \"\(key.stringValue)\", found none")
    case .typeMismatch(let type, let context):
      return diagnostic(
        .configBadValue, path(context.codingPath), "expected \(word(type)), found another kind of value")
    case .valueNotFound(let type, let context):
      return diagnostic(.configBadValue, path(context.codingPath), "expected \(word(type)), found null")
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      return diagnostic(.configBadValue, path(context.codingPath), "expected a number that fits, found another")
    default:
      return Diagnostic(
        .error, .configSyntax, "expected a linkage model as JSON, found something else",
        at: SourceLocation(file: name, line: places.lastLine), hint: hint)
    }
  }

  private static func word(_ type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Double.Type, is Int.Type: "a number"
    case is [String: Any].Type: "an object"
    default: "\(type)".hasPrefix("Array") ? "a list" : "an object"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let index = key.intValue { return path + "[\(index)]" }
      return path.isEmpty ? key.stringValue : path + "." + key.stringValue
    }
  }
}
