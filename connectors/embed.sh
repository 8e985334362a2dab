#!/bin/sh
# Writes Sources/Connectors/ShippedConnectors.swift from connectors/*.yaml, so that the binary carries them.
# With --check it writes nothing and fails where the file is stale.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target="$here/../Sources/Connectors/ShippedConnectors.swift"
make_source() {
  printf '%s\n' '/// The connectors that come with Muster; written by connectors/embed.sh from connectors/*.yaml.' \
    'enum ShippedConnectors {' \
    '  static let all: [(name: String, text: String)] = ['
  for file in "$here"/*.yaml; do
    case $file in *.test.yaml) continue ;; esac
    name=$(basename "$file" .yaml)
    printf '    (\n      "%s",\n      ##"""\n' "$name"
    sed -e 's/^\(.\)/      \1/' "$file"
    printf '\n      """##\n    ),\n'
  done
  printf '  ]\n}\n'
}
if [ "${1-}" = --check ]; then
  make_source | cmp -s - "$target" || { echo "$target is stale: run connectors/embed.sh" >&2; exit 1; }
else
  make_source >"$target"
fi
