#!/usr/bin/env bash
# Makes the Debian package, installs it, uses it as a user would, and removes it: package.sh BUILD_FOLDER
set -uo pipefail
build=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

# expect NAME COMMAND…: one test; its output is shown only when it fails.
expect() {
    local name=$1
    shift
    if "$@" >"$scratch/output" 2>&1; then
        echo "PASS   : Package::$name()"
    else
        echo "FAIL!  : Package::$name() $(tail -3 "$scratch/output" | tr '\n' ' ')"
        failed=1
    fi
}
skip() { echo "SKIP   : Package::$1() $2"; }

if [ "$(id -u)" -eq 0 ]; then
    root=()
elif sudo -n true 2>/dev/null; then
    root=(sudo -n)
else
    skip packageIsInstalledUsedAndRemoved "needs root"
    exit 0
fi
if dpkg-query -W -f='${Status}' fairlead 2>/dev/null | grep -q 'install ok installed'; then
    skip packageIsInstalledUsedAndRemoved "a fairlead package is installed already; it is left alone"
    exit 0
fi

# The lock beside the workspace says that the window has opened it.
window_opens_the_sample() {
    local program opened=1
    QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME="$scratch" fairlead "$scratch/sample.fairlead" &
    program=$!
    for _ in $(seq 200); do
        [ -e "$scratch/sample.fairlead.lock" ] && opened=0 && break
        kill -0 "$program" || break
        sleep 0.05
    done
    kill -TERM "$program"
    wait "$program"
    return $opened
}
# In the database that all desktops read. Without a desktop xdg-mime asks file(1), which sees SQLite.
is_our_file_type() {
    grep -qxF '80:application/vnd.fairlead:*.fairlead' /usr/share/mime/globs2
}
is_gone() { ! [ -e /usr/bin/fairlead ] && ! [ -e /usr/share/applications/io.github.fairlead.Fairlead.desktop ]; }

expect desktopEntryIsValid desktop-file-validate packaging/io.github.fairlead.Fairlead.desktop
expect metainfoIsValid appstreamcli validate --no-net packaging/io.github.fairlead.Fairlead.metainfo.xml
expect packageIsMade cpack -G DEB --config "$build/CPackConfig.cmake" -B "$scratch/packages"
expect packageIsInstalled "${root[@]}" dpkg -i "$scratch"/packages/fairlead_*.deb
expect programSaysItsVersion fairlead --version
expect sampleIsWritten fairlead sample "$scratch/sample.fairlead"
expect planIsMade fairlead plan "$scratch/sample.fairlead"
expect reportIsPrinted fairlead report "$scratch/sample.fairlead" --kind plan -o "$scratch/plan.pdf"
expect windowOpensTheSample window_opens_the_sample
expect fileTypeIsKnown is_our_file_type
expect packageIsRemoved "${root[@]}" dpkg -r fairlead
expect nothingIsLeft is_gone
exit $failed
