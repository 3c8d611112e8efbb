#!/usr/bin/env bash
# Checks reports within a workflow: annotations in the log, a summary of the step, SARIF in a file.
# Everything it needs is in the environment; see action.yml.
set -uo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

# One option a line: a path may hold blanks.
paths=()
while IFS= read -r path || [ -n "$path" ]; do
  path=${path#"${path%%[![:space:]]*}"}
  path=${path%"${path##*[![:space:]]}"}
  [ -n "$path" ] && paths+=("$path")
done <<<"${GOUJI_PATHS:-}"
if [ ${#paths[@]} -eq 0 ]; then
  echo "::error title=gouji::the input 'paths' names nothing to check"
  exit 2
fi

options=(--lang "${GOUJI_LANG:-zh}" --fail-on "${GOUJI_FAIL_ON:-violation}")
[ -n "${GOUJI_PROFILE:-}" ] && options+=(--profile "$GOUJI_PROFILE")
[ -n "${GOUJI_PRIOR:-}" ] && options+=(--prior "$GOUJI_PRIOR")
[ -n "${GOUJI_ROSTER:-}" ] && options+=(--roster "$GOUJI_ROSTER")
sarif=${GOUJI_SARIF:-gouji.sarif}
summary=$(mktemp) || exit 4
trap 'rm -f "$summary"' EXIT
options+=(--format github --format "sarif=$sarif" --format "markdown=$summary")

if [ -n "${GOUJI_JAR:-}" ]; then
  gouji=(java -XX:+UseSerialGC -Dfile.encoding=UTF-8 -jar "$GOUJI_JAR")
else
  # Builds where that is needed.
  gouji=("$home/gouji")
fi

"${gouji[@]}" check "${options[@]}" -- "${paths[@]}"
code=$?

[ -n "${GITHUB_STEP_SUMMARY:-}" ] && cat "$summary" >>"$GITHUB_STEP_SUMMARY"
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  printf 'exit-code=%s\n' "$code" >>"$GITHUB_OUTPUT"
  # After wrong use nothing was written. A line feed in a name would begin an output of its own.
  [ "$code" -ne 2 ] && printf 'sarif-file=%s\n' "${sarif//$'\n'/}" >>"$GITHUB_OUTPUT"
fi
exit "$code"
