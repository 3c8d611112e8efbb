#!/usr/bin/env bash
# The hook of pre-commit: checks the files that are given behind the options.
set -uo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
[ $# -eq 0 ] && exit 0
if [ -n "${GOUJI_JAR:-}" ]; then
  exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -jar "$GOUJI_JAR" check "$@"
fi
exec "$home/gouji" check "$@"
