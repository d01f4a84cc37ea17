#!/usr/bin/env bash
# The short loops of whoever works on the code; "./run" shows the program, "./mvnw verify" tests everything.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
  cat <<'END'
./do module training-modules    the unit tests of one module: core, jakarta, sandbox, training-modules, parent-portal, deployment
./do test RefusalsTest          one unit test, or one method of it: 'RefusalsTest#aMethod'
./do rules                      the rules of the whole project: architecture, style sheet, texts, documents
./do it LaunchToScoreIT         one integration test, on a server of its own with the WAR as it is now
./do serve                      builds, and starts a server that browser journeys use, until Ctrl-C (PORT=8070)
./do journey ParentJourneyIT    one browser journey on the server of "./do serve" (PORT=8070)
./do format                     formats all Java files

A test's name is its class's; * stands for any letters ('Gradebook*IT'). Whatever fails is told; silence is success.
END
}
fail() { printf '%s\n' "$*" >&2; exit 1; }
maven() { ./mvnw -q -Dspotless.check.skip=true "$@"; }
chosen() { maven -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false "$@"; }
path_of() { case $1 in core | jakarta | sandbox) echo "lti-tool/$1" ;; *) echo "$1" ;; esac; }

# The module that holds this test; a name that no test has is an error rather than a success.
module_of() {
  local file
  [ -n "${1:-}" ] || { usage; exit 2; }
  file=$(find ./*/src/test lti-tool/*/src/test -name "${1%%#*}.java" -print -quit)
  [ -n "$file" ] || fail "No test is called ${1%%#*}."
  file=${file#./}
  echo "${file%%/src/test/*}"
}
unit() { chosen -pl "$1" -am test -Dtest="$2" "${@:3}"; }
# Many tests: what they print goes to target/surefire-reports.
units() { unit "$1" "$2" -Dmaven.test.redirectTestOutputToFile=true; }
# The unit tests of one module, and none of those that it is built on.
tests_of() { (cd "$1/src/test/java" && find . -name '*Test.java' | sed 's|^\./||; s|/|.|g; s|\.java$||' | paste -sd, -); }

serve() {
  maven -DskipTests package
  local folder=deployment/target/servers/serve
  mkdir -p "$folder"
  cd "$folder"
  echo "Serving on http://localhost:$port ; data and log are in $folder."
  PORT=$port PASSERELLE_BASE_URL=http://localhost:$port PASSERELLE_PRIVATE_ADDRESSES="127.0.0.1 localhost" \
    PASSERELLE_RATE_LAUNCHES=0 PASSERELLE_RATE_REGISTRATIONS=0 PASSERELLE_KEYS_NOTICE_HOURS=0 \
    PASSERELLE_UNPACK=unpacked PASSERELLE_OPERATOR_TOKEN=operator-of-tests \
    JAVA_OPTIONS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m" exec ../../../start
}

port=${PORT:-8070}
case ${1:-} in
  module)
    module=$(path_of "${2:-}")
    [ -f "$module/pom.xml" ] || fail "No module is called ${2:-}."
    units "$module" "$(tests_of "$module")"
    ;;
  test) module=$(module_of "${2:-}"); unit "$module" "$2" ;;
  rules) units deployment 'fr.passerelle.deployment.rules.**' ;;
  it) module=$(module_of "${2:-}"); chosen -pl "$module" -am verify -Dtest=None -Dit.test="$2" ;;
  serve) serve ;;
  journey)
    module=$(module_of "${2:-}")
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || fail "No server on port $port: start ./do serve in another terminal."
    PASSERELLE_TEST_PORT=$port unit "$module" "$2" ;;
  format) ./mvnw -q spotless:apply ;;
  *) usage; exit 2 ;;
esac
