package import Diagnostics
import Linkage
import Store

/// Fits the linkage model to a register and keeps it as the workspace's `model.json`.
///
/// The model is configuration from then on: the register is a pure function of evidence, decisions, configuration and
/// it. Shares of pairs are all that it holds; the frequencies of values are counted anew whenever records are linked.
package struct LinkageTraining: Sendable {
  private let session: Session
  private let clock: Clock

  package init(_ session: Session, clock: Clock) {
    self.session = session
    self.clock = clock
  }

  /// Trains, writes the file and notes it in the audit log.
  ///
  /// - Returns: What was done, in words.
  /// - Throws: `MusterError` of exit code 2 where there is nothing to train on, 4 where the file cannot be written.
  package func run() throws -> String {
    let pipeline = AuditPipeline(session)
    guard let model = try pipeline.derivation().train(try pipeline.evidence()) else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .importBadOption, "expected at least two records of people in the register to train on",
          hint: "take files in with muster import"))
    }
    let training = model.training
    let done = "trained on \(training.pairs) pairs of \(training.rows) records, in \(training.iterations) rounds"
    do {
      try PrivateFile.sweep(beside: session.workspace.modelFile)
      try PrivateFile.replace(session.workspace.modelFile, with: LinkageModelFile.text(of: model))
    } catch {
      throw error.error(.register, .outputNotWritable, hint: "check that you may write to the workspace")
    }
    try session.register.appendLog(
      LogEntry(at: clock.now, actor: clock.user, action: "train", subject: "model.json", detail: done))
    return "\(session.workspace.modelFile): \(done)"
  }
}
