import GRDB

/// What came attached to a message has a state of its own beside its mailbox's.
enum V003 {
  static func apply(_ database: Database) throws { try database.execute(sql: sql) }

  // Until here undoing a mailbox undid what came attached, with the same reason: that was never its own state.
  static let sql = """
    UPDATE workspace_import SET is_active = 1, state_reason = ''
    WHERE parent <> '' AND is_active = 0 AND EXISTS (
      SELECT 1 FROM workspace_import AS mailbox
      WHERE mailbox.sha256 = workspace_import.parent AND mailbox.parent = '' AND mailbox.is_active = 0
        AND mailbox.state_reason = workspace_import.state_reason
    );
    """
}
